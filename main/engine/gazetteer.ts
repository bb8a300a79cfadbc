/** Loads the shipped gazetteer of one municipality. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GazetteerData } from '../../shared/interpret/gazetteer.ts';
import { fail, ok, type Result } from '../../shared/result.ts';

type WardRow = readonly [string, string, string | null, readonly string[], readonly number[], number | null];
type Pairs = readonly (readonly [string, string])[];

interface MunicipalityFile {
  readonly code: string;
  readonly name: string;
  readonly province: string;
  readonly wards: readonly WardRow[];
  readonly parents: Pairs;
  readonly townWards: Pairs;
  readonly streets: Pairs;
  readonly buildings: Pairs;
  readonly postcodes: Pairs;
  readonly towns: readonly string[];
  readonly shared: readonly string[];
}

interface CountryFile {
  readonly municipalities: Pairs;
  readonly towns: Pairs;
}

/** Reads a municipality's places. Fails `input` for a code that is not one of CBS's. */
export function loadGazetteer(dataFolder: string, municipality: string): Result<GazetteerData> {
  const file = join(dataFolder, 'places', `${municipality}.json`);
  if (!/^GM\d{4}$/.test(municipality) || !existsSync(file))
    return fail('input', 'municipality-unknown', { code: municipality });
  const own = readJson<MunicipalityFile>(file);
  const country = readJson<CountryFile>(join(dataFolder, 'places', 'index.json'));
  const towns = new Set([
    ...own.towns,
    ...country.towns.filter(([, within]) => within === own.name).map(([town]) => town),
  ]);
  const { wards, towns: _, ...facts } = own;
  return ok({
    ...facts,
    wards: wards.map(([code, name, parent, names]) => ({ code, name, parent, names })),
    nicknames: nicknames(dataFolder, municipality),
    towns: [...towns],
    ...abroad(country, own, towns),
  });
}

/** Two kilometres, in degrees of latitude: the points are the middles of quarters. */
const margin = 0.02;

/** The box in which a municipality lies, in degrees; null where its quarters have no position. */
export function municipalityBox(
  dataFolder: string,
  municipality: string,
): { readonly west: number; readonly south: number; readonly east: number; readonly north: number } | null {
  const file = join(dataFolder, 'places', `${municipality}.json`);
  const points = readJson<MunicipalityFile>(file).wards.flatMap(([, , , , [longitude, latitude]]) =>
    longitude === undefined || latitude === undefined ? [] : [{ longitude, latitude }],
  );
  if (points.length === 0) return null;
  const longitudes = points.map(({ longitude }) => longitude);
  const latitudes = points.map(({ latitude }) => latitude);
  return {
    west: Math.min(...longitudes) - margin,
    south: Math.min(...latitudes) - margin,
    east: Math.max(...longitudes) + margin,
    north: Math.max(...latitudes) + margin,
  };
}

/** Every municipality by code and name, in alphabetical order. */
export function listMunicipalities(
  dataFolder: string,
): readonly { readonly code: string; readonly name: string }[] {
  const { municipalities } = readJson<CountryFile>(join(dataFolder, 'places', 'index.json'));
  return municipalities
    .map(([code, name]) => ({ code, name }))
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'));
}

/** Hand-written names by ward code (several codes: the name covers all of these), as pairs. */
function nicknames(dataFolder: string, municipality: string): Pairs {
  const file = join(dataFolder, 'aliases', `${municipality}.json`);
  if (!existsSync(file)) return [];
  const byWard = readJson<Readonly<Record<string, readonly string[]>>>(file);
  return Object.entries(byWard).flatMap(([codes, names]) => names.map((name) => [name, codes] as const));
}

/** Other municipalities and towns, with the municipality each lies in; names that are also ours apart. */
function abroad(
  country: CountryFile,
  own: MunicipalityFile,
  towns: ReadonlySet<string>,
): Pick<GazetteerData, 'elsewhere' | 'homonyms'> {
  const ours = new Set([own.name, ...towns, ...own.wards.flatMap(([, , , names]) => names)]);
  const others = [
    ...country.municipalities.map(([, name]) => [name, name] as const),
    ...country.towns,
  ].filter(([name, within]) => within !== own.name && name !== own.name);
  return {
    elsewhere: others.filter(([name]) => !ours.has(name)),
    homonyms: others.filter(([name]) => ours.has(name)),
  };
}

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}
