/** Whether a full stop, question mark, exclamation mark or ellipsis ends a sentence. */
import {
  closingAbbreviations,
  dateAbbreviations,
  linkAbbreviations,
  nameTailAbbreviations,
  numberAbbreviations,
  titleAbbreviations,
  vowellessWords,
} from './lists/abbreviations.ts';
import { siteEndings } from './lists/site-endings.ts';
import { sayingVerbs, sentenceStarters, surnameParticles } from './lists/starters.ts';

/** A possible end and what stands around it. */
export interface Stop {
  /** The unbroken run of signs before the terminator, e.g. `o.a` or `gebeurd`. */
  readonly before: string;
  /** The terminator: `.`, `?!`, `...`, … */
  readonly mark: string;
  /** Quotes and brackets that close after it. */
  readonly closers: string;
  /** Whether white space follows. */
  readonly gap: boolean;
  /** What follows, white space and openers taken off. */
  readonly after: string;
  /** The openers that were taken off: quotes, brackets, dashes. */
  readonly openers: string;
  /** Whether `before` opens its sentence or a part of a list: `1. Opening`, `: 1. Noord, 2. Zuid`. */
  readonly first: boolean;
  /** Whether this writer begins sentences without capitals. */
  readonly casual: boolean;
}

/** How the text after a possible end begins. */
export type Lead = 'upper' | 'lower' | 'digit' | 'joint' | 'none';

const clitic = /^['’‘`][stnkmrSTNKMR]\s+(\p{L})/u;
const siteLike = new RegExp(String.raw`(?::\/\/|^www\.|@|[\p{L}\p{N}]\.(?:${siteEndings})(?:\/|$))`, 'iu');
const dotted = /^(?:\p{L}{1,3}\.)+\p{L}{1,4}$/u;
const initials = /^(?:\p{Lu}\p{Ll}?\.-?)*(?:\p{Lu}|IJ|Th|Ph|Ch|Chr|Fr|St|Ts|Tj|Sj|Jb|Joh|Jac|Wm)$/u;
/** No Dutch word ends so: `Kerkstr.`, `zaaknr.`, `bestemmingspl.` were cut short. */
const cutShort = /(?:[bcdfghjklmnpqstvwxz]r|[bcdfghkpqtvwxz]l|[bdfgkpstl]n)$/i;
const listLetter = /^\(?[a-z][.)]\s+\p{Lu}/u;
const firstWord = /^[\p{L}\p{M}'’]+/u;

/** Says how a text begins: a clitic counts by the word after it (`'s Avonds`), `iPad` and `#tag` as a capital. */
export function leadOf(text: string): Lead {
  const short = clitic.exec(text);
  const letter = short?.[1] ?? text.charAt(0);
  if (text === '') return 'none';
  if (/[,;:%)\]}]/.test(letter)) return 'joint';
  if (/\p{Nd}/u.test(letter) || /^[-+]\s?\d/.test(text)) return 'digit';
  if (listLetter.test(text)) return 'upper';
  if (/\p{Ll}/u.test(letter)) return /^\p{Ll}\p{Lu}/u.test(text) ? 'upper' : 'lower';
  return 'upper';
}

