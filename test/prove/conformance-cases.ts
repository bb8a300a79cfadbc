/** The checks of other projects' suites, mapped to what our model has. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ParsedFeed, ParsedItem } from '../../shared/model/item.ts';

/** One document with its checks. */
export interface Case {
  readonly file: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly checks: readonly Check[];
}

/** One check; `value` is a number for `len`, else what the suite expects. */
export interface Check {
  readonly path: readonly (string | number)[];
  readonly op: 'eq' | 'len';
  readonly value: unknown;
}

/** The three scores, and what asks for things a briefing has no use for. */
export const groups = ['counts', 'titles-links-dates-ids', 'bodies', 'out-of-scope'] as const;
export type Group = (typeof groups)[number];

/** How an answer is compared. */
export type Kind = 'count' | 'text' | 'link' | 'id' | 'date';

/** What a check asks of a feed. */
export interface Question {
  readonly group: Group;
  readonly kind: Kind;
  readonly answer: (feed: Pick<ParsedFeed, 'feed' | 'entries'>) => string | number | null;
}

const entryFields: Readonly<Record<string, readonly [Kind, (item: ParsedItem) => string | null]>> = {
  title: ['text', (item) => item.title],
  link: ['link', (item) => item.link],
  id: ['id', (item) => item.id],
  guid: ['id', (item) => item.id],
  published: ['date', (item) => item.published],
  publishedParsed: ['date', (item) => item.published],
  published_parsed: ['date', (item) => item.published],
  updated: ['date', (item) => item.updated],
  updatedParsed: ['date', (item) => item.updated],
  updated_parsed: ['date', (item) => item.updated],
  content: ['text', (item) => item.content],
  // Both suites fill description and summary from the content of an entry that has nothing else.
  summary: ['text', (item) => item.summary ?? item.content],
  description: ['text', (item) => item.summary ?? item.content],
};

const bodies = new Set(['content', 'summary', 'description']);

/** Maps a check to a question; out of scope is what our model leaves out (lists of links, extensions, people's addresses). */
export function questionOf(check: Check): Question {
  const [top, second, third] = check.path;
  const out: Question = { group: 'out-of-scope', kind: 'text', answer: () => null };
  if (top === 'entries' && check.path.length === 1 && check.op === 'len')
    return { group: 'counts', kind: 'count', answer: (feed) => feed.entries.length };
  if (check.op !== 'eq') return out;
  if (top === 'feed' && second === 'title')
    return { group: 'titles-links-dates-ids', kind: 'text', answer: (feed) => feed.feed.title };
  if (top === 'feed' && second === 'link')
    return { group: 'titles-links-dates-ids', kind: 'link', answer: (feed) => feed.feed.link };
  if (top !== 'entries' || typeof second !== 'number' || typeof third !== 'string') return out;
  const field = entryFields[third];
  if (!field || check.path.length !== 3) return out;
  const [kind, read] = field;
  const group = bodies.has(third) ? 'bodies' : 'titles-links-dates-ids';
  return { group, kind, answer: (feed) => (feed.entries[second] ? read(feed.entries[second]) : null) };
}

/** Reads `cases.jsonl` of a folder. */
export function loadCases(dir: string): readonly Case[] {
  const lines = readFileSync(join(dir, 'cases.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const raw = JSON.parse(line) as {
      file: string;
      headers?: Record<string, string>;
      expect: readonly Check[];
    };
    return { file: raw.file, headers: raw.headers ?? {}, checks: raw.expect };
  });
}
