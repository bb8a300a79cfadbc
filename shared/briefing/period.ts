/** What a briefing covers: from 17.00 on the previous working day (Monday: from Friday) to the end of its day. */
import { instantOnDate, shiftDate, weekdayOf } from '../language/amsterdam-time.ts';

/** Practice notes, "editions": a Monday briefing starts on Friday at 17.00. */
const endOfWorkingDay = 17;
/** Days of items that stories are made of: the sample's and the baseline's four weeks. */
const memoryDays = 28;

/** ISO-8601 UTC bounds. */
export interface Period {
  /** Start of what is new. */
  readonly from: string;
  /** End of the day, exclusive. */
  readonly until: string;
  /** Start of what stories may reach back to. */
  readonly memory: string;
}

/** The period of a briefing for `date` (`YYYY-MM-DD`, Amsterdam). */
export function periodOf(date: string): Period {
  let previous = shiftDate(date, -1);
  while (weekdayOf(previous) === 0 || weekdayOf(previous) === 6) previous = shiftDate(previous, -1);
  return {
    from: new Date(instantOnDate(previous, endOfWorkingDay)).toISOString(),
    until: new Date(instantOnDate(date, 0, 0, 1)).toISOString(),
    memory: new Date(instantOnDate(date, 0, 0, -memoryDays)).toISOString(),
  };
}
