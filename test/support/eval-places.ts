/** Ward precision, recall and scope accuracy on the gold items; `--blind` measures the third that is never looked at. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { loadGazetteer } from '../../main/engine/gazetteer.ts';
import { readPlace } from '../../shared/interpret/place.ts';
import { compilePlaces } from '../../shared/interpret/place-index.ts';

const blind = process.argv.includes('--blind');
const verbose = process.argv.includes('--show') && !blind;
let hits = 0;
let wrong = 0;
let missed = 0;
let scopes = 0;
let items = 0;
for (const file of readdirSync('test/gold').filter((name) => name.endsWith('.jsonl'))) {
  const loaded = loadGazetteer('build/data', file.slice(6, 12));
  if (!loaded.ok) throw new Error(file);
  const index = compilePlaces(loaded.value);
  for (const line of readFileSync(`test/gold/${file}`, 'utf8').trim().split('\n')) {
    const item = JSON.parse(line);
    const third = (createHash('sha256').update(item.id).digest()[0] ?? 0) % 3 === 0;
    if (third !== blind) continue;
    items += 1;
    const { name, kind } = item.source;
    const reading = readPlace(index, { ...item, source: { name, voice: kind, fixedWard: null } });
    const wijk = (code: string): string => index.wards.get(code)?.parent ?? code;
    const gold = new Set<string>(item.gold.wards.map(wijk));
    const read = new Set(reading.wards.map(({ code }) => wijk(code)));
    const good = [...read].filter((code) => gold.has(code)).length;
    hits += good;
    wrong += read.size - good;
    missed += gold.size - good;
    if (reading.scope === item.gold.scope) scopes += 1;
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
const precision = hits / (hits + wrong);
const recall = hits / (hits + missed);
console.log(JSON.stringify({ blind, items, precision, recall, scope: scopes / items, hits, wrong, missed }));
