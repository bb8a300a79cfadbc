/** Compiles a municipality's places into one trie of names. */
import { fold } from '../language/fold.ts';
import { firstNames } from '../language/lists/first-names.ts';
import type { Ward } from '../model/place.ts';
import type { WardAlias } from '../model/profile.ts';
import type { GazetteerData, NamePairs } from './gazetteer.ts';
import { addName, createTrie, type NameTrie } from './name-trie.ts';
import { centreOf } from './place-centre.ts';
import { type NameForm, nameForms, nicknamesOfMunicipality, withoutBuildingType } from './place-forms.ts';
import { nameKeys } from './place-tokens.ts';
import { ambiguousNames } from './words/ambiguous-places.ts';
import { ordinaryNames } from './words/ordinary-places.ts';

/** How a name points at a place. */
export type PlaceSort = 'alias' | 'ward' | 'nickname' | 'street' | 'building' | 'municipality' | 'elsewhere';

/**
 * What must stand around a name before it counts: nothing; a capital inside a sentence (ordinary words); "in" or the like (first names); "wijk" or the
 * town's name (directions, "Centrum"); a word for the kind of building ("basisschool").
 */
export type Care = 'none' | 'capital' | 'locative' | 'context' | 'typed';

/** What a name stands for. */
export interface PlaceName {
  readonly sort: PlaceSort;
  /** Ward codes; several where the name is shared within the municipality. */
  readonly codes: readonly string[];
  /** The name covers all of `codes`, instead of one of them. */
  readonly spread: boolean;
  readonly care: Care;
  readonly form: NameForm;
  /** Other municipalities have a ward of this name: it says less. */
  readonly shared: boolean;
  /** For `elsewhere`: the municipality it lies in, folded. */
  readonly within: string | null;
}

/** Places of one municipality, ready for reading. */
export interface PlaceIndex {
  readonly code: string;
  readonly name: string;
  readonly province: string;
  readonly wards: ReadonlyMap<string, Ward>;
  readonly names: NameTrie<PlaceName>;
  /** Hashtag forms without spaces and hyphens. */
  readonly tags: ReadonlyMap<string, PlaceName>;
  readonly postcodes: ReadonlyMap<string, string>;
  /** Keys of the municipality's own names ("den haag", "s gravenhage"). */
  readonly own: ReadonlySet<string>;
  /** The municipality also is the name of a ward or village of its own. */
  readonly ownWard: string | null;
  /** What "de binnenstad" or "het centrum" of the municipality's own town is. */
  readonly centre: readonly string[];
  /** Own names (keys) that are a town elsewhere too, with the folded municipalities those lie in. */
  readonly homonyms: ReadonlyMap<string, ReadonlySet<string>>;
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

/** A name's key: its tokens' keys, marks left out. */
export function placeKey(name: string): string {
  return nameKeys(name).join(' ');
}

/** Builds the index; the user's aliases win over everything shipped. */
export function compilePlaces(data: GazetteerData, aliases: readonly WardAlias[] = []): PlaceIndex {
  const wards = new Map<string, Ward>(
    data.wards.map(({ code, name, parent }) => [
      code,
      { code, name, parent, level: parent === null ? 'wijk' : 'buurt' },
    ]),
  );
  const builder = createBuilder(data);
  const ownNames = [data.name, ...nicknamesOfMunicipality(data.name)];
  const own = new Set(ownNames.map(placeKey));
  for (const [name, within] of data.elsewhere) builder.addElsewhere(name, within, name === within);
  builder.addPairs(data.buildings, wards, 'building');
  builder.addPairs(data.streets, wards, 'street');
  for (const { name, codes, care } of data.ownStreets ?? [])
    builder.add(name, 'street', codes, false, 'name', care);
  builder.addPairs([...data.townWards, ...data.parents], wards, 'nickname');
  builder.addPairs(data.nicknames, wards, 'nickname');
  for (const { code, names } of data.wards)
    for (const name of names) if (!own.has(placeKey(name))) builder.addForms(name, 'ward', [code], false);
  for (const name of ownNames) builder.addForms(name, 'municipality', [], false);
  for (const { name, ward } of aliases)
    if (wards.has(ward)) builder.add(name, 'alias', [ward], false, 'name');
  const ownWard = data.wards.find(
    ({ parent, names }) => parent === null && names.some((name) => own.has(placeKey(name))),
  );
  return {
    code: data.code,
    name: data.name,
    province: data.province,
    wards,
    names: builder.names,
    tags: builder.tags,
    postcodes: new Map(data.postcodes),
    own,
    ownWard: ownWard?.code ?? null,
    centre: centreOf(data.wards, own, placeKey),
    homonyms: homonymsOf(data),
  };
}

function homonymsOf({ homonyms }: GazetteerData): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const [name, within] of homonyms) {
    const key = placeKey(name);
    const places = found.get(key) ?? new Set();
    places.add(placeKey(within));
    found.set(key, places);
  }
  return found;
}

