/** Whether a public text gives away what is not public: facts that wait for the college, the council or an embargo. */
import { monthNames } from '../language/calendar-names.ts';
import { stopWords } from '../language/lists/stop-words.ts';
import type { Span } from '../language/sentences.ts';
import { lemmaKey } from '../language/stem.ts';
import type { Token } from '../language/words.ts';
import { tokenise } from '../language/words.ts';
import { readForLint } from './lint-text.ts';
import { numberWordValue } from './vet-number-words.ts';
import { lightWords } from './words/light-words.ts';
import { scaleWords } from './words/vet-number-words.ts';

/** From this share of its content words on, a text tells a fact (own bound). */
const tellingShare = 0.6;
/** Fewer words in common are no telling, unless the fact has no more (own bound). */
const fewestShared = 3;
/** A number is telling by itself from here on; under it only with the word behind it (`3 scholen`). */
const tellingNumber = 10;

const functionWords: ReadonlySet<string> = new Set([...(stopWords['nl'] ?? []), ...lightWords]);

/** `sluit`, `sluiten`, `stijgt` and `stijgen` are one word each here: the `t` behind a consonant falls off on both sides. */
const wordKey = (word: string): string => lemmaKey(word).replace(/(?<=[a-z]{2}[b-df-hj-np-tv-xz])t$/, '');

/** What a text says, by its content words and its numbers, each with the place of its first mention. */
interface Content {
  readonly words: ReadonlyMap<string, Span>;
  readonly numbers: ReadonlyMap<string, Span>;
}

/** `1.200.000`, `1,2` and `twaalf` as a value; null where a token counts nothing. */
function figureOf(token: Token): number | null {
  if (token.kind === 'word') return numberWordValue(token.folded);
  if (token.kind !== 'number') return null;
  const plain = token.text.replace(/\.(?=\d{3}(?:\D|$))/g, '').replace(',', '.');
  const value = Number(plain);
  return Number.isFinite(value) ? value : null;
}

/** `2 miljoen`, and the `2 ton` of budgets, which is money and no weight there. */
const scaleOf = (token: Token | undefined): number =>
  token === undefined ? 1 : token.folded === 'ton' ? 100_000 : (scaleWords.get(token.folded) ?? 1);

/** The day of a month and the hour of a day are told with their word: `12 juni` is another number than `12 scholen`. */
const isClock = (token: Token | undefined): boolean =>
  token !== undefined && (token.folded === 'uur' || monthNames.some((month) => month === token.folded));

const isYear = (token: Token): boolean => /^(?:19|20)\d{2}$/.test(token.text);

function contentOf(text: string): Content {
  const words = new Map<string, Span>();
  const numbers = new Map<string, Span>();
  const tokens = tokenise(text);
  for (const [index, token] of tokens.entries()) {
    const value = isYear(token) ? null : figureOf(token);
    if (value !== null) {
      const behind = tokens[index + 1];
      const scale = scaleOf(behind);
      const amount = Math.round(value * scale * 100) / 100;
      const unit = amount < tellingNumber || isClock(behind) ? ` ${wordKey(behind?.text ?? '')}` : '';
      const key = `${amount}${unit}`;
      const end = behind !== undefined && (scale !== 1 || unit !== '') ? behind.end : token.end;
      if (!numbers.has(key)) numbers.set(key, { start: token.start, end });
    } else if (token.kind === 'word' && token.text.length > 2 && !functionWords.has(token.folded)) {
      const key = wordKey(token.text);
      if (!words.has(key)) words.set(key, { start: token.start, end: token.end });
    }
  }
  return { words, numbers };
}

/** A telling number gives itself away, or a small one with its unit (`3 scholen`), not the bare `1` of a date. */
const telling = (key: string): boolean => Number(key.split(' ')[0]) >= tellingNumber || key.includes(' ');

function numberTold(fact: Content, told: Content): Span | null {
  for (const key of fact.numbers.keys()) {
    const span = told.numbers.get(key);
    if (span !== undefined && telling(key)) return span;
  }
  return null;
}

/** The sentence that holds most of the words of the fact. */
function tellingSentence(fact: Content, text: string): Span | null {
  let best: { readonly span: Span; readonly hits: number } | null = null;
  for (const { start, end } of readForLint(text).sentences) {
    const { words } = contentOf(text.slice(start, end));
    const hits = [...fact.words.keys()].filter((key) => words.has(key)).length;
    if (hits > (best?.hits ?? 0)) best = { span: { start, end }, hits };
  }
  return best === null ? null : best.span;
}

/**
 * Where a text tells a withheld fact: the span of a number they share, else the sentence with most of its words where the
 * text as a whole holds sixty per cent of them; null where it does not. A year alone tells nothing.
 */
export function tellsWithheld(text: string, fact: string): Span | null {
  const secret = contentOf(fact);
  const told = contentOf(text);
  const number = numberTold(secret, told);
  if (number !== null) return number;
  if (secret.words.size === 0) return null;
  const shared = [...secret.words.keys()].filter((key) => told.words.has(key)).length;
  if (shared < Math.min(fewestShared, secret.words.size)) return null;
  return shared / secret.words.size >= tellingShare ? tellingSentence(secret, text) : null;
}
