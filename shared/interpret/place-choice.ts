/** Which pieces count: strangers out, the title and the opening before what comes later, names before streets. */

import type { PlaceIndex } from './place-index.ts';
import type { Piece } from './place-piece.ts';
import { narrowed } from './place-spread.ts';
import { wijkenOf, wijkOf } from './place-wards.ts';
import { worldNames } from './words/world-places.ts';

/** What the text as a whole says. */
export interface TextFacts {
  /** Keys that the writer moves elsewhere. */
  readonly moved: ReadonlySet<string>;
  /** The municipality's own name, or its own source. */
  readonly own: boolean;
  /** It speaks of something abroad. */
  readonly abroad: boolean;
  /** The whole text, for names that the world has too. */
  readonly words: string;
}

/**
 * Drops places of the same name elsewhere: "Beuningen (Gld)" and every Beuningen after it; an own name whose namesake's
 * municipality is named; names that other towns share, where the text plays in another town; names that the world has,
 * where it plays abroad.
 */
export function withoutStrangers(
  index: PlaceIndex,
  pieces: readonly Piece[],
  facts: TextFacts,
): readonly Piece[] {
  const away = pieces.filter(
    ({ sort, role }) => sort === 'elsewhere' && role !== 'passing' && role !== 'aside' && role !== 'from',
  );
  const towns = new Set(away.map(({ within }) => within));
  const leads = away.some(
    ({ evidence, role, sentence }) => evidence.field === 'title' || (role === 'there' && sentence === 0),
  );
  return pieces.filter((piece) => {
    const { sort, key, shared } = piece;
    if (sort === 'elsewhere' || sort === 'municipality') return true;
    if (facts.moved.has(key)) return false;
    // "Hoek" in a text about Hoek van Holland.
    if (away.some((each) => each.key.startsWith(`${key} `))) return false;
    if (facts.abroad && !facts.own && piece.ordinary) return false;
    if (worldNames.get(key.replace(/se$/, ''))?.test(facts.words) === true) return false;
    if (facts.own) return true;
    const namesakes = index.homonyms.get(key);
    if (namesakes !== undefined && [...namesakes].some((town) => towns.has(town))) return false;
    return !((shared || piece.ordinary || isStreetLike(key)) && leads);
  });
}

/** "Kruisstraat", a village somewhere, is a street in every other town. */
const isStreetLike = (key: string): boolean => /(?:straat|weg|laan|dijk|plein)$/.test(key);

const isWard = ({ sort }: Piece): boolean => sort !== 'elsewhere' && sort !== 'municipality';
const isPoint = ({ sort }: Piece): boolean => sort === 'street' || sort === 'building' || sort === 'postcode';

/** The pieces that say where the text plays. */
export function chosenPieces(index: PlaceIndex, pieces: readonly Piece[], abroad: boolean): readonly Piece[] {
  const sure = new Set(
    pieces.filter(({ role }) => role === 'there' || role === 'named').map(({ key }) => key),
  );
  const alive = pieces
    .filter((piece) => isWard(piece) || isOwnVillage(index, pieces, piece))
    .map((piece) => (piece.sort === 'municipality' ? asVillage(index, piece) : piece))
    .filter(({ role, key }) => role === 'there' || role === 'named' || (role === 'unsure' && sure.has(key)));
  if (alive.length === 0) return abroad ? [] : narrowed(index, margin(pieces));
  const first = Math.min(
    ...alive.filter(({ evidence }) => evidence.field === 'text').map(({ sentence }) => sentence),
  );
  const titled = alive.some(({ evidence }) => evidence.field === 'title');
  const isOpening = ({ evidence, sentence }: Piece): boolean =>
    evidence.field === 'title' || sentence === (titled ? 0 : first);
  const opening = alive.filter(isOpening);
  const chosen =
    opening.length === 0
      ? alive
      : [...opening, ...alive.filter((piece) => !isOpening(piece) && supports(index, opening, alive, piece))];
  return narrowed(index, withoutContradiction(index, withoutRivals(index, chosen)));
}

/** Whether two pieces stand beside each other ("Glane en Losser"). */
export function besideEachOther(a: Piece, b: Piece): boolean {
  if (a.evidence.field !== b.evidence.field || a.sentence !== b.sentence) return false;
  const [first, second] = a.evidence.start < b.evidence.start ? [a, b] : [b, a];
  return second.evidence.start - first.evidence.end <= listedWithin;
}
/** Characters between two names of a list: ", ", " en in ". */
const listedWithin = 8;

