/**
 * What a sample source has published at a moment: a function of the hand-written items, the moment and the seed.
 * Dates, wire copies, edits and reposts are derived; the words are always those of the hand-written items.
 */
import { createHash } from 'node:crypto';
import { instantOnDate, localDate, shiftDate, weekdayOf } from '../../../shared/language/amsterdam-time.ts';
import { dayAndMonth, weekdayName } from '../../../shared/language/dutch-dates.ts';
import type { SampleFile, SampleItem } from './sample-data.ts';

/** An entry as a publisher would write it, before encoding. Times are epoch ms. */
export interface SampleEntry {
  readonly guid: string;
  readonly link: string;
  readonly title: string;
  readonly body: string;
  readonly author: string | null;
  readonly categories: readonly string[];
  readonly published: number;
  readonly updated: number | null;
}

/** Entries of `file` published at `now` (epoch ms), newest first. */
export function publishedEntries(
  file: SampleFile,
  all: readonly SampleFile[],
  now: number,
  seed: number,
): readonly SampleEntry[] {
  const today = localDate(now);
  const own = file.items.map((item) => ownEntry(file, item, today, now));
  const copies = wireCopies(file, all, today, now, seed);
  const reposts = file.source.voice === 'resident' ? repostsOf(file, today, now, seed) : [];
  const entries = [...own, ...copies, ...reposts].filter((entry) => entry.published <= now);
  entries.sort((a, b) => b.published - a.published || (a.guid < b.guid ? -1 : 1));
  return file.source.habits.includes('growing-issue') ? [growingIssue(file, entries, today)] : entries;
}

function ownEntry(file: SampleFile, item: SampleItem, today: string, now: number): SampleEntry {
  const date = shiftDate(today, item.day);
  const published = momentOf(item, today);
  const editedAt = item.edit === undefined ? null : published + item.edit.afterHours * 3_600_000;
  const edit = editedAt !== null && editedAt <= now ? item.edit : undefined;
  return {
    guid: `${file.source.site}${date.replaceAll('-', '')}/${item.key}`,
    link: `${file.source.site}${date.replaceAll('-', '/')}/${item.key}`,
    title: fillDates(edit?.title ?? item.title, date),
    body: fillDates(edit?.body ?? item.body, date),
    author: item.author,
    categories: item.categories,
    published,
    updated: edit === undefined ? null : editedAt,
  };
}

/** Copies of other titles' articles: half an hour to four hours later, now and then without the last paragraph. */
function wireCopies(
  file: SampleFile,
  all: readonly SampleFile[],
  today: string,
  now: number,
  seed: number,
): readonly SampleEntry[] {
  const copies: SampleEntry[] = [];
  for (const other of all)
    for (const item of other.items) {
      if (other === file || !carries(file, other, item, seed)) continue;
      const draw = chance(seed, file.source.id, item.key);
      const original = ownEntry({ ...other, source: file.source }, item, today, now);
      const paragraphs = original.body.split('\n\n');
      const kept = draw < 0.4 && paragraphs.length > 2 ? paragraphs.slice(0, -1) : paragraphs;
      copies.push({
        ...original,
        guid: `${original.guid}-anp`,
        link: `${original.link}-${Math.floor(draw * 90_000) + 10_000}`,
        body: kept.join('\n\n'),
        author: null,
        published: original.published + Math.round((30 + draw * 210) * 60_000),
        updated: null,
      });
    }
  return copies;
}

/** Chance that a title takes over an article: of its own concern, or a notice of police, fire brigade or municipality. */
const takeOver = { family: 0.67, notice: 0.3 } as const;

/** Named by hand in `wire`; otherwise titles take over what such titles really do take over. */
function carries(file: SampleFile, other: SampleFile, item: SampleItem, seed: number): boolean {
  if (item.wire.includes(file.source.id)) return true;
  if (file.source.voice !== 'press') return false;
  const draw = chance(seed, 'take-over', file.source.id + item.key);
  if (other.source.voice === 'press')
    return file.source.publisher === other.source.publisher && draw < takeOver.family;
  const notice = other.source.voice === 'emergency' || other.source.voice === 'institution';
  return notice && draw < takeOver.notice;
}

/** One in three resident posts is passed on by somebody else, within hours, under another handle. */
function repostsOf(file: SampleFile, today: string, now: number, seed: number): readonly SampleEntry[] {
  return file.items
    .filter((item) => item.author !== null && chance(seed, 'repost', item.key) < 1 / 3)
    .map((item) => {
      const draw = chance(seed, 'repost-time', item.key);
      const original = ownEntry(file, item, today, now);
      return {
        ...original,
        guid: `${original.guid}-rt`,
        link: `${original.link}-rt`,
        body: `RT: ${original.body}`,
        author: `meelezer${Math.floor(draw * 900) + 100}`,
        published: original.published + Math.round((10 + draw * 300) * 60_000),
        updated: null,
      };
    });
}

/** A weekly that publishes one entry and keeps adding to it: everything since its last Monday. */
function growingIssue(file: SampleFile, entries: readonly SampleEntry[], today: string): SampleEntry {
  const monday = shiftDate(today, -((weekdayOf(today) + 6) % 7));
  const start = instantOnDate(monday);
  const recent = entries.filter((entry) => entry.published >= start);
  const shown = recent.length > 0 ? recent : entries.slice(0, 1);
  const published = Math.min(...shown.map((entry) => entry.published), start);
  return {
    guid: `${file.source.site}nummer/${monday}`,
    link: `${file.source.site}nummer/${monday}`,
    title: file.source.title,
    body: shown.map((entry) => `${entry.title}\n\n${entry.body}`).join('\n\n'),
    author: null,
    categories: [],
    published,
    updated: Math.max(...shown.map((entry) => entry.published), published),
  };
}

function momentOf(item: SampleItem, today: string): number {
  const [hour = 0, minute = 0] = item.time.split(':').map(Number);
  return instantOnDate(today, hour, minute, item.day);
}

/** Fills `{{dag:+2}}` and `{{datum:-1}}`, relative to the item's own date. */
export function fillDates(text: string, date: string): string {
  return text.replace(/\{\{(dag|datum):([+-]?\d+)\}\}/g, (_, kind: string, days: string) => {
    const target = shiftDate(date, Number(days));
    if (kind === 'dag') return weekdayName(target);
    return dayAndMonth(target);
  });
}

/** A number in [0, 1) that depends on the seed and the words only. */
function chance(seed: number, ...words: readonly string[]): number {
  const digest = createHash('sha256')
    .update([seed, ...words].join('\u0000'))
    .digest();
  return digest.readUInt32BE(0) / 2 ** 32;
}
