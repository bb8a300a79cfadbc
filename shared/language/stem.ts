/**
 * Stems: one key for the forms of a word. `stem` is Snowball's Dutch stemmer, as published by the Snowball project and
 * packaged per language in `@orama/stemmers` (about 1 µs a word); it is for search, where over-stemming does little
 * harm. `lemmaKey` is for reading a text: it only undoes plural, adjective ending and diminutive.
 */
import { stemmer } from '@orama/stemmers/dutch';
import { fold } from './fold.ts';
import { irregularPlurals, noDiminutives, noPlurals } from './lists/stem-exceptions.ts';

/** Longer runs of letters are no words (Dutch compounds seldom pass 40 letters) and are left as they are. */
const longestWord = 60;

/** The Snowball stem of one word: `wethouders` → `wethouder`, `vergunningen` → `vergunn`. Folds first. */
export function stem(word: string): string {
  const key = fold(word);
  return key.length > longestWord ? key : stemmer(key);
}

/** Endings of a diminutive, the longest first; the group is what stays. */
const diminutives: readonly RegExp[] = [
  /^(.*[aeiouy]([bdfgklmnprst]))\2etje$/, // balletje, weggetje
  /^(.*ng)etje$/, // ringetje
  /^(.*(?:[aeiou]{2}|[aeiou][lr]|e)m)pje$/, // boompje, filmpje
  /^(.*n)kje$/, // woninkje
  /^(.*[aeiouy][lnrw])tje$/, // tuintje, stoeltje
  /^(.*[bcdfghkmpstvxz])je$/, // straatje, lampje
];

/** `straatje` → `straat`, `boompje` → `boom`, `balletje` → `bal`, `autootje` → `auto`; other words unchanged. */
function withoutDiminutive(word: string): string {
  const single = word.replace(/jes$/, 'je');
  if (!single.endsWith('je') || noDiminutives.has(single)) return single.length < word.length ? single : word;
  const vowel = /^(.*[aeiouy][^aeiouy]+([aou]))\2tje$/.exec(single)?.[1]; // autootje, not bootje
  if (vowel !== undefined) return vowel;
  if (/inkje$/.test(single)) return single.replace(/kje$/, 'g');
  for (const shape of diminutives) {
    const stay = shape.exec(single)?.[1];
    if (stay !== undefined && stay.length >= 2) return stay;
  }
  return single;
}

/** Plurals in -s and -en, and the -e of adjectives. */
function withoutEnding(word: string): string {
  if (noPlurals.has(word)) return word;
  if (/(?:e[lmr]|[eo]n|erd|aar|ier|eur|or|ar|um|ee|ie|ure|ge|te)s$/.test(word) && word.length > 5)
    return word.slice(0, -1).replace(/(?<=[^aeiou])e$/, '');
  if (/[^aeiou][ao]s$/.test(word) && word.length > 4) return word.slice(0, -1);
  if (/ieen$/.test(word)) return word.slice(0, -2);
  if (/[^aeiou]en$/.test(word)) return word.slice(0, -2);
  if (/(?:ei|oe|ui|ou|ij|ee)en$/.test(word)) return word.slice(0, -2);
  if (/[^aeiou]e$/.test(word) && word.length > 4) return word.slice(0, -1);
  return word;
}

/** One spelling for open and closed syllables: `boom`/`bom(en)`, `bal`/`ball(en)`, `huis`/`huiz(en)`. */
function closed(word: string): string {
  return word
    .replace(/([bcdfghklmnprstwxz])\1$/, '$1')
    .replace(/([aeou])\1([^aeiou]+)$/, '$1$2')
    .replace(/z$/, 's')
    .replace(/v$/, 'f');
}

/**
 * A light lemma key: two forms of one word mostly get the same key, two words mostly do not. Takes off plural,
 * inflection and diminutive (`huizen`, `huisje` and `huis` → `huis`; `bomen` and `boom` → `bom`). Folds first.
 */
export function lemmaKey(word: string): string {
  const folded = fold(word)
    .replace(/(?<=[a-z])'s?$/, '')
    .replace(/heden$/, 'heid');
  if (folded.length > longestWord || folded.length < 3) return folded;
  const plural = /[éè]s$/i.test(word) ? folded.slice(0, -1) : folded;
  const singular = irregularPlurals.get(plural) ?? withoutEnding(withoutDiminutive(plural));
  return closed(singular);
}
