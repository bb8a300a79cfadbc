/** The sources in one table, by name. */
import type { ShownSource } from '../../shared/contract.ts';
import type { Source } from '../../shared/model/source.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { SourceRow } from './source-row.tsx';

const words = nlWindow.sources;

/** Rows with their two verbs. */
export function SourceTable(props: {
  readonly sources: readonly ShownSource[];
  readonly onPause: (source: Source) => void;
  readonly onRemove: (source: Source) => void;
}) {
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.voice}</th>
          <th scope="col">{words.health}</th>
          <th scope="col">
            <span className="visually-hidden">{words.actions}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {props.sources.map((each) => (
          <SourceRow
            key={each.source.id}
            shown={each}
            onPause={() => props.onPause(each.source)}
            onRemove={() => props.onRemove(each.source)}
          />
        ))}
      </tbody>
    </table>
  );
}
