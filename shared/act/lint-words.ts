/** Lint rules about words: jargon, legal words, nominal style, abbreviations, and long sentences. */
import { countWords, type Token } from '../language/words.ts';
import { finding, foldedMatches, type LintCheck, type LintFinding } from './lint-text.ts';
import { knownAbbreviations, spelledOut } from './words/abbreviations.ts';
import { jargon, jargonVerbs } from './words/jargon.ts';
import { legalWords } from './words/legal-words.ts';
import { partyNames } from './words/politics.ts';
import { nounInfinitives, thingNouns } from './words/verbs.ts';

/** Words in a sentence from which it is amber, and red (domain.md §7). */
const amberWords = 15;
const redWords = 20;

/** Sentences of more than 15 (amber) or 20 (red) words. */
export const longSentences: LintCheck = (reading) =>
  reading.sentences.flatMap((sentence) => {
    const words = countWords(sentence.tokens);
    if (words <= amberWords) return [];
    const severity = words > redWords ? 'red' : 'amber';
    return [finding(reading, 'long-sentence', severity, sentence.start, sentence.end)];
  });

/** Forms of a weak verb: `realiseren` → realiseer, realiseert, realiseerde, gerealiseerd, … */
function verbForms(infinitive: string): string[] {
  const root = infinitive.replace(/en$/, '');
  const long =
    /er$/.test(root) && /eren$/.test(infinitive) ? `${root.slice(0, -2)}eer` : root.replace(/(.)\1$/, '$1');
  const ending = /[tkfschp]$/.test(long) ? 't' : 'd';
  const past = long.endsWith(ending) ? long : `${long}${ending}`;
  const participle = /^(?:ver|be|ont)/.test(long) ? past : `ge${past}`;
  return [infinitive, long, `${long}t`, `${past}e`, `${past}en`, participle, `${participle}e`];
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
  for (const [phrase, suggestion] of Object.entries(jargon)) add(phrase, suggestion);
  for (const [verb, suggestion] of Object.entries(jargonVerbs)) {
    for (const form of new Set(verbForms(verb))) add(form, suggestion);
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

/** Legal words stay and want an explanation: never a replacement. The first mention of each is enough. */
export const legalTerms: LintCheck = (reading) => {
  const seen = new Set<string>();
  return foldedMatches(reading, legalShape).flatMap((span) => {
    const word = reading.text.slice(span.start, span.end).toLowerCase();
    if (seen.has(word)) return [];
    seen.add(word);
    return [finding(reading, 'legal-word', 'note', span.start, span.end)];
  });
};

/** A plain explanation of a legal word (Dutch), or null; for a writer who wants to add it. */
export function explainLegalWord(word: string): string | null {
  const key = word.toLowerCase();
  return legalWords[key] ?? legalWords[key.replace(/(?:en|n|s)$/, '')] ?? null;
}

const infinitiveNoun = /\bhet ((?:\p{L}+)en) van\b/gu;
const actNoun = /\b(?:de|een|door|voor|na|bij|tot|over) (\p{L}{3,}ing) van\b/gu;

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

function isShouted(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.kind === 'word' && token.text.length > 1);
  return words.filter((token) => token.text === token.text.toUpperCase()).length > words.length / 2;
}

function isUnexplained(text: string, token: Token, before: Token | undefined): boolean {
  if (!/^\p{Lu}{2,6}$/u.test(token.text) || /^[IVXLC]+$/.test(token.text)) return false;
  if (knownAbbreviations.has(token.text) || partyNames.includes(token.text)) return false;
  // The letters of a postcode.
  if (before?.kind === 'number' && /^\d{4}$/.test(before.text) && token.text.length === 2) return false;
  return !text.includes(`(${token.text})`) && !/^\s*\(\p{L}{3,}/u.test(text.slice(token.end, token.end + 12));
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
