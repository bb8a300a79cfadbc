/**
 * Proof that all municipalities load fast and that each finds its own ward names in a plain sentence. Exceptions are counted
 * by reason; a ward of another name is never an answer.
 */
import { listMunicipalities, loadGazetteer } from '../../main/engine/gazetteer.ts';
import type { GazetteerData } from '../../shared/interpret/gazetteer.ts';
import { readPlace } from '../../shared/interpret/place.ts';
import { compilePlaces, type PlaceIndex, placeKey } from '../../shared/interpret/place-index.ts';
import { wijkOf } from '../../shared/interpret/place-wards.ts';
import type { PlaceReading } from '../../shared/model/place.ts';
import { unwrap } from '../../shared/result.ts';

const dataFolder = 'build/data';
const loadGate = 50;
const foundGate = 0.97;

/** Why a name was not found. */
type Reason = 'municipality' | 'everyday' | 'shared' | 'homonym' | 'other';
type Outcome = 'found' | 'wrong' | Reason;

interface Asked {
  readonly municipality: string;
  readonly name: string;
  readonly outcome: Outcome;
  readonly read: string;
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Milliseconds to load and compile each municipality; the best of two, after a pass that warms the process. */
function timeLoading(codes: readonly string[]): readonly number[] {
  const once = (code: string): number => {
    const start = performance.now();
    compilePlaces(unwrap(loadGazetteer(dataFolder, code)));
    return performance.now() - start;
  };
  for (const code of codes) once(code);
  return codes.map((code) => Math.min(once(code), once(code))).toSorted((a, b) => a - b);
}

function ask(index: PlaceIndex, name: string): PlaceReading {
  return readPlace(index, {
    id: 'p',
    title: '',
    text: `In ${name} is vandaag een bankje geplaatst.`,
    published: null,
    source: { name: 'Nieuwsbrief', voice: null, fixedWard: null },
  });
}

function placeOf(index: PlaceIndex, key: string): { care: string; codes: readonly string[] } | null {
  let node: typeof index.names.root | undefined = index.names.root;
  for (const word of key.split(' ')) node = node?.next.get(word);
  return node?.value ?? null;
}

function outcomeOf(index: PlaceIndex, data: GazetteerData, code: string, name: string): Outcome {
  const { scope, wards } = ask(index, name);
  const key = placeKey(name);
  const called = data.wards.filter(({ names }) => names.some((each) => placeKey(each) === key));
  const right = new Set(called.map((ward) => wijkOf(index, ward.code)));
  const read = wards.map((ward) => wijkOf(index, ward.code));
  if (read.includes(wijkOf(index, code))) return 'found';
  if (index.own.has(key)) return 'municipality';
  // A name of wards of several wijken: one of them, or nothing, is all that can be said.
  if (right.size > 1 && read.every((each) => right.has(each))) return 'shared';
  if (read.length > 0) return 'wrong';
  const value = placeOf(index, key);
  if (value !== null && value.care !== 'none') return 'everyday';
  if (index.homonyms.has(key) || scope === 'elders') return 'homonym';
  return 'other';
}

function askAll(code: string, municipality: string): readonly Asked[] {
  const data = unwrap(loadGazetteer(dataFolder, code));
  const index = compilePlaces(data);
  return data.wards.flatMap((ward) =>
    ward.names.map((name): Asked => {
      const outcome = outcomeOf(index, data, ward.code, name);
      const read = outcome === 'wrong' ? ask(index, name).wards.map((each) => each.name) : [];
      return { municipality, name, outcome, read: read.join(', ') };
    }),
  );
}

/** Runs the proof; prints and returns the figures. */
export function run(): { readonly passed: boolean } {
  const municipalities = listMunicipalities(dataFolder);
  const times = timeLoading(municipalities.map(({ code }) => code));
  const asked = municipalities.flatMap(({ code, name }) => askAll(code, name));
  const counts: Partial<Record<Outcome, number>> = {};
  for (const { outcome } of asked) counts[outcome] = (counts[outcome] ?? 0) + 1;
  const list = (wanted: Outcome): readonly string[] =>
    asked
      .filter(({ outcome }) => outcome === wanted)
      .map(({ municipality, name, read }) => `${municipality}: ${name}${read === '' ? '' : ` → ${read}`}`);
  // The municipality's own name means the municipality, and a name of several wijken means none of them: by design.
  const own = asked.length - (counts.municipality ?? 0) - (counts.shared ?? 0);
  const found = (counts.found ?? 0) / Math.max(1, own);
  const [median, slowest] = [rounded(quantile(times, 0.5)), rounded(quantile(times, 1))];
  const wrong = counts.wrong ?? 0;
  const passed = municipalities.length === 342 && slowest < loadGate && found >= foundGate && wrong === 0;
  console.log(
    `municipalities ${municipalities.length}, load and compile: median ${median} ms, maximum ${slowest} ms`,
  );
  console.log(
    `names asked ${asked.length}, found ${counts.found ?? 0}: ${(found * 100).toFixed(2)} % of the ${own} that are a ward's alone`,
  );
  console.log(
    Object.entries(counts)
      .map(([outcome, count]) => `${outcome} ${count}`)
      .join(', '),
  );
  for (const reason of ['wrong', 'other'] as const)
    console.log(`${reason}: ${list(reason).slice(0, 40).join(' | ')}`);
  return {
    passed,
    ...{ municipalities: municipalities.length, median, slowest, asked: asked.length, own, found, counts },
    exceptions: Object.fromEntries(
      (['wrong', 'municipality', 'everyday', 'shared', 'homonym', 'other'] as const).map((each) => [
        each,
        list(each),
      ]),
    ),
  } as { readonly passed: boolean };
}
