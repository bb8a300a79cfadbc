/** The story out of the pages for a while; never one of danger. */
import { useId, useState } from 'react';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { type Adjusting, namingItem } from './adjusting.ts';

const words = nlWindow.why.adjust;

/** Days that each choice lasts, the day of the briefing included; null is without end. */
const lengths = { week: 7, month: 30, always: null } as const;
type Length = keyof typeof lengths;

/** Says why not, where it cannot. */
export function MuteStory({ told, briefing, deciding }: Adjusting) {
  const [length, setLength] = useState<Length>('week');
  const field = useId();
  const help = useId();
  if (told.hazard) return <p className="help">{words.hazard}</p>;
  const mute = (): void => {
    const until = lastDay(briefing.date, lengths[length]);
    void deciding.decide({ kind: 'mute', item: namingItem(told), until }, words.muted);
  };
  return (
    <div className="adjust-form">
      <label className="field" htmlFor={field}>
        <span>{words.mute}</span>
        <select
          id={field}
          value={length}
          aria-describedby={help}
          onChange={(event) => setLength(event.target.value as Length)}
        >
          {(Object.keys(lengths) as readonly Length[]).map((each) => (
            <option key={each} value={each}>
              {words.muteUntil[each]}
            </option>
          ))}
        </select>
      </label>
      <p className="help" id={help}>
        {words.muteHelp}
      </p>
      <BusyButton className="button button-small" busy={deciding.busy} busyText={words.busy} onClick={mute}>
        {words.muteRun}
      </BusyButton>
    </div>
  );
}

/** The last day of `days` days from a local date (YYYY-MM-DD), itself the first. */
export function lastDay(from: string, days: number | null): string | null {
  if (days === null) return null;
  const end = new Date(`${from}T00:00:00Z`);
  end.setUTCDate(end.getUTCDate() + days - 1);
  return end.toISOString().slice(0, 10);
}
