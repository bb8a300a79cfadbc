/** Word lists with wildcards: how a list becomes something that a text can be looked up in. */
import type { Token } from '../language/words.ts';

/** How one word of a term meets a token: whole (with its inflections), by its start, its end (a compound's head), or inside. */
type Shape = 'whole' | 'start' | 'end' | 'inside';

interface WordPattern {
  readonly shape: Shape;
  readonly body: string;
  readonly forms: ReadonlySet<string>;
  /** Letters that must stand there in this case (an abbreviation), or null. */
  readonly cased: string | null;
}

/** A term of a lexicon with what it stands for. */
export interface Term<T> {
  /** As written in the list, e.g. `betaald parkeren` or `*woning`. */
  readonly pattern: string;
  readonly words: readonly WordPattern[];
  /** Higher wins where terms overlap: more words, then whole words, then more letters (an end with a bonus). */
  readonly rank: number;
  readonly value: T;
}

/** A lexicon ready for look-ups; build it once with `buildLexicon`. */
export interface Lexicon<T> {
  readonly whole: ReadonlyMap<string, readonly Term<T>[]>;
  readonly starts: ReadonlyMap<string, readonly Term<T>[]>;
  readonly ends: ReadonlyMap<string, readonly Term<T>[]>;
  readonly inside: readonly Term<T>[];
  /** Lengths of `starts` by their first two letters, ascending, and of `ends` by their last two, descending. */
  readonly startLengths: ReadonlyMap<string, readonly number[]>;
  readonly endLengths: ReadonlyMap<string, readonly number[]>;
  /** Of a large lexicon, terms by the letters of a token as found before: texts say the same words over and over. */
  readonly memo: Map<string, readonly Term<T>[]> | null;
}

/** A term found at tokens `first`..`last` (inclusive). */
export interface Hit<T> {
  readonly term: Term<T>;
  readonly first: number;
  readonly last: number;
}

/** A compound's last part names the thing, so it beats its first part unless that covers four letters more. */
const shapeRank: Readonly<Record<Shape, number>> = { whole: 60, end: 8, start: 0, inside: -4 };

/** Dutch noun and adjective endings of a listed word, spelling changes included (boom → bomen, bus → bussen, huis → huizen). */
export function inflections(word: string): ReadonlySet<string> {
  const forms = new Set([word]);
  for (const ending of ['e', 'en', 's', "'s", 'je', 'jes', 'tje', 'tjes']) forms.add(word + ending);
  if (word.endsWith('e')) forms.add(`${word}n`);
  const stems = [word];
  const long = /^(.*[^aeou])?(aa|ee|oo|uu)([^aeiouy])$/.exec(word);
  if (long) stems.push(`${long[1] ?? ''}${(long[2] ?? '').charAt(0)}${long[3] ?? ''}`);
  // Only a stressed last syllable doubles: words of one syllable, as far as spelling shows it.
  const short = /^[^aeiouy]*[aeiou]([bdfgklmnprst])$/.exec(word);
  if (short) stems.push(word + (short[1] ?? ''));
  for (const stem of [...stems]) {
    if (stem.endsWith('f')) stems.push(`${stem.slice(0, -1)}v`);
    if (stem.endsWith('s')) stems.push(`${stem.slice(0, -1)}z`);
  }
  for (const stem of stems.slice(1)) for (const ending of ['e', 'en']) forms.add(stem + ending);
  if (word.endsWith('heid')) forms.add(`${word.slice(0, -4)}heden`);
  return forms;
}

function readWord(source: string): WordPattern {
  const fixed = source.startsWith('=');
  const raw = fixed ? source.slice(1) : source;
  const bare = raw.replaceAll('*', '');
  const body = bare.toLowerCase();
  const front = raw.startsWith('*');
  const back = raw.endsWith('*');
  const shape: Shape = front && back ? 'inside' : front ? 'end' : back ? 'start' : 'whole';
  const open = shape === 'start' || shape === 'inside';
  const cased = bare === body ? null : bare;
  const forms = fixed || open || cased !== null ? new Set([body]) : inflections(body);
  return { shape, body, forms, cased };
}

/** Reads one list entry. `=` keeps a word from being inflected; capitals must stand in the text as written. */
export function readTerm<T>(pattern: string, value: T): Term<T> {
  const words = pattern.split(' ').map(readWord);
  let rank = (words.length - 1) * 200;
  for (const word of words) rank += shapeRank[word.shape] + word.body.length * 2;
  return { pattern, words, rank, value };
}

/** Cuts a comma-separated word list; line breaks count as spaces. */
export function listWords(list: string): string[] {
  return list
    .split(',')
    .map((entry) => entry.trim().replace(/\s+/g, ' '))
    .filter((entry) => entry !== '');
}

function add<T>(index: Map<string, Term<T>[]>, key: string, term: Term<T>): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, [term]);
  else known.push(term);
}

