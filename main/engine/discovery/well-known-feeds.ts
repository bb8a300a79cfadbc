/** Where feeds usually live. */

/**
 * Own list, the commonest first: WordPress, hand-made sites, Drupal, the sites of Dutch municipalities made with
 * OpenGemeenten (`/nieuws.rss`), Atom. At most six, so that a site without a feed is not bothered.
 */
const paths: readonly string[] = ['/feed/', '/rss.xml', '/rss', '/feed.xml', '/nieuws.rss', '/atom.xml'];

/** Paths under which Mastodon servers publish a tag: the page's own address with `.rss`. */
const tagPage = /^\/tags\/[^/.]+\/?$/;

/** At most six addresses on the page's own site to ask for a feed. */
export function wellKnownFeeds(page: string): readonly string[] {
  const { origin, pathname } = new URL(page);
  const own = tagPage.test(pathname) ? [`${pathname.replace(/\/$/, '')}.rss`] : [];
  return [...own, ...paths].slice(0, paths.length).map((path) => `${origin}${path}`);
}

const feedPath =
  /(?:^|[/._-])(?:rss2?|atom|feeds?|rdf)(?:[/._-]|$)|\.(?:xml|rss|atom|rdf)$|feed\.json$|rss\.aspx$/i;
const feedQuery = /(?:^|[?&])(?:feed|rss|format=(?:rss|atom|feed)|type=(?:rss|atom|100))/i;
const feedHost = /^(?:rss|feeds?|xml|atom)\./i;

/** Whether an address names a feed: what is published to be fetched by programs. */
export function looksLikeFeedAddress(address: string): boolean {
  const { hostname, pathname, search } = new URL(address);
  return feedHost.test(hostname) || feedPath.test(pathname) || feedQuery.test(search);
}
