/** The agenda by day, and when a moment is. */

import { whenOf } from '../../shared/briefing/pack-document.ts';
import { localDate } from '../../shared/language/amsterdam-time.ts';
import { dayOf } from '../../shared/language/dutch-dates.ts';
import type { Moment } from '../../shared/model/moment.ts';
import { nl } from '../../shared/text/nl.ts';
import { nlWindowMoments } from '../../shared/text/nl-window-moments.ts';
import { say } from '../../shared/text/say.ts';

/** What has a place in time. */
type Timed = Pick<Moment, 'starts' | 'ends' | 'allDay'>;

/** A day with what falls on it. */
export interface AgendaDay<T> {
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly moments: readonly T[];
}

/** By the day on which they begin, in their order; what began before `from` and is not over stands under `from`. */
export function byDay<T extends Timed>(moments: readonly T[], from: string): readonly AgendaDay<T>[] {
  const days = new Map<string, T[]>();
  for (const moment of moments) {
    const begins = localDate(Date.parse(moment.starts));
    const date = begins < from ? from : begins;
    const day = days.get(date);
    if (day === undefined) days.set(date, [moment]);
    else day.push(moment);
  }
  return [...days]
    .map(([date, each]) => ({ date, moments: each }))
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

/** "14.00–15.30 uur", "Hele dag", "Hele dag t/m woensdag 4 maart". */
export function timeLine(moment: Timed): string {
  const [starts, ends] = [Date.parse(moment.starts), Date.parse(moment.ends)];
  const last = moment.allDay ? Math.max(starts, ends - 1) : ends;
  const when = whenOf(moment, nl.moments.agenda);
  if (localDate(last) <= localDate(starts)) return when;
  const day = dayOf(new Date(last).toISOString());
  return `${when} ${say(nlWindowMoments.untilDay, { day })}`;
}
