/** Which events of a record stand: taking back is an event too, and can itself be taken back. */
import type { WorkEvent } from '../model/work.ts';

/** What every body of a record of steps has. */
export interface Step {
  readonly do: string;
}

/** The id that an event takes back, or null. */
function undone({ body }: WorkEvent<Step>): string | null {
  return body.do === 'undo' && 'of' in body && typeof body.of === 'string' ? body.of : null;
}

/** Ids of the events that were taken back; an undo that was taken back takes nothing back. Events in order. */
export function takenBack(events: readonly WorkEvent<Step>[]): ReadonlySet<string> {
  const gone = new Set<string>();
  for (const event of events.toReversed()) {
    const of = undone(event);
    if (of !== null && !gone.has(event.id)) gone.add(of);
  }
  return gone;
}

/** The events that stand, in order, without the undos. */
export function standing<Body extends Step>(events: readonly WorkEvent<Body>[]): readonly WorkEvent<Body>[] {
  const gone = takenBack(events);
  return events.filter((event) => event.body.do !== 'undo' && !gone.has(event.id));
}

/** Two records as one by time; each keeps its own order, whatever its clock said. */
export function mergedByTime<Body>(
  one: readonly WorkEvent<Body>[],
  other: readonly WorkEvent<Body>[],
): readonly WorkEvent<Body>[] {
  const merged: WorkEvent<Body>[] = [];
  let [at, next] = [0, 0];
  while (at < one.length || next < other.length) {
    const [first, second] = [one[at], other[next]];
    const takeFirst = second === undefined || (first !== undefined && first.at <= second.at);
    const taken = takeFirst ? first : second;
    if (taken !== undefined) merged.push(taken);
    if (takeFirst) at += 1;
    else next += 1;
  }
  return merged;
}
