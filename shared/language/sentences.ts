/** Sentences of Dutch news and posts, as spans that slice back. */

import { lineBoundaries, type Span, splitParagraphs } from './sentence-lines.ts';
import { isEmbedded } from './sentence-quotes.ts';
import { endsSentence, isAbbreviation, leadOf, type Stop, startsSentence } from './sentence-stop.ts';

export type { Span } from './sentence-lines.ts';

const terminator = /[.!?…؟]+/gu;
/** Closing marks directly after a terminator, then the detached ones of old newspaper type (`. ''`). */
const closersShape = /(?:''|["'”’»)\]}]|\s+(?:''|[”»)]|["'’](?=\s*$|\s+\S))(?=\s|$))*/uy;
const openersShape = /(?:\s|,,|''|["“„«([]|['‘’`](?![stnkmrSTNKMR]\s)|[-–—•*·▪●►➤]\s)*/uy;
const emojiShape =
  /(?:[^\S\r\n]*(?:\p{Extended_Pictographic}|\p{Regional_Indicator}{2})(?:\ufe0f|\u200d|[\u{1f3fb}-\u{1f3ff}]|\p{Extended_Pictographic})*)+/uy;
const tagsShape = /(?:[^\S\r\n]*(?:#[\p{L}\p{N}_]+|https?:\/\/\S+|www\.\S+))+/uy;

function matchAt(shape: RegExp, text: string, at: number): string {
  shape.lastIndex = at;
  return shape.exec(text)?.[0] ?? '';
}

/** How far back an opening quote is looked for, so that a text without ends stays linear. */
const quoteReach = 2000;

/** The closers after a terminator; a straight quote is only taken where one was opened before. */
function closersAt(text: string, at: number, from: number): string {
  const found = matchAt(closersShape, text, at);
  const quote = /[^\S]*"/u.exec(found);
  if (quote === null) return found;
  const before = text.slice(Math.max(from, at - quoteReach), at).split('"').length - 1;
  const next = text.charAt(at + quote.index + quote[0].length);
  return before % 2 === 0 && /[\p{L}\p{N}]/u.test(next) ? found.slice(0, quote.index) : found;
}

/** Takes emoji, and hashtags and links that close the line or stand before a new sentence, to the sentence before. */
function decorationEnd(text: string, at: number): number {
  let end = at + matchAt(emojiShape, text, at).length;
  const tags = matchAt(tagsShape, text, end);
  if (tags === '') return end;
  const beyond = end + tags.length + matchAt(emojiShape, text, end + tags.length).length;
  const rest = text.slice(beyond).replace(/^[^\S\r\n]+/, '');
  if (rest === '' || /^[\r\n]/.test(rest) || leadOf(rest) === 'upper') end = beyond;
  return end;
}

const runEnd = /[\s"“”„«»]/;

/** The unbroken run before an offset, long enough to know an abbreviation or a web address by. */
function runBefore(text: string, at: number): string {
  const first = Math.max(0, at - 80);
  let start = at;
  while (start > first && !runEnd.test(text.charAt(start - 1))) start -= 1;
  return text.slice(start, at);
}

/** Whether this writer mostly goes on with a small letter after an end: then small letters begin sentences. */
function isCasual(text: string): boolean {
  let small = 0;
  let capital = 0;
  for (const match of text.matchAll(/(?<=[\p{L}\p{N}])[.!?]+\s+(\p{L})/gu)) {
    if (isAbbreviation(runBefore(text, match.index))) continue;
    if (/\p{Ll}/u.test(match[1] ?? '')) small += 1;
    else capital += 1;
  }
  return small > 0 && small >= capital;
}

/** Whether a run opens its sentence, or follows a colon or comma as the number of a list does. */
function opensItsPart(head: string, before: string, whole: boolean): boolean {
  const lead = head.slice(0, head.length - before.length).trim();
  return (whole && lead === '') || /[:,;]$/.test(lead);
}

interface Scan {
  readonly text: string;
  readonly casual: boolean;
}

function stopAt(scan: Scan, mark: string, at: number, from: number): { stop: Stop; cut: number } {
  const { text } = scan;
  const before = runBefore(text, at);
  const closers = closersAt(text, at + mark.length, from);
  const closed = at + mark.length + closers.length;
  const cut = decorationEnd(text, closed);
  const openers = matchAt(openersShape, text, cut);
  const opening = /^[^\p{L}]*(\p{L})/u.exec(text.slice(from, from + 40))?.[1] ?? '';
  const stop: Stop = {
    before,
    mark,
    closers,
    gap: cut > closed || /\s/.test(text.charAt(cut)),
    after: text.slice(cut + openers.length, cut + openers.length + 80),
    openers,
    first: opensItsPart(text.slice(Math.max(from, at - 40), at), before, at - from < 40),
    casual:
      scan.casual ||
      (/\p{Ll}/u.test(opening) && !/^[\s\p{P}]*['’‘][stnkmr]\s/iu.test(text.slice(from, from + 12))),
  };
  return { stop, cut };
}

/** Cuts that no terminator marks: a closing quote, an emoji or hashtags before a plain sentence opener. */
function unmarkedCuts(text: string): number[] {
  const cuts: number[] = [];
  if (text.includes('”') || text.includes("''"))
    for (const match of text.matchAll(/(?<=[\p{L}\p{N}])(?:''|”)(?=\s+(\p{Lu}))/gu)) {
      const end = match.index + match[0].length;
      if (startsSentence(text.slice(end, end + 80).trimStart())) cuts.push(end);
    }
  if (!/[#\p{Extended_Pictographic}]/u.test(text)) return cuts;
  const ornament =
    /(?<=\p{L}{2}\s?)(?:\s?(?:#[\p{L}\p{N}_]+|\p{Extended_Pictographic}(?:\ufe0f|\u200d|[\u{1f3fb}-\u{1f3ff}]|\p{Extended_Pictographic})*))+(?=\s+\p{Lu})/gu;
  for (const match of text.matchAll(ornament)) {
    const end = match.index + match[0].length;
    const pictured = /\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]*$/u.test(match[0]);
    if (pictured || startsSentence(text.slice(end, end + 80).trimStart())) cuts.push(end);
  }
  return cuts;
}

/** Offsets in a paragraph where one sentence stops and the next begins, ascending. */
function paragraphCuts(paragraph: string, casual: boolean): number[] {
  const fixed = [...lineBoundaries(paragraph), ...unmarkedCuts(paragraph)].sort((a, b) => a - b);
  const scan: Scan = { text: paragraph, casual };
  const cuts = [...fixed];
  let from = 0;
  let passed = 0;
  for (const match of paragraph.matchAll(terminator)) {
    for (let cut = fixed[passed]; cut !== undefined && cut <= match.index; cut = fixed[passed]) {
      from = Math.max(from, cut);
      passed += 1;
    }
    if (match.index < from) continue;
    const { stop, cut } = stopAt(scan, match[0], match.index, from);
    if (!endsSentence(stop) || isEmbedded(paragraph, from, match.index, match[0])) continue;
    cuts.push(cut);
    from = cut;
  }
  return cuts.sort((a, b) => a - b);
}

function trimmed(text: string, start: number, end: number): Span | null {
  const raw = text.slice(start, end);
  const lead = raw.length - raw.trimStart().length;
  const body = raw.trim();
  return body === '' ? null : { start: start + lead, end: start + lead + body.length };
}

/**
 * Splits Dutch text into sentences: trimmed, ordered spans (UTF-16 offsets; `text.slice(start, end)` is the
 * sentence) that together hold every sign but white space. A blank line always parts; a single line break only where
 * it looks meant (a bullet, a heading). Never throws.
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  const casual = isCasual(text);
  for (const paragraph of splitParagraphs(text)) {
    const body = text.slice(paragraph.start, paragraph.end);
    let start = 0;
    for (const cut of [...paragraphCuts(body, casual), body.length]) {
      if (cut <= start) continue;
      const span = trimmed(text, paragraph.start + start, paragraph.start + cut);
      if (span !== null) spans.push(span);
      start = cut;
    }
  }
  return spans;
}

/** The sentences as one line each, inner line breaks and runs of space folded to one space: for printing. */
export function sentenceLines(text: string): string[] {
  return splitSentences(text).map((span) => text.slice(span.start, span.end).replace(/\s+/gu, ' '));
}
