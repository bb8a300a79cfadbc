/** Lint rules about words: jargon, legal words, nominal style, abbreviations, and long sentences. */
import { fold } from '../language/fold.ts';
import { stopWords } from '../language/lists/stop-words.ts';
import { countWords, type Token } from '../language/words.ts';
import { finding, foldedMatches, type LintCheck, type LintFinding } from './lint-text.ts';
import { knownAbbreviations, letterWords, spelledOut } from './words/abbreviations.ts';
import { jargon } from './words/jargon.ts';
import { jargonVerbs } from './words/jargon-verbs.ts';
import { legalWords } from './words/legal-words.ts';
import { officeWords } from './words/office-words.ts';
import { partyNames } from './words/politics.ts';
import { nounInfinitives, thingNouns } from './words/verbs.ts';

/** Words in a sentence from which it is amber, and red (domain.md §7). */
const amberWords = 15;
const redWords = 20;

/** Words of the longest stretch between colons and semicolons: a reader rests there. */
function longestStretch(tokens: readonly Token[]): number {
  let longest = 0;
  let from = 0;
  for (let at = 0; at <= tokens.length; at += 1) {
    if (at < tokens.length && !/^[:;]$/.test(tokens[at]?.text ?? '')) continue;
    longest = Math.max(longest, countWords(tokens.slice(from, at)));
    from = at;
  }
  return longest;
}

/** Sentences of more than 15 words (amber), or of more than 20 without a colon or semicolon to rest at (red). */
export const longSentences: LintCheck = (reading) =>
  reading.sentences.flatMap((sentence) => {
    const words = countWords(sentence.tokens);
    if (words <= amberWords) return [];
    const severity = longestStretch(sentence.tokens) > redWords ? 'red' : 'amber';
    return [finding(reading, 'long-sentence', severity, sentence.start, sentence.end)];
  });

/** A form of an official verb, with the form of the plain one that fits there. */
type VerbForm = readonly [form: string, suggestion: string];

/** Forms of a weak verb: `realiseren` → realiseer, realiseert, realiseerde, gerealiseerd, … */
function verbForms(
  verb: string,
  [infinitive, present, participle]: readonly [string, string, string],
): VerbForm[] {
  const root = verb.replace(/en$/, '');
  const long =
    /er$/.test(root) && /eren$/.test(verb) ? `${root.slice(0, -2)}eer` : root.replace(/(.)\1$/, '$1');
  const ending = /[tkfschp]$/.test(long) ? 't' : 'd';
  const past = long.endsWith(ending) ? long : `${long}${ending}`;
  const perfect = /^(?:ver|be|ont|her)/.test(long) ? past : `ge${past}`;
  return [
    [verb, infinitive],
    [long, infinitive],
    [`${long}t`, present],
    [`${past}e`, infinitive],
    [`${past}en`, infinitive],
    [perfect, participle],
    [`${perfect}e`, participle],
  ];
}

interface Phrase {
  readonly words: readonly string[];
  readonly suggestion: string;
}

function phraseIndex(): ReadonlyMap<string, readonly Phrase[]> {
  const index = new Map<string, Phrase[]>();
  const add = (phrase: string, suggestion: string): void => {
    const words = phrase.split(' ');
    const head = words[0] ?? '';
    index.set(head, [...(index.get(head) ?? []), { words, suggestion }]);
  };
  for (const [phrase, suggestion] of Object.entries({ ...officeWords, ...jargon })) add(phrase, suggestion);
  for (const [verb, plain] of Object.entries(jargonVerbs)) {
    // A participle that looks like another form (`geverifieerd` does not, `verstrekt` does) keeps the last meaning.
    for (const [form, suggestion] of new Map(verbForms(verb, plain))) add(form, suggestion);
  }
  return index;
}

const phrases = phraseIndex();

/** Official words with a plain one in their place; the longest phrase wins. */
export const officialWords: LintCheck = (reading) => {
  const found: LintFinding[] = [];
  const { tokens } = reading;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    const fits = (phrases.get(token?.folded ?? '') ?? [])
      .filter((phrase) => phrase.words.every((word, at) => tokens[index + at]?.folded === word))
      .sort((a, b) => b.words.length - a.words.length)[0];
    const last = tokens[index + (fits?.words.length ?? 1) - 1];
    if (fits === undefined || token === undefined || last === undefined) continue;
    found.push(finding(reading, 'jargon', 'amber', token.start, last.end, fits.suggestion));
    index += fits.words.length - 1;
  }
  return found;
};

const legalShape = new RegExp(
  `\\b(?:${Object.keys(legalWords)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?:en|n|s)?\\b`,
  'g',
);

