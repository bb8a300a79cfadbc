/** Reports of the public space from Signalen, where a municipality opens them. */
import type { ParsedFeed } from '../../../../../shared/model/item.ts';
import { fail, ok, type Result } from '../../../../../shared/result.ts';
import type { SourceAdapter, SourcePage } from '../../adapter.ts';
import { guarded } from '../guarded-read.ts';
import { nextLink } from '../next-link.ts';
import { jsonOf } from '../page-text.ts';
import { documentOf } from '../parsed-entry.ts';
import { readRecords } from '../read-records.ts';
import { mapFeature } from './map.ts';
import { signalCollection, signalFeature } from './wire.ts';

/** The newest of a page; a page of the service has up to 4,000, a city gets some hundreds in a day. */
const mostEntries = 1000;

function read(page: SourcePage): Result<ParsedFeed> {
  const json = jsonOf(page);
  if (!json.ok) return json;
  const answer = signalCollection.safeParse(json.value);
  if (!answer.success) return fail('input', 'kind-unexpected');
  const { records, odd } = readRecords(answer.data.features ?? [], signalFeature);
  const entries = records
    .map(mapFeature)
    .toSorted((a, b) => (b.published ?? '').localeCompare(a.published ?? ''));
  const beyond = Math.max(0, entries.length - mostEntries);
  return ok(documentOf(entries.slice(0, mostEntries), { language: 'nl', odd, beyond }));
}

/** The address carries the box (`bbox=`); pages follow the Link header. */
export const reportsAdapter: SourceAdapter = {
  kind: 'reports',
  first: (source) => ({ url: source.url, headers: { accept: 'application/geo+json, application/json' } }),
  read: guarded(read),
  next: (page, request) => {
    const url = nextLink(page);
    return url === null || url === request.url ? null : { ...request, url };
  },
  pages: 3,
};
