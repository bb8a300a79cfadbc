/**
 * Official announcements through KOOP's SRU 2.0 service (repository.overheid.nl/sru): records `gzd:gzd` with OWMS
 * metadata in `originalData` and addresses in `enrichedData`. Record shape: Handleiding SRU, KOOP.
 */
import { parseDate } from '../../../../../shared/listen/dates.ts';
import type { ParsedFeed, ParsedItem } from '../../../../../shared/model/item.ts';
import { fail, ok, type Result } from '../../../../../shared/result.ts';
import type { PageRequest, SourceAdapter, SourcePage } from '../../adapter.ts';
import { htmlToLine } from '../../html-to-text.ts';
import { readXml } from '../../read-xml.ts';
import { absoluteAddress } from '../../web-address.ts';
import type { XmlElement } from '../../xml-node.ts';
import { guarded } from '../guarded-read.ts';
import { textOf } from '../page-text.ts';
import { documentOf, entryOf } from '../parsed-entry.ts';
import { urlOf } from '../web-url.ts';
import { allNamed, firstText, textsNamed } from '../xml-find.ts';
import { searchRequest } from './query.ts';

function dateIn(record: XmlElement, ...locals: readonly string[]): string | null {
  const found = locals.map((local) => parseDate(firstText(record, local) ?? ''));
  return found.find((date) => date !== null) ?? null;
}

/** A record as an entry, or null where it has neither a title nor an identifier (a diagnostic in a record's place). */
function mapRecord(record: XmlElement): ParsedItem | null {
  const title = firstText(record, 'title');
  const id = firstText(record, 'identifier');
  if (title === null && id === null) return null;
  return entryOf({
    id,
    title,
    link: absoluteAddress(firstText(record, 'preferredurl', 'url'), null),
    published: dateIn(record, 'available', 'issued', 'date', 'modified'),
    updated: dateIn(record, 'modified'),
    authors: textsNamed(record, 'creator'),
    categories: [...new Set([...textsNamed(record, 'type'), ...textsNamed(record, 'subject')])],
    text: firstText(record, 'abstract', 'description', 'alternative'),
  });
}

function refusal(answer: XmlElement): Result<never> | null {
  const [diagnostic] = allNamed(answer, 'diagnostic');
  if (diagnostic === undefined) return null;
  const reason = firstText(diagnostic, 'message', 'details', 'uri') ?? '?';
  return fail('refused', 'publications-refused', { reason: htmlToLine(reason).slice(0, 200) });
}

function answerIn(text: string): XmlElement | null {
  return allNamed(readXml(text).root, 'searchretrieveresponse')[0] ?? null;
}

function read(page: SourcePage): Result<ParsedFeed> {
  const text = textOf(page);
  if (!text.ok) return text;
  const answer = answerIn(text.value);
  if (answer === null) return fail('input', 'kind-unexpected');
  // A record the document's end cut through would lose its date or its address without anybody noticing.
  const records = allNamed(answer, 'record').filter((record) => !record.cut);
  const entries = records.map(mapRecord).filter((entry) => entry !== null);
  const refused = entries.length === 0 ? refusal(answer) : null;
  return refused ?? ok(documentOf(entries, { language: 'nl', odd: records.length - entries.length }));
}

function next(page: SourcePage, request: PageRequest): PageRequest | null {
  const text = textOf(page);
  const answer = text.ok ? answerIn(text.value) : null;
  const position = answer === null ? null : firstText(answer, 'nextrecordposition');
  const url = urlOf(request.url);
  if (position === null || !/^[1-9]\d{0,8}$/.test(position) || url === null) return null;
  if (Number(position) <= Number(url.searchParams.get('startRecord') ?? '1')) return null;
  url.searchParams.set('startRecord', position);
  return { ...request, url: url.href };
}

/** What changed in the last two weeks; three pages are 150 publications. */
export const publicationsAdapter: SourceAdapter = {
  kind: 'publications',
  first: (source, now) => searchRequest(source.url, now),
  read: guarded(read),
  next,
  pages: 3,
};