/** What shows that a word is explained right behind it: brackets, or a clause that says what it means. */
const explained =
  /^[^.!?\n]{0,30}?(?:\((?:\p{L}+[ ,]+){1,}|, (?:dat|dit) (?:is|betekent)|: )|^[^.!?\n]*[.!?]\s+(?:dat|dit) (?:betekent|wil zeggen|houdt in|is een)\b|^[^.!?\n]{0,40}(?:oftewel|ofwel|dat wil zeggen)/iu;

/** Legal words stay and want an explanation: never a replacement. The first mention of each is enough. */
export const legalTerms: LintCheck = (reading) => {
  const seen = new Set<string>();
  return foldedMatches(reading, legalShape).flatMap((span) => {
    const word = legalKey(reading.text.slice(span.start, span.end));
    if (seen.has(word)) return [];
    seen.add(word);
    if (explained.test(reading.text.slice(span.end, span.end + 200))) return [];
    return [finding(reading, 'legal-word', 'note', span.start, span.end)];
  });
};

/** The key of a legal word in any form: `Zienswijzen` → `zienswijze`. */
function legalKey(word: string): string {
  const folded = fold(word).replace(/\s+/g, ' ');
  return (
    [folded, folded.replace(/s$/, ''), folded.replace(/n$/, ''), folded.replace(/en$/, '')].find(
      (key) => key in legalWords,
    ) ?? folded
  );
}

/** A plain explanation of a legal word (Dutch), or null; for a writer who wants to add it. */
export function explainLegalWord(word: string): string | null {
  return legalWords[legalKey(word)] ?? null;
}

const infinitiveNoun = /\bhet ((?:\p{L}+)en) van\b/gu;
const actNoun =
  /\b(?:de|een|door|voor|na|bij|tot|over|ter|onder|met|via|wegens|tijdens) (\p{L}{3,}(?:ing|atie)) van\b/gu;

/** A listed noun, or a compound of a long one (`kinderbijeenkomst`, but not `uitvoering` for `ring`). */
function isThing(word: string): boolean {
  return thingNouns.has(word) || [...thingNouns].some((noun) => noun.length > 6 && word.endsWith(noun));
}

/** An act written as a thing: `het verbeteren van`, `de uitvoering van`. */
export const nominalStyle: LintCheck = (reading) => {
  const check = (shape: RegExp, exempt: (word: string) => boolean): LintFinding[] =>
    foldedMatches(reading, shape).flatMap((span) => {
      const word = reading.text.slice(span.start, span.end).toLowerCase().split(/\s+/u)[1] ?? '';
      return exempt(word) ? [] : [finding(reading, 'nominal-style', 'amber', span.start, span.end)];
    });
  return [
    ...check(infinitiveNoun, (word) => nounInfinitives.has(word) || word.length < 5),
    ...check(actNoun, isThing),
  ];
};

const functionWords: ReadonlySet<string> = new Set(stopWords['nl'] ?? []);

function isShouted(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.kind === 'word' && token.text.length > 1);
  return words.filter((token) => token.text === token.text.toUpperCase()).length > words.length / 2;
}

/** What a letter word stands for (Dutch), or null where we do not know. */
export function explainAbbreviation(word: string): string | null {
  return letterWords[word] ?? null;
}

/** A word in capitals and no letter word: a town that opens a report (`LOSSER – `), or a word that is said loudly. */
function isLoud(text: string, token: Token): boolean {
  if (functionWords.has(token.folded)) return true;
  const opens = /(?:^|\n)[^a-z\n]*$/.test(text.slice(Math.max(0, token.start - 40), token.start));
  if (opens && /^[\p{Lu} /()-]{0,30} ?[–-] /u.test(text.slice(token.end, token.end + 40))) return true;
  return text.includes(token.text.charAt(0) + token.text.slice(1).toLowerCase());
}

/** Whether the text itself says what the letters stand for. */
function isSpelled(text: string, word: string): boolean {
  const meaning = explainAbbreviation(word);
  return meaning !== null && fold(text).includes(fold(meaning));
}

function isUnexplained(text: string, token: Token, before: Token | undefined): boolean {
  const letters = /^\p{Lu}{2,6}$/u.test(token.text) || token.text in letterWords;
  if (!letters || /^[IVXLC]+$/.test(token.text)) return false;
  if (!(token.text in letterWords) && isLoud(text, token)) return false;
  if (knownAbbreviations.has(token.text) || partyNames.includes(token.text)) return false;
  // The letters of a postcode.
  if (before?.kind === 'number' && /^\d{4}$/.test(before.text) && token.text.length === 2) return false;
  return (
    !isSpelled(text, token.text) &&
    !text.includes(`(${token.text})`) &&
    !/^\s*\(\p{L}{3,}/u.test(text.slice(token.end, token.end + 12))
  );
}

/** Letter words that the text does not explain (first mention), and abbreviations that want to be written out. */
export const abbreviations: LintCheck = (reading) => {
  const found: LintFinding[] = [];
  const seen = new Set<string>();
  for (const { tokens } of reading.sentences) {
    const shouted = isShouted(tokens);
    for (const [index, token] of tokens.entries()) {
      if (token.kind !== 'word') continue;
      const dot = tokens[index + 1];
      const dotted = dot?.text === '.' && dot.start === token.end ? `${token.folded}.` : token.folded;
      const plain = spelledOut[dotted];
      if (plain !== undefined && token.text !== token.text.toUpperCase()) {
        const end = token.start + dotted.length;
        found.push(finding(reading, 'abbreviation', 'amber', token.start, end, plain));
      } else if (!shouted && !seen.has(token.text) && isUnexplained(reading.text, token, tokens[index - 1])) {
        seen.add(token.text);
        found.push(finding(reading, 'abbreviation', 'note', token.start, token.end));
      }
    }
  }
  return found;
};
