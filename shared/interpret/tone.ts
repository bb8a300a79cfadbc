/** Tone towards subjects and organisations, never towards a person: a small civic lexicon with negation and care for irony. */
import type { Evidence } from '../model/claim.ts';
import type { Readable, ToneReading, ToneValue, Voice } from '../model/reading.ts';
import { buildLexicon, findHits, listWords, readTerm } from './lexicon.ts';
import { evidenceAt, evidenceOf, type FieldView, isQuoted, type TextView, viewText } from './text-view.ts';
import { voiceOf } from './voice.ts';
import {
  helpCues,
  intensifiers,
  ironyCues,
  mixedCues,
  negations,
  negativeWords,
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
/** "!!", "??", or a word in capitals: someone raises the voice. */
const raised = /[!?]{2,}|(?<![\p{L}\d])\p{Lu}{4,}(?![\p{L}\d])/gu;
const own: ReadonlySet<Voice> = new Set<Voice>(['resident', 'entrepreneur', 'politics']);
const evidenceLimit = 6;

interface Toned {
  readonly mark: Mark;
  readonly weight: number;
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
    const base = (view.field === 'title' ? 1.3 : 1) * (strong ? 1.5 : 1) * (quoted ? 0.5 : 1);
    // "not a nuisance" is relief at most, so a negated complaint counts half.
    const weight = negated && hit.term.value === 'negative' ? base / 2 : base;
    return {
      mark: negated ? flipped : hit.term.value,
      weight,
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

function raisedIn(view: FieldView): Toned[] {
  return [...view.raw.matchAll(raised)].map((match) => ({
    mark: 'strain',
    weight: 1,
    evidence: evidenceAt(view, match.index, match.index + match[0].length),
  }));
}

/** Strain counts only in what people write for themselves, where help is asked, one cue is forgiven. */
function strainOf(toned: readonly Toned[], voice: Voice): number {
  if (!own.has(voice)) return 0;
  const cues = new Set(toned.filter((hit) => hit.mark === 'strain').map((hit) => hit.evidence.quote));
  const asksHelp = toned.some((hit) => hit.mark === 'help');
  const counted = asksHelp ? cues.size - 1 : cues.size;
  return Math.max(0, Math.min(strainLimit, counted * strainWeight));
}

function judge(positive: number, negative: number, marks: ReadonlySet<Mark>, least: number): ToneValue {
  if (marks.has('mixed')) return 'mixed';
  if (marks.has('irony')) return negative >= least || positive === 0 ? 'negative' : 'mixed';
  const greater = Math.max(positive, negative);
  if (greater < least) return 'neutral';
  const lesser = Math.min(positive, negative);
  if (lesser >= Math.min(least, 1) && lesser >= mixedShare * greater) return 'mixed';
  return positive > negative ? 'positive' : 'negative';
}

/** Reads the tone of a text that was taken apart before (see `readTone`). */
export function toneOf(view: TextView, voice: Voice): ToneReading {
  const toned = view.fields.flatMap((field) => [...tonedIn(field), ...raisedIn(field)]);
  const positive = sumOf(toned, 'positive');
  const negative = sumOf(toned, 'negative') + strainOf(toned, voice);
  const marks = new Set(toned.map((hit) => hit.mark));
  const value = judge(positive, negative, marks, threshold[voice]);
  const wanted: readonly Mark[] =
    value === 'mixed'
      ? ['positive', 'negative', 'mixed', 'irony']
      : value === 'negative'
        ? ['negative', 'irony', ...(own.has(voice) ? (['strain'] as const) : [])]
        : value === 'neutral'
          ? []
          : ['positive'];
  const evidence = toned.filter((hit) => wanted.includes(hit.mark)).map((hit) => hit.evidence);
  return { value, evidence: evidence.slice(0, evidenceLimit) };
}

/** Reads the tone, with the words that carry it; `neutral` has no evidence. Irony never yields `positive`. */
export function readTone(input: Readable): ToneReading {
  const view = viewText(input);
  return toneOf(view, voiceOf(view));
}
