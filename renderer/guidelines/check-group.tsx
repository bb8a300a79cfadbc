/** Boxes to tick, several of a set, under one legend. */
import { useId } from 'react';

/** Keeps the order of `values`, whatever was ticked first. */
export function CheckGroup<T extends string | number>(props: {
  readonly legend: string;
  readonly help?: string;
  readonly values: readonly T[];
  readonly words: (value: T) => string;
  readonly chosen: readonly T[];
  /** In one line where they are short. */
  readonly inline?: boolean;
  readonly onChange: (chosen: readonly T[]) => void;
}) {
  const { values, chosen, help } = props;
  const helpId = useId();
  const toggle = (value: T): void =>
    props.onChange(
      values.filter((each) => (each === value ? !chosen.includes(each) : chosen.includes(each))),
    );
  return (
    <fieldset className="check-group" aria-describedby={help === undefined ? undefined : helpId}>
      <legend>{props.legend}</legend>
      <div className={props.inline ? 'checks-line' : 'checks'}>
        {values.map((value) => (
          <label key={value} className="check">
            <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
            <span>{props.words(value)}</span>
          </label>
        ))}
      </div>
      {help !== undefined && <small id={helpId}>{help}</small>}
    </fieldset>
  );
}
