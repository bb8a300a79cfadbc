/** Compiles a municipality's places into one trie of names. */
import { fold } from '../language/fold.ts';
import { tokenise } from '../language/words.ts';
import type { Ward } from '../model/place.ts';
import type { WardAlias } from '../model/profile.ts';
import type { GazetteerData, NamePairs } from './gazetteer.ts';
import { addName, createTrie, type NameTrie } from './name-trie.ts';
import { ambiguousNames } from './words/ambiguous-places.ts';

/** How a name points at a place. */
export type PlaceSort = 'alias' | 'ward' | 'nickname' | 'street' | 'building' | 'municipality' | 'elsewhere';

/** What a name stands for. */
export interface PlaceName {
  readonly sort: PlaceSort;
  /** Ward codes; several where the name is shared within the municipality. */
  readonly codes: readonly string[];
  /** An ordinary word or a direction: needs a locative in front of it. */
  readonly weak: boolean;
}

/** Places of one municipality, ready for reading. */
export interface PlaceIndex {
  readonly code: string;
  readonly name: string;
  readonly wards: ReadonlyMap<string, Ward>;
  readonly names: NameTrie<PlaceName>;
  /** Hashtag forms without spaces and hyphens. */
  readonly tags: ReadonlyMap<string, PlaceName>;
  readonly postcodes: ReadonlyMap<string, string>;
  /** The municipality also is the name of a ward or village of its own. */
  readonly ownWard: string | null;
}

/** Which sort wins when one name is two things: the user's word, then the register, then what lies elsewhere. */
const strength: Readonly<Record<PlaceSort, number>> = {
  alias: 6,
  municipality: 5,
  ward: 4,
  nickname: 3,
  street: 2,
  building: 1,
  elsewhere: 0,
};

/** Builds the index; the user's aliases win over everything shipped. */
export function compilePlaces(data: GazetteerData, aliases: readonly WardAlias[] = []): PlaceIndex {
  const wards = new Map<string, Ward>(
    data.wards.map(({ code, name, parent }) => [
      code,
      { code, name, parent, level: parent === null ? 'wijk' : 'buurt' },
    ]),
  );
  const names = createTrie<PlaceName>();
  const tags = new Map<string, PlaceName>();
  const add = (name: string, sort: PlaceSort, codes: readonly string[]): void => {
    const place: PlaceName = { sort, codes, weak: isWeak(name, sort) };
    addName(names, tokenise(name), place, (old, fresh) => merge(old, fresh));
    const tag = fold(name).replace(/[^\p{L}\p{N}]/gu, '');
    const known = tags.get(tag);
    tags.set(tag, known === undefined ? place : merge(known, place));
  };
  for (const [name] of data.elsewhere) add(name, 'elsewhere', []);
  const known = (pairs: NamePairs): NamePairs => pairs.filter(([, code]) => wards.has(code));
  for (const [name, code] of known(data.buildings)) add(name, 'building', [code]);
  for (const [name, code] of known(data.streets)) add(name, 'street', [code]);
  for (const [name, code] of known([...data.parents, ...data.nicknames]))
    addWithForms(add, name, 'nickname', [code]);
  for (const { code, names: own } of data.wards)
    for (const name of own) if (fold(name) !== fold(data.name)) addWithForms(add, name, 'ward', [code]);
  addWithForms(add, data.name, 'municipality', []);
  for (const { name, ward } of aliases) if (wards.has(ward)) add(name, 'alias', [ward]);
  return {
    code: data.code,
    name: data.name,
    wards,
    names,
    tags,
    postcodes: new Map(data.postcodes),
    ownWard:
      data.wards.find(
        ({ parent, names: own }) => parent === null && own.some((name) => fold(name) === fold(data.name)),
      )?.code ?? null,
  };
}

type Add = (name: string, sort: PlaceSort, codes: readonly string[]) => void;

/** A name and what its inhabitants and things are called: Overvecht, Overvechter(s), Overvechtse. */
function addWithForms(add: Add, name: string, sort: PlaceSort, codes: readonly string[]): void {
  add(name, sort, codes);
  const bare = name.replace(/^(?:De|Het|Den)\s+/, '');
  if (!/^\p{L}{5,}$/u.test(bare) || ambiguousNames.has(fold(bare))) return;
  const stem = bare.replace(/e$/, '');
  for (const ending of ['er', 'ers', 'se', 'erse']) add(`${stem}${ending}`, sort, codes);
  // Reeshof → Reeshoffers, Rotterdam → Rotterdammers.
  const doubled = /[aeiou]([bdfgklmnprst])$/.exec(stem)?.[1];
  if (doubled !== undefined && !/(?:aa|ee|oo|uu|ie|oe|eu|ui|ij|ou|ei)[bdfgklmnprst]$/.test(stem))
    for (const ending of ['er', 'ers']) add(`${stem}${doubled}${ending}`, sort, codes);
}

/** All wards of an index. */
export function wardsOf(index: PlaceIndex): readonly Ward[] {
  return [...index.wards.values()];
}

function merge(old: PlaceName, fresh: PlaceName): PlaceName {
  if (strength[old.sort] > strength[fresh.sort]) return old;
  if (strength[old.sort] < strength[fresh.sort]) return fresh;
  return { ...old, codes: [...new Set([...old.codes, ...fresh.codes])] };
}

function isWeak(name: string, sort: PlaceSort): boolean {
  return sort !== 'alias' && ambiguousNames.has(fold(name));
}
