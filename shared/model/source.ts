/** Where items come from. */

/** The kind of voice a source carries: who speaks through it. */
export const sourceVoices = ['press', 'resident', 'institution', 'politics', 'emergency'] as const;
export type SourceVoice = (typeof sourceVoices)[number];

/**
 * How a source is read: one adapter each. `feed` is any RSS, Atom or JSON Feed (police, YouTube and Reddit included).
 * `folder`, `import`, `manual` and `mailbox` are the user's own: nothing is fetched from the web for them.
 */
export const sourceKinds = [
  'feed',
  'mastodon',
  'bluesky',
  'publications',
  'council',
  'nl-alert',
  'reports',
  'weather',
  'calendar',
  'folder',
  'import',
  'manual',
  'mailbox',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** False for what the user brings in himself, a file or a note: nothing is ever fetched for those. */
export function isFetched({ kind }: { readonly kind: SourceKind }): boolean {
  return kind !== 'import' && kind !== 'manual';
}

/**
 * What may be done with a source's texts: `quote` is headline and a short quote (the default for press), `open` may be
 * shown whole (government works), `contract` is covered by a clipping contract of the municipality.
 */
export const sourceLicences = ['quote', 'open', 'contract'] as const;
export type SourceLicence = (typeof sourceLicences)[number];

/** A source the user follows. Times are ISO-8601 UTC. */
export interface Source {
  readonly id: string;
  readonly url: string;
  readonly kind: SourceKind;
  readonly title: string;
  /** Publisher family: wire copies within one family count as one publisher. */
  readonly publisher: string;
  readonly voice: SourceVoice;
  /** Ward code when everything in the source is about one ward. */
  readonly fixedWard: string | null;
  readonly folder: string | null;
  /** The site that people read, where it is known. */
  readonly site: string | null;
  readonly licence: SourceLicence;
  readonly paused: boolean;
  readonly addedAt: string;
}

/**
 * How a source does, as a person understands it: `slow` answered late or not in time, `silent` publishes nothing against
 * its own rhythm, `moved` answered at a new address that was taken over, `gone` said it is no more (410) and waits for
 * the user's decision.
 */
export const sourceHealths = [
  'new',
  'healthy',
  'unchanged',
  'valid-but-empty',
  'slow',
  'silent',
  'moved',
  'invalid',
  'refused',
  'unreachable',
  'gone',
  'paused',
] as const;
export type SourceHealth = (typeof sourceHealths)[number];

/** Catalogue key and arguments of an error. */
export interface SourceError {
  readonly key: string;
  readonly args: Readonly<Record<string, string | number>>;
}

/** The state as it is shown: a source that is no more keeps asking, also while it is paused for that reason. */
export function shownHealth(
  source: { readonly paused: boolean },
  state: { readonly health: SourceHealth } | null,
): SourceHealth {
  if (state?.health === 'gone') return 'gone';
  return source.paused ? 'paused' : (state?.health ?? 'new');
}

/** What the poller remembers of a source between visits. Times are ISO-8601 UTC. */
export interface SourceState {
  readonly sourceId: string;
  readonly health: SourceHealth;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** When the validators were first used; they are dropped after eight days, since servers get them wrong. */
  readonly validatorsSince: string | null;
  /** SHA-256 (hex) of the last body, before parsing. */
  readonly bodyHash: string | null;
  readonly lastPolledAt: string | null;
  readonly lastSuccessAt: string | null;
  /** When we mean to look again. */
  readonly nextCheckAt: string | null;
  /** The server asked not to be disturbed before this moment; also a person's "try now" waits for it. */
  readonly notBefore: string | null;
  /** Seconds the feed itself asks between visits (RSS ttl, syndication module), or null. */
  readonly ttl: number | null;
  /** A permanent redirect's target and how many visits in a row it was seen. */
  readonly movedTo: string | null;
  readonly movedSeen: number;
  /** Silent since this moment (its newest publication), where `health` is `silent`. */
  readonly silentSince: string | null;
  readonly failures: number;
  readonly error: SourceError | null;
}

/** One look at a source, for its history. */
export interface SourceVisit {
  readonly sourceId: string;
  /** ISO-8601 UTC. */
  readonly at: string;
  readonly health: SourceHealth;
  readonly added: number;
  readonly edited: number;
  /** Milliseconds the answer took. */
  readonly duration: number;
  readonly error: SourceError | null;
}
