/** Tone towards subjects and organisations, never towards a person: a small civic lexicon with negation and care for irony. */
import type { Evidence } from '../model/claim.ts';
import type { Readable, ToneReading, ToneValue, Voice } from '../model/reading.ts';
import { buildLexicon, findHits, listWords, readTerm } from './lexicon.ts';
import { evidenceAt, evidenceOf, type FieldView, isQuoted, type TextView, viewText } from './text-view.ts';
import { voiceOf } from './voice.ts';
import {
  contrastWords,
  helpCues,
  intensifiers,
  ironyCues,
  mixedCues,
  negations,
  negativeWords,
  oneSide,
  otherSide,
  positiveWords,
  strainCues,
} from './words/tone-words.ts';

type Mark = 'positive' | 'negative' | 'irony' | 'mixed' | 'strain' | 'help';

const lexicon = buildLexicon<Mark>([
  ...listWords(positiveWords).map((pattern) => readTerm<Mark>(pattern, 'positive')),
  ...listWords(negativeWords).map((pattern) => readTerm<Mark>(pattern, 'negative')),
  ...listWords(mixedCues).map((pattern) => readTerm<Mark>(pattern, 'mixed')),
  ...listWords(strainCues).map((pattern) => readTerm<Mark>(pattern, 'strain')),
  ...listWords(helpCues).map((pattern) => readTerm<Mark>(pattern, 'help')),
  ...listWords(ironyCues).map((pattern) => readTerm<Mark>(pattern, 'irony')),
]);
const negators: ReadonlySet<string> = new Set(listWords(negations));
const strengtheners: ReadonlySet<string> = new Set(listWords(intensifiers));
const contrasts: ReadonlySet<string> = new Set(listWords(contrastWords));
const oneSided: ReadonlySet<string> = new Set(listWords(oneSide));
const otherSided: ReadonlySet<string> = new Set(listWords(otherSide));
/** Words that turn a sentence only where a clause begins: elsewhere they mean "only", "all", "well". */
const clauseOnly: ReadonlySet<string> = new Set(['alleen', 'al', 'wel', 'toch', 'helaas']);

/** A desk reports feelings of others in neutral prose, so it takes more before its text has a tone of its own. */
const threshold: Readonly<Record<Voice, number>> = {
  resident: 0.7,
  entrepreneur: 0.7,
  politics: 1,
  press: 1.3,
  institution: 1.6,
};
/** The lesser side must reach this share of the greater one before a text is called mixed. */
const mixedShare = 0.5;
/** What one cue of strain adds, and the most that strain adds in all: never enough beside real praise. */
const strainWeight = 0.8;
const strainLimit = 1.2;
/** "!!", "?!", or a word in capitals: someone raises the voice; several question marks only wonder. */
const raised = /(?<![!?])(?:!+\?|\?+!|!!)[!?]*|(?<![\p{L}\d])\p{Lu}{4,}(?![\p{L}\d])/gu;
const own: ReadonlySet<Voice> = new Set<Voice>(['resident', 'entrepreneur', 'politics']);
const evidenceLimit = 6;
const phraseFactor = 1.4;
/** So many words behind a "but" make a thought of its own. */
const turnWords = 3;

interface Toned {
  readonly mark: Mark;
  readonly weight: number;
  /** Index of the first token. */
  readonly at: number;
  readonly evidence: Evidence;
}

function isNegated(view: FieldView, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 3); back -= 1) {
    const token = view.tokens[back];
    if (token === undefined || token.kind === 'punctuation' || view.sentenceOf[back] !== view.sentenceOf[at])
      return false;
    if (negators.has(token.folded)) return true;
  }
  return false;
}

