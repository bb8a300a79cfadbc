/** Weather warnings: MeteoAlarm's Atom feed per country with CAP 1.2 fields in each entry. */
import type { ParsedFeed } from '../../../../../shared/model/item.ts';
import type { Source } from '../../../../../shared/model/source.ts';
import { ok, type Result } from '../../../../../shared/result.ts';
import type { SourceAdapter, SourcePage } from '../../adapter.ts';
import { readDocument } from '../../read-document.ts';
import { readXml } from '../../read-xml.ts';
import { guarded } from '../guarded-read.ts';
import { textOf } from '../page-text.ts';
import { documentOf } from '../parsed-entry.ts';
import { allNamed, firstText } from '../xml-find.ts';
import { mapWarning } from './map.ts';

/** The address with the province behind `#`: it stays with us, a fragment is never sent. */
export function withProvince(url: string, province: string): string {
  return `${url.split('#')[0]}#${mark}${encodeURIComponent(province)}`;
}

const mark = 'area=';

/** Whether a warning is for the province behind the `#` of an address; without one, every warning is. */
function isFor(warned: string, url: string): boolean {
  const fragment = new URL(url).hash.slice(1);
  if (!fragment.startsWith(mark)) return true;
  return warned.toLowerCase().includes(decodeURIComponent(fragment.slice(mark.length)).toLowerCase());
}

async function read(page: SourcePage, source?: Pick<Source, 'url'>): Promise<Result<ParsedFeed>> {
  const document = await readDocument(page.bytes, { url: page.url, headers: page.headers });
  const text = textOf(page);
  if (!document.ok || !text.ok || document.value.kind !== 'atom') return document;
  const elements = allNamed(readXml(text.value).root, 'entry').filter(
    (entry) => !entry.cut && isFor(firstText(entry, 'areadesc') ?? '', source?.url ?? page.url),
  );
  const entries = elements.map((entry) => mapWarning(entry, page.url)).filter((entry) => entry !== null);
  const { feed } = document.value;
  // The titles and texts are ours, in Dutch, whatever language the feed says it is in.
  const facts = { title: feed.title, link: feed.link, language: 'nl', odd: elements.length - entries.length };
  return ok({ ...documentOf(entries, facts), kind: 'atom' });
}

/** One page: what is in force. */
export const weatherAdapter: SourceAdapter = {
  kind: 'weather',
  first: (source) => ({ url: source.url }),
  read: guarded(read),
};
