/** The state of a source as it is shown. */
import type { Source, SourceHealth, SourceState } from './source.ts';

/** A source that is gone is paused too, and then waits for the user: that goes before an ordinary pause. */
export function shownHealth(
  source: Pick<Source, 'paused'>,
  state: Pick<SourceState, 'health'> | null,
): SourceHealth {
  if (!source.paused) return state?.health ?? 'new';
  return state?.health === 'gone' ? 'gone' : 'paused';
}