function tonedIn(view: FieldView): Toned[] {
  return findHits(lexicon, view.tokens).map((hit) => {
    const negated =
      (hit.term.value === 'positive' || hit.term.value === 'negative') && isNegated(view, hit.first);
    const flipped: Mark = hit.term.value === 'positive' ? 'negative' : 'positive';
    const strong = strengtheners.has(view.tokens[hit.first - 1]?.folded ?? '');
    const quoted = isQuoted(view, view.tokens[hit.first]?.start ?? 0);
    const first = negated ? Math.max(0, hit.first - 1) : hit.first;
    // A whole phrase ("sound the alarm bell") is less often chance than a word.
    const phrase = hit.last - hit.first >= 2 ? phraseFactor : 1;
    const base = (view.field === 'title' ? 1.3 : 1) * (strong ? 1.5 : 1) * (quoted ? 0.5 : 1) * phrase;
    // "not a nuisance" is relief at most, so a negated complaint counts half.
    const weight = negated && hit.term.value === 'negative' ? base / 2 : base;
    return {
      mark: negated ? flipped : hit.term.value,
      weight,
      at: hit.first,
      evidence: evidenceOf(view, first, hit.last),
    };
  });
}

function sumOf(toned: readonly Toned[], mark: Mark): number {
  const seen = new Set<string>();
  let sum = 0;
  for (const hit of toned) {
    const key = hit.evidence.quote.toLowerCase();
    if (hit.mark !== mark) continue;
    sum += seen.has(key) ? hit.weight / 3 : hit.weight;
    seen.add(key);
  }
  return sum;
}

/** A raised voice says how much, not which way: it counts only where there is something to complain of. */
function raisedIn(view: FieldView): Toned[] {
  return [...view.raw.matchAll(raised)].map((match) => ({
    mark: 'strain',
    weight: 1,
    at: -1,
    evidence: evidenceAt(view, match.index, match.index + match[0].length),
  }));
}

function cuesOf(toned: readonly Toned[], mark: Mark): number {
  return new Set(toned.filter((hit) => hit.mark === mark).map((hit) => hit.evidence.quote.toLowerCase()))
    .size;
}

/** Strain counts only in what people write for themselves; where help is asked, one cue is forgiven. */
function strainOf(words: readonly Toned[], loud: readonly Toned[], voice: Voice): number {
  if (!own.has(voice)) return 0;
  const spoken = cuesOf(words, 'strain');
  const complains = spoken > 0 || cuesOf(words, 'negative') > 0;
  const asksHelp = words.some((hit) => hit.mark === 'help');
  const counted = spoken + (complains ? cuesOf(loud, 'strain') : 0) - (asksHelp ? 1 : 0);
  return Math.max(0, Math.min(strainLimit, counted * strainWeight));
}

/** "…, but": a word that turns the sentence; "maar ook" and "niet alleen" do not. */
function turnsAt(view: FieldView, at: number): boolean {
  const word = view.tokens[at]?.folded ?? '';
  if (!contrasts.has(word) || view.tokens[at + 1]?.folded === 'ook') return false;
  const before = view.tokens[at - 1];
  const opens = before === undefined || view.sentenceOf[at - 1] !== view.sentenceOf[at];
  return !clauseOnly.has(word) || opens || before.kind === 'punctuation';
}

function isDoubt(view: FieldView, at: number): boolean {
  const token = view.tokens[at];
  return token !== undefined && (negators.has(token.folded) || token.text === '?');
}

/** Whether a complaint follows a turn, in its sentence; of people who write for themselves strain or doubt is enough. */
function complainsAfter(view: FieldView, toned: readonly Toned[], turn: number, voice: Voice): boolean {
  const sentence = view.sentenceOf[turn];
  const marks: readonly Mark[] = own.has(voice) ? ['negative', 'strain'] : ['negative'];
  if (toned.some((hit) => hit.at > turn && view.sentenceOf[hit.at] === sentence && marks.includes(hit.mark)))
    return true;
  if (!own.has(voice)) return false;
  if (view.tokens[turn]?.folded === 'maar' && view.sentenceOf[turn + turnWords] === sentence) return true;
  for (let at = turn + 1; view.sentenceOf[at] === sentence && at < view.tokens.length; at += 1)
    if (isDoubt(view, at)) return true;
  return false;
}

