/** Sources that are fetched, as opposed to what the user brings in himself. */
import { isFetched, type SourceKind, sourceKinds } from '../../shared/model/source.ts';
import { raise } from '../../shared/result.ts';
import { nl } from '../../shared/text/nl.ts';
import type { Engine } from '../engine/engine.ts';

/** The kinds that can be added and fetched. */
export const fetchedKinds: readonly SourceKind[] = sourceKinds.filter((kind) => isFetched({ kind }));

/** Throws FailureError `input` for an unknown source, `usage` for one that is not fetched. */
export async function checkFetched(engine: Pick<Engine, 'sources'>, id: string): Promise<void> {
  const found = (await engine.sources()).find(({ source }) => source.id === id);
  if (found === undefined) raise('input', 'source-unknown', { id });
  if (!isFetched(found.source))
    raise('usage', 'usage-value', { option: 'ID', value: id, expected: nl.command.fetchedSource });
}
