/** Where items come from. */

/** The kind of voice a source carries: who speaks through it. */
export const sourceVoices = ['press', 'resident', 'institution', 'politics', 'emergency'] as const;
export type SourceVoice = (typeof sourceVoices)[number];

/** A source the user follows. Times are ISO-8601 UTC. */
export interface Source {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** Publisher family: wire copies within one family count as one publisher. */
  readonly publisher: string;
  readonly voice: SourceVoice;
  /** Ward code when everything in the source is about one ward. */
  readonly fixedWard: string | null;
  readonly folder: string | null;
  readonly paused: boolean;
  readonly addedAt: string;
}

/** How the last look at a source went, as a person understands it. */
export const sourceHealths = [
  'new',
  'healthy',
  'unchanged',
  'valid-but-empty',
  'invalid',
  'refused',
  'unreachable',
  'paused',
] as const;
export type SourceHealth = (typeof sourceHealths)[number];

/** What the poller remembers of a source between visits. */
export interface SourceState {
  readonly sourceId: string;
  readonly health: SourceHealth;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** SHA-256 (hex) of the last body, before parsing. */
  readonly bodyHash: string | null;
  readonly lastPolledAt: string | null;
  readonly lastSuccessAt: string | null;
  readonly nextCheckAt: string | null;
  readonly failures: number;
  /** Catalogue key and arguments of the last error, or null. */
  readonly error: { readonly key: string; readonly args: Readonly<Record<string, string | number>> } | null;
}
