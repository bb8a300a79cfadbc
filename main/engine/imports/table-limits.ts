/** How much of a file is taken: far above a year of a municipality's reports, far below what would hurt. */

/** Limits of a table that is read in. */
export const tableLimits = {
  bytes: 50_000_000,
  columns: 200,
  rows: 200_000,
  /** Characters in one cell. */
  cell: 100_000,
  /** Bytes of one record: a longer one is a quote that never closes. */
  record: 1_000_000,
  /** Bytes that may be read again after a quote that never closes; beyond it the file is refused. */
  rescanned: 100_000_000,
} as const;
