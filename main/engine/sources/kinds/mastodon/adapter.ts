/**
 * Mastodon and what speaks its interface: a tag's public timeline or an account's posts. Addresses that people copy
 * (`/tags/…`, `/@name`) are turned into the interface's and the account's own RSS: that needs no account number.
 */

import type { ParsedFeed } from '../../../../../shared/model/item.ts';
import { fail, ok, type Result } from '../../../../../shared/result.ts';
import type { PageRequest, SourceAdapter, SourcePage } from '../../adapter.ts';
import { readDocument } from '../../read-document.ts';
import { guarded } from '../guarded-read.ts';
import { nextLink } from '../next-link.ts';
import { jsonOf, textOf } from '../page-text.ts';
import { documentOf } from '../parsed-entry.ts';
import { readRecords } from '../read-records.ts';
import { urlOf, withDefaults } from '../web-url.ts';
import { commonLanguage, mapStatus } from './map.ts';
import { mastodonStatus } from './wire.ts';

/** The most that the interface gives in one page (docs.joinmastodon.org/methods/timelines). */
const pageSize = '40';

function requestFor(address: string): PageRequest {
  const url = urlOf(address);
  if (url === null) return { url: address };
  const tag = /^\/tags?\/([^/.]+)\/?$/.exec(url.pathname)?.[1];
  if (tag !== undefined) {
    const timeline = new URL(`/api/v1/timelines/tag/${tag}`, url);
    return { url: withDefaults(timeline, { limit: pageSize }).href };
  }
  const account = /^\/@([^/@.]+)\/?$/.exec(url.pathname)?.[1];
  if (account !== undefined) return { url: new URL(`/@${account}.rss`, url).href };
  if (/^\/api\/v1\/timelines\/tag\//.test(url.pathname))
    return { url: withDefaults(url, { limit: pageSize }).href };
  if (/^\/api\/v1\/accounts\/[^/]+\/statuses$/.test(url.pathname)) {
    const own = { limit: pageSize, exclude_reblogs: 'true', exclude_replies: 'true' };
    return { url: withDefaults(url, own).href };
  }
  return { url: address };
}

async function read(page: SourcePage): Promise<Result<ParsedFeed>> {
  const text = textOf(page);
  if (!text.ok) return text;
  if (/^\s*</.test(text.value)) return readDocument(page.bytes, { url: page.url, headers: page.headers });
  const json = jsonOf(page);
  if (!json.ok) return json;
  if (!Array.isArray(json.value)) return fail('input', 'kind-unexpected');
  const { records, odd } = readRecords(json.value, mastodonStatus);
  const entries = records.map(mapStatus).filter((entry) => entry !== null);
  return ok(documentOf(entries, { language: commonLanguage(records), odd }));
}

/** Public posts, newest first; three pages are 120 posts. */
export const mastodonAdapter: SourceAdapter = {
  kind: 'mastodon',
  first: (source) => requestFor(source.url),
  read: guarded(read),
  next: (page, request) => {
    const url = nextLink(page);
    return url === null ? null : { ...request, url };
  },
  pages: 3,
};
