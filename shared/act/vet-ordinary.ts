/** Whether a word is an everyday Dutch word, so that its capital at the head of a sentence says nothing. */
import { commonNewsWords } from '../interpret/words/common-news-words.ts';
import { themeLists } from '../interpret/words/theme-lists.ts';
import { splitCompound } from '../language/compounds.ts';
import { ambiguousFirstNames, firstNames } from '../language/lists/first-names.ts';
import { sentenceStarters } from '../language/lists/starters.ts';
import { surnames } from '../language/lists/surnames.ts';
import { rankedWords } from '../language/lists/word-ranks.ts';
import { lemmaKey } from '../language/stem.ts';
import { buildVocabulary } from '../language/vocabulary.ts';
import { everydayOpeners, rankedNames } from './words/vet-ordinary-words.ts';

/** Theme words as typed in small letters; a capital in the list marks a name. */
const themeWords = themeLists.flatMap((list) =>
  [list.decisive, list.strong, list.plain, list.weak].flatMap((terms) =>
    terms.split(/[\s,*=]+/).filter((word) => /^\p{Ll}[\p{L}'-]*$/u.test(word)),
  ),
);
const ranked = rankedWords.filter(
  (word) => word.length > 1 && !rankedNames.has(word) && !firstNames.has(word),
);
const vocabulary = buildVocabulary([
  themeWords,
  [...commonNewsWords, ...sentenceStarters, ...everydayOpeners],
  ranked.filter((word) => word.length > 2),
]);
const exact: ReadonlySet<string> = new Set([
  ...ranked,
  ...sentenceStarters,
  ...commonNewsWords,
  ...everydayOpeners,
]);
const keys: ReadonlySet<string> = new Set([...exact].filter((word) => word.length > 3).map(lemmaKey));

/** So frequent that a first name which is spelled the same (`Dan`, `Ben`, `Elke`) is the rarer reading. */
const mostFrequent = 200;
const frequent: ReadonlySet<string> = new Set([
  ...sentenceStarters,
  ...rankedWords.slice(0, mostFrequent).filter((word) => !rankedNames.has(word)),
  'elke',
  'meer',
]);

/** Endings that make another everyday word of one: `lastigste`, `drukkere`, `onleesbaar`. */
const derived = /^(.{4,}?)(?:ste|ere|heid|loos|loze|baar|bare|lijk|lijke|ing|ingen)$/;

/** Short pieces make every name a compound. */
const shortestPart = 4;
const isPart = (part: string): boolean => part.length >= shortestPart && vocabulary.isWord(part);
const known = new Map<string, boolean>();
const mostKnown = 20_000;

/** Whether a folded word stands in the lists itself, in this or another form. */
export function isListedWord(folded: string): boolean {
  return exact.has(folded) || (folded.length > 4 && keys.has(lemmaKey(folded)));
}

/** Whether a folded word is everyday Dutch, compounds of known parts included; first names are not. */
export function isOrdinaryWord(folded: string): boolean {
  const found = known.get(folded);
  if (found !== undefined) return found;
  if (known.size >= mostKnown) known.clear();
  const answer = readOrdinary(folded);
  known.set(folded, answer);
  return answer;
}

function readOrdinary(folded: string): boolean {
  if (folded.length < 2 || frequent.has(folded)) return true;
  if (firstNames.has(folded) || rankedNames.has(folded)) return false;
  if (isListedWord(folded)) return true;
  if (surnames.has(folded) || ambiguousFirstNames.has(folded)) return false;
  if (vocabulary.isWord(folded)) return true;
  if (folded.includes('-')) return folded.split('-').every((part) => part === '' || isOrdinaryWord(part));
  if (splitCompound(folded, isPart).length > 1) return true;
  const base = derived.exec(folded)?.[1];
  return base !== undefined && isListedWord(base);
}
