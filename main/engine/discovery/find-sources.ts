/** From the address a person types to the feeds it offers, asking each server as little as can be. */
import type { ParsedFeed } from '../../../shared/model/item.ts';
import type { ProposalOrigin, SourceProposal } from '../../../shared/model/preview.ts';
import type { SourceKind } from '../../../shared/model/source.ts';
import { type Failure, fail, ok, type Result } from '../../../shared/result.ts';
import type { Fetcher } from '../fetcher.ts';
import type { SourcePage } from '../sources/adapter.ts';
import { closedPlatformOf, isWithin } from './closed-platforms.ts';
import { describeSource } from './describe-source.ts';
import { knownShapeOf } from './known-shapes.ts';
import { type FoundLink, isPage, linksOf, type PageLinks, pageText } from './page-feeds.ts';
import { createRobots, type RobotsCheck } from './robots.ts';
import { readTypedAddress, type TypedAddress } from './typed-address.ts';
import { looksLikeFeedAddress, wellKnownFeeds } from './well-known-feeds.ts';

/** A source that was found, with what was fetched of it on the way: trying it need not ask again. */
export interface FoundSource {
  readonly proposal: SourceProposal;
  /** Null where only its address is known yet; `feed` is null for a kind that an adapter of its own reads. */
  readonly fetched: { readonly page: SourcePage; readonly feed: ParsedFeed | null } | null;
}

/** How to fetch, and how to read what may be a feed. */
export interface FindTools {
  readonly fetch: Fetcher;
  readonly read: (page: SourcePage) => Promise<Result<ParsedFeed>>;
  /** Sites of the municipality itself (`municipalHosts`): their voice is the institution's. */
  readonly officialHosts?: readonly string[];
}

/** More are not shown: each is tried before it is shown, on one server. */
const most = 12;

interface Opened {
  readonly page: SourcePage;
  /** Where to ask from now on: the permanent move where there is one, else as asked. */
  readonly address: string;
}

/**
 * The feeds that an address offers: itself, those the page declares or links to, else the first well-known address that
 * is a feed. Every address is asked once, one after the other; pages only as far as robots.txt allows. Fails with the
 * keys of `nl-discovery.ts`, those of the fetcher, and those of the reader. Never throws.
 */
export async function findSources(
  address: string,
  tools: FindTools,
): Promise<Result<readonly FoundSource[]>> {
  const typed = readTypedAddress(address);
  if (!typed.ok) return typed;
  const found = await findAt(typed.value, tools);
  return found.ok ? ok(found.value.map((each) => withVoice(each, tools.officialHosts ?? []))) : found;
}

function withVoice(found: FoundSource, officialHosts: readonly string[]): FoundSource {
  const { voice } = describeSource(found.proposal, officialHosts);
  return { ...found, proposal: { ...found.proposal, voice } };
}

async function findAt(typed: TypedAddress, tools: FindTools): Promise<Result<readonly FoundSource[]>> {
  const closed = closedFailure(typed.first);
  if (closed !== null) return closed;
  const shape = fromShape(typed.first);
  if (shape !== null) return ok([shape]);
  const robots = createRobots(tools.fetch);
  const opened = await openFirst(typed, tools.fetch, robots);
  return opened.ok ? foundAt(opened.value, tools, robots) : opened;
}

async function openFirst(typed: TypedAddress, fetch: Fetcher, robots: RobotsCheck): Promise<Result<Opened>> {
  const first = await open(typed.first, fetch, robots);
  if (first.ok || typed.fallback === null || !cannotConnect(first.failure)) return first;
  return open(typed.fallback, fetch, robots);
}

/** No answer at all, as opposed to an answer we do not like. */
function cannotConnect({ code, key, args }: Failure): boolean {
  return code === 'network' && args['status'] === undefined && !/^(?:redirect|robots)-/.test(key);
}

async function open(url: string, fetch: Fetcher, robots: RobotsCheck): Promise<Result<Opened>> {
  if (!looksLikeFeedAddress(url)) {
    const allowed = await robots(url);
    if (!allowed.ok) return allowed;
  }
  const outcome = await fetch({ url, etag: null, lastModified: null });
  if (outcome.kind === 'failed') return { ok: false, failure: outcome.failure };
  if (outcome.kind === 'not-modified') return fail('network', 'feed-not-found', { url: hostOf(url) }, true);
  const { bytes, headers } = outcome;
  return ok({ page: { url: outcome.url, headers, bytes }, address: outcome.movedTo ?? url });
}

