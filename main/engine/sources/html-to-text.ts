/** HTML → plain text. */
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { isElementName, lineNames, paragraphNames, silentNames } from './html-names.ts';
import { decodeHtmlReferences, dropForbidden } from './references.ts';
import { escapeStrayAngles } from './stray-angles.ts';

/**
 * A run of space (no-break and Unicode spaces are in `\s`) other than a lone space: in written text hardly anything, so
 * that folding need not take every sentence apart.
 */
const unfolded = / \s+|[^\S ]\s*/g;
/**
 * Characters that show as nothing (soft hyphen, zero width, byte order mark; joiners between Latin letters) or turn the
 * reading direction: words must be found as they are read, and a quotation must show what it holds (UTR 36 §2.4).
 */
const invisible =
  /[\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]|[\u200c\u200d](?<=\p{Script=Latin}[\u200c\u200d])(?=\p{Script=Latin})/gu;

/** Any character `invisible` can begin with; without lookbehind and classes of letters the test is far cheaper. */
const perhapsInvisible = /[\u00ad\u200b-\u200d\u2060\ufeff\u202a-\u202e\u2066-\u2069]/;

/** What is written so far. `pending` is the break owed before the next word: 0 none, 1 line, 2 paragraph. */
interface Writer {
  readonly parts: string[];
  pending: 0 | 1 | 2;
  spaced: boolean;
  bullet: boolean;
  breaks: number;
  preformatted: number;
  silent: string | null;
}

/** Drops characters that show as nothing or turn the reading direction. */
export function dropInvisible(text: string): string {
  return perhapsInvisible.test(text) ? text.replace(invisible, '') : text;
}

/** Every run of space as one space. */
function fold(text: string): string {
  return text.replace(unfolded, ' ');
}

function write(writer: Writer, raw: string): void {
  const text = dropInvisible(raw);
  if (writer.preformatted > 0 && text.includes('\n')) {
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) breakLine(writer, 1);
      writeWords(writer, line);
    }
  } else writeWords(writer, text);
}

function writeWords(writer: Writer, text: string): void {
  const words = fold(text);
  if (words === '' || words === ' ') {
    writer.spaced ||= words === ' ';
    return;
  }
  if (writer.parts.length > 0) {
    if (writer.pending > 0) writer.parts.push(writer.pending === 2 ? '\n\n' : '\n');
    else if (writer.spaced || words.startsWith(' ')) writer.parts.push(' ');
  }
  if (writer.bullet) writer.parts.push('- ');
  writer.parts.push(words.trim());
  writer.spaced = words.endsWith(' ');
  writer.pending = 0;
  writer.breaks = 0;
  writer.bullet = false;
}

function breakLine(writer: Writer, kind: 1 | 2): void {
  if (kind > writer.pending) writer.pending = kind;
}

function openTag(writer: Writer, name: string): void {
  if (name === 'br') {
    writer.breaks += 1;
    breakLine(writer, writer.breaks > 1 ? 2 : 1);
  } else if (paragraphNames.has(name)) breakLine(writer, 2);
  else if (lineNames.has(name)) breakLine(writer, 1);
  else if (name === 'td' || name === 'th') writer.spaced = true;
  if (name === 'li') writer.bullet = true;
  if (name === 'pre') writer.preformatted += 1;
  if (silentNames.has(name)) writer.silent = name;
}

function closeTag(writer: Writer, name: string): void {
  if (name === 'pre' && writer.preformatted > 0) writer.preformatted -= 1;
  if (name === 'li') writer.bullet = false;
  if (paragraphNames.has(name)) breakLine(writer, 2);
  else if (lineNames.has(name)) breakLine(writer, 1);
}

const noCallbacks = {
  onattribname: () => undefined,
  onattribdata: () => undefined,
  onattribentity: () => undefined,
  onattribend: () => undefined,
  oncomment: () => undefined,
  ondeclaration: () => undefined,
  onprocessinginstruction: () => undefined,
  ontextentity: () => undefined,
  onend: () => undefined,
};

function newWriter(): Writer {
  return { parts: [], pending: 0, spaced: false, bullet: false, breaks: 0, preformatted: 0, silent: null };
}

/** One tokenizer for all texts, one text at a time: it would cost more to make than most texts cost to read. */
function textReader(): (source: string) => string {
  let html = '';
  let writer = newWriter();
  let name = '';
  const opened = (): void => {
    if (writer.silent === null) openTag(writer, name);
  };
  const callbacks: TokenizerCallbacks = {
    ...noCallbacks,
    onopentagname: (from, to) => {
      name = html.slice(from, to).toLowerCase();
    },
    onopentagend: opened,
    // `<script/>` and the like are no void elements in HTML, but feeds write them so.
    onselfclosingtag: () => {
      opened();
      if (writer.silent === name) writer.silent = null;
    },
    onclosetag: (from, to) => {
      const closing = html.slice(from, to).toLowerCase();
      if (writer.silent === closing) writer.silent = null;
      else if (writer.silent === null) closeTag(writer, closing);
    },
    ontext: (from, to) => {
      if (writer.silent === null) write(writer, decodeHtmlReferences(html.slice(from, to)));
    },
    oncdata: (from, to, offset) => {
      if (writer.silent === null) write(writer, html.slice(from, to - offset));
    },
  };
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: false }, callbacks);
  return (source) => {
    html = source;
    try {
      tokenizer.write(html);
      tokenizer.end();
      return writer.parts.join('');
    } finally {
      // Nothing of a text is kept, whatever happened to it.
      html = '';
      writer = newWriter();
      tokenizer.reset();
    }
  };
}

const marked = textReader();

/** Text without any element: blank lines part paragraphs, single line ends are mere wrapping. */
function unmarked(text: string): string {
  const seen = dropInvisible(text);
  if (!/[\r\n]/.test(seen)) return fold(seen).trim();
  return seen
    .split(/(?:\r\n?|\n)[^\S\r\n]*(?:\r\n?|\n)\s*/)
    .map((paragraph) => fold(paragraph).trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

/** True where the text holds at least one element of HTML. */
export function holdsElements(html: string): boolean {
  for (const match of html.matchAll(/<\/?([A-Za-z][^\s/<>]*)[^<>]*>/g)) {
    if (isElementName((match[1] ?? '').toLowerCase())) return true;
  }
  return false;
}

/**
 * Writes HTML as plain text: paragraphs parted by a blank line, `br` as a line end, list items as `- `, scripts and
 * styles left out, references decoded once, white space folded, Unicode NFC. Linear in the input; never throws.
 */
export function htmlToText(source: string): string {
  const html = escapeStrayAngles(dropForbidden(source));
  if (!html.includes('<')) return unmarked(decodeHtmlReferences(html)).normalize('NFC');
  return marked(html).normalize('NFC');
}

/** HTML → one line of plain text, for titles and names. */
export function htmlToLine(source: string): string {
  return fold(htmlToText(source)).trim();
}
