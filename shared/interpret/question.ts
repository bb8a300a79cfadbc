/** Questions that the writer really asks: the spans a municipality could answer. */
import { fold } from '../language/fold.ts';
import type { Span } from '../language/sentences.ts';
import type { Evidence } from '../model/claim.ts';
import type { Readable, Voice } from '../model/reading.ts';
import { evidenceAt, type FieldView, isQuoted, type TextView, viewText } from './text-view.ts';
import { voiceOf } from './voice.ts';
import { answerOpenings, callQuestions, rhetorical, unmarkedOpenings } from './words/question-cues.ts';

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
const asksMark = /[?](?:[?!\s"'’”)\]]|\p{Extended_Pictographic}|️)*$/u;

function asks(sentence: string, voice: Voice): boolean {
  const folded = fold(sentence).trim();
  if (opening.test(folded)) return true;
  if (!asksMark.test(sentence) || emptyPhrase.test(folded) || tag.test(folded)) return false;
  return voice === 'resident' || voice === 'entrepreneur' || voice === 'politics' || !callPhrase.test(folded);
}

/** A desk's own question marks are headlines and bridges; those of others stand between quote marks. */
function mayAsk(view: FieldView, voice: Voice): boolean {
  if (voice === 'press') return false;
  return view.field === 'text' || voice !== 'institution';
}

/** Cuts a sentence after inner question marks: "kan dat? en hoe lang" holds two questions. */
function piecesOf(view: FieldView): Span[] {
  const pieces: Span[] = [];
  for (const sentence of view.sentences) {
    let start = sentence.start;
    const text = view.raw.slice(sentence.start, sentence.end);
    for (const mark of text.matchAll(/[?!]*\?[?!]*\s+(?=\S)/g)) {
      const end = sentence.start + mark.index + mark[0].trimEnd().length;
      pieces.push({ start, end });
      start = sentence.start + mark.index + mark[0].length;
    }
    if (start < sentence.end) pieces.push({ start, end: sentence.end });
  }
  return pieces;
}

/** "Iets gezien? Bel …", "Woont u hier? Dan …": a body's set form, and a resident's where it is two words or "dan" follows. */
function isCondition(view: FieldView, span: Span, next: Span, voice: Voice): boolean {
  const follows = fold(view.raw.slice(next.start, next.end));
  if (!condition.test(follows)) return false;
  const short = view.raw.slice(span.start, span.end).split(/\s+/).length <= 2;
  return voice === 'institution' || short || follows.startsWith('dan');
}

function questionsIn(view: FieldView, voice: Voice): Evidence[] {
  if (!mayAsk(view, voice)) return [];
  const found: Evidence[] = [];
  const pieces = piecesOf(view);
  for (const [index, span] of pieces.entries()) {
    if (!asks(view.raw.slice(span.start, span.end), voice)) continue;
    const next = pieces[index + 1];
    if (next !== undefined && isCondition(view, span, next, voice)) continue;
    if (isQuoted(view, span.start) || isQuoted(view, span.end - 1)) continue;
    found.push(evidenceAt(view, span.start, span.end));
  }
  return found;
}

/** Reads the questions of a text that was taken apart before (see `readQuestions`). */
export function questionsOf(view: TextView, voice: Voice): Evidence[] {
  const [title, text] = view.fields;
  const asked = questionsIn(text, voice);
  const known = new Set(asked.map((question) => fold(question.quote).trim()));
  const inTitle = questionsIn(title, voice).filter((question) => !known.has(fold(question.quote).trim()));
  return [...inTitle, ...asked];
}

/** Reads real questions as whole sentences, title first; rhetorical ones, quoted speech and headlines are left out. */
export function readQuestions(input: Readable): Evidence[] {
  const view = viewText(input);
  return questionsOf(view, voiceOf(view));
}
