/**
 * Council documents from Open Raadsinformatie: a search per municipality, the last discussed first. The service stops on
 * 1 November 2026 in favour of openbesluitvorming.nl (its API-docs.md), which wants an adapter of its own.
 */
import type { ParsedFeed } from '../../../../../shared/model/item.ts';
import { fail, ok, type Result } from '../../../../../shared/result.ts';
import type { PageRequest, SourceAdapter, SourcePage } from '../../adapter.ts';
import { htmlToLine } from '../../html-to-text.ts';
import { guarded } from '../guarded-read.ts';
import { jsonOf } from '../page-text.ts';
import { documentOf } from '../parsed-entry.ts';
import { readRecords } from '../read-records.ts';
import { urlOf } from '../web-url.ts';
import { mapHit } from './map.ts';
import { councilAnswer, councilError, councilHit, councilSearch } from './wire.ts';

const day = 86_400_000;

/** Documents come in one to three months late, and stand on agendas some weeks ahead. */
const daysBack = 120;
const daysAhead = 60;

function searchFor(now: Date): string {
  const dateOf = (days: number): string => new Date(now.getTime() + days * day).toISOString().slice(0, 10);
  const period = { gte: dateOf(-daysBack), lte: dateOf(daysAhead) };
  return JSON.stringify({
    from: 0,
    size: 50,
    query: { bool: { filter: [{ range: { last_discussed_at: period } }] } },
    sort: [{ last_discussed_at: { order: 'desc', unmapped_type: 'date' } }],
    _source: Object.keys(councilHit.shape._source.shape),
  });
}

function first(address: string, now: Date): PageRequest {
  const url = urlOf(address);
  if (url !== null && !url.pathname.endsWith('/_search'))
    url.pathname = `${url.pathname.replace(/\/+$/, '')}/_search`;
  return {
    url: url?.href ?? address,
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: searchFor(now),
  };
}

function refusal(value: unknown): Result<never> {
  const refused = councilError.safeParse(value);
  if (!refused.success) return fail('input', 'kind-unexpected');
  const { error } = refused.data;
  const reason = typeof error === 'string' ? error : (error.reason ?? error.type ?? '?');
  return fail('refused', 'kind-refused', { reason: htmlToLine(reason).slice(0, 200) });
}

function read(page: SourcePage): Result<ParsedFeed> {
  const json = jsonOf(page);
  if (!json.ok) return json;
  const answer = councilAnswer.safeParse(json.value);
  if (!answer.success) return refusal(json.value);
  const { records, odd } = readRecords(answer.data.hits.hits, councilHit);
  const entries = records.map(mapHit).filter((entry) => entry !== null);
  return ok(documentOf(entries, { language: 'nl', odd }));
}

function next(page: SourcePage, request: PageRequest): PageRequest | null {
  const json = jsonOf(page);
  const answer = json.ok ? councilAnswer.safeParse(json.value) : null;
  if (!answer?.success) return null;
  try {
    const search = councilSearch.parse(JSON.parse(request.body ?? ''));
    const from = search.from + search.size;
    if (answer.data.hits.hits.length < search.size || answer.data.hits.total <= from) return null;
    return { ...request, body: JSON.stringify({ ...search, from }) };
  } catch {
    return null;
  }
}

/** Two pages are a hundred documents. */
export const councilAdapter: SourceAdapter = {
  kind: 'council',
  first: (source, now) => first(source.url, now),
  read: guarded(read),
  next,
  pages: 2,
};
