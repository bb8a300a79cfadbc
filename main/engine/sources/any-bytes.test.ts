import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ParsedFeed } from '../../../shared/model/item.ts';
import { nlFailure } from '../../../shared/text/nl-failure.ts';
import { nlFaultFailures } from '../../../shared/text/nl-faults.ts';
import { readDocument } from './read-document.ts';

const folder = new URL('../../../test/fixtures/feeds/', import.meta.url);
const fixtures = readdirSync(folder)
  .filter((file) => file !== 'README.md')
  .map((file) => readFileSync(new URL(file, folder)));

const known = new Set([...Object.keys(nlFailure), ...Object.keys(nlFaultFailures)]);
const time = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const feedKeys = ['entries', 'feed', 'kind', 'problems'];

/** Every text anywhere in a value. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function isAddress(link: string | null): boolean {
  return link === null || (/^https?:\/\//i.test(link) && URL.canParse(link));
}

/** What is wrong with the shape of a feed; empty where nothing is. */
function faultsIn(feed: ParsedFeed): readonly string[] {
  const faults: string[] = [];
  const { ttl, ...rest } = feed;
  if (Object.keys(rest).toSorted().join() !== feedKeys.join()) faults.push(`keys ${Object.keys(rest)}`);
  if (ttl !== undefined && !(Number.isInteger(ttl) && ttl > 0)) faults.push(`ttl ${ttl}`);
  for (const text of textsIn(feed)) {
    if (/\p{Surrogate}/u.test(text)) faults.push(`surrogate in ${JSON.stringify(text.slice(0, 80))}`);
    if (text.includes('\0')) faults.push(`NUL in ${JSON.stringify(text.slice(0, 80))}`);
  }
  for (const link of [feed.feed.link, ...feed.entries.map((entry) => entry.link)])
    if (!isAddress(link)) faults.push(`link ${link}`);
  for (const date of feed.entries.flatMap((entry) => [entry.published, entry.updated]))
    if (date !== null && !(time.test(date) && Number.isFinite(Date.parse(date)))) faults.push(`time ${date}`);
  for (const { title, text, authors } of feed.entries)
    if (title === '' || text === '' || authors.includes('')) faults.push('an empty text that should be null');
  return faults;
}

async function check(bytes: Uint8Array): Promise<void> {
  const result = await readDocument(bytes, { url: 'https://lindewaard.example/rss.xml' });
  if (result.ok) expect(faultsIn(result.value)).toEqual([]);
  else {
    expect(known).toContain(result.failure.key);
    expect(result.failure.code).not.toBe('internal');
  }
}

const fixture = fc.constantFrom(...fixtures);
/** A place in a document, as a share of its length, so that a shrunk one stays inside. */
const share = fc.double({ min: 0, max: 1, noNaN: true });
const at = (bytes: Uint8Array, where: number): number => Math.floor(where * bytes.length);

const flipped = fc
  .tuple(fixture, fc.array(fc.tuple(share, fc.nat(255)), { minLength: 1, maxLength: 12 }))
  .map(([bytes, flips]) => {
    const copy = new Uint8Array(bytes);
    for (const [where, value] of flips) copy[at(bytes, where)] = value;
    return copy.subarray(0, bytes.length);
  });
const truncated = fc.tuple(fixture, share).map(([bytes, where]) => bytes.subarray(0, at(bytes, where)));
const spliced = fc
  .tuple(fixture, share, fixture, share)
  .map(([head, end, tail, start]) =>
    Buffer.concat([head.subarray(0, at(head, end)), tail.subarray(at(tail, start))]),
  );
const inserted = fc
  .tuple(fixture, share, fc.uint8Array({ maxLength: 40 }))
  .map(([bytes, where, extra]) =>
    Buffer.concat([bytes.subarray(0, at(bytes, where)), extra, bytes.subarray(at(bytes, where))]),
  );
const unit = fc.constantFrom(
  ...[
    '<item>',
    '<title>',
    '</item>',
    '<![CDATA[',
    ']]>',
    '&',
    '&#xD83D;',
    '"',
    "'",
    '<',
    '>',
    '\ud83d',
    'é',
    '\0',
    '{',
    '[',
    ',',
  ],
);
const soup = fc
  .array(fc.oneof(unit, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 60 })
  .map((parts) => Buffer.from(`<rss><channel><item>${parts.join('')}`));
const jsonText = fc
  .record({
    id: fc.anything(),
    title: fc.anything(),
    url: fc.anything(),
    date_published: fc.anything(),
    authors: fc.anything(),
    tags: fc.anything(),
  })
  .map((item) =>
    Buffer.from(
      JSON.stringify(
        { version: 'https://jsonfeed.org/version/1.1', items: [item], title: '\ud800' },
        (_, value: unknown) => (typeof value === 'bigint' ? value.toString() : value),
      ),
    ),
  );

/** The seed is fixed: a run that fails does so for everybody. */
const options = { seed: 20_261_124, numRuns: 300 };

describe('any bytes give a well-formed feed or a known refusal', () => {
  const kinds: readonly (readonly [string, fc.Arbitrary<Uint8Array>])[] = [
    ['random bytes', fc.uint8Array({ maxLength: 400 })],
    ['flipped bytes', flipped],
    ['truncation', truncated],
    ['splices of two', spliced],
    ['insertions', inserted],
    ['pieces of markup', soup],
    ['JSON of any shape', jsonText],
  ];
  it.each(kinds)('%s', async (_, bytes) => {
    await fc.assert(fc.asyncProperty(bytes, check), options);
  });
});
