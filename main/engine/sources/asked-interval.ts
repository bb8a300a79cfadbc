/** How long a feed asks to be left alone between visits. */
import { type Fields, under } from './fields.ts';
import { textIn } from './xml-node.ts';

/** Seconds in the periods of the syndication module (RSS 1.0 Modules: Syndication); months and years rounded. */
const periods: Readonly<Record<string, number>> = {
  hourly: 3600,
  daily: 86_400,
  weekly: 7 * 86_400,
  monthly: 30 * 86_400,
  yearly: 365 * 86_400,
};

/** More than a year is a slip of the pen: no feed means never to be visited again. */
const longest = 365 * 86_400;

/** A whole positive number in the first element that holds one, or null. */
function wholeNumber(fields: Fields, key: string): number | null {
  for (const element of under(fields, key)) {
    const text = element.cut ? '' : textIn(element);
    if (/^\d{1,9}$/.test(text) && Number(text) > 0) return Number(text);
  }
  return null;
}

/** Seconds by the syndication module: a period (daily where only a frequency is given) shared out over its visits. */
function syndicated(fields: Fields): number | null {
  const [element] = under(fields, 'sy:updateperiod');
  const frequency = wholeNumber(fields, 'sy:updatefrequency');
  if (element === undefined) return frequency === null ? null : Math.ceil(86_400 / frequency);
  const name = element.cut ? '' : textIn(element).toLowerCase();
  const period = Object.hasOwn(periods, name) ? periods[name] : undefined;
  return period === undefined ? null : Math.ceil(period / (frequency ?? 1));
}

/**
 * Seconds a channel asks between visits: RSS 2.0 `ttl` (minutes), else the syndication module's `updatePeriod` and
 * `updateFrequency`. An empty object where it asks nothing readable, so that it can be spread into a ParsedFeed.
 */
export function askedInterval(fields: Fields): { readonly ttl?: number } {
  const minutes = wholeNumber(fields, 'ttl');
  const seconds = minutes === null ? syndicated(fields) : minutes * 60;
  return seconds === null ? {} : { ttl: Math.min(longest, seconds) };
}
