/** Namespace addresses → the short vocabulary names the readers use. */

/** Prefixes that feeds use, declared or not, and the addresses they stand for (lower case, no scheme, no end mark). */
const vocabularies: Readonly<Record<string, readonly string[]>> = {
  atom: ['www.w3.org/2005/atom', 'purl.org/atom/ns', 'purl.org/atom/app'],
  rss: [
    'purl.org/rss/1.0',
    'my.netscape.com/rdf/simple/0.9',
    'channel.netscape.com/rdf/simple/0.9',
    'my.netscape.com/publish/formats/rss-0.9',
    'my.netscape.com/publish/formats/rss-0.91',
    'backend.userland.com/rss',
    'backend.userland.com/rss2',
    'backend.userland.com/rss091',
    'backend.userland.com/rss092',
    'cyber.law.harvard.edu/rss',
    'blogs.law.harvard.edu/tech/rss',
    'purl.org/net/rss1.1',
  ],
  rdf: ['www.w3.org/1999/02/22-rdf-syntax-ns'],
  dc: ['purl.org/dc/elements/1.1', 'purl.org/dc/elements/1.0'],
  dcterms: ['purl.org/dc/terms'],
  sy: ['purl.org/rss/1.0/modules/syndication'],
  content: ['purl.org/rss/1.0/modules/content'],
  xhtml: ['www.w3.org/1999/xhtml', 'www.w3.org/tr/rec-html40'],
  media: ['search.yahoo.com/mrss', 'video.search.yahoo.com/mrss'],
  itunes: ['www.itunes.com/dtds/podcast-1.0.dtd', 'example.com/dtds/podcast-1.0.dtd'],
  feedburner: ['rssnamespace.org/feedburner/ext/1.0'],
  xml: ['www.w3.org/xml/1998/namespace'],
};

const byAddress = new Map(
  Object.entries(vocabularies).flatMap(([name, addresses]) => addresses.map((a) => [a, name] as const)),
);

/** Shortens an address for comparison: publishers vary scheme, case and end mark. */
export function comparableAddress(uri: string): string {
  return uri
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/[/#]+$/, '');
}

/** The addresses one document has asked for: every element asks, and most documents know but a few. */
export type AskedAddresses = Map<string, string | null>;

/**
 * The vocabulary of an element: '' without a namespace, a name of the list above, or '?' for anything else.
 * A well-known prefix counts where its declaration is missing or its address unknown.
 */
export function vocabularyOf(uri: string, prefix: string, asked: AskedAddresses): string {
  if (uri === '') return prefix === '' ? '' : knownPrefix(prefix);
  let found = asked.get(uri);
  if (found === undefined) {
    found = byAddress.get(comparableAddress(uri)) ?? null;
    asked.set(uri, found);
  }
  return found ?? (prefix === '' ? '?' : knownPrefix(prefix));
}

function knownPrefix(prefix: string): string {
  return Object.hasOwn(vocabularies, prefix) ? prefix : '?';
}
