/** What happened to a source, the newest first. */
import { useId, useState } from 'react';
import { noteMoment } from '../../shared/language/dutch-dates.ts';
import type { SourceVisit } from '../../shared/model/source.ts';
import { nlSources } from '../../shared/text/nl-sources.ts';
import { say } from '../../shared/text/say.ts';
import { failureWords } from '../ui/failure-words.ts';

const words = nlSources.detail;
/** Visits shown before somebody asks for more: about a day of a lively source. */
const first = 8;

/** A short table; the rest on request. */
export function HistoryList(props: { readonly visits: readonly SourceVisit[] }) {
  const { visits } = props;
  const [all, setAll] = useState(false);
  const id = useId();
  if (visits.length === 0) return <p className="help">{words.noHistory}</p>;
  return (
    <section aria-labelledby={id} className="history">
      <h3 id={id}>{words.history}</h3>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{words.historyWhen}</th>
            <th scope="col">{words.historyState}</th>
            <th scope="col">{words.historyItems}</th>
          </tr>
        </thead>
        <tbody>
          {visits.slice(0, all ? visits.length : first).map((visit) => (
            <Visit key={visit.at} visit={visit} />
          ))}
        </tbody>
      </table>
      {visits.length > first && (
        <button type="button" className="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.historyLess : say(words.historyMore, { count: visits.length - first })}
        </button>
      )}
    </section>
  );
}

function Visit(props: { readonly visit: SourceVisit }) {
  const { at, health, added, edited, error } = props.visit;
  return (
    <tr>
      <th scope="row">{noteMoment(at)}</th>
      <td>
        <span className={`health health-${health}`}>{words.visited[health]}</span>
        {error !== null && <small>{failureWords(error)}</small>}
      </td>
      <td>{say(words.historyCount, { added, edited })}</td>
    </tr>
  );
}
