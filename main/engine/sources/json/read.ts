/** JSON Feed 1.0 and 1.1 (jsonfeed.org). rss-parser does not know the format. */
import type { ParsedFeed, ParsedItem } from '../../../../shared/model/item.ts';
import { filledDate } from '../fields.ts';
import { dropInvisible, htmlToLine, htmlToText } from '../html-to-text.ts';
import { dropForbidden, escapeMarkup } from '../references.ts';
import { fullest } from '../rss-port.ts';
import { absoluteAddress } from '../web-address.ts';

type JsonObject = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Strings as they are; numbers too, since ids are often published as such. */
function textOf(value: unknown): string | null {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' ? dropForbidden(text).trim() || null : null;
}

function objectsIn(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** Plain text: its line ends are the author's. */
function plain(text: string | null): string | null {
  const lines = dropInvisible(dropForbidden(text ?? '')).split(/\r\n?|\n/);
  const folded = lines.map((line) => line.replace(/\s+/g, ' ').trim()).join('\n');
  return (
    folded
      .replace(/\n{3,}/g, '\n\n')
      .trim()
      .normalize('NFC') || null
  );
}

function html(text: string | null): string | null {
  return text === null ? null : htmlToText(text) || null;
}

function dateOf(value: unknown): string | null {
  const text = textOf(value);
  return text === null ? null : filledDate(text);
}

function authorsOf(item: JsonObject, feed: JsonObject): readonly string[] {
  const people = [...objectsIn(item.authors), ...objectsIn([item.author])];
  const listed = people.length > 0 ? people : [...objectsIn(feed.authors), ...objectsIn([feed.author])];
  return [...new Set(listed.map((person) => textOf(person.name)).filter((name) => name !== null))];
}

function itemOf(item: JsonObject, feed: JsonObject, base: string | null): ParsedItem {
  const content = html(textOf(item.content_html)) ?? plain(textOf(item.content_text));
  const summary = plain(textOf(item.summary));
  const title = textOf(item.title);
  const tags = Array.isArray(item.tags) ? item.tags.map(textOf).filter((tag) => tag !== null) : [];
  const link = absoluteAddress(textOf(item.url), base) ?? absoluteAddress(textOf(item.id), null);
  return {
    id: textOf(item.id),
    title: title === null ? null : htmlToLine(escapeMarkup(title)) || null,
    link: link ?? absoluteAddress(textOf(item.external_url), base),
    published: dateOf(item.date_published),
    updated: dateOf(item.date_modified),
    authors: authorsOf(item, feed),
    categories: tags,
    summary,
    content,
    text: fullest(summary, content),
  };
}

/** True for an object that says it is a JSON Feed, or has what one needs. */
export function isJsonFeed(value: unknown): value is JsonObject {
  if (!isObject(value)) return false;
  const version = textOf(value.version) ?? '';
  return version.includes('jsonfeed.org') || (Array.isArray(value.items) && typeof value.title === 'string');
}

/** Reads a JSON Feed; `base` resolves relative addresses. Parts of the wrong type count as absent. */
export function readJsonFeed(feed: JsonObject, base: string | null): Pick<ParsedFeed, 'feed' | 'entries'> {
  const home = absoluteAddress(textOf(feed.home_page_url), base);
  return {
    feed: { title: plain(textOf(feed.title)), link: home, language: textOf(feed.language) },
    entries: objectsIn(feed.items).map((item) => itemOf(item, feed, home ?? base)),
  };
}
