/** Any feed: RSS, Atom, RDF, JSON Feed (YouTube, Reddit, police, Mastodon's `.rss` included). */
import type { SourceAdapter } from '../../adapter.ts';
import { readDocument } from '../../read-document.ts';

/** One request, one document. */
export const feedAdapter: SourceAdapter = {
  kind: 'feed',
  first: (source) => ({ url: source.url }),
  read: (page) => readDocument(page.bytes, { url: page.url, headers: page.headers }),
};
