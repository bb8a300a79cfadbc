/** Council documents → entries. */
import { parseDate } from '../../../../../shared/listen/dates.ts';
import type { ParsedItem } from '../../../../../shared/model/item.ts';
import { htmlToLine, htmlToText } from '../../html-to-text.ts';
import { absoluteAddress } from '../../web-address.ts';
import { entryOf } from '../parsed-entry.ts';
import type { CouncilHit } from './wire.ts';

/** What is about a person, a seat or a vote is no news of the council. */
const leftOut = /(?:^|[#/:])(?:person|membership|organization|count|vote|voteevent|post|area)$/i;

/** Characters of a document that are kept: some ten pages; annexes run to hundreds. */
const longest = 20_000;

/** Cut at the last paragraph that fits whole, else at the last word. */
function shortened(text: string): string {
  if (text.length <= longest) return text;
  const head = text.slice(0, longest);
  const end = Math.max(head.lastIndexOf('\n\n'), head.lastIndexOf(' ', longest));
  return head.slice(0, end > longest / 2 ? end : longest).trimEnd();
}

/** A hit as an entry, or null for what is no document, agenda item or meeting. */
export function mapHit(hit: CouncilHit): ParsedItem | null {
  const found = hit._source;
  if ((found['@type'] ?? []).some((type) => leftOut.test(type))) return null;
  const title = htmlToLine(found.name ?? found.title ?? '');
  const body = (found.text ?? found.md_text ?? []).join('\n\n');
  const text = [htmlToText(found.description ?? ''), body.trim()].filter((part) => part !== '').join('\n\n');
  if (title === '' && text === '') return null;
  const dates = [found.date_modified, found.last_discussed_at, found.start_date];
  return entryOf({
    id: found['@id'] ?? hit._id,
    title: title || null,
    link: absoluteAddress(found.original_url ?? null, null) ?? absoluteAddress(found.url ?? null, null),
    published: dates.map((date) => parseDate(date ?? '')).find((date) => date !== null) ?? null,
    categories: found['@type'] ?? [],
    text: shortened(text),
  });
}
