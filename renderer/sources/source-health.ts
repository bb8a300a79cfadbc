/** How a source does, in words a person reads, and whether it asks for one. */

import type { ShownSource } from '../../shared/contract-listening.ts';
import { localDate, localTime } from '../../shared/language/amsterdam-time.ts';
import { dayAndMonth, noteMoment } from '../../shared/language/dutch-dates.ts';
import { isFetched, type SourceHealth, type SourceState, shownHealth } from '../../shared/model/source.ts';
import { nlSources } from '../../shared/text/nl-sources.ts';
import { say } from '../../shared/text/say.ts';
import { hostOf } from './host-of.ts';

const words = nlSources;

/** Healths that somebody should look at. A slow or moved source still brings its messages, but not for long. */
const wanting: ReadonlySet<SourceHealth> = new Set([
  'slow',
  'silent',
  'moved',
  'invalid',
  'refused',
  'unreachable',
  'gone',
]);

/** True where a person should look: a paused source asks for nothing. */
export function wantsAttention(shown: ShownSource): boolean {
  return wanting.has(shownHealth(shown.source, shown.state));
}

/** "stil sinds 3 maart", "verhuisd naar bode.example". */
export function healthLine(shown: ShownSource): string {
  const health = shownHealth(shown.source, shown.state);
  const { source, state } = shown;
  if (!isFetched(source)) return words.ownFile;
  if (health === 'silent' && state?.silentSince)
    return say(words.silentSince, { since: dayAndMonth(localDate(Date.parse(state.silentSince))) });
  const host = hostOf(state?.movedTo ?? '');
  if (health === 'moved' && host !== '') return say(words.movedTo, { host });
  return words.states[health];
}

/** When it was last looked at and when it will be again; nothing where neither is meant. */
export function visitLines(shown: ShownSource): readonly string[] {
  const { source, state } = shown;
  if (state === null || !isFetched(source)) return [];
  const polled =
    state.lastPolledAt === null ? [] : [say(words.polled, { when: noteMoment(state.lastPolledAt) })];
  const still = ['paused', 'gone'].includes(shownHealth(source, state));
  return still || state.nextCheckAt === null ? polled : [...polled, nextLine(state, state.nextCheckAt)];
}

/** The day is left out where it is that of the last look, and the reason given where the site asked for it. */
function nextLine({ lastPolledAt, notBefore }: SourceState, next: string): string {
  if (notBefore === next) return say(words.notBefore, { when: noteMoment(next) });
  const at = Date.parse(next);
  const sameDay = lastPolledAt !== null && localDate(Date.parse(lastPolledAt)) === localDate(at);
  return sameDay
    ? say(words.nextSameDay, { time: localTime(at) })
    : say(words.next, { when: noteMoment(next) });
}
