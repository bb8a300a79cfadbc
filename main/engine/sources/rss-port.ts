/** rss-parser behind one typed door: it maps the fields, we hand it XML it cannot stumble over. */
import RssParser from 'rss-parser';
import type { ParsedFeed, ParsedItem } from '../../../shared/model/item.ts';
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

function prose(value: unknown): string | null {
  return typeof value === 'string' ? text(htmlToText(value)) : null;
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

function toParsedItem(item: Readonly<Record<string, unknown>>): ParsedItem {
  const summary = prose(item.summary);
  const content = prose(item.body);
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

/** Parses canonical XML (see `canonical-xml.ts`) with rss-parser into the parts of a ParsedFeed. */
export async function parseCanonical(xml: string): Promise<Pick<ParsedFeed, 'feed' | 'entries'>> {
  const feed = await parser.parseString(xml);
  return {
    feed: { title: line(feed.title), link: text(feed.link), language: text(feed.language) },
    entries: feed.items.map(toParsedItem),
  };
}
