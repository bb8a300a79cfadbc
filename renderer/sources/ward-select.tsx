/** A ward or neighbourhood of the municipality, or none. */
import type { Calls } from '../../shared/contract.ts';

/** The wards to choose from. */
export type Wards = Calls['listWards']['output'];

/** `none` says what no choice means; a ward that is not in the list keeps its code, so that saving never drops it. */
export function WardSelect(props: {
  readonly label: string;
  readonly none: string;
  readonly wards: Wards;
  /** A code, or the empty text. */
  readonly value: string;
  readonly onChange: (code: string) => void;
}) {
  const { wards, value } = props;
  const known = value === '' || wards.some(({ code }) => code === value);
  return (
    <label className="field">
      <span>{props.label}</span>
      <select value={value} onChange={(event) => props.onChange(event.target.value)}>
        <option value="">{props.none}</option>
        {!known && <option value={value}>{value}</option>}
        {wards.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
