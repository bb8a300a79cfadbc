/** Bytes → text: the charset is decided by evidence, not by the label alone. */
import { isAscii, isUtf8 } from 'node:buffer';
import { mendMojibake } from './mend-mojibake.ts';
import { joinBytePairs } from './mend-surrogates.ts';
import { mendControlRange } from './windows-1252.ts';

/** How a document's bytes became text. */
export interface DecodedText {
  readonly text: string;
  /** The charset that was used (WHATWG name), or `mixed` for UTF-8 with stray single bytes. */
  readonly charset: string;
  /** True where the label was absent, wrong or only partly right. */
  readonly mended: boolean;
}

/** Made once: a decoder costs more than the decoding of a short text. */
const wholeUtf8 = new TextDecoder('utf-8');
const singleBytes = new TextDecoder('latin1');

function labelIn(text: string | undefined): string | null {
  const match = /charset\s*=\s*["']?\s*([\w.:+-]+)/i.exec(text ?? '');
  return match?.[1] ?? null;
}

/** The encoding an XML prolog or an HTML meta element names, read from the first 1,024 bytes as ASCII. */
function labelInProlog(bytes: Uint8Array): string | null {
  const head = singleBytes.decode(bytes.subarray(0, 1024));
  const prolog = /<\?xml[^>]*?encoding\s*=\s*["']\s*([\w.:+-]+)/i.exec(head);
  return prolog?.[1] ?? labelIn(/<meta[^>]+charset[^>]*>/i.exec(head)?.[0]);
}

/** The WHATWG name of a label, or null where the platform does not know it. */
function nameOf(label: string | null): string | null {
  if (label === null) return null;
  // The label of nearly every document, for which no decoder need be made.
  if (label === 'utf-8' || label === 'UTF-8') return 'utf-8';
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return null;
  }
}

function fromUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const point = view.getUint32(at, littleEndian);
    parts.push(point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd');
  }
  return parts.join('').replace(/^\ufeff/, '');
}

/** UTF-16 and UTF-32 announce themselves by a byte order mark or by NULs around the first `<` or `{`. */
function decodeWide(bytes: Uint8Array): DecodedText | null {
  const [a = 1, b = 1, c = 1, d = 1] = bytes;
  const opens = (byte: number): boolean => byte === 0x3c || byte === 0x7b;
  const wide = (text: string, charset: string): DecodedText => ({ text, charset, mended: false });
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return wide(fromUtf32(bytes, true), 'utf-32le');
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return wide(fromUtf32(bytes, false), 'utf-32be');
  if (opens(a) && b === 0 && c === 0 && d === 0) return wide(fromUtf32(bytes, true), 'utf-32le');
  if (a === 0 && b === 0 && c === 0 && opens(d)) return wide(fromUtf32(bytes, false), 'utf-32be');
  if ((a === 0xff && b === 0xfe) || (opens(a) && b === 0 && c !== 0))
    return wide(new TextDecoder('utf-16le').decode(bytes), 'utf-16le');
  if ((a === 0xfe && b === 0xff) || (a === 0 && opens(b) && c === 0))
    return wide(new TextDecoder('utf-16be').decode(bytes), 'utf-16be');
  return null;
}

/** Length of the valid UTF-8 sequence at `at`, or 0 (RFC 3629: no overlong forms, no surrogates). */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const second = bytes[at + 1] ?? 0;
  const follows = (offset: number): boolean => ((bytes[at + offset] ?? 0) & 0xc0) === 0x80;
  if (first >= 0xc2 && first <= 0xdf) return follows(1) ? 2 : 0;
  if (first >= 0xe0 && first <= 0xef) {
    if ((first === 0xe0 && second < 0xa0) || (first === 0xed && second > 0x9f)) return 0;
    return follows(1) && follows(2) ? 3 : 0;
  }
  if (first >= 0xf0 && first <= 0xf4) {
    if ((first === 0xf0 && second < 0x90) || (first === 0xf4 && second > 0x8f)) return 0;
    return follows(1) && follows(2) && follows(3) ? 4 : 0;
  }
  return 0;
}

