/** Bluesky: an account's posts (open), or a search (with the user's own app password). */
import type { ParsedFeed } from '../../../../../shared/model/item.ts';
import { fail, ok, type Result } from '../../../../../shared/result.ts';
import type { PageRequest, SourceAdapter, SourcePage } from '../../adapter.ts';
import { guarded } from '../guarded-read.ts';
import { jsonOf } from '../page-text.ts';
import { documentOf } from '../parsed-entry.ts';
import { readRecords } from '../read-records.ts';
import { urlOf } from '../web-url.ts';
import { requestAddress } from './address.ts';
import { commonLanguage, mapPost } from './map.ts';
import { signIn } from './sign-in.ts';
import { blueskyPage, blueskyPost, blueskyRow } from './wire.ts';

function read(page: SourcePage): Result<ParsedFeed> {
  const json = jsonOf(page);
  if (!json.ok) return json;
  const answer = blueskyPage.safeParse(json.value);
  if (!answer.success || !(answer.data.feed || answer.data.posts)) return fail('input', 'kind-unexpected');
  const rows = readRecords(answer.data.feed ?? [], blueskyRow);
  const found = readRecords(answer.data.posts ?? [], blueskyPost);
  // What an account passes on is another's word: kept, it would stand in this account's name.
  const own = rows.records.filter((row) => !row.reason?.$type.endsWith('#reasonRepost'));
  const posts = [...own.map((row) => row.post), ...found.records];
  const entries = posts.map(mapPost).filter((entry) => entry !== null);
  return ok(documentOf(entries, { language: commonLanguage(posts), odd: rows.odd + found.odd }));
}

function next(page: SourcePage, request: PageRequest): PageRequest | null {
  const json = jsonOf(page);
  const answer = json.ok ? blueskyPage.safeParse(json.value) : null;
  const cursor = answer?.success ? answer.data.cursor : null;
  const url = urlOf(request.url);
  if (!cursor || url === null || url.searchParams.get('cursor') === cursor) return null;
  url.searchParams.set('cursor', cursor);
  return { ...request, url: url.href };
}

/** Public posts, newest first; three pages are 150 posts. */
export const blueskyAdapter: SourceAdapter = {
  kind: 'bluesky',
  first: (source) => ({ url: requestAddress(source.url), headers: { accept: 'application/json' } }),
  read: guarded(read),
  next,
  pages: 3,
  signIn: (source, secret, fetch) => signIn(source.url, secret, fetch),
};
