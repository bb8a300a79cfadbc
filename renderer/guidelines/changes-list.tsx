/** Who changed which part and when, each with its way back. */
import { useState } from 'react';
import type { GuidelinesChange } from '../../shared/contract-guidelines.ts';
import { localDate, localTime } from '../../shared/language/amsterdam-time.ts';
import { dayAndMonth } from '../../shared/language/dutch-dates.ts';
import { nl } from '../../shared/text/nl.ts';
import { nlWindowGuidelines as words } from '../../shared/text/nl-window-guidelines.ts';
import { say } from '../../shared/text/say.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { partsLine } from './guideline-lines.ts';
import type { GuidelinesDesk } from './use-guidelines.ts';

/** Shown before a person asks for more. */
const first = 5;

const when = (at: string): string => {
  const instant = Date.parse(at);
  return `${dayAndMonth(localDate(instant))}, ${localTime(instant)} uur`;
};

/** The newest first. */
export function ChangesList(props: {
  readonly desk: GuidelinesDesk;
  readonly changes: readonly GuidelinesChange[];
}) {
  const { desk, changes } = props;
  const [all, setAll] = useState(false);
  const shown = all ? changes : changes.slice(0, first);
  return (
    <>
      {changes.length === 0 ? <p>{words.changes.empty}</p> : <p className="help">{words.changes.help}</p>}
      {shown.length > 0 && (
        <ul className="alias-list">
          {shown.map((change) => (
            <li key={change.id}>
              <span>
                <span className="changed-parts">{partsLine(change.parts)}</span>
                <small>
                  {say(words.changes.about, { role: nl.roles[change.role], when: when(change.at) })}
                </small>
              </span>
              <BusyButton
                className="button button-small"
                busy={desk.undoing}
                busyText={words.undoing}
                about={partsLine(change.parts)}
                onClick={() => desk.undo(change)}
              >
                {words.undo}
              </BusyButton>
            </li>
          ))}
        </ul>
      )}
      {!all && changes.length > first && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {say(words.changes.more, { count: changes.length })}
        </button>
      )}
    </>
  );
}