interface Utf8Census {
  /** Sequences of several bytes; 1 for any number of them where there are no strays. */
  readonly sequences: number;
  readonly strays: number;
}

/** True where the bytes from `at` to the end are the beginning of a sequence that the end cut off. */
function isCutOff(bytes: Uint8Array, at: number): boolean {
  const first = bytes[at] ?? 0;
  const length = first >= 0xf0 && first <= 0xf4 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0;
  const rest = bytes.subarray(at + 1);
  return bytes.length - at < length && rest.every((byte) => (byte & 0xc0) === 0x80);
}

function census(bytes: Uint8Array): Utf8Census {
  // The platform's check is many times faster; in valid UTF-8 nobody asks how many sequences there are.
  if (isUtf8(bytes)) return { sequences: isAscii(bytes) ? 0 : 1, strays: 0 };
  let sequences = 0;
  let strays = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceAt(bytes, at);
    if (length > 1) sequences += 1;
    // The broken end of a document in UTF-8 says nothing against UTF-8.
    else if (length === 0 && sequences > 0 && strays === 0 && bytes.length - at < 4 && isCutOff(bytes, at))
      break;
    else if (length === 0) strays += 1;
    at += length || 1;
  }
  return { sequences, strays };
}

/** Valid UTF-8 sequences as UTF-8, every other byte as Windows-1252: what a careless merge of two sources needs. */
function decodeMixed(bytes: Uint8Array): string {
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
  const single = new TextDecoder('windows-1252');
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceAt(bytes, at);
    if (length === 0) {
      parts.push(utf8.decode(bytes.subarray(from, at)), single.decode(bytes.subarray(at, at + 1)));
      from = at + 1;
    }
    at += length || 1;
  }
  parts.push(utf8.decode(bytes.subarray(from)));
  return parts.join('');
}

/** What to do with bytes that are not UTF-8: believe a label that can be right, else Windows-1252. */
function decodeNarrow(bytes: Uint8Array, label: string | null, counted: Utf8Census): DecodedText {
  const single = label === null || label === 'utf-8' || label.startsWith('utf-16');
  // Against one stray byte stand many whole sequences: the label (often a server default) is wrong.
  const mostlyUtf8 = counted.sequences > 0 && (single || counted.sequences >= 3 * counted.strays);
  if (mostlyUtf8 && (single || label === 'windows-1252'))
    return { text: decodeMixed(bytes), charset: 'mixed', mended: true };
  const charset = single ? 'windows-1252' : label;
  return { text: new TextDecoder(charset).decode(bytes), charset, mended: single };
}

function decodeOctets(bytes: Uint8Array, contentType: string | undefined): DecodedText {
  const header = nameOf(labelIn(contentType));
  const prolog = nameOf(labelInProlog(bytes));
  const label = header === null || header === 'utf-8' ? (prolog ?? header) : header;
  const counted = census(bytes);
  // A 7-bit charset with escapes looks like ASCII, so here the label is all there is.
  const escapes = label === 'iso-2022-jp' && bytes.includes(0x1b);
  if (counted.strays === 0 && !escapes) {
    const whole = wholeUtf8.decode(bytes);
    const text = whole.endsWith('\ufffd') ? whole.slice(0, -1) : whole;
    return { text, charset: 'utf-8', mended: counted.sequences > 0 && label !== null && label !== 'utf-8' };
  }
  const narrow = decodeNarrow(bytes, label, counted);
  return { ...narrow, text: narrow.text.replace(/^\ufeff/, '') };
}

/**
 * Decodes a document. Order of belief: byte order mark, NUL pattern, valid UTF-8, then the label of the
 * Content-Type header, then the XML prolog or HTML meta, then Windows-1252. Valid multi-byte UTF-8 wins from
 * a label, because text in another charset is hardly ever valid UTF-8 by accident (RFC 3629 §4). Never throws.
 */
export function decodeBytes(bytes: Uint8Array, contentType?: string): DecodedText {
  const decoded = decodeWide(bytes) ?? decodeOctets(joinBytePairs(bytes), contentType);
  const text = mendMojibake(decoded.text);
  return { ...decoded, text: mendControlRange(text), mended: decoded.mended || text !== decoded.text };
}
