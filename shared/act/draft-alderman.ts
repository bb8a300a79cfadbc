/** The alderman's own words in public: sympathy, a worry heard, a compliment. */
import { localDate, localTime, shiftDate } from '../language/amsterdam-time.ts';
import { shortDate, weekdayName } from '../language/dutch-dates.ts';
import { fold } from '../language/fold.ts';
import { itemTime } from '../listen/item-time.ts';
import type { Sentence } from '../model/claim.ts';
import { itemsWith, officialItems, peopleItems, pressItems } from './cues.ts';
import { raised, speak } from './draft-lines.ts';
import { type Body, checkFor, has, plain, runIn, tellRun } from './draft-parts.ts';
import type { Visit } from './draft-request.ts';
import { runOf } from './draft-run.ts';
import type { Situation } from './draft-situation.ts';
import { deadShape, hurtShape, unhurtShape, wonShape, worryShape } from './words/draft-sentence-words.ts';

/** Days ahead within which a visit is worth naming. */
const visitDays = 14;

/** What the emergency services or the press say of victims: never what only residents say. */
function victims(situation: Situation): 'accident.dead' | 'accident.hurt' | 'accident.feel' {
  const { view } = situation;
  const words = fold(
    [...officialItems(view), ...pressItems(view)].map(({ item }) => `${item.title}. ${item.text}`).join('\n'),
  );
  const left = words.replace(unhurtShape, ' ');
  if (deadShape.test(left)) return 'accident.dead';
  return hurtShape.test(left) ? 'accident.hurt' : 'accident.feel';
}

/** A visit on the agenda to the story's ward within two weeks: only such a one is named. */
function visitIn({ request, view }: Situation): Visit | undefined {
  const last = shiftDate(request.date, visitDays);
  return request.visits.find(({ starts, ward }) => {
    const day = localDate(Date.parse(starts));
    return ward !== null && view.story.wards.includes(ward) && day >= request.date && day <= last;
  });
}

function invitation(situation: Situation): readonly Sentence[] {
  const visit = visitIn(situation);
  if (visit === undefined) return [];
  const at = Date.parse(visit.starts);
  const day = shortDate(localDate(at));
  return speak('visit.at', situation, {}, { day, Day: raised(day), time: `${localTime(at)} uur` });
}

/** Messages of people that say they warned or worried before. */
function worried({ view }: Situation): readonly string[] {
  const before = peopleItems(view).filter(({ item }) => worryShape.test(fold(`${item.title}. ${item.text}`)));
  return before.map(({ item }) => item.id);
}

function accident(situation: Situation): Body {
  const { view } = situation;
  const first = itemsWith(view, 'accident')[0] ?? view.items[0];
  const date = first === undefined ? situation.request.date : localDate(Date.parse(itemTime(first.item)));
  const worries = worried(situation);
  const visit = invitation(situation);
  return plain(
    [
      speak('accident.open', situation, {}, { day: weekdayName(date) }),
      speak(victims(situation), situation),
      speak(situation.inquiry ? 'accident.inquiry' : 'accident.cause', situation),
      worries.length > 0 ? speak('accident.worry', situation, {}, {}, worries) : [],
      situation.inquiry ? speak('accident.witness', situation) : [],
      visit,
    ],
    'open.informed',
    'open.appointment',
    'open.approval',
  );
}

/** What the press tells of the protest itself, in one sentence with its name: concrete where we have no fact. */
function protest(situation: Situation): readonly Sentence[] {
  const run = runOf(situation.reported, situation.run, { words: 22, sentences: 1, longest: 22 });
  return tellRun(run, situation, false);
}

/** Emotion: an accident apart, what is felt, what is certain, and an honest limit. */
export function meetWords(situation: Situation): Body {
  if (has(situation, 'accident') || itemsWith(situation.view, 'accident').length > 0)
    return accident(situation);
  const run = runIn(situation, 34, 2);
  const { given } = situation;
  const done = [...new Set([...given.called, ...given.written, ...given.reported])];
  const visit = invitation(situation);
  return plain(
    [
      speak('emotion.open', situation),
      run.facts.length > 0 ? tellRun(run, situation, false) : protest(situation),
      done.length > 0 ? speak('emotion.done', situation, {}, {}, done) : [],
      speak('emotion.limit', situation),
      visit,
      visit.length > 0 || done.length > 0 ? [] : speak('emotion.ask', situation),
    ],
    ...checkFor(run),
    'open.appointment',
    'open.approval',
  );
}

/** Whether something was won or reached, by the words of the messages. */
function isWon({ view }: Situation): boolean {
  return view.items.some(({ item }) => wonShape.test(fold(`${item.title}. ${item.text}`)));
}

/** A compliment: congratulations, what was done as others tell it, and thanks to who did it. */
export function praiseWords(situation: Situation): Body {
  const run = runOf([...situation.facts, ...situation.reported], situation.run, {
    words: 44,
    sentences: 3,
    longest: 24,
  });
  const told = run.facts.length > 0;
  return plain(
    [
      told && isWon(situation) ? speak('praise.won', situation) : [],
      told ? tellRun(run, situation, false) : speak('praise.open', situation),
      told ? speak('praise.done', situation) : [],
    ],
    ...checkFor(run),
  );
}