/** Indexes terms by the first word. */
export function buildLexicon<T>(terms: readonly Term<T>[]): Lexicon<T> {
  const whole = new Map<string, Term<T>[]>();
  const starts = new Map<string, Term<T>[]>();
  const ends = new Map<string, Term<T>[]>();
  const inside: Term<T>[] = [];
  for (const term of terms) {
    const head = term.words[0];
    if (head === undefined) continue;
    if (head.shape === 'inside') inside.push(term);
    else if (head.shape === 'start') add(starts, head.body, term);
    else for (const form of head.forms) add(head.shape === 'whole' ? whole : ends, form, term);
  }
  const startLengths = lengthsOf(starts, (key) => key.slice(0, 2));
  const endLengths = lengthsOf(ends, (key) => key.slice(-2), true);
  return {
    whole,
    starts,
    ends,
    inside,
    startLengths,
    endLengths,
    memo: terms.length < largeLexicon ? null : new Map(),
  };
}

/** Longer starts and ends are not looked for. */
const longestPart = 28;

/** Which lengths keys with the same two letters have: a word is only cut where a key could be. */
function lengthsOf(
  index: ReadonlyMap<string, unknown>,
  lettersOf: (key: string) => string,
  longestFirst = false,
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const key of index.keys()) {
    if (key.length < 2 || key.length > longestPart) continue;
    const letters = lettersOf(key);
    const known = found.get(letters);
    if (known === undefined) found.set(letters, [key.length]);
    else if (!known.includes(key.length)) known.push(key.length);
  }
  for (const lengths of found.values()) lengths.sort((a, b) => (longestFirst ? b - a : a - b));
  return found;
}

/** The letters of a token as lists write them: without `#`, folded. */
function bodyOf(token: Token): string {
  return token.kind === 'hashtag' ? token.folded.slice(1) : token.folded;
}

function casedAs(word: WordPattern, token: Token): boolean {
  return word.cased === null || token.text.replace(/^#/, '').includes(word.cased);
}

function meets(word: WordPattern, token: Token): boolean {
  if (!casedAs(word, token)) return false;
  const body = bodyOf(token);
  if (word.shape === 'whole') return word.forms.has(body);
  if (word.shape === 'start') return body.startsWith(word.body);
  if (word.shape === 'inside') return body.includes(word.body);
  for (const form of word.forms) if (body.endsWith(form)) return true;
  return false;
}

/** In a smaller one looking up is as fast as remembering. */
const largeLexicon = 3000;
/** So many words are remembered; then it starts afresh. Memory, not results, depends on it. */
const memoSize = 8192;

function take<T>(found: Term<T>[], terms: readonly Term<T>[] | undefined): void {
  if (terms !== undefined) for (const term of terms) found.push(term);
}

function gather<T>(lexicon: Lexicon<T>, body: string): readonly Term<T>[] {
  const found: Term<T>[] = [];
  take(found, lexicon.whole.get(body));
  if (body.includes('-')) for (const part of body.split('-')) take(found, lexicon.whole.get(part));
  const starts = lexicon.startLengths.get(body.slice(0, 2));
  if (starts !== undefined)
    for (const length of starts)
      if (length <= body.length) take(found, lexicon.starts.get(body.slice(0, length)));
  const ends = lexicon.endLengths.get(body.slice(-2));
  if (ends !== undefined)
    for (const length of ends) if (length <= body.length) take(found, lexicon.ends.get(body.slice(-length)));
  for (const term of lexicon.inside) if (body.includes(term.words[0]?.body ?? '\n')) found.push(term);
  return found;
}

/** The terms whose first word has a token's letters; their case is still to be looked at. */
function candidates<T>(lexicon: Lexicon<T>, token: Token): readonly Term<T>[] {
  const body = bodyOf(token);
  const { memo } = lexicon;
  if (memo === null) return gather(lexicon, body);
  const known = memo.get(body);
  if (known !== undefined) return known;
  const found = gather(lexicon, body);
  if (memo.size >= memoSize) memo.clear();
  memo.set(body, found);
  return found;
}

function fits<T>(term: Term<T>, tokens: readonly Token[], first: number): boolean {
  const opening = tokens[first];
  if (term.words[0] === undefined || opening === undefined || !casedAs(term.words[0], opening)) return false;
  for (let offset = 1; offset < term.words.length; offset += 1) {
    const word = term.words[offset];
    const token = tokens[first + offset];
    if (word === undefined || token === undefined || !meets(word, token)) return false;
  }
  return true;
}

/**
 * Finds terms left to right, without overlap: at each token the highest rank wins, and terms of equal rank and
 * length (one word in two lists) are all kept.
 */
export function findHits<T>(lexicon: Lexicon<T>, tokens: readonly Token[]): Hit<T>[] {
  const hits: Hit<T>[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    let best: Term<T>[] = [];
    if (token !== undefined && token.kind !== 'punctuation' && token.kind !== 'url')
      for (const term of candidates(lexicon, token)) {
        const rank = best[0]?.rank ?? -1;
        if (term.rank < rank || !fits(term, tokens, at)) continue;
        if (term.rank > rank) best = [term];
        else if (!best.includes(term)) best.push(term);
      }
    const length = best[0]?.words.length ?? 1;
    for (const term of best) hits.push({ term, first: at, last: at + length - 1 });
    at += length;
  }
  return hits;
}
