/** Which format a file is saved in. Choosing does nothing yet: on a keyboard one passes the others on the way. */

/** A labelled choice among `formats`, each with its own words. */
export function FormatSelect<F extends string>(props: {
  readonly label: string;
  readonly formats: readonly F[];
  readonly words: Readonly<Record<F, string>>;
  readonly value: F;
  readonly onChange: (format: F) => void;
}) {
  const { formats, value, onChange } = props;
  return (
    <label className="field-inline">
      <span>{props.label}</span>
      <select
        value={value}
        onChange={(event) => onChange(formats.find((each) => each === event.target.value) ?? value)}
      >
        {formats.map((each) => (
          <option key={each} value={each}>
            {props.words[each]}
          </option>
        ))}
      </select>
    </label>
  );
}
