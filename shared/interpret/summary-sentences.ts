/** Sentences that can stand alone in a summary. */
import { fold } from '../language/fold.ts';
import { type Token, tokenise } from '../language/words.ts';
import type { ItemField } from '../model/item.ts';
import type { SourceVoice } from '../model/source.ts';
import { boilerplate, danglingOpenings, deskPhrases } from './words/summary-cues.ts';
import { callOpenings, isNumberWord, negations, sayingVerbs } from './words/summary-words.ts';

/** Copyright: at most this many characters of an item are shown (domain notes §6, auteursrecht). */
const mostCharacters = 300;
/** A sentence that stands alone is neither a cry nor a paragraph. */
const words = { fewest: 5, most: 35 } as const;
/** Fewer do where one of them is a number or a denial: "Niemand raakte gewond." */
const fewestTelling = 3;

/** `LOSSER – `, `DEN HAAG (ANP) - `, `LOSSER/DE LUTTE – `: capitals and a dash, as newspapers open an article. */
const capitalDateline =
  /^\p{Lu}[\p{Lu}'’.-]+(?:[ /]\p{Lu}[\p{Lu}'’.-]*){0,4}(?: \([^)]{1,30}\))?\s*[–—-]\s+(?=\S)/u;
/** `Utrecht - De`: one name and a dash before a new sentence. */
const plainDateline = /^\p{Lu}\p{L}+\s+[–—-]\s+(?=\p{Lu})/u;
/** `06.52 - `, `16:30 uur: `: the stamp of a live report. */
const timeStamp = /^\d{1,2}[.:]\d{2}(?: uur)?(?:\s+[–—-]|:)\s+(?=\p{Lu})/u;

/** Where a sentence starts after its dateline, which is no part of it. */
export function afterDateline(text: string, start: number, end: number): number {
  const sentence = text.slice(start, end);
  const match = capitalDateline.exec(sentence) ?? plainDateline.exec(sentence) ?? timeStamp.exec(sentence);
  return match === null ? start : start + match[0].length;
}

const count = (text: string, shape: RegExp): number => text.match(shape)?.length ?? 0;

const opened = (text: string): number => count(text, /(?<![\p{L}\p{N}])['‘](?=\p{L}(?!['’\s]))/gu);
const closed = (text: string): number => count(text, /(?<=[\p{L}\p{N}.,!?…])['’](?![\p{L}\p{N}])/gu);

/** Quote marks that do not pair, or speech of whom the sentence does not tell: it could be anyone's. */
function speaksUnnamed(text: string): boolean {
  if (count(text, /["“”„«»]/g) % 2 === 1) return true;
  if (opened(text) > closed(text)) return true;
  if (opened(text) === 0 && /[.!?,…]['’]/u.test(text)) return true;
  if (/\bvolgens (?:hem|haar|hen|hun)\b/iu.test(text)) return true;
  if (!/^["“„'‘«](?![stnkmr]\s)/iu.test(text)) return false;
  return !tokenise(unquoted(text)).some(({ folded }) => sayingVerbs.has(folded));
}

/** How far back an opening quote mark is looked for. */
const speechReach = 2000;

/** Whether a sentence starts inside speech that began before it in its paragraph: its speaker stands elsewhere. */
export function startsInSpeech(text: string, start: number): boolean {
  const reach = text.slice(Math.max(0, start - speechReach), start);
  const before = reach.slice(reach.lastIndexOf('\n\n') + 1);
  if (count(before, /"/g) % 2 === 1) return true;
  if (count(before, /[“„«]/g) > count(before, /[”»]/g)) return true;
  return opened(before) > closed(before);
}

/** A link, call, caption, masked address or formal phrase. */
function isFurniture(text: string): boolean {
  return (
    deskPhrases.test(text) ||
    boilerplate.test(text) ||
    callOpenings.test(text) ||
    /^[-•*·#@]|^RT\b|https?:|:\s*\d{1,2}\.\s|www\.|\||\b(?:0[89]00|14 0\d\d)\b|\[(?:e-mail|telefoon|naam)/u.test(
      text,
    )
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

/** Where a sentence comes from. */
export interface SentenceOrigin {
  readonly voice: SourceVoice;
  readonly field: ItemField;
  /** Title of its publisher. */
  readonly publisher: string;
}

/**
 * True where a sentence can be quoted alone: 5–35 words (3 where one is a number or a denial), at most 300 characters,
 * whole, no question, call or caption, no opening that points back, no speech without a speaker, and, unless a resident
 * speaks, no "ik" or "wij" whose owner the reader would have to guess. A title needs no full stop.
 */
export function standsAlone(
  text: string,
  origin: SentenceOrigin,
  tokensOf: () => readonly Token[] = () => tokenise(text),
): boolean {
  if (text.length > mostCharacters || isFurniture(text) || /\?/u.test(text)) return false;
  if (origin.voice !== 'resident' && !isWhole(text, origin)) return false;
  const tokens = tokensOf().filter(({ kind }) => kind === 'word' || kind === 'number');
  if (tokens.length < fewestTelling || tokens.length > words.most) return false;
  if (tokens.length < words.fewest && !tokens.some(isTelling)) return false;
  if (pointsBack(tokens) || speaksUnnamed(text)) return false;
  return origin.voice === 'resident' || !unowned(origin).test(unquoted(text));
}

/** Begins with a capital, a number or an opening quote mark, and ends. */
const isWhole = (text: string, { field }: SentenceOrigin): boolean =>
  /^["“„'‘«]?(?:\p{Lu}|\p{N}|['’][stnkmr]\s)/u.test(text) &&
  (field === 'title' ? !/["“”„:]/u.test(text) : /[.!…]['’"”)]*$/u.test(text));

const isTelling = ({ kind, text, folded }: Token): boolean =>
  kind === 'number' || isNumberWord(folded, text) || negations.has(folded);

const anyFirstPerson = /\b(?:ik|mijn|wij|we|ons|onze)\b/iu;
const oneFirstPerson = /\b(?:ik|mijn)\b/iu;

/** In a municipality's own message "wij" is the municipality. */
const unowned = ({ voice, publisher }: SentenceOrigin): RegExp =>
  voice === 'institution' && /\bgemeente\b/iu.test(publisher) ? oneFirstPerson : anyFirstPerson;

/** A text without its quoted speech, whose "ik" has a named owner. */
function unquoted(text: string): string {
  return text
    .replace(/["“„][^"“”„]*["”]/gu, ' ')
    .replace(/(?<![\p{L}\p{N}])['‘][^'‘’]{3,}['’](?![\p{L}\p{N}])/gu, ' ');
}
