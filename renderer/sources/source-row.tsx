/** One source: name, voice, health in words, pause and remove. */
import { noteMoment } from '../../shared/briefing/dutch-dates.ts';
import type { ShownSource } from '../../shared/contract.ts';
import { nl } from '../../shared/text/nl.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { say } from '../../shared/text/say.ts';
import { failureWords } from '../ui/failure-words.ts';

const words = nlWindow.sources;

/** The row; on a narrow window a block of its own. */
export function SourceRow(props: {
  readonly shown: ShownSource;
  readonly onPause: () => void;
  readonly onRemove: () => void;
}) {
  const { source, state } = props.shown;
  const health = source.paused ? 'paused' : (state?.health ?? 'new');
  const host = hostOf(source.url);
  return (
    <tr>
      <th scope="row">
        {source.title}
        {host !== '' && host !== source.title && <small>{host}</small>}
      </th>
      <td>{nl.voices[source.voice]}</td>
      <td>
        <span className={`health health-${health}`}>{nl.health[health]}</span>
        {state?.lastPolledAt && <small>{say(words.polled, { when: noteMoment(state.lastPolledAt) })}</small>}
        {state?.error && <small>{failureWords(state.error)}</small>}
      </td>
      <td>
        <div className="row-actions">
          <button
            type="button"
            className="button button-small"
            onClick={props.onPause}
            aria-label={`${source.paused ? words.resume : words.pause}: ${source.title}`}
          >
            {source.paused ? words.resume : words.pause}
          </button>
          <button
            type="button"
            className="button button-small"
            onClick={props.onRemove}
            aria-label={`${words.remove}: ${source.title}`}
          >
            {words.remove}
          </button>
        </div>
      </td>
    </tr>
  );
}

/** The host of a web address; the sample has none. */
function hostOf(url: string): string {
  return /^https?:/.test(url) && URL.canParse(url) ? new URL(url).host : '';
}
