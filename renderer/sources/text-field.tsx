/** A labelled line to type in, with a help line that is read with it. */
import { type ComponentProps, useId } from 'react';

/** What is not named here goes to the input. */
export function TextField(
  props: Omit<ComponentProps<'input'>, 'onChange' | 'value'> & {
    readonly label: string;
    readonly value: string;
    readonly help?: string;
    readonly onChange: (value: string) => void;
  },
) {
  const { label, help, onChange, ...input } = props;
  const helpId = useId();
  return (
    <div className="field">
      <label>
        <span>{label}</span>
        <input
          type="text"
          {...input}
          aria-describedby={help === undefined ? undefined : helpId}
          onChange={(event) => onChange(event.target.value)}
        />
      </label>
      {help !== undefined && <small id={helpId}>{help}</small>}
    </div>
  );
}
