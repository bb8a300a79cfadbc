/** Weather warnings: MeteoAlarm's Atom feed per country with CAP 1.2 fields in each entry. */
import type { ParsedFeed } from '../../../../../shared/model/item.ts';
import { ok, type Result } from '../../../../../shared/result.ts';
import type { SourceAdapter, SourcePage } from '../../adapter.ts';
import { readDocument } from '../../read-document.ts';
import { readXml } from '../../read-xml.ts';
import { guarded } from '../guarded-read.ts';
import { textOf } from '../page-text.ts';
import { documentOf } from '../parsed-entry.ts';
import { allNamed } from '../xml-find.ts';
import { mapWarning } from './map.ts';

async function read(page: SourcePage): Promise<Result<ParsedFeed>> {
  const document = await readDocument(page.bytes, { url: page.url, headers: page.headers });
  const text = textOf(page);
  if (!document.ok || !text.ok || document.value.kind !== 'atom') return document;
  const elements = allNamed(readXml(text.value).root, 'entry').filter((entry) => !entry.cut);
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
