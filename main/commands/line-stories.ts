/** Groups the lines of `interpret` into stories, and names each. */
import { groupStories, noConstraints } from '../../shared/interpret/story.ts';
import type { Item } from '../../shared/model/item.ts';
import type { Readable, Reading } from '../../shared/model/reading.ts';
import type { SourceVoice } from '../../shared/model/source.ts';

/** A line with what was read in it. */
export interface ReadLine {
  readonly readable: Readable;
  readonly reading: Reading;
}

/**
 * The story of each line, in the order given: the id of the story's first item in order of publication; of equal moments the
 * lowest id comes first, so that the order of the lines does not matter where ids differ. Where lines share an id, the
 * second story that begins with it is named `ID#2`, and so on: equal names are one story.
 */
export function storiesOfLines(lines: readonly ReadLine[], municipality: string): readonly string[] {
  const keys = keysOf(lines);
  const newest = newestPlausible(lines.flatMap(({ readable }) => instantOf(readable) ?? []));
  const entries = lines.map(({ readable, reading }, index) => {
    const time = new Date(instantOf(readable) ?? newest).toISOString();
    return { item: asItem(keys[index] ?? '', readable, time), reading, time };
  });
  const ids = new Map(lines.map(({ readable }, index) => [keys[index] ?? '', readable.id]));
  const taken = new Set(ids.values());
  const given = new Set<string>();
  const names = new Map<string, string>();
  for (const { items } of groupStories(entries, noConstraints, [municipality])) {
    const name = freeName(ids.get(items[0] ?? '') ?? '', given, taken);
    given.add(name);
    for (const key of items) names.set(key, name);
  }
  return keys.map((key) => names.get(key) ?? '');
}

/** Digits before letters, "n2" before "n10". */
const byId = new Intl.Collator('en', { numeric: true });

/** A key for each line that sorts as its id; of equal ids the earlier line comes first. */
function keysOf(lines: readonly ReadLine[]): readonly string[] {
  const keys: string[] = [];
  const order = lines
    .map(({ readable: { id } }, index) => ({ id, index }))
    .sort((a, b) => byId.compare(a.id, b.id) || (a.id < b.id ? -1 : a.id > b.id ? 1 : a.index - b.index));
  for (const [rank, { index }] of order.entries()) keys[index] = String(rank).padStart(9, '0');
  return keys;
}

/** The id itself, or the first of ID#2, ID#3… that names no other story and no line. */
function freeName(id: string, given: ReadonlySet<string>, taken: ReadonlySet<string>): string {
  if (!given.has(id)) return id;
  for (let count = 2; ; count += 1) {
    const name = `${id}#${count}`;
    if (!given.has(name) && !taken.has(name)) return name;
  }
}

/** A date that lies further than this after all others is a slip: no story spans as much without a word in between. */
const longestSilence = 60 * 86_400_000;

/**
 * The newest of moments (epoch ms) that is not beyond belief: from the median on, the last before a silence of more than
 * sixty days. What has no date is taken to be as old as that: it may join any story. 0 where there are none.
 */
export function newestPlausible(instants: readonly number[]): number {
  const sorted = instants.toSorted((a, b) => a - b);
  const middle = Math.floor((sorted.length - 1) / 2);
  let newest = sorted[middle] ?? 0;
  for (const instant of sorted.slice(middle + 1)) {
    if (instant - newest > longestSilence) break;
    newest = instant;
  }
  return newest;
}

/** Epoch ms of the publication, or null. */
function instantOf({ published }: Readable): number | null {
  const instant = published === null ? Number.NaN : Date.parse(published);
  return Number.isFinite(instant) ? instant : null;
}

function asItem(id: string, readable: Readable, time: string): Item {
  const voice: SourceVoice = readable.source.voice ?? 'press';
  const { name } = readable.source;
  return {
    id,
    version: 1,
    sourceId: name,
    publisher: name,
    publisherTitle: name,
    voice,
    fixedWard: null,
    title: readable.title,
    text: readable.text,
    link: null,
    published: time,
    firstSeen: time,
    seen: time,
    language: null,
    sender: null,
    masking: 0,
  };
}
