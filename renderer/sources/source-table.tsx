/** The sources in one table, by folder and name. */
import type { ShownSource } from '../../shared/contract-listening.ts';
import { nlSources } from '../../shared/text/nl-sources.ts';
import { say } from '../../shared/text/say.ts';
import type { SourceVerbs } from './source-actions.tsx';
import { groupsOf } from './source-groups.ts';
import { SourceRow } from './source-row.tsx';
import type { Tries } from './use-try-now.ts';

const words = nlSources;

/** Folders have a heading only where there is one. */
export function SourceTable(props: {
  readonly sources: readonly ShownSource[];
  /** The id of the source that is open beside the table. */
  readonly open: string | null;
  readonly tries: Tries;
  readonly verbs: SourceVerbs;
}) {
  const groups = groupsOf(props.sources);
  const headed = groups.some(({ folder }) => folder !== null);
  return (
    <table className="table source-table">
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
      {groups.map(({ folder, sources }) => (
        <tbody key={folder ?? ''}>
          {headed && (
            <tr className="group-row">
              <th scope="rowgroup" colSpan={4}>
                {say(words.folderCount, { folder: folder ?? words.noFolder, count: sources.length })}
              </th>
            </tr>
          )}
          {sources.map((each) => (
            <SourceRow
              key={each.source.id}
              shown={each}
              open={props.open === each.source.id}
              tried={props.tries.get(each.source.id)}
              verbs={props.verbs}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}
