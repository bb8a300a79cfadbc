/** One source: name, voice, health in words, pause and remove. */
import { noteMoment } from '../../shared/briefing/dutch-dates.ts';
import type { ShownSource } from '../../shared/contract.ts';
import { failureText } from '../../shared/text/failure-text.ts';
import { nl } from '../../shared/text/nl.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { say } from '../../shared/text/say.ts';

const words = nlWindow.sources;

export function SourceRow(props: {
  readonly shown: ShownSource;
  readonly onPause: () => void;
  readonly onRemove: () => void;
}) {
  const { source, state } = props.shown;
  const health = source.paused ? 'paused' : (state?.health ?? 'new');
  return (
    <tr>
      <th scope="row">{source.title}</th>
      <td>{nl.voices[source.voice]}</td>
      <td>
        <span className={`health health-${health}`}>{nl.health[health]}</span>
        {state?.lastPolledAt && <small>{say(words.polled, { when: noteMoment(state.lastPolledAt) })}</small>}
        {state?.error && <small>{failureText(state.error)}</small>}
      </td>
      <td className="row-actions">
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
      </td>
    </tr>
  );
}
