/** Whether a text gives away a fact that is kept back: the same words, its number, or most of what it says. */
import { fold } from '../language/fold.ts';
import { stem } from '../language/stem.ts';
import { everydayRarity } from '../language/word-rarity.ts';
import { type Token, tokenise } from '../language/words.ts';
import { everywhereWords, monthWords, scaleWords, spelledNumbers } from './words/secret-words.ts';

/** A number of a text: what it counts is the word after it. */
interface KeyNumber {
  readonly value: number;
  readonly unit: string;
}

/** What of a text is compared. */
export interface Gist {
  /** Words and numbers in order, folded, parted by one space. */
  readonly words: string;
  readonly numbers: readonly KeyNumber[];
  readonly keys: ReadonlySet<string>;
}

/** Share of a fact's content words that gives it away (this project's own threshold, on the safe side). */
const tellingShare = 0.6;
/** A short text that says little else than the fact: at least this many content words, and this share of them. */
const [fewestKeys, wholeShare] = [3, 0.75];
/** Below this a word is too common in Dutch to tell anything: own threshold on `everydayRarity`. */
const commonRarity = 0.3;
/** Up to twelve, numbers only tell with what they count: two trees are not two weeks. */
const largestSmall = 12;
const [firstYear, lastYear] = [1990, 2060];

const everywhere = new Set(everywhereWords.map(stem));

/** Reads what is compared of a text. Never throws. */
export function gistOf(text: string): Gist {
  const tokens = tokenise(text);
  const spoken = tokens.filter(({ kind }) => kind !== 'punctuation' && kind !== 'emoji');
  return {
    words: spoken.map(({ folded }) => folded).join(' '),
    numbers: numbersIn(tokens),
    keys: new Set(tokens.flatMap(keyOf)),
  };
}

function keyOf({ kind, folded }: Token): readonly string[] {
  if ((kind !== 'word' && kind !== 'hashtag') || folded.length < 3) return [];
  const key = stem(folded.replace(/^#/, ''));
  if (everywhere.has(key) || spelledNumbers.has(folded) || everydayRarity(key) < commonRarity) return [];
  return [key];
}

/** `3.400.000`, `3,4`, `24e`, `14.30` as a number; a full stop parts thousands only before three digits. */
function countOf({ kind, folded }: Token): number | null {
  if (kind === 'word') return spelledNumbers.get(folded) ?? null;
  if (kind !== 'number') return null;
  const digits = folded.replace(/(?:ste|de|e)$/, '');
  const plain = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(digits) ? digits.replaceAll('.', '') : digits;
  const value = Number(plain.replace(',', '.').replace(':', '.'));
  return Number.isFinite(value) ? value : null;
}

function numbersIn(tokens: readonly Token[]): readonly KeyNumber[] {
  return tokens.flatMap((token, index): readonly KeyNumber[] => {
    const value = countOf(token);
    if (value === null) return [];
    const next = tokens[index + 1];
    const scale = next === undefined ? undefined : scaleWords.get(next.folded);
    const unit = tokens[scale === undefined ? index + 1 : index + 2];
    const counted = unit !== undefined && (unit.kind === 'word' || unit.text === '%') ? unit.folded : '';
    return [{ value: Math.round(value * (scale ?? 1) * 1e6) / 1e6, unit: stem(counted) }];
  });
}

/** Whether a number alone tells: no year, no day of a month, and more than a handful. */
function sameNumber(one: KeyNumber, other: KeyNumber): boolean {
  if (one.value !== other.value) return false;
  const dated = [one, other].some(({ unit }) => monthWords.has(unit));
  const small = one.value <= largestSmall && Number.isInteger(one.value);
  const year = Number.isInteger(one.value) && one.value >= firstYear && one.value <= lastYear;
  return dated || small || year ? one.unit !== '' && one.unit === other.unit : true;
}

/** Compounds too: what stands at either end of a longer word is said by it. */
function says(keys: ReadonlySet<string>, key: string): boolean {
  if (keys.has(key)) return true;
  if (key.length < 5) return false;
  return [...keys].some((each) => each.length >= 5 && (holdsAtEnd(each, key) || holdsAtEnd(key, each)));
}

const holdsAtEnd = (whole: string, part: string): boolean => whole.startsWith(part) || whole.endsWith(part);

function saidShare(of: ReadonlySet<string>, by: ReadonlySet<string>): number {
  return of.size === 0 ? 0 : [...of].filter((key) => says(by, key)).length / of.size;
}

/** Whether a text holds all words of another, in order. False where either has none. */
export function holdsWords(text: Gist, secret: Gist): boolean {
  return secret.words !== '' && ` ${text.words} `.includes(` ${secret.words} `);
}

/** Whether two texts have the same words. */
export function sameWords(one: string, other: string): boolean {
  return fold(gistOf(one).words) === fold(gistOf(other).words);
}

/** Whether a text gives a fact away: it holds its words, shares a telling number, or says most of it. */
export function givesAway(text: Gist, secret: Gist): boolean {
  if (holdsWords(text, secret)) return true;
  if (text.numbers.some((one) => secret.numbers.some((other) => sameNumber(one, other)))) return true;
  if (saidShare(secret.keys, text.keys) >= tellingShare) return true;
  return text.keys.size >= fewestKeys && saidShare(text.keys, secret.keys) >= wholeShare;
}
