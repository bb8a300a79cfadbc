/** A saved e-mail (.eml) → one entry. */
import PostalMime, { type Email } from 'postal-mime';
import { parseDate } from '../../../shared/listen/dates.ts';
import type { ParsedItem } from '../../../shared/model/item.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { htmlToLine, htmlToText } from '../sources/html-to-text.ts';
import { dropForbidden } from '../sources/references.ts';
import { mendControlRange } from '../sources/windows-1252.ts';
import { trimMail } from './trim-mail.ts';

/** Bounds of a message: pictures travel along and are thrown away. */
export const mailLimits = { bytes: 15_000_000, text: 200_000 } as const;

const knownHeaders = new Set(['from', 'subject', 'date', 'message-id', 'to', 'received', 'mime-version']);

/** Files of another kind have lines that look like a header; a message has at least two that every message has. */
function isMail(email: Email): boolean {
  return new Set(email.headers.map(({ key }) => key).filter((key) => knownHeaders.has(key))).size >= 2;
}

/** Node decodes the upper control range of Windows-1252 as controls; mended as in documents. */
const tame = (text: string): string => dropForbidden(mendControlRange(text));

/** The text part, unless it is but a hint that there is HTML. */
function textOf(email: Email): string {
  const plain = tame(email.text ?? '').trim();
  const html =
    email.html === undefined ? '' : htmlToText(tame(email.html.slice(0, 4 * mailLimits.text))).trim();
  return plain.length * 2 >= html.length ? plain : html;
}

function authorsOf(email: Email): readonly string[] {
  const from = email.from;
  if (from === undefined) return [];
  const name = from.name.trim();
  return [name !== '' ? name : (from.address ?? '')].filter((each) => each !== '');
}

function entryOf(email: Email): ParsedItem | null {
  const title =
    dropForbidden(email.subject ?? '')
      .replace(/\s+/g, ' ')
      .trim() || null;
  const text = trimMail(textOf(email), title).slice(0, mailLimits.text).trim() || null;
  if (text === null && title === null) return null;
  const id = /<([^<>\s]{1,300})>/.exec(email.messageId ?? '')?.[1] ?? null;
  const date = email.headers.find(({ key }) => key === 'date')?.value ?? '';
  return {
    id: id === null ? null : `mid:${id}`,
    title: title === null ? null : htmlToLine(title),
    link: null,
    published: parseDate(date),
    updated: null,
    authors: authorsOf(email),
    categories: [],
    summary: null,
    content: text,
    text,
  };
}

/**
 * Reads a message: subject, text (else HTML as text), date, Message-ID; the sender goes into `authors` alone, recipients
 * and attachments nowhere. Refuses with `mail-too-large` (code `too-large`), `mail-not-mail`, `mail-empty` (`input`);
 * `file` is the name in the refusal. Never throws.
 */
export async function readMail(bytes: Uint8Array, file: string): Promise<Result<ParsedItem>> {
  if (bytes.length > mailLimits.bytes)
    return fail('too-large', 'mail-too-large', { file, limit: mailLimits.bytes / 1_000_000 });
  try {
    const email = await PostalMime.parse(bytes, { maxNestingDepth: 20, forceRfc822Attachments: true });
    if (!isMail(email)) return fail('input', 'mail-not-mail', { file });
    const entry = entryOf(email);
    return entry === null ? fail('input', 'mail-empty', { file }) : ok(entry);
  } catch {
    // Its limits on nesting and headers are errors; a message that needs more is no newsletter.
    return fail('input', 'mail-not-mail', { file });
  }
}
