/** Which parts of the municipality nobody listens to. */
import type { ThemeId } from './theme.ts';

/** `no-source`: nothing ever came in; `silent`: it did, but not this week. */
export type BlindReason = 'no-source' | 'silent';

/** A ward or theme with next to nothing heard. `last` is the newest item's time, ISO-8601 UTC. */
export interface BlindWard {
  readonly code: string;
  readonly name: string;
  readonly reason: BlindReason;
  readonly last: string | null;
}

/** As `BlindWard`, for a theme. */
export interface BlindTheme {
  readonly theme: ThemeId;
  readonly reason: BlindReason;
  readonly last: string | null;
}

/** The panel's content: the week before `until`, against the eight weeks before. */
export interface BlindSpots {
  readonly from: string;
  readonly until: string;
  readonly wards: readonly BlindWard[];
  readonly themes: readonly BlindTheme[];
  /** Of how many wards and themes. */
  readonly wardCount: number;
  readonly themeCount: number;
}