interface Builder {
  readonly names: NameTrie<PlaceName>;
  readonly tags: Map<string, PlaceName>;
  /** `care` where it is known already. */
  add(
    name: string,
    sort: PlaceSort,
    codes: readonly string[],
    spread: boolean,
    form: NameForm,
    care?: Care,
  ): void;
  addForms(name: string, sort: PlaceSort, codes: readonly string[], spread: boolean): void;
  addPairs(pairs: NamePairs, wards: ReadonlyMap<string, Ward>, sort: PlaceSort): void;
  addElsewhere(name: string, within: string, municipality: boolean): void;
}

function createBuilder(data: GazetteerData): Builder {
  const names = createTrie<PlaceName>();
  const tags = new Map<string, PlaceName>();
  const shared = new Set(data.shared);
  const put = (name: string, place: PlaceName): void => {
    addName(names, nameKeys(name), place, merge);
    if (place.form !== 'name' || place.sort === 'elsewhere') return;
    const tag = fold(name).replace(/[^\p{L}\p{N}]/gu, '');
    const known = tags.get(tag);
    tags.set(tag, known === undefined ? place : merge(known, place));
  };
  const add: Builder['add'] = (name, sort, codes, spread, form, care = careOf(name, sort)) => {
    const common = shared.has(name.toLowerCase());
    put(name, { sort, codes, spread, care, form, shared: common, within: null });
    if (sort === 'building')
      for (const bare of withoutBuildingType(name))
        put(bare, { sort, codes, spread, care: 'typed', form, shared: true, within: null });
  };
  const addForms: Builder['addForms'] = (name, sort, codes, spread) => {
    add(name, sort, codes, spread, 'name');
    // "Station Buiten" for Almere Buiten.
    const part = name.startsWith(`${data.name} `) ? name.slice(data.name.length + 1) : '';
    if (sort !== 'municipality' && ambiguousNames.has(part.toLowerCase()))
      add(part, sort, codes, spread, 'name');
    // "Muntel" for De Muntel.
    const bare = /^(?:De|Het|'t)\s(\p{Lu}\p{L}{5,})$/u.exec(name)?.[1];
    if (bare !== undefined && sort !== 'municipality' && careOf(bare, sort) === 'none')
      add(bare, sort, codes, spread, 'name');
    if (careOf(name, sort) !== 'none') return;
    for (const [form, kind] of nameForms(name)) add(form, sort, codes, spread, kind);
  };
  return {
    names,
    tags,
    add,
    addForms,
    addPairs(pairs, wards, sort) {
      for (const [name, list] of pairs) {
        const codes = expandCodes(list, wards);
        if (codes.length === 0) continue;
        if (sort === 'nickname') addForms(name, sort, codes, codes.length > 1);
        else add(name, sort, codes, codes.length > 1, 'name');
      }
    },
    addElsewhere(name, within, municipality) {
      for (const { keys, place } of elsewhereDrafts(name, within, municipality))
        addName(names, keys, place, merge);
    },
  };
}

interface Draft {
  readonly keys: readonly string[];
  readonly place: PlaceName;
}

/** The country's other towns are the same for all municipalities: their keys and forms are made once. */
const drafted = new Map<string, readonly Draft[]>();

function elsewhereDrafts(name: string, within: string, municipality: boolean): readonly Draft[] {
  const id = `${name}|${within}`;
  const known = drafted.get(id);
  if (known !== undefined) return known;
  const base = {
    sort: 'elsewhere',
    codes: [],
    spread: false,
    shared: false,
    within: placeKey(within),
  } as const;
  const care = careOf(name, 'elsewhere');
  const draft = (each: string, form: NameForm, need: Care): Draft => ({
    keys: nameKeys(each),
    place: { ...base, care: need, form },
  });
  const drafts = [draft(name, 'name', care)];
  if (municipality && care !== 'context') {
    drafts.push(...nicknamesOfMunicipality(name).map((nick) => draft(nick, 'name', care)));
    drafts.push(...nameForms(name).map(([form, kind]) => draft(form, kind, 'none')));
  }
  drafted.set(id, drafts);
  return drafts;
}

/** "WK0363N*" stands for every wijk whose code begins so. */
function expandCodes(list: string, wards: ReadonlyMap<string, Ward>): readonly string[] {
  return list.split(' ').flatMap((code) => {
    if (!code.endsWith('*')) return wards.has(code) ? [code] : [];
    return [...wards.keys()].filter((each) => each.startsWith(code.slice(0, -1)) && each.startsWith('WK'));
  });
}

/** All wards of an index. */
export function wardsOf(index: PlaceIndex): readonly Ward[] {
  return [...index.wards.values()];
}

/** Whether a folded word is a name of the municipality itself or of one of its wards; for readers of other things. */
export function isOwnPlaceName(index: PlaceIndex, word: string): boolean {
  const value = index.names.root.next.get(word)?.value;
  return value != null && value.sort !== 'elsewhere' && value.care === 'none';
}

function merge(old: PlaceName, fresh: PlaceName): PlaceName {
  // "Boekelse" is of Boekel and of Boekelo: a made form that is ours and theirs is left to them.
  if (
    old.sort === 'elsewhere' &&
    old.form !== 'name' &&
    fresh.form !== 'name' &&
    fresh.sort !== 'municipality'
  )
    return old;
  if (old.form !== fresh.form && (old.form === 'name' || fresh.form === 'name') && old.sort !== 'alias')
    return old.form === 'name' && strength[old.sort] >= strength.street ? old : strongest(old, fresh);
  return strongest(old, fresh);
}

function strongest(old: PlaceName, fresh: PlaceName): PlaceName {
  if (strength[old.sort] > strength[fresh.sort]) return old;
  if (strength[old.sort] < strength[fresh.sort]) return fresh;
  const codes = [...new Set([...old.codes, ...fresh.codes])];
  return { ...old, codes, spread: old.spread && fresh.spread && codes.length === old.codes.length };
}

/** Given names that the list of first names leaves out. */
const saintly: ReadonlySet<string> = new Set(['theresia', 'fatima', 'padua', 'lambertus', 'bavo', 'agatha']);

function careOf(name: string, sort: PlaceSort): Care {
  if (sort === 'alias' || sort === 'municipality') return 'none';
  const bare = fold(name).replace(/^(?:de|het|'t|den)\s+/, '');
  if (ambiguousNames.has(bare)) return /^(?:De|Het|'t)\s/.test(name) ? 'capital' : 'context';
  if (firstNames.has(bare) || saintly.has(bare)) return 'locative';
  return ordinaryNames.has(bare) ? 'capital' : 'none';
}
