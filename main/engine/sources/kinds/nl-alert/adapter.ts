/** NL-Alert: the warnings that were broadcast, those near the municipality where the address holds its box. */
import { parseDate } from '../../../../../shared/listen/dates.ts';
import type { ParsedFeed, ParsedItem } from '../../../../../shared/model/item.ts';
import type { Source } from '../../../../../shared/model/source.ts';
import { fail, ok, type Result } from '../../../../../shared/result.ts';
import type { SourceAdapter, SourcePage } from '../../adapter.ts';
import { htmlToText } from '../../html-to-text.ts';
import { guarded } from '../guarded-read.ts';
import { jsonOf } from '../page-text.ts';
import { documentOf, entryOf } from '../parsed-entry.ts';
import { readRecords } from '../read-records.ts';
import { boxOf, reaches } from './area.ts';
import { type NlAlert, nlAlert, nlAlertAnswer } from './wire.ts';

/** The Dutch message; a translation may follow three stars. A message in one language only stays whole. */
function mapAlert(alert: NlAlert): ParsedItem | null {
  const [dutch = '', ...rest] = alert.message.split(/\s*\*{3}\s*/);
  const text = htmlToText(dutch.trim() === '' ? rest.join('\n\n') : dutch);
  return text === ''
    ? null
    : entryOf({
        id: `nl-alert:${alert.id}`,
        published: parseDate(alert.start_at ?? ''),
        categories: alert.type ? [alert.type] : [],
        text,
      });
}

function read(page: SourcePage, source?: Pick<Source, 'url'>): Result<ParsedFeed> {
  const json = jsonOf(page);
  if (!json.ok) return json;
  const answer = nlAlertAnswer.safeParse(json.value);
  if (!answer.success) return fail('input', 'kind-unexpected');
  const { records, odd } = readRecords(answer.data.data, nlAlert);
  const box = boxOf(source?.url ?? '');
  const near = box === null ? records : records.filter(({ area }) => reaches(area ?? [], box));
  const entries = near.map(mapAlert).filter((entry) => entry !== null);
  return ok(documentOf(entries, { title: 'NL-Alert', language: 'nl', odd }));
}

/** One page: the newest alerts. */
export const nlAlertAdapter: SourceAdapter = {
  kind: 'nl-alert',
  first: (source) => ({ url: source.url, headers: { accept: 'application/json' } }),
  read: guarded(read),
};
