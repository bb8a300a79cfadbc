/** Tone towards subjects and organisations, never towards a person: a small civic lexicon with negation and care for irony. */
import type { Evidence } from '../model/claim.ts';
import type { Readable, ToneReading, ToneValue, Voice } from '../model/reading.ts';
import { buildLexicon, findHits, listWords, readTerm } from './lexicon.ts';
import { evidenceOf, type FieldView, isQuoted, type TextView, viewText } from './text-view.ts';
import { voiceOf } from './voice.ts';
import { intensifiers, ironyCues, negations, negativeWords, positiveWords } from './words/tone-words.ts';

type Mark = 'positive' | 'negative' | 'irony';

const lexicon = buildLexicon<Mark>([
  ...listWords(positiveWords).map((pattern) => readTerm<Mark>(pattern, 'positive')),
  ...listWords(negativeWords).map((pattern) => readTerm<Mark>(pattern, 'negative')),
  ...listWords(ironyCues).map((pattern) => readTerm<Mark>(pattern, 'irony')),
]);
const negators: ReadonlySet<string> = new Set(listWords(negations));
const strengtheners: ReadonlySet<string> = new Set(listWords(intensifiers));

/** A desk reports feelings of others in neutral prose, so it takes more before its text has a tone of its own. */
const threshold: Readonly<Record<Voice, number>> = {
  resident: 1,
  entrepreneur: 1,
  politics: 1.5,
  press: 2,
  institution: 2,
};
/** The lesser side must reach this share of the greater one before a text is called mixed. */
const mixedShare = 0.5;
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
    const negated = hit.term.value !== 'irony' && isNegated(view, hit.first);
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

function judge(positive: number, negative: number, ironic: boolean, least: number): ToneValue {
  if (ironic && positive > 0) return negative >= least ? 'negative' : 'mixed';
  const greater = Math.max(positive, negative);
  if (greater < least) return 'neutral';
  const lesser = Math.min(positive, negative);
  if (lesser >= Math.min(least, 1) && lesser >= mixedShare * greater) return 'mixed';
  return positive > negative ? 'positive' : 'negative';
}

/** Reads the tone of a text that was taken apart before (see `readTone`). */
export function toneOf(view: TextView, voice: Voice): ToneReading {
  const toned = view.fields.flatMap(tonedIn);
  const positive = sumOf(toned, 'positive');
  const negative = sumOf(toned, 'negative');
  const ironic = toned.some((hit) => hit.mark === 'irony');
  const value = judge(positive, negative, ironic, threshold[voice]);
  const wanted: readonly Mark[] =
    value === 'mixed' ? ['positive', 'negative', 'irony'] : value === 'neutral' ? [] : [value];
  const evidence = toned.filter((hit) => wanted.includes(hit.mark)).map((hit) => hit.evidence);
  return { value, evidence: evidence.slice(0, evidenceLimit) };
}

/** Reads the tone, with the words that carry it; `neutral` has no evidence. Irony never yields `positive`. */
export function readTone(input: Readable): ToneReading {
  const view = viewText(input);
  return toneOf(view, voiceOf(view));
}
