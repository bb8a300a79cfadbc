/** How near a story is to a moment on the agenda: what plays where one is going comes first (interpret/rank.ts, `momentDays`). */
import { localDate } from '../language/amsterdam-time.ts';
import type { Moment } from '../model/moment.ts';
import type { Ward } from '../model/place.ts';
import type { Story } from '../model/story.ts';

const day = 86_400_000;

/**
 * Days from `date` (YYYY-MM-DD) to the nearest coming moment in a ward of the story, or without a ward about one of its themes;
 * null where there is none. Cancelled moments do not count.
 */
export function daysToMoment(
  story: Pick<Story, 'wards' | 'themes'>,
  moments: readonly Moment[],
  date: string,
  wards: readonly Ward[],
): number | null {
  const parentOf = (code: string): string => wards.find((ward) => ward.code === code)?.parent ?? code;
  const meets = ({ ward, themes }: Moment): boolean =>
    ward === null
      ? story.themes.some((theme) => themes.includes(theme))
      : story.wards.some((code) => code === ward || code === parentOf(ward));
  const days = moments
    .filter((moment) => moment.state !== 'cancelled' && meets(moment))
    .map(({ starts }) => daysBetween(date, localDate(Date.parse(starts))))
    .filter((count) => count >= 0);
  return days.length === 0 ? null : Math.min(...days);
}

const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / day);
