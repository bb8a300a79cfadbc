/**
 * Reads and groups a file of items in a process of its own: `bench-interpret-child.ts FILE`. Prints one line of JSON:
 * seconds of reading, seconds of grouping, stories, megabytes at most.
 */
import { readFileSync } from 'node:fs';
import { loadGazetteer } from '../../main/engine/gazetteer.ts';
import { readPlace } from '../../shared/interpret/place.ts';
import { compilePlaces } from '../../shared/interpret/place-index.ts';
import { readItem } from '../../shared/interpret/read-item.ts';
import { groupStories } from '../../shared/interpret/story.ts';
import { unwrap } from '../../shared/result.ts';
import { entryOf } from '../eval/stories.ts';
import type { BenchItem } from './bench-stories.ts';

const index = compilePlaces(unwrap(loadGazetteer('build/data', 'GM0344')));
const items = readFileSync(process.argv[2] ?? '', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as BenchItem);
const start = performance.now();
const entries = items.map((item) => {
  const readable = { ...item, source: { name: item.source.name, voice: null, fixedWard: null } };
  return entryOf(
    { ...item, source: { name: item.source.name, kind: 'press' } },
    readItem(readable, readPlace(index, readable)),
  );
});
const read = performance.now();
const stories = groupStories(entries);
const end = performance.now();
console.log(
  JSON.stringify({
    reading: (read - start) / 1000,
    grouping: (end - read) / 1000,
    stories: stories.length,
    megabytes: process.resourceUsage().maxRSS / 1024,
  }),
);
