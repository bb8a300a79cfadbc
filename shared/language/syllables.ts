/** Syllables of Dutch words, counted by their vowel groups. */
import { syllableExceptions } from './lists/syllable-exceptions.ts';

/** Vowel letters that sound as one syllable, the longest first; two vowels that are not here are two syllables. */
const oneSound = /aai|ooi|oei|eeu|ieu|eau|oeu|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|ou|au|ai|oi|ae|[aeiouy]/g;

/** A trema parts a vowel from the one before it (`geëist`); other accents change nothing (`café`). */
function plainVowels(word: string): string {
  return word
    .normalize('NFD')
    .replace(/([aeiou])\u0308/g, '·$1')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/ĳ/g, 'ij');
}

/** Endings whose vowels part although the letters look like one sound, and signs that are no vowel here. */
function parted(word: string): string {
  return word
    .replace(/qu(?=[aeiou])/g, 'k')
    .replace(/^y(?=[aeiou])/g, 'j')
    .replace(/(?<=[aeiou])y(?=[aeiou])/g, 'j')
    .replace(/([aeo])y/g, '$1')
    .replace(/e(um|us)(?=$|s$|pje)/g, 'e·$1')
    .replace(/^(ge|be)ij/g, '$1·ij')
    .replace(/i(?=ee[ln]|ële|eus)/g, 'i·')
    .replace(/ieuw/g, 'ieu');
}

function countPart(part: string): number {
  const known = syllableExceptions.get(part);
  if (known !== undefined) return known;
  return parted(plainVowels(part)).match(oneSound)?.length ?? 0;
}

/**
 * Counts the syllables of a Dutch word: at least 1. Letter words without a vowel are spelled (`GGD` 3), digits are
 * read one by one (`14` 2), parts around hyphens and apostrophes are counted apart (`foto's` 2).
 */
export function countSyllables(word: string): number {
  let count = 0;
  for (const part of word.split(/[-‐‑'’./,:]+/u)) {
    if (part === '') continue;
    const digits = part.match(/\p{Nd}/gu)?.length ?? 0;
    const letters = part.replace(/\P{L}/gu, '');
    const vowels = countPart(part.toLowerCase());
    count += digits;
    if (vowels > 0) count += vowels;
    else if (letters.length > 1 || /^\p{Lu}/u.test(letters)) count += letters.length;
  }
  return Math.max(1, count);
}
