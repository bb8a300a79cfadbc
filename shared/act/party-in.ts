/** The fractie that a cell names beside a person: only the party is kept. */
import { findPersons } from '../language/names.ts';
import { localPartyShapes, partyNames } from './words/politics.ts';

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const known = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${[...partyNames]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
);
const [longest, shortest] = [60, 2] as const;

/** Between brackets or behind "fractie" stands a party, whatever its name; a person is none. */
function besideThePerson(cell: string): string | null {
  const found =
    /\(([^()]{2,60})\)/.exec(cell)?.[1] ??
    /\bfracties? (?:van )?(?:de |het )?(\p{Lu}.{1,58})$/iu.exec(cell)?.[1];
  const name = found?.trim() ?? '';
  return name.length < shortest || name.length > longest || findPersons(name).length > 0 ? null : name;
}

/** Parties in the order in which they stand, or null; never the name of a person. */
export function partyIn(cell: string): string | null {
  const parts = cell.split(/[;,\n](?![^(]*\))|\ben\b/u).map((part) => part.trim());
  const found = parts.flatMap((part) => {
    const named = [known, ...localPartyShapes].flatMap((shape) =>
      [...part.matchAll(shape)].map(([name]) => name),
    );
    const beside = named.length > 0 ? null : besideThePerson(part);
    return beside === null ? named : [beside];
  });
  return found.length === 0 ? null : [...new Set(found)].join(', ');
}
