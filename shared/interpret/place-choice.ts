/** Which pieces count: strangers out, the title and the opening before what comes later, names before streets. */
import type { Piece } from './place-find.ts';
import type { PlaceIndex } from './place-index.ts';
import { wijkenOf, wijkOf } from './place-wards.ts';
import { worldNames } from './words/world-places.ts';

/** What the text as a whole says. */
export interface TextFacts {
  /** Keys that the writer moves elsewhere. */
  readonly moved: ReadonlySet<string>;
  /** The municipality's own name, or its own source. */
  readonly own: boolean;
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
    ({ sort, role }) => sort === 'elsewhere' && role !== 'passing' && role !== 'from',
  );
  const towns = new Set(away.map(({ within }) => within));
  const leads = away.some(
    ({ evidence, role, sentence }) => evidence.field === 'title' || (role === 'there' && sentence === 0),
  );
  return pieces.filter((piece) => {
    const { sort, key, shared } = piece;
    if (sort === 'elsewhere' || sort === 'municipality') return true;
    if (facts.moved.has(key)) return false;
    if (worldNames.get(key.replace(/se$/, ''))?.test(facts.words) === true) return false;
    if (facts.own) return true;
    const namesakes = index.homonyms.get(key);
    if (namesakes !== undefined && [...namesakes].some((town) => towns.has(town))) return false;
    return !(shared && leads);
  });
}

/** What an origin is worth where it is all there is. */
const originWorth = 0.65;

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
  if (alive.length === 0) return abroad ? [] : origins(pieces);
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
  return narrowed(index, withoutContradiction(index, chosen));
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
  return others || keys.size !== 1 ? [] : from.slice(0, 1).map((piece) => ({ ...piece, worth: originWorth }));
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
    piece.role === 'passing' ||
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
  worth: 0.75,
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

/**
 * A name that covers several wijken is narrowed by what the title or the opening names within it, or by the one wijk of it
 * that the rest of the text names.
 */
function narrowed(index: PlaceIndex, pieces: readonly Piece[]): readonly Piece[] {
  const exact = pieces.filter(({ spread }) => !spread);
  const wijken = (some: readonly Piece[]): ReadonlySet<string> =>
    new Set(some.flatMap((piece) => wijkenOf(index, piece).map((code) => wijkOf(index, code))));
  const opening = wijken(
    exact.filter(({ evidence, sentence }) => evidence.field === 'title' || sentence <= 1),
  );
  const anywhere = wijken(exact);
  return pieces.map((piece) => {
    if (!piece.spread) return piece;
    const first = piece.codes.filter((code) => opening.has(wijkOf(index, code)));
    const all = piece.codes.filter((code) => anywhere.has(wijkOf(index, code)));
    const codes = first.length > 0 ? first : all.length === 1 ? all : piece.codes;
    return { ...piece, codes };
  });
}
