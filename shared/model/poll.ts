/** What a poll reports. */

import type { Failure } from '../result.ts';
import type { SourceHealth } from './source.ts';

/** One source's outcome. */
export interface SourceReport {
  readonly source: string;
  readonly title: string;
  readonly health: SourceHealth;
  /** HTTP answered "not modified" or the body was the same. */
  readonly unchanged: boolean;
  readonly added: number;
  readonly edited: number;
  readonly failure: Failure | null;
}

/** A whole poll. */
export interface PollSummary {
  readonly sources: number;
  readonly polled: number;
  readonly unchanged: number;
  readonly failed: number;
  readonly added: number;
  readonly edited: number;
  readonly skipped: number;
}

/** Progress while polling. */
export interface PollProgress {
  readonly done: number;
  readonly total: number;
  readonly report: SourceReport;
}
