/** Proper names and places in a sentence: rows of capitalised words, and persons by what stands before them. */
import { streetEndings } from '../interpret/words/street-endings.ts';
import { fold } from '../language/fold.ts';
import { firstNames } from '../language/lists/first-names.ts';
import { surnames } from '../language/lists/surnames.ts';
import { findPersons } from '../language/names.ts';
import { type Token, tokenise } from '../language/words.ts';
import type { VetFinding, VetKind } from './vet-claim.ts';
import { isListedWord, isOrdinaryWord } from './vet-ordinary.ts';
import { type Phrases, phraseWords } from './vet-phrases.ts';
import {
  capitalisedCommon,
  nameLinks,
  noSmallStreets,
  noStreets,
  personCues,
  placeCues,
  smallStreet,
  speakingVerb,
  surelyStreet,
} from './words/vet-words.ts';

interface Row {
  readonly from: number;
  /** Index of the last token. */
  readonly last: number;
}

interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
}

const endsAsStreet = new RegExp(`\\p{L}{2,}(?:${streetEndings.join('|')})$`, 'u');

const hasCapital = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  /^(?:['’][tsTS]-)?\p{L}*\p{Lu}/u.test(token.text) &&
  !/^[\p{Ll}]+\d/u.test(token.text);

const adjoins = ({ text }: Reading, before: Token | undefined, after: Token | undefined): boolean =>
  before !== undefined &&
  after !== undefined &&
  /^[ \t\u00a0]{0,2}$/.test(text.slice(before.end, after.start));

/** A capital says nothing where a sentence, a line, or what stands behind a colon or an opening quote begins. */
function opens({ text }: Reading, token: Token): boolean {
  const before = text.slice(0, token.start);
  return (
    !/[\p{L}\p{N}\u0001]/u.test(before) ||
    /(?:[:\n•●▪►|?!]\s*|\.{2,}\s*|…\s*|[;.]\s+|[–—-]\s)["“„'‘«(*_]*$|["“„«]$/u.test(before)
  );
}

/** Capitalised words from `from`, with the links that names carry between them. */
function rowFrom(reading: Reading, from: number): Row {
  const { tokens } = reading;
  let last = from;
  for (let at = from + 1; adjoins(reading, tokens[at - 1], tokens[at]); at += 1) {
    const token = tokens[at];
    if (hasCapital(token)) last = at;
    else if (token === undefined || !nameLinks.has(token.folded) || at - last > 3) break;
  }
  return { from, last };
}

/** Whether a capitalised word is no name where it stands. */
function isCommon(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (token === undefined) return true;
  const { folded, text } = token;
  if (capitalisedCommon.has(folded) || /^\p{L}$/u.test(text)) return true;
  if (/\p{Ll}\p{Lu}/u.test(text)) return false;
  const shouted = text.length > 1 && text === text.toUpperCase();
  if (shouted && isListedWord(folded)) return true;
  if (!opens(reading, token)) return false;
  if (surnames.has(folded) && speakingVerb.test(reading.tokens[at + 1]?.folded ?? '')) return false;
  if (surelyStreet.test(folded) && !noStreets.has(folded) && !isListedWord(folded)) return false;
  return isOrdinaryWord(folded);
}

/** A row without the common words at its edges; null where nothing is left. */
function trimmed(reading: Reading, row: Row): Row | null {
  let { from, last } = row;
  while (from <= last && isCommon(reading, from)) {
    from += 1;
    while (from <= last && nameLinks.has(reading.tokens[from]?.text ?? '')) from += 1;
  }
  while (last > from && isCommon(reading, last)) last -= 1;
  return from > last ? null : { from, last };
}

/** Forms of a name that stand for the name itself: `Lossers`, `Losserse`, `Anna's`, `Twentenaren`. */
function baseForms(word: string): readonly string[] {
  const bases = ['s', 'se', 'er', 'ers', 'enaar', 'enaars', 'enaren']
    .filter((ending) => word.endsWith(ending) && word.length - ending.length >= 3)
    .map((ending) => word.slice(0, -ending.length));
  return [word, ...bases];
}

/** `VVD-raadslid`, `Molenweg-bewoners`: the part with the capital is the name where the rest is plain Dutch. */
function withoutTail(text: string): string | null {
  const [, head, tail] = /^(.*\p{Lu}.*?)-(\p{Ll}[\p{Ll}-]+)$/u.exec(text) ?? [];
  return head !== undefined && tail !== undefined && isOrdinaryWord(fold(tail)) ? head : null;
}

/** Whether the ground holds a name as a row of words; a word that is also everyday Dutch must be a name there too. */
function isHeld(name: string, phrases: Phrases): boolean {
  const words = phraseWords(name);
  const last = words.at(-1) ?? '';
  const row = baseForms(last).some((form) => phrases.has([...words.slice(0, -1), form]));
  if (row) {
    const telling = words.filter((word) => !nameLinks.has(word));
    return (
      telling.some((word) => phrases.capital(word) || endsAsStreet.test(word) || !isOrdinaryWord(word)) ||
      telling.length === 0
    );
  }
  // `Losser-Overdinkel`: both are known; the double name of a person is looked up whole.
  const halves =
    words.length < 2 || /\s/.test(name) || words.some((word) => firstNames.has(word)) ? [] : words;
  if (halves.length > 0 && halves.every((half) => baseForms(half).some((form) => phrases.capital(form))))
    return true;
  const head = /^(.+)['’]s?$/u.exec(name)?.[1] ?? withoutTail(name);
  return head !== null && head !== name && isHeld(head, phrases);
}

/** `Molenweg Losser` is two names: each may stand by itself, but not in the name of a person. */
function partsHeld(reading: Reading, row: Row, phrases: Phrases): boolean {
  const tokens = reading.tokens.slice(row.from, row.last + 1);
  const personal = tokens.some(({ folded }) => firstNames.has(folded) || surnames.has(folded));
  if (personal || tokens.length < 2 || !tokens.some(({ folded }) => endsAsStreet.test(folded))) return false;
  return tokens.every(
    (token, at) =>
      nameLinks.has(token.folded) || isCommon(reading, row.from + at) || isHeld(token.text, phrases),
  );
}

function kindOf(reading: Reading, row: Row): VetKind {
  const last = reading.tokens[row.last]?.folded ?? '';
  const before = reading.tokens[row.from - 1]?.folded ?? '';
  return endsAsStreet.test(last) || placeCues.has(before) ? 'place' : 'name';
}

function toFinding(reading: Reading, row: Row, kind: VetKind): readonly VetFinding[] {
  const start = reading.tokens[row.from]?.start;
  const end = reading.tokens[row.last]?.end;
  if (start === undefined || end === undefined) return [];
  return [{ kind, start, end, quote: reading.text.slice(start, end) }];
}

function capitalRows(reading: Reading): readonly Row[] {
  const rows: Row[] = [];
  for (let at = 0; at < reading.tokens.length; at += 1) {
    if (!hasCapital(reading.tokens[at])) continue;
    const row = rowFrom(reading, at);
    rows.push(row);
    at = row.last;
  }
  return rows;
}

/** Streets, and surnames behind a title, that are typed in small letters. */
function smallNames(reading: Reading, phrases: Phrases): readonly VetFinding[] {
  return reading.tokens.flatMap((token, at): readonly VetFinding[] => {
    if (token.kind !== 'word' || hasCapital(token)) return [];
    if (smallStreet.test(token.text) && !isCommonStreet(token.folded))
      return phrases.has([token.folded]) ? [] : toFinding(reading, { from: at, last: at }, 'place');
    if (!surnames.has(token.folded)) return [];
    let from = at;
    while (nameLinks.has(reading.tokens[from - 1]?.folded ?? '')) from -= 1;
    if (!personCues.has(reading.tokens[from - 1]?.folded ?? '')) return [];
    const words = reading.tokens.slice(from, at + 1).map(({ folded }) => folded);
    return phrases.has(words) ? [] : toFinding(reading, { from, last: at }, 'name');
  });
}

const isCommonStreet = (folded: string): boolean =>
  noStreets.has(folded) || noSmallStreets.has(folded) || isListedWord(folded);

/** Names and places of a sentence that the ground does not hold. Stretches that were read already must be marked. */
export function newNames(text: string, phrases: Phrases): readonly VetFinding[] {
  const reading: Reading = { text, tokens: tokenise(text) };
  const rows = capitalRows(reading).flatMap((row) => {
    const kept = trimmed(reading, row);
    if (kept === null || /\u0001/.test(reading.tokens[kept.from]?.text ?? '')) return [];
    const [found] = toFinding(reading, kept, kindOf(reading, kept));
    if (found === undefined || isHeld(found.quote, phrases) || partsHeld(reading, kept, phrases)) return [];
    return [found];
  });
  const persons = findPersons(text, reading.tokens)
    .filter(({ quote }) => !phrases.has(phraseWords(quote)) && !isHeld(quote, phrases))
    .filter(({ start, end }) => !rows.some((row) => row.start < end && start < row.end))
    .map(({ start, end, quote }): VetFinding => ({ kind: 'name', start, end, quote }));
  return [...rows, ...persons, ...smallNames(reading, phrases)];
}
