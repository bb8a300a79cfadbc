/** Ill-formed XML → XML a forgiving tokenizer reads as its author meant it. One pass, linear in the input. */
import { dropForbidden } from './references.ts';

/** Mended markup and what had to be mended. */
export interface MendedMarkup {
  readonly text: string;
  /** Problem codes, each at most once. */
  readonly codes: ReadonlySet<string>;
}

interface Scan {
  readonly text: string;
  readonly parts: string[];
  readonly codes: Set<string>;
  /** Everything before this index is already in `parts`. */
  copied: number;
  /** False once a terminator was looked for and does not occur any more: keeps the scan linear. */
  hasCdataEnd: boolean;
  hasCommentEnd: boolean;
}

function emit(scan: Scan, upTo: number, extra: string, next: number, code: string): number {
  scan.parts.push(scan.text.slice(scan.copied, upTo), extra);
  scan.copied = next;
  scan.codes.add(code);
  return next;
}

/** CDATA that lacks its end is closed before the end tag of the element it stands in. */
function passCdata(scan: Scan, at: number, parent: string): number {
  const { text } = scan;
  const end = scan.hasCdataEnd ? text.indexOf(']]>', at + 9) : -1;
  scan.hasCdataEnd = end !== -1;
  const stop = end === -1 ? text.length : end;
  const section = text.slice(at + 9, stop);
  // A section that ends, and holds no second beginning, is whole: no expression need be made to look into it.
  if (end !== -1 && !section.includes('<![CDATA[')) return end + 3;
  const close = parent === '' ? -1 : section.search(new RegExp(`</${parent}\\s*>`, 'i'));
  const nested = close === -1 ? -1 : section.indexOf('<![CDATA[', close);
  if (close !== -1 && (end === -1 || nested !== -1))
    return emit(scan, at + 9 + close, ']]>', at + 9 + close, 'not-well-formed');
  return end === -1 ? text.length : end + 3;
}

function passComment(scan: Scan, at: number): number {
  const end = scan.hasCommentEnd ? scan.text.indexOf('-->', at + 4) : -1;
  scan.hasCommentEnd = end !== -1;
  return end === -1 ? emit(scan, at, '', at + 4, 'not-well-formed') : end + 3;
}

/** A DOCTYPE goes, its internal subset included: no entity declared in a document is ever expanded. */
function passDoctype(scan: Scan, at: number): number {
  const { text } = scan;
  const close = text.indexOf('>', at);
  if (close === -1) return emit(scan, at, '', text.length, 'doctype');
  const bracket = text.slice(at, close).indexOf('[');
  // Only the first DOCTYPE may have a subset: looking for the end of each would not be linear.
  if (bracket === -1 || scan.codes.has('doctype')) return emit(scan, at, '', close + 1, 'doctype');
  const subset = /\]\s*>/g;
  subset.lastIndex = at + bracket;
  const end = subset.exec(text);
  scan.codes.add('doctype');
  return emit(scan, at, '', end ? end.index + end[0].length : close + 1, 'entities-ignored');
}

/** A tag whose attribute lacks its closing quote would swallow the text up to the next quote: close it. */
function passTag(scan: Scan, at: number): number {
  const { text } = scan;
  let close = text.indexOf('>', at);
  if (close === -1) return text.length;
  const inner = text.indexOf('<', at + 1);
  if (inner !== -1 && inner < close && openQuote(text, at, inner) === '') {
    const name = at + (/^<[^\s<>/]+/.exec(text.slice(at, Math.min(inner, at + 100)))?.[0].length ?? 1);
    return emit(scan, name, '>', name, 'not-well-formed');
  }
  let quote = openQuote(text, at, close);
  while (quote !== '') {
    const end = text.indexOf(quote, close);
    const tag = text.indexOf('<', close);
    if (end === -1 || (tag !== -1 && tag < end)) {
      const slash = text[close - 1] === '/' ? close - 1 : close;
      return emit(scan, slash, quote, slash, 'not-well-formed') + (close - slash) + 1;
    }
    const next = text.indexOf('>', end);
    if (next === -1) return text.length;
    quote = openQuote(text, end + 1, next);
    close = next;
  }
  return close + 1;
}

/** The quote character that is open at `to`, given none is at `from`; quotes open only behind `=`. */
function openQuote(text: string, from: number, to: number): string {
  const piece = text.slice(from, to);
  if (!piece.includes('"') && !piece.includes("'")) return '';
  const rest = piece.replace(/=\s*(?:"[^"]*"|'[^']*')/g, '');
  return /=\s*(["'])/.exec(rest)?.[1] ?? '';
}

function passEndTag(scan: Scan, at: number): number {
  const tag = /^<\/[^\s<>]+\s*/.exec(scan.text.slice(at, at + 100))?.[0];
  if (!tag || !nameStart.test(tag[2] ?? '')) return emit(scan, at, '&lt;', at + 1, 'not-well-formed');
  const end = at + tag.length;
  return scan.text[end] === '<' ? emit(scan, end, '>', end, 'not-well-formed') : end;
}

const nameStart = /[A-Za-z_:\u00c0-\uffff]/;

/** Sticky, so that no piece of the text need be cut out to look at it. */
const startTag = /<([A-Za-z_][\w.:-]{0,63})/y;

/** Mends one `<` at `at`; `parent` is the element that was opened last. Answers where to go on. */
function mendAt(scan: Scan, at: number, parent: string): number {
  const { text } = scan;
  const next = text[at + 1] ?? '';
  if (next === '!') {
    if (text.startsWith('<![CDATA[', at)) return passCdata(scan, at, parent);
    if (text.startsWith('<!--', at)) return passComment(scan, at);
    if (/^<!doctype/i.test(text.slice(at, at + 9))) return passDoctype(scan, at);
  }
  if (next === '?') {
    const close = text.indexOf('>', at);
    // A processing instruction closed by a mere `>` must not run on to the next one.
    if (close === -1) return text.length;
    return text[close - 1] === '?' ? close + 1 : emit(scan, at, '', close + 1, 'not-well-formed');
  }
  if (next === '/') return passEndTag(scan, at);
  if (nameStart.test(next)) return passTag(scan, at);
  return emit(scan, at, '&lt;', at + 1, 'not-well-formed');
}

/**
 * Mends markup: drops forbidden characters and the DOCTYPE, escapes a `<` that opens nothing, closes CDATA,
 * comments, processing instructions and quotes that lack their end. Bare ampersands and unknown entities are left:
 * the reader takes them literally.
 */
export function mendMarkup(input: string): MendedMarkup {
  const text = dropForbidden(input);
  const scan: Scan = { text, parts: [], codes: new Set(), copied: 0, hasCdataEnd: true, hasCommentEnd: true };
  if (text.length !== input.length) scan.codes.add('control-characters');
  let parent = '';
  for (let at = text.indexOf('<'); at !== -1; ) {
    startTag.lastIndex = at;
    const opened = startTag.exec(text)?.[1];
    const next = mendAt(scan, at, parent);
    if (opened !== undefined) parent = opened;
    at = text.indexOf('<', next);
  }
  scan.parts.push(text.slice(scan.copied));
  return { text: scan.parts.join(''), codes: scan.codes };
}
