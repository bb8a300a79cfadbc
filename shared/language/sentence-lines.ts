/** Paragraphs and lines: which line breaks are boundaries, and which only wrap a sentence. */
import { startsSentence } from './sentence-stop.ts';

/** A stretch of a text, UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const blankLine = /(?:\r\n?|\n|\u2028)[^\S\r\n]*(?:\r\n?|\n|\u2028)\s*|\u2029\s*/gu;

/** Cuts a text at its blank lines. */
export function splitParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(blankLine)) {
    paragraphs.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  paragraphs.push({ start, end: text.length });
  return paragraphs.filter((span) => text.slice(span.start, span.end).trim() !== '');
}

/** A line that begins with a bullet, a number or a letter of a list. */
const bullet = /^(?:[-–—•*·▪●○◦✓✔➤►→>]\s|[•▪●✓✔➤►]|\(?\d{1,2}[.)]\s|[a-z]\)\s)/u;
/** Marks that stand between the points of a list on one line. */
const inlineBullet = /(?<=\s)[•▪●✓✔➤►]\s/gu;
const openEnd =
  /(?:,|-|–|\/|&|\b(?:de|het|een|en|of|van|voor|in|op|aan|bij|met|te|ten|ter|tot|uit|naar|door|over|om|onder|tussen|per|als|dat|die|is|zijn|heer|mevrouw|gemeente|wethouder|burgemeester))$/iu;
const closed = /[.!?…:;]["'”’»)\]]*$/u;
/** A heading is a line of at most this many signs (own bound: two lines of a phone). */
const headingLength = 110;

function breaksAt(line: string, next: string, width: number): boolean {
  if (bullet.test(next) || (bullet.test(line) && /^[\p{Lu}\p{Nd}]/u.test(next) && line.length < width))
    return true;
  if (/:$/.test(line)) return /^["'“„‘]?\p{Lu}/u.test(next);
  if (closed.test(line) || openEnd.test(line) || line.length > headingLength) return false;
  if (!/^["'“„‘#@]?[\p{Lu}\p{Nd}\p{Extended_Pictographic}]/u.test(next)) return false;
  if (startsSentence(next)) return true;
  // A wrapped line is full: had the next word fitted, the break was meant.
  const word = /^\S+/.exec(next)?.[0] ?? '';
  return line.length + 1 + word.length <= width;
}

/** Offsets in a paragraph where a line break or an inline bullet parts two sentences. */
export function lineBoundaries(paragraph: string): number[] {
  const cuts: number[] = [];
  for (const match of paragraph.matchAll(inlineBullet)) cuts.push(match.index);
  if (!/[\r\n\u2028]/.test(paragraph)) return cuts;
  const lines: Array<{ text: string; start: number }> = [];
  for (const match of paragraph.matchAll(/[^\r\n\u2028]+/gu)) {
    lines.push({ text: match[0].trim(), start: match.index });
  }
  const width = lines.reduce((widest, line) => Math.max(widest, line.text.length), 0);
  for (let index = 1; index < lines.length; index += 1) {
    const line = lines[index - 1];
    const next = lines[index];
    if (line === undefined || next === undefined) continue;
    if (breaksAt(line.text, next.text, width)) cuts.push(next.start);
  }
  return cuts;
}
