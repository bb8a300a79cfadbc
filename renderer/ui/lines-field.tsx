/** A labelled field of several lines, with a help line that is read with it. */
import { useId } from 'react';

/** Grows by hand only; `rows` is how many lines it begins with. */
export function LinesField(props: {
  readonly label: string;
  readonly value: string;
  readonly help?: string;
  readonly rows?: number;
  readonly maxLength?: number;
  readonly onChange: (value: string) => void;
}) {
  const { label, value, help, rows = 3, maxLength } = props;
  const helpId = useId();
  return (
    <div className="field field-wide">
      <label>
        <span>{label}</span>
        <textarea
          rows={rows}
          maxLength={maxLength}
          value={value}
          aria-describedby={help === undefined ? undefined : helpId}
          onChange={(event) => props.onChange(event.target.value)}
        />
      </label>
      {help !== undefined && <small id={helpId}>{help}</small>}
    </div>
  );
}
