/** A labelled box to type more lines in, with a help line that is read with it. */
import { type ComponentProps, useId } from 'react';

/** What is not named here goes to the box. */
export function TextArea(
  props: Omit<ComponentProps<'textarea'>, 'onChange' | 'value'> & {
    readonly label: string;
    readonly value: string;
    readonly help: string;
    readonly onChange: (value: string) => void;
  },
) {
  const { label, help, onChange, ...box } = props;
  const helpId = useId();
  return (
    <div className="field field-wide">
      <label>
        <span>{label}</span>
        <textarea {...box} aria-describedby={helpId} onChange={(event) => onChange(event.target.value)} />
      </label>
      <small id={helpId}>{help}</small>
    </div>
  );
}
