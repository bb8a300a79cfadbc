/** Edits of one item, and copies of one text under different ids. */
import type { Item } from '../model/item.ts';
import { maskText } from './masking.ts';

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function differs(previous: Item, next: Item): boolean {
  const older = (text: string): string => folded(previous.masking < next.masking ? maskText(text) : text);
  return older(previous.title) !== folded(next.title) || older(previous.text) !== folded(next.text);
}

/** True where a longer text starts with the shorter one, save for the marks of an excerpt. */
function extendsText(longer: string, shorter: string): boolean {
  const stem = folded(shorter).replace(/\s*(?:\[?(?:…|\.\.\.)\]?|lees (?:meer|verder).*)$/i, '');
  return (
    stem.length >= 20 && folded(longer).length > folded(shorter).length && folded(longer).startsWith(stem)
  );
}

/**
 * The next version of an item, or null where nothing a reader sees has changed. A copy that another source brings makes
 * a version only where it is the fuller text: two feeds with and without excerpt must not take turns.
 */
export function nextVersion(previous: Item, next: Item): Item | null {
  if (previous.id !== next.id || !differs(previous, next)) return null;
  if (previous.sourceId !== next.sourceId && !extendsText(next.text, previous.text)) return null;
  return {
    ...next,
    version: previous.version + 1,
    firstSeen: previous.firstSeen,
    published: next.published ?? previous.published,
  };
}

/** What near-duplicates are told from. */
export interface Comparable {
  readonly title: string;
  readonly text: string;
}

/** Words in lower case; numbers with their marks (`1.250`, `14.30`, `n731`) stay whole. */
function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:[.,:/-]\p{N}+)*/gu) ?? [];
}

const shingleLength = 3;
/** Beyond this the copies of one text have shown themselves. */
const comparedWords = 400;

function shinglesOf(words: readonly string[]): ReadonlySet<string> {
  const shingles = new Set<string>();
  const end = Math.min(words.length, comparedWords) - shingleLength;
  for (let at = 0; at <= end; at += 1) shingles.add(words.slice(at, at + shingleLength).join(' '));
  return shingles;
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const one of a) if (b.has(one)) count += 1;
  return count;
}

/** What must not differ: numbers, and names (capitals not at the start of a sentence, or within a title). */
function telling(text: string): readonly string[] {
  const numbers = wordsOf(text).filter((word) => /\p{N}/u.test(word));
  const names = [...text.matchAll(/(?<=[\p{Ll}\p{N},;:'"’)]\s)\p{Lu}[\p{L}'’-]{2,}/gu)].map((match) =>
    match[0].toLowerCase(),
  );
  return [...numbers, ...names];
}

/** The head of an article: title and this many words of text carry what it is about. */
const leadWords = 40;

function leadOf(item: Comparable): string {
  return `${item.title}\n${item.text.split(/\s+/).slice(0, leadWords).join(' ')}`;
}

/**
 * Each has a telling word in its head that the other lacks entirely: two events from one template (two permits, two
 * accidents), not two copies. One-sided additions are no conflict.
 */
function conflict(a: Comparable, b: Comparable): boolean {
  const lacks = (from: Comparable, to: Comparable): boolean => {
    const all = new Set(wordsOf(`${to.title}\n${to.text}`));
    return telling(leadOf(from)).some((word) => !wordsOf(word).every((part) => all.has(part)));
  };
  return lacks(a, b) && lacks(b, a);
}

/** Shares of the shorter text's shingles: World Monitor uses 0.55–0.60, RSS studies 0.4 (anchors §7); names guard the rest. */
const containment = 0.5;
/** Short texts have few shingles, so more of them must agree. */
const shortContainment = 0.75;
const shortShingles = 12;

/**
 * True where two texts are copies of one message: the same wire story under another title, with another intro or cut
 * shorter. False where numbers or names at the head contradict each other, and where there is too little to tell.
 */
export function nearDuplicate(a: Comparable, b: Comparable): boolean {
  const left = shinglesOf(wordsOf(a.text === '' ? a.title : a.text));
  const right = shinglesOf(wordsOf(b.text === '' ? b.title : b.text));
  const smaller = Math.min(left.size, right.size);
  if (smaller === 0)
    return wordsOf(a.title).length >= shingleLength && folded(a.title) === folded(b.title) && !conflict(a, b);
  const ratio =
    shared(left.size <= right.size ? left : right, left.size <= right.size ? right : left) / smaller;
  return ratio >= (smaller < shortShingles ? shortContainment : containment) && !conflict(a, b);
}
