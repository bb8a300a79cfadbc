/** Canonical Atom, the shape rss-parser reads. */
import { type CanonicalDocument, type CanonicalFeed, linkTag, sharedFields, tag } from '../canonical-xml.ts';

/** Writes a canonical feed as Atom. The attributes keep empty elements objects: rss-parser trips over bare ones. */
export function writeAtom(feed: CanonicalFeed): CanonicalDocument {
  const texts: string[] = [];
  const entries = feed.entries.map(
    (entry) =>
      `<entry version="1.0">${tag('id', entry.id)}${linkTag(entry.link)}${tag('published', entry.published)}${sharedFields(entry, texts)}</entry>`,
  );
  const head = `${tag('title', feed.title)}${linkTag(feed.link)}${tag('language', feed.language)}`;
  return { xml: `<feed version="1.0">${head}${entries.join('')}</feed>`, texts };
}