/**
 * Where the text names the title's ward again, another ward counts only beside it or where it is named twice: "Bus Steensel?
 * Hoe moet zij in Duizel komen als de bus niet in Steensel stopt".
 */
function withoutRivals(index: PlaceIndex, pieces: readonly Piece[]): readonly Piece[] {
  const titled = pieces.filter(({ evidence, sort }) => evidence.field === 'title' && sort !== 'street');
  const keys = new Set(titled.map(({ key }) => key));
  const again = pieces.filter(({ evidence, key }) => evidence.field === 'text' && keys.has(key));
  if (again.length === 0) return pieces;
  const wijken = new Set(
    titled.flatMap((piece) => wijkenOf(index, piece).map((code) => wijkOf(index, code))),
  );
  const isRival = (piece: Piece): boolean =>
    piece.evidence.field === 'text' &&
    !wijkenOf(index, piece).some((code) => wijken.has(wijkOf(index, code))) &&
    !again.some((each) => besideEachOther(each, piece)) &&
    pieces.filter(({ key }) => key === piece.key).length === 1;
  // Several rivals are a list of places.
  return pieces.filter(isRival).length > 1 ? pieces : pieces.filter((piece) => !isRival(piece));
}

/** "Een vermiste man uit Tuindorp-Oost", in a text that names no other place: then that is what we know. */
function origins(pieces: readonly Piece[]): readonly Piece[] {
  const from = pieces.filter(
    ({ role, sort }) => role === 'from' && sort !== 'elsewhere' && sort !== 'municipality',
  );
  const others = pieces.some(
    ({ role, sort }) => sort === 'elsewhere' || sort === 'municipality' || role === 'passing',
  );
  const keys = new Set(from.map(({ key }) => key));
  return others || keys.size !== 1 ? [] : from.slice(0, 1).map((piece) => ({ ...piece, kind: 'origin' }));
}

/** What stands in the margin counts where no place is named otherwise; an origin where there is one only. */
function margin(pieces: readonly Piece[]): readonly Piece[] {
  const aside = pieces.filter(
    (piece) =>
      piece.role === 'aside' && isWard(piece) && (piece.evidence.field === 'title' || piece.sentence <= 1),
  );
  return aside.length > 0 ? aside.map((piece) => ({ ...piece, kind: 'aside' })) : origins(pieces);
}

/** Later pieces count when they agree with the opening, are named with a locative, or are named again. */
function supports(
  index: PlaceIndex,
  opening: readonly Piece[],
  alive: readonly Piece[],
  piece: Piece,
): boolean {
  const known = new Set(opening.flatMap((each) => wijkenOf(index, each).map((code) => wijkOf(index, code))));
  if (wijkenOf(index, piece).some((code) => known.has(wijkOf(index, code)))) return true;
  if (isPoint(piece) || piece.sort === 'centre') return false;
  const again = alive.filter(({ key }) => key === piece.key).length > 1;
  return piece.role === 'there' && (again || piece.sentence <= 1);
}

/** The bare name of a municipality that is a village too counts as the village beside other villages: "Glane en Losser". */
function isOwnVillage(index: PlaceIndex, pieces: readonly Piece[], piece: Piece): boolean {
  if (
    piece.sort !== 'municipality' ||
    index.ownWard === null ||
    piece.official ||
    piece.role === 'passing' ||
    piece.role === 'aside' ||
    piece.role === 'from'
  )
    return false;
  return pieces.some(
    (other) =>
      other.sort === 'ward' &&
      other.role === piece.role &&
      other.evidence.field === piece.evidence.field &&
      other.sentence === piece.sentence &&
      Math.abs(other.evidence.start - piece.evidence.start) < 40 &&
      !wijkenOf(index, other).some((code) => wijkOf(index, code) === index.ownWard),
  );
}

const asVillage = (index: PlaceIndex, piece: Piece): Piece => ({
  ...piece,
  sort: 'ward',
  codes: index.ownWard === null ? [] : [index.ownWard],
  kind: 'village',
});

/** Where a ward is named, a street or building of another wijk gives way: it may be a namesake or a long road. */
function withoutContradiction(index: PlaceIndex, pieces: readonly Piece[]): readonly Piece[] {
  const named = new Set(
    pieces
      .filter((piece) => !isPoint(piece))
      .flatMap((piece) => wijkenOf(index, piece).map((code) => wijkOf(index, code))),
  );
  if (named.size === 0) return pieces;
  return pieces.filter(
    (piece) => !isPoint(piece) || wijkenOf(index, piece).some((code) => named.has(wijkOf(index, code))),
  );
}
