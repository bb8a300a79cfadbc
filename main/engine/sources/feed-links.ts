/** Finds the feeds a web page names. */
import { htmlToLine } from './html-to-text.ts';
import { visitStartTags } from './start-tags.ts';
import { absoluteAddress } from './web-address.ts';

/** A feed a page points to. */
export interface FeedLink {
  readonly href: string;
  readonly title: string;
  /** Media type as the page gives it, lower case; a guess for plain links. */
  readonly type: string;
}

const feedTypes = new Set([
  'application/rss+xml',
  'application/atom+xml',
  'application/rdf+xml',
  'application/feed+json',
  'application/json',
  'application/xml',
  'text/xml',
  'text/calendar',
]);

/** Last parts of addresses under which feeds live, for pages that forget to declare theirs. */
const feedPath =
  /(?:^|\/)(?:rss|atom|feed|feeds|index\.xml|rss\.xml|feed\.xml|atom\.xml|feed\.json|[^/]+\.rss)\/?$/i;

/** At most this many: a page that names more is no page about one subject. */
const maximumLinks = 50;

/** Only the first part of a page is looked at: heads are small. */
const maximumCharacters = 2_000_000;

function pathOf(address: string): string {
  return new URL(address).pathname;
}

/**
 * The feeds that a page declares (`link rel=alternate` with a feed type), else its links that look like feeds; in page
 * order, each once, absolute. Comment feeds come last. Never throws.
 */
export function findFeedLinks(html: string, base: string | null): readonly FeedLink[] {
  let root = base;
  const declared = new Map<string, FeedLink>();
  const guessed = new Map<string, FeedLink>();
  visitStartTags(html.slice(0, maximumCharacters), (name, attributes) => {
    const href = absoluteAddress(attributes.get('href') ?? null, root);
    if (href === null) return;
    if (name === 'base') root = href;
    const type = (attributes.get('type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
    const isAlternate = /(?:^|\s)(?:alternate|feed)(?:\s|$)/i.test(attributes.get('rel') ?? '');
    const title = htmlToLine(attributes.get('title') ?? '');
    if (name === 'link' && isAlternate && feedTypes.has(type)) declared.set(href, { href, title, type });
    if (name === 'a' && guessed.size < maximumLinks && feedPath.test(pathOf(href)) && !guessed.has(href))
      guessed.set(href, { href, title, type: 'application/rss+xml' });
  });
  const found = [...(declared.size > 0 ? declared : guessed).values()].slice(0, maximumLinks);
  const isComments = (link: FeedLink): boolean => /comment|reacties/i.test(`${link.title} ${link.href}`);
  return [...found.filter((link) => !isComments(link)), ...found.filter(isComments)];
}
