/** Which moment a line of the briefing's agenda is about. */
import { momentLines } from '../../shared/briefing/moment-lines.ts';
import type { Moment } from '../../shared/model/moment.ts';
import type { Role } from '../../shared/model/role.ts';
import type { AgendaReader } from './reader.ts';

/**
 * Finds it among the moments of the briefing's day. Lines cross the bridge as copies, so they are told apart by their words;
 * two moments with the same words by their order.
 */
export function momentFinder(moments: readonly Moment[], role: Role): AgendaReader['momentOf'] {
  const shown = role === 'griffier' ? moments.filter(({ kind }) => kind === 'council') : moments;
  const lines = shown.length === 0 ? [] : momentLines(shown, []).map(({ text }) => text);
  return ({ sentence }, index) => {
    if (sentence.kind !== 'computed' || sentence.rule !== 'moment') return null;
    const at = lines[index] === sentence.text ? index : lines.indexOf(sentence.text);
    return shown[at]?.id ?? null;
  };
}
