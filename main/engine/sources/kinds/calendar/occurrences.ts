/** Events → the occurrences in a period, bounded whatever the rules say. */
import { setImmediate } from 'node:timers/promises';
import ical, { type EventInstance, type VEvent } from 'node-ical';

/** The occurrences, soonest first; `beyond` counts events and occurrences that were left out. */
export interface Occurrences {
  readonly found: readonly EventInstance[];
  readonly beyond: number;
}

/** A busy town hall has some 20 appointments a day. */
const mostOccurrences = 1500;

/** One event on every day of the period, twice. */
const mostOfOne = 130;

/** A rule that matches nothing (30 February) costs node-ical seconds: two are an accident, more an attack. */
const mostFailures = 2;

/** A stopwatch on the whole, in milliseconds: 500 weekly events take about one second, a bomb takes minutes. */
const longest = 4000;

/** Rules since long ago or with many parts cost most, so the single events go first. */
function singleFirst(events: readonly VEvent[]): readonly VEvent[] {
  return [...events.filter((event) => !event.rrule), ...events.filter((event) => event.rrule)];
}

function expanded(event: VEvent, from: Date, to: Date): readonly EventInstance[] | null {
  try {
    return ical.expandRecurringEvent(event, { from, to, expandOngoing: true });
  } catch {
    return null;
  }
}

/** What is between `from` and `to`. Never throws; lets others work in between. */
export async function occurrencesOf(events: readonly VEvent[], from: Date, to: Date): Promise<Occurrences> {
  const started = performance.now();
  const found: EventInstance[] = [];
  let beyond = 0;
  let failures = 0;
  for (const [index, event] of singleFirst(events).entries()) {
    const spent = failures >= mostFailures || performance.now() - started > longest;
    const all = event.rrule && spent ? null : expanded(event, from, to);
    if (all === null && event.rrule && !spent) failures += 1;
    beyond += all === null ? 1 : Math.max(0, all.length - mostOfOne);
    found.push(...(all ?? []).slice(0, mostOfOne));
    if (event.rrule || index % 100 === 99) await setImmediate();
  }
  const soonest = found.toSorted((a, b) => a.start.getTime() - b.start.getTime()).slice(0, mostOccurrences);
  return { found: soonest, beyond: beyond + found.length - soonest.length };
}
