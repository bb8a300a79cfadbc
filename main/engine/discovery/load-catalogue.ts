/** Reads the shipped catalogue and what it must know of a municipality. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ok, type Result } from '../../../shared/result.ts';
import { loadGazetteer } from '../gazetteer.ts';
import type { CatalogueData, CatalogueEntry } from './catalogue.ts';
import type { NamedMunicipality } from './municipality-names.ts';

const files = ['government', 'local-sites', 'regional-broadcasters', 'regional-papers'] as const;

interface MunicipalityFacts {
  readonly provinces: Readonly<Record<string, string>>;
  readonly everyday: Readonly<Record<string, string>>;
}

/** The whole catalogue, from `dataFolder` (build/data). Throws where the shipped files are broken. */
export function loadCatalogue(dataFolder: string): CatalogueData {
  return files.flatMap((name) => readJson<readonly CatalogueEntry[]>(dataFolder, name));
}

/** A municipality as the catalogue names it. Fails `input` (`municipality-unknown`) for a code that is none. */
export function loadMunicipality(dataFolder: string, code: string): Result<NamedMunicipality> {
  const places = loadGazetteer(dataFolder, code);
  if (!places.ok) return places;
  const facts = readJson<MunicipalityFacts>(dataFolder, 'municipalities');
  const { name, province } = places.value;
  return ok({
    code,
    name,
    province: facts.provinces[code] ?? province,
    everyday: facts.everyday[code] ?? null,
  });
}

function readJson<T>(dataFolder: string, name: string): T {
  return JSON.parse(readFileSync(join(dataFolder, 'catalogue', `${name}.json`), 'utf8')) as T;
}
