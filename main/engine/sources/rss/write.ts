/** Canonical RSS 2.0, the shape rss-parser reads. */
import { type CanonicalDocument, type CanonicalFeed, sharedFields, tag } from '../canonical-xml.ts';

/** Writes a canonical feed as RSS 2.0. The attributes keep empty elements objects: rss-parser trips over bare ones. */
export function writeRss(feed: CanonicalFeed): CanonicalDocument {
  const texts: string[] = [];
  const items = feed.entries.map(
    (entry) =>
      `<item version="2.0">${tag('guid', entry.id)}${tag('link', entry.link)}${tag('pubDate', entry.published)}${sharedFields(entry, texts)}</item>`,
  );
  const head = `${tag('title', feed.title)}${tag('link', feed.link)}${tag('language', feed.language)}`;
  const xml = `<rss version="2.0"><channel version="2.0">${head}${items.join('')}</channel></rss>`;
  return { xml, texts };
}
