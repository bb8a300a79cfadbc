/** A handful of choices as cards with radio buttons. */

/** Value, label, and a line of help or the empty string. */
export type Choice = readonly [string, string, string];

/** Give the same `name` to lists that are one choice together. */
export function Choices(props: {
  readonly name: string;
  readonly options: readonly Choice[];
  readonly value: string | null;
  readonly onChange: (value: string) => void;
}) {
  return (
    <div className="choices">
      {props.options.map(([value, label, help]) => (
        <label key={value} className="choice">
          <input
            type="radio"
            name={props.name}
            value={value}
            checked={props.value === value}
            onChange={() => props.onChange(value)}
          />
          <span>
            <strong>{label}</strong>
            {help !== '' && <small>{help}</small>}
          </span>
        </label>
      ))}
    </div>
  );
}
