/** Copies of one text under different ids. */
import { hashesOf, type Numbers, pairHash, sharedOf, sortedOnce } from './word-hash.ts';

/** What near-duplicates are told from. */
export interface Comparable {
  readonly title: string;
  readonly text: string;
}

/** What a text is compared by, read once. */
export interface TextPrint {
  /** Its runs of three words as sorted numbers. */
  readonly shingles: Numbers;
  /** Title with white space folded, and the number of words in it. */
  readonly title: string;
  readonly titleWords: number;
  /** What two texts may not contradict each other in, read where that is asked. */
  readonly details: () => Details;
}

interface Details {
  /** All words of title and text. */
  readonly words: Numbers;
  /** The numbers and names of its head. */
  readonly telling: Numbers;
}

/** Words in lower case; numbers with their marks (`1.250`, `14.30`, `n731`) stay whole. */
function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:[.,:/-]\p{N}+)*/gu) ?? [];
}

const shingleLength = 3;
/** Beyond this the copies of one text have shown themselves. */
const comparedWords = 400;

function shinglesOf(words: Numbers): Numbers {
  const count = Math.max(0, Math.min(words.length, comparedWords) - shingleLength + 1);
  const shingles = new Float64Array(count);
  for (let at = 0; at < count; at += 1) {
    const [first, second, third] = [words[at] ?? 0, words[at + 1] ?? 0, words[at + 2] ?? 0];
    shingles[at] = pairHash(pairHash(first, second), third);
  }
  return sortedOnce(shingles);
}

/** What must not differ: numbers, and names (capitals not at the start of a sentence, or within a title). */
function telling(text: string): readonly string[] {
  const numbers = wordsOf(text).filter((word) => /\p{N}/u.test(word));
  const names = [...text.matchAll(/(?<=[\p{Ll}\p{N},;:'"’)]\s)\p{Lu}[\p{L}'’-]{2,}/gu)].map((match) =>
    match[0].toLowerCase(),
  );
  return [...numbers, ...names.flatMap(wordsOf)];
}

/** The head of an article: title and this many words of text carry what it is about. */
const leadWords = 40;

function leadOf(item: Comparable): string {
  return `${item.title}\n${item.text.split(/\s+/).slice(0, leadWords).join(' ')}`;
}

function detailsOf(item: Comparable): Details {
  return {
    words: sortedOnce(hashesOf(wordsOf(`${item.title}\n${item.text}`))),
    telling: sortedOnce(hashesOf(telling(leadOf(item)))),
  };
}

/** Reads what a text is compared by. */
export function printOf(item: Comparable): TextPrint {
  const title = wordsOf(item.title);
  let details: Details | null = null;
  return {
    shingles: shinglesOf(hashesOf(item.text === '' ? title : wordsOf(item.text))),
    title: item.title.replace(/\s+/g, ' ').trim(),
    titleWords: title.length,
    details: () => {
      details ??= detailsOf(item);
      return details;
    },
  };
}

/** Prints of texts; the same text (the same object) is read once. */
export type Prints = (item: Comparable) => TextPrint;

/** Prints for one pass over many texts, kept as long as the result is. */
export function keptPrints(): Prints {
  const kept = new Map<Comparable, TextPrint>();
  return (item) => {
    const known = kept.get(item);
    if (known !== undefined) return known;
    const print = printOf(item);
    kept.set(item, print);
    return print;
  };
}

/**
 * Each has a telling word in its head that the other lacks entirely: two events from one template (two permits, two
 * accidents), not two copies. One-sided additions are no conflict.
 */
function conflict(a: TextPrint, b: TextPrint): boolean {
  const [left, right] = [a.details(), b.details()];
  const lacks = (from: Details, to: Details): boolean =>
    sharedOf(from.telling, to.words) < from.telling.length;
  return lacks(left, right) && lacks(right, left);
}

/** Shares of the shorter text's shingles: World Monitor uses 0.55–0.60, RSS studies 0.4 (anchors §7); names guard the rest. */
const containment = 0.5;
/** Short texts have few shingles, so more of them must agree. */
const shortContainment = 0.75;
const shortShingles = 12;

/** Whether so many shared shingles make copies of two texts, of which the smaller has `smaller`. */
function agree(shared: number, smaller: number): boolean {
  return shared / smaller >= (smaller < shortShingles ? shortContainment : containment);
}

/** Whether two texts, of which `shared` shingles were counted, are copies; see `nearDuplicate`. */
export function areCopies(a: TextPrint, b: TextPrint, shared = sharedOf(a.shingles, b.shingles)): boolean {
  const smaller = Math.min(a.shingles.length, b.shingles.length);
  const alike = smaller === 0 ? a.titleWords >= shingleLength && a.title === b.title : agree(shared, smaller);
  return alike && !conflict(a, b);
}

/**
 * True where two texts are copies of one message: the same wire story under another title, with another intro or cut
 * shorter. False where numbers or names at the head contradict each other, and where there is too little to tell.
 */
export function nearDuplicate(a: Comparable, b: Comparable): boolean {
  return areCopies(printOf(a), printOf(b));
}
