/** The moment that somebody typed, as an instant. */
import { instantOf } from '../../shared/language/amsterdam-time.ts';

const shape = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/;

/** ISO-8601 UTC of a local `YYYY-MM-DDTHH:MM` as Amsterdam's clocks stood; null (now) where nothing was typed. */
export function heardAt(typed: string): string | null {
  const parts = shape.exec(typed)?.slice(1).map(Number);
  if (parts === undefined) return null;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = parts;
  return new Date(instantOf(year, month, day, hour, minute)).toISOString();
}
