/** The moments that a briefing is made with. */
import { foldMoments } from '../../../shared/act/moment-fold.ts';
import type { Moment } from '../../../shared/model/moment.ts';
import type { Role } from '../../../shared/model/role.ts';
import { compartmentOf } from '../../../shared/model/work.ts';
import type { StoreTransaction } from '../store/port.ts';
import { momentsBetween } from './moments-between.ts';

/** The moments of a role's own desk, soonest first; the griffie's are the council's only. */
export function momentsOf(tx: Pick<StoreTransaction, 'work'>, role: Role): readonly Moment[] {
  const moments = foldMoments(tx.work('moment', compartmentOf(role)));
  return role === 'griffier' ? moments.filter(({ kind }) => kind === 'council') : moments;
}

/** Those of a day (YYYY-MM-DD), or null where there is no moment at all: then no calendar is linked. */
export function momentsToday(moments: readonly Moment[], date: string): readonly Moment[] | null {
  return moments.length === 0 ? null : momentsBetween(moments, date, date);
}

/** What of the moments a briefing depends on: equal rules and cuts give equal bytes. Empty without moments. */
export function momentsPrint(moments: readonly Moment[]): string {
  return moments.length === 0 ? '' : JSON.stringify(moments);
}