/** Whether a text opens with a word that begins a sentence and not a name: `De weg` but not `De Vries`. */
export function startsSentence(text: string): boolean {
  if (clitic.test(text)) return true;
  const word = firstWord.exec(text)?.[0];
  if (word === undefined) return false;
  const key = word.toLowerCase();
  if (!surnameParticles.has(key)) return sentenceStarters.has(key);
  return /^\s+(?:["'“„‘]|\p{Ll}|\p{Nd})/u.test(text.slice(word.length));
}

function endsAfterAbbreviation(stop: Stop, lead: Lead): boolean | null {
  const key = stop.before.toLowerCase().replace(/^[^\p{L}\p{N}]+/u, '');
  if (/^\p{Lu}$/u.test(stop.before)) return null;
  const shouted = /^\p{Lu}{2,}$/u.test(stop.before);
  if (!shouted && (titleAbbreviations.has(key) || linkAbbreviations.has(key))) return false;
  if (lead === 'digit' && (numberAbbreviations.has(key) || dateAbbreviations.has(key))) return false;
  if (closingAbbreviations.has(key) || dateAbbreviations.has(key)) return true;
  if (numberAbbreviations.has(key) && !shouted) return startsSentence(stop.after);
  if (nameTailAbbreviations.has(key) && key.length > 1) return startsSentence(stop.after);
  return null;
}

function looksAbbreviated(before: string): boolean {
  if (initials.test(before) || dotted.test(before) || cutShort.test(before)) return true;
  const key = before.toLowerCase();
  return (
    /^\p{Lu}?\p{Ll}{1,4}$/u.test(before) && !/[aeiouyàâäáèéêëïíîöóôüúû]/.test(key) && !vowellessWords.has(key)
  );
}

/** Whether a word is one that is written with a full stop. */
export function isAbbreviation(before: string): boolean {
  const key = before.toLowerCase();
  const listed = [
    titleAbbreviations,
    numberAbbreviations,
    linkAbbreviations,
    closingAbbreviations,
    dateAbbreviations,
    nameTailAbbreviations,
  ].some((list) => list.has(key));
  return listed || looksAbbreviated(before);
}

/** The word proper: without openers, and of a compound name (`Prins-v.d.`) the part that is cut short. */
function lastPart(before: string): string {
  const word = before.replace(/^[^\p{L}\p{N}]+/u, '');
  const tail = word.split('-').at(-1) ?? word;
  return tail !== word && titleAbbreviations.has(tail.toLowerCase()) ? tail : word;
}

function fullStopEnds(stop: Stop, lead: Lead): boolean {
  if (lead === 'lower') return lowercaseFollows(stop);
  if (siteLike.test(stop.before)) return true;
  if (/^\(?(?:\p{Nd}{1,3}(?:\.\p{Nd}{1,2})*|[a-zA-Z]|[ivx]{1,4})$/u.test(stop.before) && stop.first)
    return false;
  const word = lastPart(stop.before);
  if (/["'”’»]/.test(stop.closers)) return true;
  const listed = endsAfterAbbreviation({ ...stop, before: word }, lead);
  if (listed !== null) return listed;
  if (looksAbbreviated(word)) return lead === 'upper' && startsSentence(stop.after);
  return true;
}

/** A small letter follows: an end only where the word is an ordinary one, or the writer uses no capitals. */
function lowercaseFollows(stop: Stop): boolean {
  const word = lastPart(stop.before);
  if (stop.closers !== '' || isAbbreviation(word)) return false;
  if (/[-–—•*·▪●►➤]\s/u.test(stop.openers)) return true;
  if (/^\p{Nd}+$/u.test(word)) return !stop.first;
  if (stop.casual) return /[\p{L}\p{N}]{2}$/u.test(stop.before);
  return /(?:^|[^\p{L}.])\p{Ll}{5,}$/u.test(stop.before);
}

function questionEnds(stop: Stop, lead: Lead): boolean {
  if (/^[)\]]/.test(stop.closers) && /[([]$/.test(stop.before)) return false;
  if (lead !== 'lower') return true;
  if (/["'”’»]/.test(stop.closers)) return false;
  const word = firstWord.exec(stop.after)?.[0].toLowerCase() ?? '';
  return (stop.casual || /[!?]{2,}/.test(stop.mark)) && !sayingVerbs.has(word);
}

/** A terminator without a space after it (`gebeurd.De`): an end only where two words plainly meet. */
function fusedEnds(stop: Stop): boolean {
  if (siteLike.test(stop.before)) return false;
  if (!/^(?:\p{Lu}\p{Ll}+|\p{Lu}{2,}|[UÚ])(?![\p{L}\p{N}@.])/u.test(stop.after)) return false;
  if (stop.mark !== '.') return true;
  if (!/(?:\p{Ll}{2}|\p{Nd}{2}|\p{Ll}\))$/u.test(stop.before)) return false;
  return !stop.before.includes('.') && !isAbbreviation(stop.before) && !stop.first;
}

/** Decides whether a stop ends its sentence. */
export function endsSentence(stop: Stop): boolean {
  const lead = leadOf(stop.after);
  if (lead === 'none') return true;
  if (lead === 'joint') return false;
  if (!stop.gap) return fusedEnds(stop);
  if (/[!?؟]/.test(stop.mark)) return questionEnds(stop, lead);
  if (/^(?:…|\.{2,})/.test(stop.mark)) return lead === 'upper';
  return fullStopEnds(stop, lead);
}
