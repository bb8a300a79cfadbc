/** What is followed: blind spots, the filter, the table, and the source that is on its way out. */
import { useState } from 'react';
import type { ShownSource } from '../../shared/contract-listening.ts';
import type { Source } from '../../shared/model/source.ts';
import { nlSources } from '../../shared/text/nl-sources.ts';
import { RemovedNotice } from './removed-notice.tsx';
import type { SourceVerbs } from './source-actions.tsx';
import { filtered, type SourceFilter } from './source-groups.ts';
import { SourceTable } from './source-table.tsx';
import { StateFilter } from './state-filter.tsx';
import { useReturn } from './use-return.ts';
import type { Tries } from './use-try-now.ts';

const words = nlSources;

/** `sources` is without the removed one. */
export function Followed(props: {
  readonly sources: readonly ShownSource[];
  readonly removed: Source | null;
  readonly open: string | null;
  readonly tries: Tries;
  readonly verbs: SourceVerbs;
  readonly onUndo: (source: Source) => void;
}) {
  const { sources, removed } = props;
  const [filter, setFilter] = useState<SourceFilter>('all');
  const attention = filtered(sources, 'attention').length;
  const shown = filtered(sources, filter);
  const place = useReturn(removed);
  return (
    <div className="stack" ref={place}>
      {removed !== null && (
        <RemovedNotice key={removed.id} source={removed} onUndo={() => props.onUndo(removed)} />
      )}
      {sources.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <StateFilter filter={filter} counts={{ all: sources.length, attention }} onChange={setFilter} />
          {shown.length === 0 ? (
            <p>{words.noAttention}</p>
          ) : (
            <SourceTable sources={shown} open={props.open} tries={props.tries} verbs={props.verbs} />
          )}
        </>
      )}
    </div>
  );
}
