/** Sentences that can stand alone in a summary. */
import { fold } from '../language/fold.ts';
import { type Token, tokenise } from '../language/words.ts';
import type { Cut } from '../model/claim.ts';
import type { SourceVoice } from '../model/source.ts';
import { boilerplate, danglingOpenings, deskPhrases } from './words/summary-cues.ts';
import { callOpenings, sayingVerbs } from './words/summary-words.ts';

/** Copyright: at most this many characters of an item are shown (domain notes §6, auteursrecht). */
const mostCharacters = 300;
/** A sentence that stands alone is neither a cry nor a paragraph. */
const words = { fewest: 5, most: 35 } as const;

/** `LOSSER – `, `DEN HAAG (ANP) - `, `LOSSER/DE LUTTE – `: capitals and a dash, as newspapers open an article. */
const capitalDateline =
  /^\p{Lu}[\p{Lu}'’.-]+(?:[ /]\p{Lu}[\p{Lu}'’.-]*){0,4}(?: \([^)]{1,30}\))?\s*[–—-]\s+(?=\S)/u;
/** `Utrecht - De`: one name and a dash before a new sentence. */
const plainDateline = /^\p{Lu}\p{L}+\s+[–—-]\s+(?=\p{Lu})/u;

/** Where a sentence starts without its dateline, and that dateline as a marked cut. */
export function withoutDateline(
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly cuts: readonly Cut[] } {
  const sentence = text.slice(start, end);
  const match = capitalDateline.exec(sentence) ?? plainDateline.exec(sentence);
  if (match === null) return { start, cuts: [] };
  const after = start + match[0].length;
  return { start: after, cuts: [{ start, end: after }] };
}

const count = (text: string, shape: RegExp): number => text.match(shape)?.length ?? 0;

/** Quote marks that do not pair, or speech of whom the sentence does not tell: it could be anyone's. */
function speaksUnnamed(text: string, tokens: readonly Token[]): boolean {
  if (count(text, /["“”„]/g) % 2 === 1) return true;
  const opened = count(text, /(?<![\p{L}\p{N}])['‘](?=\p{L}(?!['’\s]))/gu);
  const closed = count(text, /(?<=[\p{L}\p{N}.,!?…])['’](?![\p{L}\p{N}])/gu);
  if (opened > closed) return true;
  return /^["“„'‘«](?![stnkmr]\s)/iu.test(text) && !tokens.some(({ folded }) => sayingVerbs.has(folded));
}

/** A link, call, caption, masked address or formal phrase. */
function isFurniture(text: string): boolean {
  return (
    deskPhrases.test(text) ||
    boilerplate.test(text) ||
    callOpenings.test(text) ||
    /^[-•*·#@]|^RT\b|https?:|www\.|\[(?:e-mail|telefoon|naam)/u.test(text)
  );
}

const demonstratives: ReadonlySet<string> = new Set(['die', 'dat', 'dit', 'deze', 'hem', 'hen', 'haar']);
/** Openings of a second sentence that the project's list of cues leaves out. */
const sequels: ReadonlySet<string> = new Set([
  'nu',
  'eerst',
  'daarop',
  'hierover',
  'daarover',
  'hierin',
  'daarin',
]);

/** Opens with a pronoun or connective (`Hij`, `Daarom`), or with a preposition and one (`Over die vraag`). */
function pointsBack(tokens: readonly Token[]): boolean {
  const [first, second] = tokens.map(({ text }) => fold(text));
  if (first === undefined || danglingOpenings.has(first) || sequels.has(first)) return true;
  return openingPrepositions.has(first) && demonstratives.has(second ?? '');
}

const openingPrepositions: ReadonlySet<string> = new Set(
  'aan bij door in met na naar om onder op over tegen tijdens tot uit van vanwege volgens voor'.split(' '),
);

/**
 * True where a sentence can be quoted alone: 5–35 words, at most 300 characters, whole, no question, call or caption, no
 * opening that points back, no speech without a speaker, and, unless a resident speaks, no "ik" or "wij" whose owner
 * the reader would have to guess.
 */
export function standsAlone(
  text: string,
  voice: SourceVoice,
  tokensOf: () => readonly Token[] = () => tokenise(text),
): boolean {
  if (text.length > mostCharacters || isFurniture(text) || /\?/u.test(text)) return false;
  if (voice !== 'resident' && !/[.!…]['’"”)]*$/u.test(text)) return false;
  if (!/^["“„'‘«]?(?:\p{Lu}|\p{N}|['’][stnkmr]\s)/u.test(text) && voice !== 'resident') return false;
  const tokens = tokensOf().filter(({ kind }) => kind === 'word' || kind === 'number');
  if (tokens.length < words.fewest || tokens.length > words.most) return false;
  if (pointsBack(tokens) || speaksUnnamed(text, tokens)) return false;
  return voice === 'resident' || !/\b(?:ik|mijn|wij|we|ons|onze)\b/iu.test(unquoted(text));
}

/** A text without its quoted speech, whose "ik" has a named owner. */
function unquoted(text: string): string {
  return text
    .replace(/["“„][^"“”„]*["”]/gu, ' ')
    .replace(/(?<![\p{L}\p{N}])['‘][^'‘’]{3,}['’](?![\p{L}\p{N}])/gu, ' ');
}
