/** One file of a folder → its entries. */
import { parseDate } from '../../../shared/listen/dates.ts';
import type { ParsedItem } from '../../../shared/model/item.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { decodeBytes } from '../sources/decode-bytes.ts';
import { htmlToLine, htmlToText } from '../sources/html-to-text.ts';
import { readDocument } from '../sources/read-document.ts';
import { dropForbidden } from '../sources/references.ts';
import { readMail } from './read-mail.ts';

const titleLength = 160;

function entryOf(path: string, title: string | null, text: string, published: string | null): ParsedItem {
  return {
    id: path,
    title,
    link: null,
    published,
    updated: null,
    authors: [],
    categories: [],
    summary: null,
    content: text,
    text,
  };
}

/** A short first line with a blank one under it, or a heading of Markdown, is a title. */
function readText(path: string, source: string): Result<readonly ParsedItem[]> {
  const text = dropForbidden(source).replace(/\r\n?/g, '\n').trim();
  if (text === '') return fail('empty', 'feed-empty');
  const titled = /^(?:#{1,6}[ \t]+)?([^\n]+)\n(?:={3,}\n|-{3,}\n)?[ \t]*\n([\s\S]+)$/.exec(text);
  const title = titled?.[1]?.replace(/[ \t]+#+$/, '').trim() ?? '';
  if (titled === null || title.length > titleLength || /[.:;,]$/.test(title))
    return ok([entryOf(path, null, text, null)]);
  return ok([entryOf(path, title, (titled[2] ?? '').trim(), null)]);
}

const attribute = (tag: string, name: string): string | null =>
  new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i')
    .exec(tag)
    ?.slice(1)
    .find((each) => each) ?? null;

/** What the page itself gives as its day of publication (Open Graph, Dublin Core, schema.org). */
function publishedOf(html: string): string | null {
  for (const [tag] of html.slice(0, 200_000).matchAll(/<meta\b[^>]{1,1000}>/gi)) {
    const name = attribute(tag, 'property') ?? attribute(tag, 'name') ?? attribute(tag, 'itemprop') ?? '';
    if (/^(?:article:published_time|datePublished|DC(?:TERMS)?\.(?:date|issued|created))$/i.test(name))
      return parseDate(attribute(tag, 'content') ?? '');
  }
  return null;
}

function readHtml(path: string, html: string): Result<readonly ParsedItem[]> {
  const title = htmlToLine(/<title[^>]*>([\s\S]{0,2000}?)<\/title>/i.exec(html)?.[1] ?? '');
  const body = html.replace(/<head\b[\s\S]*?<\/head>/i, '');
  const text = htmlToText(body).trim();
  if (text === '' && title === '') return fail('empty', 'feed-empty');
  return ok([entryOf(path, title === '' ? null : title, text, publishedOf(html))]);
}

/** Entries of a feed keep the identity that they have themselves. */
async function readFeed(bytes: Uint8Array): Promise<Result<readonly ParsedItem[]>> {
  const read = await readDocument(bytes);
  return read.ok ? ok(read.value.entries) : read;
}

/**
 * Reads a file by its ending: text, Markdown, HTML, e-mail, or a feed. `path` (relative to the folder) is the entry's id,
 * so that a changed file is an edit. Refuses what holds nothing or is of another kind; never throws.
 */
export async function readFile(bytes: Uint8Array, path: string): Promise<Result<readonly ParsedItem[]>> {
  const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  if (ending === 'eml') {
    const mail = await readMail(bytes, path);
    return mail.ok ? ok([{ ...mail.value, id: path }]) : mail;
  }
  if (['xml', 'rss', 'atom', 'json'].includes(ending)) return readFeed(bytes);
  const { text } = decodeBytes(bytes);
  if (text.slice(0, 8192).includes('\0')) return fail('input', 'feed-not-text');
  return ending.startsWith('htm') ? readHtml(path, text) : readText(path, text);
}
