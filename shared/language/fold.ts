/** Folding: one spelling for the many ways in which a Dutch word can be typed. */

/** Letters that NFD does not take apart, and the typographic marks that people and phones put for ' - ". */
const singles: ReadonlyMap<string, string> = new Map([
  ...[...'‘’‚‛′´`ʼ＇'].map((mark) => [mark, "'"] as const),
  ...[...'‐‑‒–—―−﹣－'].map((mark) => [mark, '-'] as const),
  ...[...'“”„‟″«»＂'].map((mark) => [mark, '"'] as const),
  ...[...'\u00a0\u2007\u2009\u200a\u202f'].map((space) => [space, ' '] as const),
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ħ', 'h'],
  ['ı', 'i'],
]);

/** Letters that fold to two, so that the length changes. */
const doubles: ReadonlyMap<string, string> = new Map([
  ['ĳ', 'ij'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['þ', 'th'],
]);

/** Marks that carry no letter: combining accents, soft hyphen, zero-width signs, variation selectors. */
const invisible = /\u00ad|[\u0300-\u036f]|[\u200b-\u200d]|\u2060|\ufe0e|\ufe0f|\ufeff/g;

const plain = /^[\n\r\t -~]*$/;

function foldCharacter(character: string): string {
  const lower = character.toLowerCase();
  const known = singles.get(lower) ?? doubles.get(lower);
  if (known !== undefined) return known;
  return lower.normalize('NFD').replace(invisible, '');
}

/** A folded text; `origin[i]` is the UTF-16 offset in the input of folded unit i, with one closing entry. */
export interface Folded {
  readonly text: string;
  readonly origin: readonly number[];
}

/**
 * Folds case, diacritics and typographic variants of apostrophe, hyphen, quote and space. A composed letter keeps
 * its length of one; a combining accent, soft hyphen or zero-width sign vanishes and `ĳ ß æ œ þ` become two letters:
 * use `foldWithOffsets` where offsets matter.
 */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  let folded = '';
  for (const character of text) folded += foldCharacter(character);
  return folded;
}

/** Folds like `fold` and says where each folded unit came from, in UTF-16 offsets of the input. */
export function foldWithOffsets(text: string): Folded {
  const origin: number[] = [];
  let folded = '';
  let at = 0;
  for (const character of text) {
    const part = foldCharacter(character);
    for (let unit = 0; unit < part.length; unit += 1) origin.push(at);
    folded += part;
    at += character.length;
  }
  origin.push(text.length);
  return { text: folded, origin };
}
