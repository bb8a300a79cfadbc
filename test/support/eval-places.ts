/**
 * Ward precision, recall and scope accuracy on the gold items: `npx tsx test/support/eval-places.ts [--show | --blind]`.
 * `--show` prints the items that went wrong; `--blind` measures the third whose items are never looked at, in numbers only.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { loadGazetteer } from '../../main/engine/gazetteer.ts';
import { readPlace } from '../../shared/interpret/place.ts';
import { compilePlaces } from '../../shared/interpret/place-index.ts';
import type { PlaceReading } from '../../shared/model/place.ts';

const blind = process.argv.includes('--blind');
const verbose = process.argv.includes('--show') && !blind;
const tally = {
  items: 0,
  hits: 0,
  wrong: 0,
  missed: 0,
  scopes: 0,
  exact: 0,
  alone: 0,
  onlyParent: 0,
  badSpans: 0,
};
const kinds: Record<string, number> = {};

interface Gold {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly published: string;
  readonly source: { readonly name: string };
  readonly gold: { readonly scope: string; readonly wards: readonly string[] };
}

function count(kind: string): void {
  kinds[kind] = (kinds[kind] ?? 0) + 1;
}

function spansOf(item: Gold, reading: PlaceReading): number {
  const spans = reading.wards.flatMap(({ evidence }) => evidence);
  return spans.filter(({ field, start, end, quote }) => item[field].slice(start, end) !== quote).length;
}

for (const file of readdirSync('test/gold').filter((name) => name.endsWith('.jsonl'))) {
  const loaded = loadGazetteer('build/data', file.slice(6, 12));
  if (!loaded.ok) throw new Error(file);
  const index = compilePlaces(loaded.value);
  const wijk = (code: string): string => index.wards.get(code)?.parent ?? code;
  for (const line of readFileSync(`test/gold/${file}`, 'utf8').trim().split('\n')) {
    const item = JSON.parse(line) as Gold;
    const third = (createHash('sha256').update(item.id).digest()[0] ?? 0) % 3 === 0;
    if (third !== blind) continue;
    tally.items += 1;
    const source = { name: item.source.name, voice: null, fixedWard: null };
    const reading = readPlace(index, { ...item, source });
    const gold = new Set<string>(item.gold.wards.map(wijk));
    const read = new Set(reading.wards.map(({ code }) => wijk(code)));
    const good = [...read].filter((code) => gold.has(code)).length;
    tally.hits += good;
    tally.wrong += read.size - good;
    tally.missed += gold.size - good;
    tally.badSpans += spansOf(item, reading);
    if (reading.scope === item.gold.scope) tally.scopes += 1;
    if (good < read.size || good < gold.size) {
      count(`${item.gold.scope}(${gold.size}) → ${reading.scope}(${read.size}), ${good} right`);
    }
    if (verbose && (good < read.size || good < gold.size || reading.scope !== item.gold.scope)) {
      const names = (codes: Iterable<string>): string =>
        [...codes].map((code) => index.wards.get(code)?.name ?? code).join('+');
      const quotes = reading.wards.flatMap((ward) => ward.evidence.map(({ quote }) => quote)).join('|');
      console.log(
        `${item.id} gold ${item.gold.scope} ${names(gold)} read ${reading.scope} ${names(read)} [${quotes}] :: ${item.title} — ${item.text.slice(0, 200)}`,
      );
    }
  }
}
const { items, hits, wrong, missed, scopes, badSpans } = tally;
const precision = hits / (hits + wrong);
const recall = hits / (hits + missed);
console.log(
  JSON.stringify({ blind, items, precision, recall, scope: scopes / items, hits, wrong, missed, badSpans }),
);
console.log(JSON.stringify(kinds));
