/** Mastodon's posts → entries. */
import { parseDate } from '../../../../../shared/listen/dates.ts';
import type { ParsedItem } from '../../../../../shared/model/item.ts';
import { htmlToText } from '../../html-to-text.ts';
import { absoluteAddress } from '../../web-address.ts';
import { entryOf } from '../parsed-entry.ts';
import { urlOf } from '../web-url.ts';
import type { MastodonStatus } from './wire.ts';

/** The author as `name@server`: the same person seen through two servers is one sender. */
function authorOf(status: MastodonStatus): string {
  const { acct, url } = status.account;
  const host = urlOf(url ?? '')?.host ?? '';
  return acct.includes('@') || host === '' ? acct : `${acct}@${host}`;
}

/**
 * A post as an entry, or null for what is not public, or only passes on another's post: kept, it would stand in the name
 * of whoever passed it on.
 */
export function mapStatus(status: MastodonStatus): ParsedItem | null {
  if (status.visibility !== 'public' || (status.reblog ?? null) !== null) return null;
  const warning = status.spoiler_text?.trim() ?? '';
  const text = [warning, htmlToText(status.content)].filter((part) => part !== '').join('\n\n');
  return entryOf({
    id: status.uri ?? status.url ?? status.id,
    link: absoluteAddress(status.url ?? null, null),
    published: parseDate(status.created_at),
    updated: parseDate(status.edited_at ?? ''),
    authors: [authorOf(status)],
    categories: (status.tags ?? []).map((tag) => tag.name),
    text,
  });
}

/** The language that all posts say they are in, or null. */
export function commonLanguage(statuses: readonly MastodonStatus[]): string | null {
  const languages = new Set(statuses.map((status) => status.language ?? ''));
  const [only] = languages;
  return languages.size === 1 && only !== undefined && only !== '' ? only : null;
}
