/**
 * `npx tsx test/eval/calibrate-place.ts`: how often each kind of place evidence is right on the old and open gold, alone and where
 * pieces of different words agree; the numbers of shared/interpret/place-worth.ts. Never reads the blind part.
 */
import { loadGazetteer } from '../../main/engine/gazetteer.ts';
import { readPlace, weighPlaces } from '../../shared/interpret/place.ts';
import { compilePlaces } from '../../shared/interpret/place-index.ts';
import { wijkenOf, wijkOf } from '../../shared/interpret/place-wards.ts';
import { unwrap } from '../../shared/result.ts';
import { goldFiles, isBlind, readableOf } from './gold.ts';

/** A kind seen seldom is drawn to 0.9 with the weight of ten cases. */
const prior = { share: 0.9, weight: 10 } as const;
const tally = new Map<string, { right: number; all: number }>();

function count(kind: string, right: boolean): void {
  const entry = tally.get(kind) ?? { right: 0, all: 0 };
  tally.set(kind, { right: entry.right + (right ? 1 : 0), all: entry.all + 1 });
}

for (const { municipality, items } of goldFiles()) {
  const index = compilePlaces(unwrap(loadGazetteer('build/data', municipality)));
  for (const item of items.filter((each) => !isBlind(each))) {
    const readable = readableOf(item);
    const wanted = new Set(item.gold.wards.map((code) => wijkOf(index, code)));
    const reading = readPlace(index, readable);
    // A list of all wards is read as the municipality.
    if (reading.scope !== 'wijk') continue;
    const { chosen } = weighPlaces(index, readable);
    const byWijk = new Map<string, { kinds: Set<string>; quotes: Set<string> }>();
    for (const piece of chosen)
      for (const code of wijkenOf(index, piece)) {
        const wijk = wijkOf(index, code);
        const entry = byWijk.get(wijk) ?? { kinds: new Set(), quotes: new Set() };
        entry.kinds.add(piece.kind);
        entry.quotes.add(piece.evidence.quote);
        byWijk.set(wijk, entry);
      }
    for (const [wijk, { kinds, quotes }] of byWijk)
      count(quotes.size > 1 ? 'agreeing' : ([...kinds][0] ?? ''), wanted.has(wijk));
    if (chosen.length > 0) continue;
    for (const { code, level } of reading.wards) if (level === 'wijk') count('source', wanted.has(code));
  }
}
for (const [kind, { right, all }] of [...tally].sort()) {
  const worth = Math.min(
    kind === 'agreeing' ? 0.99 : 0.98,
    (right + prior.share * prior.weight) / (all + prior.weight),
  );
  console.log(`${kind.padEnd(12)} right ${right} of ${all}  worth ${worth.toFixed(2)}`);
}
