/** How much is said at a place, and which followed sources may be one. */
import type {
  Community,
  CommunityLife,
  CommunityPlatform,
  CommunityProposal,
  Liveliness,
} from '../model/community.ts';
import type { Source, SourceKind } from '../model/source.ts';

/** Days over which messages are counted: the memory of a briefing. */
export const countedDays = 28;

/** Fewer than one message a week is quiet, one a day and more is lively (a house rule). */
const [someFrom, livelyFrom] = [4, 28] as const;

function levelOf(messages: number): Liveliness {
  if (messages >= livelyFrom) return 'lively';
  return messages >= someFrom ? 'some' : 'quiet';
}

/**
 * How alive a place is: as people say, else as its sources count. `messagesOf` gives the messages of a source in the last
 * `countedDays` days, or null where it is not followed (any more).
 */
export function lifeOf(
  { alive, sources }: Pick<Community, 'alive' | 'sources'>,
  messagesOf: (source: string) => number | null,
): CommunityLife {
  const counts = sources.flatMap((source) => messagesOf(source) ?? []);
  const messages = counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0);
  if (alive !== null) return { level: alive, by: 'people', messages };
  return messages === null
    ? { level: null, by: null, messages }
    : { level: levelOf(messages), by: 'count', messages };
}

/** What is read on the open web; what people bring in themselves (mail, files, notes) is no place to take part in. */
export const openKinds: ReadonlySet<SourceKind> = new Set(['feed', 'mastodon', 'bluesky']);

/** Hosts and words by which a place shows what it is; the first that fits. */
const platformShapes: readonly (readonly [CommunityPlatform, RegExp])[] = [
  ['nextdoor', /\bnextdoor\b/i],
  ['facebook-group', /\bfacebook\b/i],
  ['mastodon', /\bmastodon\b/i],
  ['other', /\b(?:bluesky|bsky)\b/i],
  ['forum', /\b\p{L}*(?:forum|reddit)\b|\/r\//iu],
  ['paper', /\p{L}*(?:krant|bode|courant|dorpsblad|wijkblad)\b/iu],
];

function platformOf({ kind, title, url, site }: Source): CommunityPlatform {
  if (kind === 'mastodon') return 'mastodon';
  if (kind === 'bluesky') return 'other';
  const words = `${title} ${site ?? url}`;
  return platformShapes.find(([, shape]) => shape.test(words))?.[0] ?? 'website';
}

/** What is known of a followed source. */
export interface ReadSource {
  readonly source: Source;
  /** Messages in the last `countedDays` days. */
  readonly messages: number;
  /** Per message that names any, the codes of its wards. */
  readonly wards: readonly (readonly string[])[];
}

/** So many messages must name wards before one of them can be the source's own, and half of them must name it. */
const leastPlaced = 3;

/** The ward that the source is about: as its settings say, else the one that at least half of its placed messages name. */
function wardsOfSource({ source, wards }: ReadSource): readonly string[] {
  if (source.fixedWard !== null) return [source.fixedWard];
  if (wards.length < leastPlaced) return [];
  const counts = new Map<string, number>();
  for (const named of wards) for (const code of new Set(named)) counts.set(code, (counts.get(code) ?? 0) + 1);
  const [most] = [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return most !== undefined && most[1] * 2 >= wards.length ? [most[0]] : [];
}

/** Sources that may be a place of a neighbourhood: residents speak there, in the open; the liveliest first. */
export function proposeCommunities(
  read: readonly ReadSource[],
  directory: readonly Community[],
  refused: ReadonlySet<string>,
): readonly CommunityProposal[] {
  const known = new Set(directory.flatMap(({ sources }) => sources));
  return read
    .filter(
      ({ source: { id, voice, kind, paused } }) =>
        voice === 'resident' && openKinds.has(kind) && !paused && !known.has(id) && !refused.has(id),
    )
    .toSorted((a, b) => b.messages - a.messages || (a.source.id < b.source.id ? -1 : 1))
    .map((each) => ({
      source: each.source.id,
      name: each.source.title,
      platform: platformOf(each.source),
      wards: wardsOfSource(each),
      address: each.source.site,
      perWeek: Math.round((each.messages / (countedDays / 7)) * 10) / 10,
    }));
}
