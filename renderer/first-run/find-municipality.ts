/** Finds municipalities by what people type: without accents, and by the name everybody uses. */
import { fold } from '../../shared/language/fold.ts';

/** A municipality as listed. */
export interface Municipality {
  readonly code: string;
  readonly name: string;
}

/** Names that CBS does not use and everybody else does. */
const everyday: Readonly<Record<string, string>> = {
  "'s-Gravenhage": 'Den Haag',
  "'s-Hertogenbosch": 'Den Bosch',
};

/** The everyday name where it differs, or the empty string. */
export function everydayName(name: string): string {
  return everyday[name] ?? '';
}

/** Those whose name holds what was typed, those that begin with it first; nothing for a blank query. */
export function findMunicipalities(all: readonly Municipality[], query: string): readonly Municipality[] {
  const wanted = plain(query);
  if (wanted === '') return [];
  return all
    .map((municipality) => ({ municipality, rank: rankOf(municipality.name, wanted) }))
    .filter(({ rank }) => rank < 2)
    .sort((a, b) => a.rank - b.rank)
    .map(({ municipality }) => municipality);
}

/** 0 begins with it, 1 holds it, 2 neither. */
function rankOf(name: string, wanted: string): number {
  const names = [name, everydayName(name)].map(plain).filter((each) => each !== '');
  if (names.some((each) => each.startsWith(wanted))) return 0;
  return names.some((each) => each.includes(wanted)) ? 1 : 2;
}

/** Case, accents, apostrophes, hyphens and double spaces do not matter. */
function plain(text: string): string {
  return fold(text)
    .replace(/'/g, '')
    .replace(/[-\s]+/g, ' ')
    .trim();
}
