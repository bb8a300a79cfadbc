/** Which moments fall on some days. */
import { instantOnDate } from '../../../shared/language/amsterdam-time.ts';
import type { Moment } from '../../../shared/model/moment.ts';

/** Moments that overlap the local days [from, until] (YYYY-MM-DD), in their order. */
export function momentsBetween(moments: readonly Moment[], from: string, until: string): readonly Moment[] {
  const first = new Date(instantOnDate(from)).toISOString();
  const last = new Date(instantOnDate(until, 0, 0, 1)).toISOString();
  return moments.filter(({ starts, ends }) => starts < last && (ends > first || starts >= first));
}
