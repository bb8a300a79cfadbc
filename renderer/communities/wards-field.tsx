/** Wards and neighbourhoods, none or more. */
import { useId } from 'react';
import { nlWindowCommunities } from '../../shared/text/nl-window-communities.ts';
import { say } from '../../shared/text/say.ts';
import type { Wards } from '../sources/ward-select.tsx';
import { wardNames } from './community-lines.ts';

const words = nlWindowCommunities.fields;
/** What the engine keeps. */
const most = 40;

/** Choosing adds; each chosen one has its own way out. */
export function WardsField(props: {
  readonly wards: Wards;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}) {
  const { wards, chosen, onChange } = props;
  const helpId = useId();
  const left = wards.filter(({ code }) => !chosen.includes(code));
  return (
    <div className="field">
      <label>
        <span>{chosen.length === 0 ? words.ward : words.anotherWard}</span>
        <select
          value=""
          aria-describedby={helpId}
          onChange={(event) => onChange([...chosen, event.target.value].slice(0, most))}
        >
          <option value="">{words.chooseWard}</option>
          {left.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {chosen.length === 0 && <small id={helpId}>{words.wholeHelp}</small>}
      {chosen.length > 0 && (
        <ul className="chosen-wards" id={helpId}>
          {chosen.map((code) => {
            const name = wardNames([code], wards);
            return (
              <li key={code}>
                <button
                  type="button"
                  className="button button-small"
                  aria-label={say(words.removeWard, { name })}
                  onClick={() => onChange(chosen.filter((each) => each !== code))}
                >
                  {name} <span aria-hidden="true">×</span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
