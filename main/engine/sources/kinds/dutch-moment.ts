/** Moments as Dutch text, in Amsterdam's time. */
import { localTime } from '../../../../shared/language/amsterdam-time.ts';
import { nlKindWords } from '../../../../shared/text/nl-kinds.ts';
import { say } from '../../../../shared/text/say.ts';

const dayFormat = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

/** "dinsdag 10 maart 2026" for an instant in epoch milliseconds. */
export function dutchDay(instant: number): string {
  return dayFormat.format(instant);
}

/** "dinsdag 10 maart 2026 19.30 uur" for an instant in epoch milliseconds. */
export function dutchMoment(instant: number): string {
  return say(nlKindWords.moment, { day: dutchDay(instant), time: localTime(instant) });
}
