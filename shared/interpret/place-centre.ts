/** The middle of town: "de Utrechtse binnenstad", "het centrum van Rotterdam", "de oostkant van Losser", "dorp Eersel". */
import type { GazetteerWard } from './gazetteer.ts';
import type { PlaceToken } from './place-tokens.ts';
import { centreWords } from './words/place-context.ts';

const wholeTown = /^(?:binnenstad|centrum|stadscentrum|stadskern|oude stad|binnensingelgebied)$/;
const partOfTown = /^(?:binnenstad|centrum|stadscentrum)(?: (?:noord|zuid|oost|west|centrum|midden))?$/;

/**
 * The wards that are the centre of the municipality's own town: a wijk called so, else the wijken or the one wijk of the
 * buurten called so; empty where the register knows none.
 */
export function centreOf(
  wards: readonly GazetteerWard[],
  own: ReadonlySet<string>,
  keyOf: (name: string) => string,
): readonly string[] {
  const bare = (name: string): string => {
    const key = keyOf(name);
    const town = [...own].find((each) => key.startsWith(`${each} `));
    return town === undefined ? key : key.slice(town.length + 1);
  };
  const wijken = wards.filter(({ parent }) => parent === null);
  const exact = wijken.filter(({ name }) => wholeTown.test(bare(name)));
  if (exact.length > 0) return exact.length === 1 ? exact.map(({ code }) => code) : [];
  const parts = wijken.filter(({ name }) => partOfTown.test(bare(name)));
  if (parts.length > 0) return parts.map(({ code }) => code);
  const parents = new Set(
    wards.flatMap(({ name, parent }) => (parent !== null && partOfTown.test(bare(name)) ? [parent] : [])),
  );
  return parents.size === 1 ? [...parents] : [];
}

/** A mention of the centre: token indexes [from, to) and how sure it is. */
export interface CentreMention {
  readonly from: number;
  readonly to: number;
  /** `named`: with the town's name; `bare`: "in de binnenstad"; `village`: the own ward of a municipality called like it. */
  readonly kind: 'named' | 'bare' | 'village';
  /** Only "binnenstad" is clear without the town's name. */
  readonly clear: boolean;
}

const sides =
  /^(?:noord|zuid|oost|west)(?:kant|zijde|rand)$|^rand$|^bebouwde$|^kom$|^toegangsweg$|^invalsweg$|^(?:markt|marktplein|dorpsplein|kerkplein|plein|hart|kerk|toren|winkelstraat)$/;
const villageWords = /^(?:dorp|kern|dorpskern|plaats|kom|dorpje|kerkdorp)$/;

/** Finds the centre's mentions. `isOwn` says whether the municipality's own name (or its adjective) begins at a token. */
export function findCentre(
  tokens: readonly PlaceToken[],
  isOwn: (at: number) => 'name' | 'adjective' | null,
): readonly CentreMention[] {
  const found: CentreMention[] = [];
  for (const [at, { key }] of tokens.entries()) {
    if (villageWords.test(key) && isOwn(at + 1) === 'name')
      found.push({ from: at, to: at + 2, kind: 'village', clear: true });
    else if (sides.test(key) && tokens[at + 1]?.key === 'van' && isOwn(at + 2) === 'name')
      found.push({ from: at, to: at + 3, kind: 'village', clear: true });
    if (!centreWords.has(key) && key !== 'hartje') continue;
    const mention = centreAt(tokens, at, isOwn);
    if (mention !== null) found.push(mention);
  }
  return found;
}

function centreAt(
  tokens: readonly PlaceToken[],
  at: number,
  isOwn: (at: number) => 'name' | 'adjective' | null,
): CentreMention | null {
  const key = tokens[at]?.key ?? '';
  const next = tokens[at + 1];
  if (key === 'hartje')
    return isOwn(at + 1) === 'name' ? { from: at, to: at + 2, kind: 'named', clear: true } : null;
  if (/kern$/.test(key) && key !== 'stadskern' && next?.key !== 'van') return null;
  if (next?.key === 'van') {
    if (isOwn(at + 2) === 'name') return { from: at, to: at + 3, kind: 'named', clear: true };
    if (tokens[at + 2]?.key !== 'de' || tokens[at + 3]?.key !== 'stad') return null;
    return { from: at, to: at + 4, kind: 'bare', clear: true };
  }
  if (isOwn(at + 1) === 'name') return { from: at, to: at + 2, kind: 'named', clear: true };
  if (isOwn(at - 1) === 'adjective') return { from: at - 1, to: at + 1, kind: 'named', clear: true };
  if (isOwn(at - 1) === 'name' && /^\p{Lu}/u.test(tokens[at]?.text ?? ''))
    return { from: at - 1, to: at + 1, kind: 'named', clear: true };
  const article = /^(?:de|het)$/.test(tokens[at - 1]?.key ?? '');
  if (!article || next?.joined === true) return null;
  if (key === 'binnenstad' || key === 'stadshart' || key === 'stadscentrum')
    return { from: at, to: at + 1, kind: 'bare', clear: true };
  const inside = /^(?:in|door|naar|rond)$/.test(tokens[at - 2]?.key ?? '');
  return key === 'centrum' &&
    inside &&
    !/^(?:voor|of|der)$/.test(next?.key ?? '') &&
    !/^\p{Lu}/u.test(next?.text ?? '')
    ? { from: at, to: at + 1, kind: 'bare', clear: false }
    : null;
}
