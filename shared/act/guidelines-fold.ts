/** The guidelines in force: the defaults with what people changed, part by part. */
import { defaultGuidelines, type Guidelines, type GuidelinesBody } from '../model/guidelines.ts';
import type { WorkEvent } from '../model/work.ts';

/** An event of the guidelines. */
export type GuidelinesEvent = WorkEvent<GuidelinesBody>;

/** Folds the events in the order they were kept. A later change of a part stands over an earlier one. */
export function foldGuidelines(events: readonly GuidelinesEvent[]): Guidelines {
  return Object.assign({}, defaultGuidelines, ...standing(events)) as Guidelines;
}

function standing(events: readonly GuidelinesEvent[]): readonly Partial<Guidelines>[] {
  const undone = new Set(events.flatMap(({ body }) => (body.do === 'undo' ? [body.of] : [])));
  return events.flatMap(({ id, body }) => (body.do === 'set' && !undone.has(id) ? [body.changes] : []));
}
