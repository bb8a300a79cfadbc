/** The search that is asked of KOOP's SRU service. */
import type { PageRequest } from '../../adapter.ts';
import { urlOf, withDefaults } from '../web-url.ts';

/** Days back: publications are corrected and added some days later. */
const daysBack = 14;

const protocol = { operation: 'searchRetrieve', version: '2.0', maximumRecords: '50' };

/** The query limited to what changed lately, unless it names a date itself; a sort clause stays at its end. */
function recent(query: string, now: Date): string {
  if (query === '' || /\bdt\.(?:modified|available|issued|date)\s*[<>=]/i.test(query)) return query;
  const sort = /\s+sortby\s.*$/is.exec(query)?.[0] ?? '';
  const rest = query.slice(0, query.length - sort.length);
  const since = new Date(now.getTime() - daysBack * 86_400_000).toISOString().slice(0, 10);
  return `(${rest}) and dt.modified>=${since}${sort}`;
}

/** The first request for an address of the service; sortKeys are not sent: the service refuses them. */
export function searchRequest(address: string, now: Date): PageRequest {
  const url = urlOf(address);
  if (url === null) return { url: address };
  const search = withDefaults(url, protocol);
  search.searchParams.delete('sortKeys');
  search.searchParams.set('query', recent(search.searchParams.get('query') ?? '', now));
  return { url: search.href };
}
