/** One line of the council's track. */
import type { ShownEntry } from '../../shared/contract-council.ts';
import { nl } from '../../shared/text/nl.ts';
import { nlWindowCouncil } from '../../shared/text/nl-window-council.ts';
import { say } from '../../shared/text/say.ts';
import { shortDay, termWords } from './due-words.ts';

const words = nlWindowCouncil.track;

/** `story` is the one it was tied to, `likely` the best that is proposed. */
export function EntryRow(props: {
  readonly entry: ShownEntry;
  readonly story: string | null;
  readonly likely: string | null;
  readonly open: boolean;
  readonly onOpen: () => void;
}) {
  const { entry, story, likely } = props;
  const { due, source, goneSince } = entry;
  return (
    <tr className={props.open ? 'is-open' : undefined}>
      <td className={due !== null && due.days < 0 ? 'council-due is-late' : 'council-due'}>
        {termWords(entry)}
        {due?.counted === true && <small>{words.counted}</small>}
      </td>
      <th scope="row">
        <button
          type="button"
          className="link council-name"
          data-opens={entry.id}
          aria-expanded={props.open}
          onClick={props.onOpen}
        >
          {entry.title}
        </button>
        <small>{nl.council.kinds[entry.kind]}</small>
        {story !== null && <small>{say(words.belongs, { story })}</small>}
        {story === null && likely !== null && <small>{say(words.maybe, { story: likely })}</small>}
        {goneSince !== null && (
          <small className="is-bad">{say(words.gone, { day: shortDay(goneSince) })}</small>
        )}
      </th>
      <td data-label={words.columns.from}>{entry.from}</td>
      <td data-label={words.columns.date}>{shortDay(entry.date)}</td>
      <td data-label={words.columns.status}>{nl.council.statuses[entry.status]}</td>
      <td data-label={words.columns.source}>
        {say(words.source, { name: source.name, day: shortDay(source.date) })}
      </td>
    </tr>
  );
}
