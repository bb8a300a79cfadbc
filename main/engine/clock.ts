/** The one place that reads the clock. */
import { instantOf } from '../../shared/language/amsterdam-time.ts';
import { raise } from '../../shared/result.ts';

const shape = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;
/** The hour that a bare date stands for: the morning's edition. */
const morning = 7;

/**
 * A clock for `--now`: frozen at that ISO moment, else the real one. A time without a zone is Amsterdam's, a bare date is
 * seven in the morning. Throws FailureError `usage` for anything else.
 */
export function clockFrom(value: unknown): () => Date {
  if (typeof value !== 'string') return () => new Date();
  const match = shape.exec(value);
  const instant = match === null ? Number.NaN : instantFrom(value, match);
  if (!Number.isFinite(instant)) raise('usage', 'date-broken', { value });
  return () => new Date(instant);
}

function instantFrom(value: string, match: RegExpExecArray): number {
  const [, year, month, day, hour, minute, second, zone] = match;
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const real = new Date(Date.UTC(y, m - 1, d));
  if (
    real.getUTCMonth() !== m - 1 ||
    real.getUTCDate() !== d ||
    Number(hour ?? 0) > 23 ||
    Number(minute ?? 0) > 59 ||
    Number(second ?? 0) > 59
  )
    return Number.NaN;
  if (zone !== undefined) return Date.parse(value);
  return instantOf(
    y,
    m,
    d,
    hour === undefined ? morning : Number(hour),
    Number(minute ?? 0),
    Number(second ?? 0),
  );
}