/** "Mooi plein, maar …": praise, a turn in the same or the next sentence, and a complaint behind it. */
function isContrasted(view: FieldView, toned: readonly Toned[], voice: Voice): boolean {
  return toned.some((praise) => {
    if (praise.mark !== 'positive') return false;
    const last = (view.sentenceOf[praise.at] ?? 0) + 1;
    for (let at = praise.at + 1; (view.sentenceOf[at] ?? last + 1) <= last; at += 1)
      if (turnsAt(view, at) && complainsAfter(view, toned, at, voice)) return true;
    return false;
  });
}

/** "Sommigen zijn blij, anderen vrezen …": two sides within two sentences, feelings among them. */
function hasTwoSides(view: FieldView, toned: readonly Toned[]): boolean {
  if (!toned.some((hit) => hit.mark === 'positive' || hit.mark === 'negative')) return false;
  return view.tokens.some((token, at) => {
    if (!oneSided.has(token.folded)) return false;
    const last = (view.sentenceOf[at] ?? 0) + 1;
    return view.tokens.some(
      (other, index) => index > at && otherSided.has(other.folded) && (view.sentenceOf[index] ?? 0) <= last,
    );
  });
}

/** What people write for themselves with irony in it is a complaint, whatever it praises. */
function judge(positive: number, negative: number, marks: ReadonlySet<Mark>, voice: Voice): ToneValue {
  const least = threshold[voice];
  if (marks.has('irony') && own.has(voice)) return 'negative';
  if (marks.has('mixed')) return 'mixed';
  if (marks.has('irony')) return negative >= least || positive === 0 ? 'negative' : 'mixed';
  const greater = Math.max(positive, negative);
  if (greater < least) return 'neutral';
  const lesser = Math.min(positive, negative);
  if (lesser >= Math.min(least, 1) && lesser >= mixedShare * greater) return 'mixed';
  return positive > negative ? 'positive' : 'negative';
}

function shownMarks(value: ToneValue, voice: Voice): readonly Mark[] {
  if (value === 'neutral') return [];
  if (value === 'positive') return ['positive'];
  const strain: readonly Mark[] = own.has(voice) ? ['strain'] : [];
  if (value === 'negative') return ['negative', 'irony', ...strain];
  return ['positive', 'negative', 'mixed', 'irony', ...strain];
}

/** Reads the tone of a text that was taken apart before (see `readTone`). */
export function toneOf(view: TextView, voice: Voice): ToneReading {
  const fields = view.fields.map((field) => ({ field, toned: tonedIn(field) }));
  const words = fields.flatMap(({ toned }) => toned);
  const loud = view.fields.flatMap(raisedIn);
  const positive = sumOf(words, 'positive');
  const complaints = sumOf(words, 'negative');
  const strain = strainOf(words, loud, voice);
  // One thing that drags on does not spoil praise; only a turn ("but …") makes two sides of it.
  const negative = complaints + (positive > 0 && complaints === 0 && strain <= strainWeight ? 0 : strain);
  const marks = new Set(words.map((hit) => hit.mark));
  const split = fields.some(
    ({ field, toned }) => isContrasted(field, toned, voice) || hasTwoSides(field, toned),
  );
  const judged = judge(positive, negative, marks, voice);
  const value = split && !marks.has('irony') ? 'mixed' : judged;
  const wanted = shownMarks(value, voice);
  const evidence = [...words, ...(negative > 0 ? loud : [])]
    .filter((hit) => wanted.includes(hit.mark))
    .map((hit) => hit.evidence);
  return { value, evidence: evidence.slice(0, evidenceLimit) };
}

/** Reads the tone, with the words that carry it; `neutral` has no evidence. Irony never yields `positive`. */
export function readTone(input: Readable): ToneReading {
  const view = viewText(input);
  return toneOf(view, voiceOf(view));
}
