/** The refused rows of a list of addresses, by reason. */
import { addressReasons, type RefusedAddress } from '../../shared/model/address-list.ts';
import { nlAddresses, nlAddressReasons } from '../../shared/text/nl-addresses.ts';
import { say } from '../../shared/text/say.ts';

/** Line numbers shown for one reason: enough to find the fault. */
const mostLines = 8;

/** `rows` is how many there were; `refused` holds the first of them. Nothing where there are none. */
export function AddressRefusals(props: {
  readonly refused: readonly RefusedAddress[];
  readonly rows: number;
}) {
  const { refused, rows } = props;
  if (rows === 0) return null;
  const more = rows - refused.length;
  return (
    <ul className="plain-list">
      {addressReasons.flatMap((reason) => {
        const lines = refused.filter((each) => each.reason === reason).map(({ line }) => line);
        if (lines.length === 0) return [];
        const shown = lines.slice(0, mostLines).join(', ');
        const told = { reason: nlAddressReasons[reason], count: lines.length, lines: shown };
        return [<li key={reason}>{say(nlAddresses.reason, told)}</li>];
      })}
      {more > 0 && <li>{say(nlAddresses.refusedMore, { count: more })}</li>}
    </ul>
  );
}
