/** rss-parser behind one typed door: it maps the fields, we hand it XML it cannot stumble over. */
import RssParser from 'rss-parser';
import type { ParsedFeed, ParsedItem } from '../../../shared/model/item.ts';
import type { CanonicalDocument } from './canonical-xml.ts';
import { htmlToLine, htmlToText } from './html-to-text.ts';

/**
 * The fields beyond rss-parser's own. `body` stands for the full text: under the usual names rss-parser would run
 * its snippet expressions over it, and those take quadratic time on hostile markup.
 */
const parser = new RssParser<Record<string, unknown>, Record<string, unknown>>({
  customFields: {
    feed: ['language'],
    item: [
      ['body', 'body'],
      ['updated', 'updated'],
      ['summary', 'summary'],
      ['creator', 'creators', { keepArray: true }],
      ['category', 'categories', { keepArray: true }],
    ] as never,
  },
});

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function line(value: unknown): string | null {
  return typeof value === 'string' ? text(htmlToLine(value)) : null;
}

function prose(value: unknown, texts: readonly string[]): string | null {
  const html = typeof value === 'string' ? texts[Number(value)] : undefined;
  return html === undefined ? null : text(htmlToText(html));
}

function lines(value: unknown): readonly string[] {
  const all = Array.isArray(value) ? value.map(line).filter((one) => one !== null) : [];
  return [...new Set(all)];
}

/** The fullest of a summary and a content. */
export function fullest(summary: string | null, content: string | null): string | null {
  if (summary === null || content === null) return content ?? summary;
  return content.length >= summary.length ? content : summary;
}

function toParsedItem(item: Readonly<Record<string, unknown>>, texts: readonly string[]): ParsedItem {
  const summary = prose(item.summary, texts);
  const content = prose(item.body, texts);
  return {
    id: text(item.guid ?? item.id),
    title: line(item.title),
    link: text(item.link),
    published: text(item.isoDate),
    updated: text(item.updated),
    authors: lines(item.creators),
    categories: lines(item.categories),
    summary,
    content,
    text: fullest(summary, content),
  };
}

/** Parses a canonical document (see `canonical-xml.ts`) with rss-parser into the parts of a ParsedFeed. */
export async function parseCanonical({
  xml,
  texts,
}: CanonicalDocument): Promise<Pick<ParsedFeed, 'feed' | 'entries'>> {
  const feed = await parser.parseString(xml);
  return {
    feed: { title: line(feed.title), link: text(feed.link), language: text(feed.language) },
    entries: feed.items.map((item) => toParsedItem(item, texts)),
  };
}