async function foundAt(
  opened: Opened,
  tools: FindTools,
  robots: RobotsCheck,
): Promise<Result<readonly FoundSource[]>> {
  const { page } = opened;
  const read = await tools.read(page);
  if (read.ok) return ok([foundFeed(opened, read.value, 'itself')]);
  if (isCalendar(page)) return ok([proposed(opened.address, 'calendar', 'itself', null, null, page)]);
  if (!isPage(page, read.failure)) return read;
  const closed = closedFailure(page.url);
  if (closed !== null) return closed;
  const shape = fromShape(page.url);
  if (shape !== null) return ok([shape]);
  // A redirect may have led to another site, with a robots.txt of its own.
  const allowed = await robots(page.url);
  return allowed.ok ? foundOnPage(opened, read.failure, tools, robots) : allowed;
}

async function foundOnPage(
  { page, address }: Opened,
  refusal: Failure,
  tools: FindTools,
  robots: RobotsCheck,
): Promise<Result<readonly FoundSource[]>> {
  const text = pageText(page);
  const links = linksOf(text, page.url);
  const own = (links.declared.length > 0 ? links.declared : links.guessed).map((link) =>
    foundLink(link, links),
  );
  if (own.length > 0 && !links.onlyComments) return ok(own.slice(0, most));
  if (own.length === 0 && refusal.code === 'refused') return { ok: false, failure: refusal };
  if (own.length === 0 && isWithin(new URL(page.url).hostname, 'youtube.com'))
    return fail('not-found', 'youtube-channel-needed');
  const probed = await probe(page, new Set([page.url, address]), tools, robots);
  const foreign = links.foreign.map((link) => foundLink(link, links));
  const found = [...(probed === null ? [] : [probed]), ...own, ...foreign];
  return found.length > 0
    ? ok(found.slice(0, most))
    : fail('not-found', 'feed-not-found', { url: hostOf(page.url) });
}

/** The first well-known address that is a feed, or null. Stops where the server has had enough of us. */
async function probe(
  page: SourcePage,
  asked: ReadonlySet<string>,
  tools: FindTools,
  robots: RobotsCheck,
): Promise<FoundSource | null> {
  for (const url of wellKnownFeeds(page.url)) {
    if (asked.has(url) || !(await robots(url)).ok) continue;
    const outcome = await tools.fetch({ url, etag: null, lastModified: null });
    if (outcome.kind === 'failed' && isTired(outcome.failure, outcome.retryAfter)) return null;
    if (outcome.kind !== 'body') continue;
    const { bytes, headers, movedTo } = outcome;
    const answer: SourcePage = { url: outcome.url, headers, bytes };
    const read = await tools.read(answer);
    if (read.ok) return foundFeed({ page: answer, address: movedTo ?? url }, read.value, 'guessed');
  }
  return null;
}

/** Too many requests, a server in trouble, or none at all: no further questions. */
function isTired(failure: Failure, retryAfter: number | null): boolean {
  const status = Number(failure.args['status'] ?? 0);
  return (
    retryAfter !== null || status === 429 || status >= 500 || (status === 0 && failure.code !== 'too-large')
  );
}

function foundFeed({ page, address }: Opened, feed: ParsedFeed, origin: ProposalOrigin): FoundSource {
  const found = proposed(address, 'feed', origin, feed.feed.title, webAddress(feed.feed.link), page);
  return { ...found, fetched: { page, feed } };
}

function foundLink(link: FoundLink, { title, site }: PageLinks): FoundSource {
  const origin = link.declared ? 'declared' : 'guessed';
  return proposed(link.href, 'feed', origin, link.title || title, site, null);
}

function fromShape(address: string): FoundSource | null {
  const shape = knownShapeOf(address);
  return shape === null ? null : proposed(shape.url, shape.kind, 'itself', shape.title, shape.site, null);
}

function proposed(
  url: string,
  kind: SourceKind,
  origin: ProposalOrigin,
  title: string | null,
  site: string | null,
  page: SourcePage | null,
): FoundSource {
  const description = describeSource({ url, kind, title, site });
  return {
    proposal: { url, kind, origin, ...description },
    fetched: page === null ? null : { page, feed: null },
  };
}

function closedFailure(address: string): Result<never> | null {
  const closed = closedPlatformOf(new URL(address).hostname);
  return closed === null ? null : fail('refused', `source-closed-${closed.sort}`, { name: closed.name });
}

function isCalendar({ bytes }: SourcePage): boolean {
  return /^\uFEFF?\s*BEGIN:VCALENDAR/i.test(new TextDecoder().decode(bytes.subarray(0, 200)));
}

function webAddress(link: string | null): string | null {
  return link !== null && link.length <= 2000 && URL.canParse(link) && /^https?:/.test(link) ? link : null;
}

const hostOf = (url: string): string => new URL(url).host;
