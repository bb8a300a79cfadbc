/** What trying a source found, as it is shown before the source is followed. */
import type { PlaceIndex } from '../../../shared/interpret/place-index.ts';
import { identifyLanguage } from '../../../shared/language/language-id.ts';
import { languageOf } from '../../../shared/listen/language-tag.ts';
import { toItems } from '../../../shared/listen/to-item.ts';
import type { Item, ParsedFeed } from '../../../shared/model/item.ts';
import type { SourcePreview, SourceProposal } from '../../../shared/model/preview.ts';
import type { Result } from '../../../shared/result.ts';
import { listenContext } from '../incoming-item.ts';
import { cleanTitle, describeSource } from './describe-source.ts';
import { mostNamedWard } from './most-named-ward.ts';

/** What a preview is made with. */
export interface PreviewContext {
  /** Addresses that are followed already. */
  readonly followed: readonly string[];
  /** The municipality's places (`openInterpreter(…).places`), or null: then no ward is proposed. */
  readonly places: PlaceIndex | null;
  /** Sites of the municipality itself (`municipalHosts`). */
  readonly officialHosts?: readonly string[];
  /** ISO-8601 UTC. */
  readonly now: string;
}

const newestCount = 5;
const titleLength = 200;
const week = 7 * 24 * 60 * 60 * 1000;
/** Dates closer together than this were set by the machine that made the document, and tell no rhythm. */
const shortestSpan = 10 * 60 * 1000;

/**
 * Sums up what trying `proposal` gave: the document as its adapter read it, or why it could not be read. Texts pass the
 * same masks as when they are kept. A proposal that came from a site takes over the title of the feed itself.
 */
export function previewOf(
  proposal: SourceProposal,
  outcome: Result<ParsedFeed>,
  context: PreviewContext,
): SourcePreview {
  const keys = new Set(context.followed.map(addressKey));
  const known = keys.has(addressKey(proposal.url));
  if (!outcome.ok)
    return {
      proposal,
      known,
      failure: outcome.failure,
      entries: 0,
      newest: [],
      perWeek: null,
      language: null,
      ward: null,
    };
  const feed = outcome.value;
  const named = withFeedTitle(proposal, feed, context.officialHosts ?? []);
  const items = newestFirst(toItems(feed, asSource(named), listenContext(context.now, nobody)));
  return {
    proposal: named,
    known,
    failure: null,
    entries: feed.entries.length,
    newest: items.slice(0, newestCount).map((item) => ({ title: labelOf(item), published: item.published })),
    perWeek: perWeek(items),
    language: mainLanguage(items) ?? languageOf(feed.feed.language),
    ward: context.places === null ? null : mostNamedWard(items, context.places),
  };
}

/** An address without what makes no difference: scheme, `www.`, a closing slash, capitals of the host, a fragment. */
export function addressKey(address: string): string {
  if (!URL.canParse(address)) return address;
  const { host, pathname, search } = new URL(address);
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${search}`;
}

/** Accounts keep their handle: a display name may be a person's, and can be anything. */
function withFeedTitle(
  proposal: SourceProposal,
  { feed }: ParsedFeed,
  officialHosts: readonly string[],
): SourceProposal {
  const listed = proposal.origin === 'list' || proposal.origin === 'pattern';
  const account = proposal.kind === 'mastodon' || proposal.kind === 'bluesky';
  const title = cleanTitle(feed.title);
  if (listed || account || title === '') return proposal;
  const { url, kind, site } = proposal;
  return { ...proposal, ...describeSource({ url, kind, title, site }, officialHosts) };
}

/** Senders play no part in a preview: nothing is kept of them. */
const nobody = (): string => '';

function asSource(proposal: SourceProposal): Parameters<typeof toItems>[1] {
  const { publisher, title, voice } = proposal;
  return { id: 'preview', publisher, title, voice, fixedWard: null };
}

/** Dated ones first, newest on top; the others as the document has them. */
function newestFirst(items: readonly Item[]): readonly Item[] {
  return [...items].sort((a, b) => timeOf(b) - timeOf(a));
}

function timeOf({ published }: Item): number {
  return published === null ? 0 : Date.parse(published);
}

/** Posts have no title: the beginning of the text stands for it. */
function labelOf({ title, text }: Item): string {
  const line = (title || text).replace(/\s+/g, ' ').trim();
  return line.length > titleLength ? `${line.slice(0, titleLength - 1).trimEnd()}…` : line;
}

/**
 * Items a week over the newest four fifths of the dates: one old item that is kept on top must not make a lively source
 * look dead. Rounded to a tenth below ten.
 */
function perWeek(items: readonly Item[]): number | null {
  const times = items.map(timeOf).filter((time) => time > 0);
  const kept = times.length < 5 ? times : times.slice(0, Math.ceil(times.length * 0.8));
  const span = (kept[0] ?? 0) - (kept.at(-1) ?? 0);
  if (kept.length < 2 || span < shortestSpan) return null;
  const rate = ((kept.length - 1) * week) / span;
  return rate < 10 ? Math.round(rate * 10) / 10 : Math.round(rate);
}

/** The language of most items that show one. */
function mainLanguage(items: readonly Item[]): string | null {
  const counts = new Map<string, number>();
  for (const { title, text } of items.slice(0, 40)) {
    const language = identifyLanguage(`${title}\n${text}`);
    if (language !== null) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
