/** What an edit changed. */

/** A stretch of text that stayed, came or went. */
export interface TextChange {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** A version beside the one before it; the first version has no changes. */
export interface ItemChange {
  readonly version: number;
  /** ISO-8601 UTC. */
  readonly seen: string;
  readonly title: readonly TextChange[];
  readonly text: readonly TextChange[];
}
