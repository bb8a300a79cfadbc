/** Canonical RSS 2.0, the shape rss-parser reads. */
import { type CanonicalFeed, sharedFields, tag } from '../canonical-xml.ts';

/** Writes a canonical feed as RSS 2.0. */
export function writeRss(feed: CanonicalFeed): string {
  const items = feed.entries.map(
    (entry) =>
      `<item>${tag('guid', entry.id)}${tag('link', entry.link)}${tag('pubDate', entry.published)}${sharedFields(entry)}</item>`,
  );
  const head = `${tag('title', feed.title)}${tag('link', feed.link)}${tag('language', feed.language)}`;
  return `<rss version="2.0"><channel>${head}${items.join('')}</channel></rss>`;
}
