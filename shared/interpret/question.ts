/** Questions that the writer really asks: the spans a municipality could answer. */
import { fold } from '../language/fold.ts';
import type { Span } from '../language/sentences.ts';
import type { Evidence } from '../model/claim.ts';
import type { Readable, Voice } from '../model/reading.ts';
import { evidenceAt, type FieldView, isQuoted, type TextView, viewText } from './text-view.ts';
import { voiceOf } from './voice.ts';
import {
  answerOpenings,
  askedOfReaders,
  askedOfWitnesses,
  callQuestions,
  choiceAsking,
  givesAnswer,
  groupAsking,
  indirectAsking,
  ownAnswers,
  rhetorical,
  rhetoricalEndings,
  shortAsking,
  shortVerbs,
  unmarkedInversions,
  unmarkedOpenings,
} from './words/question-cues.ts';

const opening = new RegExp(
  `^(?:(?:dus|en|maar|hoi|hallo|goedemorgen|goedemiddag|beste buren|beste mensen)[,:! ]+)*(?:${unmarkedOpenings.join('|')})`,
);
const emptyPhrase = new RegExp(
  `^(?:(?:en|maar|dus|nou|tja|of|ja)[, ]+)?(?:${rhetorical.join('|')})(?:[^\\p{L}]|$)`,
  'u',
);
const tag = /[,…] ?(?:toch|he|hè|hé|nietwaar|of niet|niet waar)\s*[?!]+$/;
const callPhrase = new RegExp(`^(?:${callQuestions.join('|')})(?:[^\\p{L}]|$)`, 'u');
/** What follows a condition or a hook put as a question: "Iets gezien? Bel …". */
const condition = new RegExp(`^(?:${answerOpenings.join('|')})(?:[^\\p{L}]|$)`, 'u');
/** Characters at the end of a sentence among which its mark stands: a longer tail of marks is noise. */
const markReach = 80;
const asksMark = /[?](?:[?!\s"'’”)\]]|\p{Extended_Pictographic}|️)*$/u;

/** "Zo moeilijk kan dat toch niet zijn?": a statement with a mark behind it. */
const statement = new RegExp(`(?:${rhetoricalEndings.join('|')})\\s*[?!]+$`);
/** "Wij vragen de provincie of …": who asks says so, and what follows is the question. */
const indirect = new RegExp(`(?:^|[^\\p{L}])(?:${indirectAsking.join('|')})(?![\\p{L}])`, 'u');
/** "Krijg ik dan …", "klopt dat …": verb before subject, without a mark. */
const inversion = new RegExp(`^(?:(?:en|of|maar|dus) )?(?:${unmarkedInversions.join('|')})(?![\\p{L}])`, 'u');
/** "Wie het zag, belt …" and "kun je rijden, geef je dan op": a condition, whatever it opens with. */
const conditional = new RegExp(
  `, (?:dan|belt|meldt|mailt|komt|kan|moet|mag|krijgt|heeft|neemt|geeft|zet|gaat|${answerOpenings.join('|')})(?![\\p{L}])`,
  'u',
);
/** "De fractie wil weten of …" in a message of the group's own. */
const groupAsks = new RegExp(`(?:^|[^\\p{L}])(?:${groupAsking.join('|')})(?![\\p{L}])`, 'u');
const choice = new RegExp(`(?:${choiceAsking.join('|')})`, 'u');
const toReaders = new RegExp(`^(?:${askedOfReaders.join('|')})`, 'u');
const toWitnesses = new RegExp(`^(?:${askedOfWitnesses.join('|')})(?![\\p{L}])`, 'u');
const answerWay = new RegExp(`^(?:${givesAnswer.join('|')})`, 'u');
const short = new RegExp(`^(?:(?:en|maar|of|dus) )?(?:${shortAsking.join('|')})(?![\\p{L}])`, 'u');
const verb = new RegExp(`(?:^|[^\\p{L}])(?:${shortVerbs.join('|')})(?![\\p{L}])`, 'u');
/** A question of so few words needs a verb or a question word: "Hittestress?" is a headline. */
const fewWords = 3;
const personal: ReadonlySet<Voice> = new Set<Voice>(['resident', 'entrepreneur', 'politics']);

/** "Heb ik ook.", "Zie ik ook wel eens.": who writes so agrees. */
const confirming = /^[^?]{3,24} ook(?: wel(?: eens)?| al)?[.!\s]*$/u;

function asksUnmarked(folded: string, voice: Voice): boolean {
  if (conditional.test(folded)) return false;
  if (voice === 'institution' || confirming.test(folded)) return false;
  if (opening.test(folded)) return true;
  if (voice === 'politics' && groupAsks.test(folded)) return true;
  return personal.has(voice) && (inversion.test(folded) || indirect.test(folded) || choice.test(folded));
}

function asks(sentence: string, voice: Voice): boolean {
  const folded = fold(sentence).trim();
  if (!asksMark.test(sentence.slice(-markReach))) return asksUnmarked(folded, voice);
  if (opening.test(folded)) return true;
  if (emptyPhrase.test(folded) || tag.test(folded) || statement.test(folded)) return false;
  if (isHeadline(folded)) return false;
  return personal.has(voice) || !callPhrase.test(folded);
}

function isHeadline(folded: string): boolean {
  if (folded.split(/\s+/).length > fewWords) return false;
  return !short.test(folded) && !verb.test(folded);
}

/** A desk's own question marks are headlines and bridges; those of others stand between quote marks. Titles are headlines too. */
function mayAsk(view: FieldView, voice: Voice): boolean {
  if (voice === 'press') return false;
  return view.field === 'text' || voice === 'resident';
}

/** Behind a question mark, or behind emoji: people end a sentence with those. */
const breaks =
  /(?:(?<![?!])(?=!*\?)[?!]+|(?<=\s)(?:\p{Extended_Pictographic}|[\u200d\ufe0f\u{1f3fb}-\u{1f3ff}])+)\s+(?=\S)/gu;

/** Cuts a sentence after inner question marks and emoji: "kan dat? en hoe lang" holds two questions. */
function piecesOf(view: FieldView): Span[] {
  const pieces: Span[] = [];
  for (const sentence of view.sentences) {
    let start = sentence.start;
    const text = view.raw.slice(sentence.start, sentence.end);
    for (const mark of text.matchAll(breaks)) {
      const end = sentence.start + mark.index + mark[0].trimEnd().length;
      pieces.push({ start, end });
      start = sentence.start + mark.index + mark[0].length;
    }
    if (start < sentence.end) pieces.push({ start, end: sentence.end });
  }
  return pieces;
}

/** "En de oplossing? Juist: wij betalen.": who asks answers at once. */
const ownAnswer = new RegExp(`^(?:${ownAnswers.join('|')})(?:[^\\p{L}]|$)`, 'u');

/** "Iets gezien? Bel …", "Woont u hier? Dan …": a body's set form, and a resident's where it is two words or "dan" follows. */
function isCondition(view: FieldView, span: Span, next: Span, voice: Voice): boolean {
  const follows = fold(view.raw.slice(next.start, next.end));
  if (ownAnswer.test(follows)) return true;
  if (!condition.test(follows)) return false;
  const short = view.raw.slice(span.start, span.end).split(/\s+/).length <= 2;
  return voice === 'institution' || short || follows.startsWith('dan');
}

/** A body's questions lead to its own answers or its counter, but for those that want one from the reader. */
function asksReaders(view: FieldView, span: Span, next: Span | undefined): boolean {
  const folded = fold(view.raw.slice(span.start, span.end));
  if (toWitnesses.test(folded)) return true;
  if (next === undefined || !toReaders.test(folded)) return false;
  return answerWay.test(fold(view.raw.slice(next.start, next.end)));
}

function questionsIn(view: FieldView, voice: Voice): Evidence[] {
  if (!mayAsk(view, voice)) return [];
  const found: Evidence[] = [];
  const pieces = piecesOf(view);
  for (const [index, span] of pieces.entries()) {
    if (!asks(view.raw.slice(span.start, span.end), voice)) continue;
    const next = pieces[index + 1];
    const ofReaders = voice === 'institution' && asksReaders(view, span, next);
    if (voice === 'institution' && !ofReaders) continue;
    if (next !== undefined && !ofReaders && isCondition(view, span, next, voice)) continue;
    if (isQuoted(view, span.start) || isQuoted(view, span.end - 1)) continue;
    found.push(evidenceAt(view, span.start, span.end));
  }
  return found;
}

/** Reads the questions of a text that was taken apart before (see `readQuestions`). */
export function questionsOf(view: TextView, voice: Voice): Evidence[] {
  const [title, text] = view.fields;
  const asked = questionsIn(text, voice);
  // A title says in short what the text asks.
  return asked.length > 0 ? asked : questionsIn(title, voice);
}

/** Reads real questions as whole sentences, title first; rhetorical ones, quoted speech and headlines are left out. */
export function readQuestions(input: Readable): Evidence[] {
  const view = viewText(input);
  return questionsOf(view, voiceOf(view));
}
