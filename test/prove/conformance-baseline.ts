/** rss-parser by itself: what it makes of the same bytes without our decoding, mending and choosing. */
import RssParser from 'rss-parser';
import type { ParsedFeed, ParsedItem } from '../../shared/model/item.ts';
import { readingsOf } from './conformance-text.ts';

type Loose = Readonly<Record<string, unknown>>;

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** Its values are HTML: turned to text by the yardstick itself, so that it loses nothing by ours. */
function plain(value: unknown): string | null {
  const html = text(value);
  return html === null ? null : (readingsOf(html)[0] ?? null);
}

function toItem(item: Loose): ParsedItem {
  const content = plain(item['content:encoded'] ?? item.content);
  const summary = plain(item.summary) ?? plain(item.content);
  return {
    id: text(item.guid ?? item.id ?? item['rdf:about']),
    title: plain(item.title),
    link: text(item.link),
    published: text(item.isoDate),
    updated: text(item.updated),
    authors: [],
    categories: [],
    summary,
    content,
    text: content,
  };
}

/** Decodes as rss-parser's own download does (charset of the header, else UTF-8) and parses; null where it throws. */
export async function readWithRssParserAlone(
  bytes: Uint8Array,
  headers: Readonly<Record<string, string>>,
): Promise<Pick<ParsedFeed, 'feed' | 'entries'> | null> {
  const type = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? '';
  const latin = /charset\s*=\s*["']?iso-8859-1/i.test(type);
  const parser = new RssParser<Loose, Loose>({ defaultRSS: 2 });
  try {
    const feed = await parser.parseString(Buffer.from(bytes).toString(latin ? 'latin1' : 'utf8'));
    return {
      feed: { title: plain(feed.title), link: text(feed.link), language: null },
      entries: feed.items.map(toItem),
    };
  } catch {
    return null;
  }
}
