/** The one place that reads the clock. */
import { raise } from '../../shared/result.ts';

/** A clock for `--now`: frozen at that moment, else the real one. Throws FailureError `usage` for a broken time. */
export function clockFrom(value: unknown): () => Date {
  if (typeof value !== 'string') return () => new Date();
  const instant = Date.parse(/^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T07:00:00Z` : value);
  if (!Number.isFinite(instant)) raise('usage', 'date-broken', { value });
  return () => new Date(instant);
}
