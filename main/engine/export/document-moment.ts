/** The one moment in a file's own data: never the clock's, so that equal briefings give equal bytes. */

import type { Block } from '../../../shared/briefing/document.ts';
import { instantOnDate } from '../../../shared/language/amsterdam-time.ts';

/** A document with the date (YYYY-MM-DD) that its file bears. */
export interface DatedDocument {
  readonly briefing: { readonly date: string };
  readonly document: readonly Block[];
}

/** Hour in Amsterdam at which the automatic edition is out (practice notes, "Editions"). */
const editionHour = 7;

/** The moment of the edition on the briefing's day. */
export function documentMoment({ date }: DatedDocument['briefing']): Date {
  return new Date(instantOnDate(date, editionHour));
}
