/** Today's moments in the briefing: one line each, in order of time. */
import type { Sentence } from '../model/claim.ts';
import type { Moment } from '../model/moment.ts';
import { nl } from '../text/nl.ts';
import { say } from '../text/say.ts';
import { whenOf } from './pack-document.ts';
import { computed, fixed } from './sentence-makers.ts';

const words = nl.moments.agenda;

/**
 * The agenda of a day: its moments (null where no calendar is linked), then the council's meetings ahead. Without either it says
 * which of the two it is: no calendar, or a day without moments.
 */
export function momentLines(
  moments: readonly Moment[] | null,
  meetings: readonly Sentence[],
): readonly Sentence[] {
  if (moments === null) return meetings.length > 0 ? meetings : [fixed('noMoments', nl.briefing.noMoments)];
  const none = moments.length === 0 ? [fixed('noMomentsToday', words.none)] : [];
  return [...none, ...moments.map(momentLine), ...meetings];
}

/** "14.00–15.30 uur Spreekuur, Dorpshuis Overdinkel, pakket klaar." */
function momentLine(moment: Moment): Sentence {
  const { title, place, state, ready, at } = moment;
  const prepared = state !== 'cancelled' && ready !== null && ready >= at;
  return computed('moment', words.line, {}, [], {
    when: whenOf(moment, words),
    title: title.replace(/[.\s]+$/, ''),
    place: place === null ? '' : say(words.place, { place }),
    state: state === 'planned' ? '' : say(words.state, { state: nl.moments.states[state] }),
    ready: prepared ? words.ready : '',
  });
}
