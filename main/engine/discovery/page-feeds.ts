/** What a web page says about its feeds, and whether it is a page for people at all. */
import type { Failure } from '../../../shared/result.ts';
import type { SourcePage } from '../sources/adapter.ts';
import { decodeBytes } from '../sources/decode-bytes.ts';
import { type FeedLink, findFeedLinks } from '../sources/feed-links.ts';
import { htmlToLine } from '../sources/html-to-text.ts';
import { visitStartTags } from '../sources/start-tags.ts';
import { absoluteAddress } from '../sources/web-address.ts';
import { cleanTitle } from './describe-source.ts';

/** A feed that a page names in its head (`declared`) or links to; `title` may be empty. */
export interface FoundLink {
  readonly href: string;
  readonly title: string;
  readonly declared: boolean;
}

/** The feeds of a page; `foreign` are linked to but lie on another site. */
export interface PageLinks {
  readonly declared: readonly FoundLink[];
  readonly guessed: readonly FoundLink[];
  readonly foreign: readonly FoundLink[];
  /** True where only feeds of comments are named. */
  readonly onlyComments: boolean;
  readonly title: string;
  /** The page's own site. */
  readonly site: string;
}

/** Only the first part is looked at: heads are small. */
const readLength = 2_000_000;

/** Whether what came back is a page for people, given why it is no feed. */
export function isPage(page: SourcePage, failure: Failure): boolean {
  // A door keeper's page is one too: some of them name the feeds they do not guard.
  if (failure.key === 'feed-is-a-web-page' || failure.key === 'feed-is-a-challenge') return true;
  return failure.key === 'feed-not-recognised' && /<html[\s>]/i.test(pageText(page).slice(0, 5000));
}

/** The page as text, in the charset it says or shows. */
export function pageText(page: SourcePage): string {
  return decodeBytes(page.bytes, page.headers['content-type']).text.slice(0, readLength);
}

/** The feeds a page names, main feeds first, each once; RSS and Atom of the same name count once. */
export function linksOf(html: string, base: string): PageLinks {
  const links = withoutTwins(findFeedLinks(html, base));
  const named = linkTags(html, base);
  const found = links.map(({ href, title }) => ({
    href,
    title: cleanTitle(title),
    declared: named.has(href),
  }));
  const isOwn = (link: FoundLink): boolean => sameSite(link.href, base);
  return {
    declared: found.filter(({ declared }) => declared),
    guessed: found.filter((link) => !link.declared && isOwn(link)),
    foreign: found.filter((link) => !link.declared && !isOwn(link)),
    onlyComments: found.length > 0 && links.every(isComments),
    title: cleanTitle(titleOf(html)),
    site: new URL('/', base).href,
  };
}

const isComments = ({ title, href }: FeedLink): boolean => /comment|reacties/i.test(`${title} ${href}`);

function linkTags(html: string, base: string): ReadonlySet<string> {
  let root: string | null = base;
  const found = new Set<string>();
  visitStartTags(html, (name, attributes) => {
    const href = absoluteAddress(attributes.get('href') ?? null, root);
    if (href === null) return;
    if (name === 'base') root = href;
    if (name === 'link') found.add(href);
  });
  return found;
}

/** Without the same address in other dress, and without the second format of a feed of the same name. */
function withoutTwins(links: readonly FeedLink[]): readonly FeedLink[] {
  const addresses = new Set<string>();
  const formats = new Map<string, string>();
  return links.filter((link) => {
    const key = link.href.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
    if (addresses.has(key)) return false;
    addresses.add(key);
    const name = cleanTitle(link.title).toLowerCase();
    const format = formats.get(name);
    if (name !== '' && format !== undefined && format !== link.type) return false;
    if (format === undefined) formats.set(name, link.type);
    return true;
  });
}

/** Same host, or hosts that share their last two labels. */
function sameSite(one: string, other: string): boolean {
  const [a, b] = [new URL(one).hostname, new URL(other).hostname];
  const domain = (host: string): string => host.split('.').slice(-2).join('.');
  return a === b || (!/^[\d.]+$|:/.test(a) && domain(a) === domain(b));
}

function titleOf(html: string): string {
  const found = /<title[^<>]*>([^<]{1,500})/i.exec(html)?.[1] ?? '';
  return htmlToLine(found);
}
