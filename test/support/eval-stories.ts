/** Pairwise precision and recall of same-story grouping, on the sample's topics and on the gold stories (two thirds). */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { loadGazetteer } from '../../main/engine/gazetteer.ts';
import { fillDates } from '../../main/engine/sample/publish.ts';
import { loadSample, sampleMunicipalities } from '../../main/engine/sample/sample-data.ts';
import { readPlace } from '../../shared/interpret/place.ts';
import { compilePlaces, type PlaceIndex } from '../../shared/interpret/place-index.ts';
import { groupStories, type StoryEntry } from '../../shared/interpret/story.ts';
import type { Item } from '../../shared/model/item.ts';
import type { PlaceReading, PlaceScope, WardReading } from '../../shared/model/place.ts';
import type { Reading } from '../../shared/model/reading.ts';
import type { SourceVoice } from '../../shared/model/source.ts';
import type { ThemeId } from '../../shared/model/theme.ts';

const show = process.argv.includes('--show');
const readItem = await import('../../shared/interpret/read-item.ts')
  .then((module) => module.readItem)
  .catch(() => null);

interface Labelled {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly time: string;
  readonly voice: SourceVoice;
  readonly source: string;
  readonly story: string;
  readonly publisher: string;
  readonly fixedWard: string | null;
  /** Wards and themes as judged by hand; null where the program reads them itself. */
  readonly gold: {
    readonly scope: PlaceScope;
    readonly wards: readonly string[];
    readonly themes: readonly ThemeId[];
  } | null;
}

/** A reading made of what was judged by hand, so that only the grouping is measured. */
function judgedPlace(index: PlaceIndex, gold: NonNullable<Labelled['gold']>): PlaceReading {
  const found = new Map<string, WardReading>();
  for (const code of gold.wards) {
    const ward = index.wards.get(code);
    const parent = ward?.parent == null ? undefined : index.wards.get(ward.parent);
    for (const one of [ward, parent])
      if (one !== undefined) found.set(one.code, { ...one, confidence: 0.9, evidence: [] });
  }
  return { scope: gold.scope, wards: [...found.values()] };
}

const total = { right: 0, found: 0, wanted: 0 };

function measure(name: string, code: string, all: readonly Labelled[]): void {
  const loaded = loadGazetteer('build/data', code);
  if (!loaded.ok) throw new Error(code);
  const index = compilePlaces(loaded.value);
  const entries: StoryEntry[] = all.map((each) => {
    const { id, title, text, voice, source, time } = each;
    const item = {
      id,
      version: 1,
      title,
      text,
      voice,
      publisher: each.publisher,
      sourceId: source,
      publisherTitle: source,
      published: time,
      firstSeen: time,
      sender: null,
    } as Item;
    const readable = {
      id,
      title,
      text,
      published: time,
      source: { name: source, voice, fixedWard: each.fixedWard },
    };
    const place = each.gold === null ? readPlace(index, readable) : judgedPlace(index, each.gold);
    const reading =
      readItem === null
        ? ({ place, themes: [], questions: [] } as unknown as Reading)
        : readItem(readable, place);
    if (each.gold === null) return { item, reading, time };
    const themes = each.gold.themes.map((theme) => ({ id: theme, confidence: 0.8, evidence: [] }));
    return { item, reading: { ...reading, themes }, time };
  });
  const gold = new Map(all.map(({ id, story }) => [id, story]));
  const text = new Map(
    all.map((each) => [each.id, `${each.title} — ${each.text.slice(0, 90).replace(/\n/g, ' ')}`]),
  );
  let right = 0;
  let found = 0;
  for (const story of groupStories(entries))
    for (const [at, a] of story.items.entries())
      for (const b of story.items.slice(at + 1)) {
        found += 1;
        if (gold.get(a) === gold.get(b)) right += 1;
        else if (show)
          console.log(`WRONG ${gold.get(a)} | ${gold.get(b)}\n   ${text.get(a)}\n   ${text.get(b)}`);
      }
  let wanted = 0;
  for (const [at, a] of all.entries())
    for (const b of all.slice(at + 1)) if (a.story === b.story) wanted += 1;
  if (all[0]?.gold != null) {
    total.right += right;
    total.found += found;
    total.wanted += wanted;
    return;
  }
  console.log(
    JSON.stringify({
      name,
      items: all.length,
      precision: right / found,
      recall: right / wanted,
      found,
      wanted,
    }),
  );
}

for (const code of sampleMunicipalities) {
  const items = loadSample('build/data', code).flatMap(({ source, items: own }) =>
    own.map((item): Labelled => {
      const date = new Date(Date.UTC(2026, 2, 3 + item.day)).toISOString().slice(0, 10);
      return {
        id: item.key,
        title: fillDates(item.title, date),
        text: fillDates(item.body, date),
        time: `${date}T${item.time}:00Z`,
        voice: source.voice,
        source: source.id,
        story: item.topic,
        publisher: source.publisher,
        fixedWard: source.ward ?? null,
        gold: null,
      };
    }),
  );
  measure(`sample ${code}`, code, items);
}
for (const file of readdirSync('test/gold').filter((each) => each.endsWith('.jsonl'))) {
  const items = readFileSync(`test/gold/${file}`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const open = items.filter(({ id }) => (createHash('sha256').update(id).digest()[0] ?? 0) % 3 !== 0);
  measure(
    file,
    file.slice(6, 12),
    open.map(
      (item): Labelled => ({
        id: item.id,
        title: item.title,
        text: item.text,
        time: item.published,
        voice: item.source.kind,
        source: item.source.name,
        story: item.gold.story,
        publisher: item.source.name,
        fixedWard: null,
        gold: item.gold,
      }),
    ),
  );
}
console.log(
  JSON.stringify({
    name: 'gold stories, open two thirds',
    precision: total.right / total.found,
    recall: total.right / total.wanted,
    ...total,
  }),
);
