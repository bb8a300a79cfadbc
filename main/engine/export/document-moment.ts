/** The one moment in a file's own data: never the clock's, so that equal briefings give equal bytes. */
import { instantOnDate } from '../../../shared/language/amsterdam-time.ts';
import type { Briefing } from '../../../shared/model/briefing.ts';

/** Hour in Amsterdam at which the automatic edition is out (practice notes, "Editions"). */
const editionHour = 7;

/** The moment of the edition on the briefing's day. */
export function documentMoment({ date }: Briefing): Date {
  return new Date(instantOnDate(date, editionHour));
}
