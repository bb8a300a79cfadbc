/** From pieces of evidence to wards with a confidence. */
import type { Evidence } from '../model/claim.ts';
import type { WardReading } from '../model/place.ts';
import type { PlaceIndex } from './place-index.ts';
import type { Piece, PieceSort } from './place-piece.ts';
import { agreeing, worths } from './place-worth.ts';

/** Below this a ward is not reported. */
const reportable = 0.6;
/** A title names what a text is about. */
const titleBonus = 0.01;

/** The wijk of a ward. */
export function wijkOf(index: PlaceIndex, code: string): string {
  return index.wards.get(code)?.parent ?? code;
}

/**
 * The wards a name stands for: all of them where it covers several, the buurt where it is one, the wijk where it is
 * shared by buurten of one wijk or known by a single address; none where it lies in several wijken.
 */
export function wijkenOf(
  index: PlaceIndex,
  {
    codes,
    spread,
    sort,
  }: { readonly codes: readonly string[]; readonly spread: boolean; readonly sort: PieceSort },
): readonly string[] {
  if (spread) return codes;
  const wijken = [...new Set(codes.map((code) => wijkOf(index, code)))];
  const [wijk] = wijken;
  if (wijk === undefined) return [];
  if (wijken.length > 1) {
    const named = codes.filter((code) => index.wards.get(code)?.level === 'wijk');
    return sort === 'ward' && named.length === 1 ? named : [];
  }
  const [only] = codes;
  return codes.length === 1 && only !== undefined && sort !== 'street' && sort !== 'building'
    ? [only]
    : [wijk];
}

/** The evidence per ward: as sure as its best piece, surer where pieces of other words agree. */
export function wardReadings(index: PlaceIndex, pieces: readonly Piece[]): readonly WardReading[] {
  const found = new Map<string, { best: number; evidence: Evidence[] }>();
  for (const piece of pieces)
    for (const code of wijkenOf(index, piece)) {
      const entry = found.get(code) ?? { best: 0, evidence: [] };
      const bonus = piece.evidence.field === 'title' ? titleBonus : 0;
      const agrees = entry.evidence.some(({ quote }) => quote !== piece.evidence.quote);
      entry.best = Math.max(entry.best, worths[piece.kind] + bonus, agrees ? agreeing : 0);
      entry.evidence.push(piece.evidence);
      found.set(code, entry);
    }
  const readings = [...found]
    .map(([code, { best, evidence }]): WardReading => {
      const ward = index.wards.get(code);
      const confidence = Math.min(0.99, Math.round(best * 1000) / 1000);
      return { code, name: ward?.name ?? code, level: ward?.level ?? 'wijk', confidence, evidence };
    })
    .filter(({ confidence }) => confidence >= reportable);
  return withParents(index, readings).toSorted(
    (a, b) => b.confidence - a.confidence || (a.code < b.code ? -1 : 1),
  );
}

/** A buurt also yields its wijk. */
export function withParents(index: PlaceIndex, readings: readonly WardReading[]): readonly WardReading[] {
  const all = new Map(readings.map((reading) => [reading.code, reading]));
  for (const reading of readings) {
    const parent = index.wards.get(reading.code)?.parent;
    if (parent == null) continue;
    const known = all.get(parent);
    all.set(parent, {
      code: parent,
      name: index.wards.get(parent)?.name ?? parent,
      level: 'wijk',
      confidence: Math.max(known?.confidence ?? 0, reading.confidence),
      evidence: [...(known?.evidence ?? []), ...reading.evidence],
    });
  }
  return [...all.values()];
}

/** A list of nearly all wijken ("Losser, Overdinkel, De Lutte, Glane en Beuningen") is the municipality. */
export function namesEverything(index: PlaceIndex, wards: readonly WardReading[]): boolean {
  const all = [...index.wards.values()].filter(
    ({ level, code }) => level === 'wijk' && code !== index.ownWard,
  );
  const named = new Set(
    wards.filter(({ level, code }) => level === 'wijk' && code !== index.ownWard).map(({ code }) => code),
  );
  return named.size >= 4 && named.size >= all.length * 0.75;
}
