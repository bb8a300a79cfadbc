/**
 * Where a text plays. Evidence in order: the user's alias, postcode, street, building, ward name or nickname, hashtag,
 * the source's own ward. A wrong ward is worse than none: what is merely mentioned, or may be something else, is left out.
 */
import type { PlaceReading, WardReading } from '../model/place.ts';
import type { Readable } from '../model/reading.ts';
import { chosenPieces, withoutStrangers } from './place-choice.ts';
import { findPieces, type Piece } from './place-find.ts';
import type { PlaceIndex } from './place-index.ts';
import { sourcePlace } from './place-source.ts';
import type { PlaceToken } from './place-tokens.ts';
import { namesEverything, wardReadings, withParents } from './place-wards.ts';
import { wholeMunicipality } from './words/place-context.ts';
import { foreignWords, nationalWords, stateWords } from './words/world-places.ts';

/** What the source's own ward is worth where the text names no place. */
const sourceWorth = { fixed: 0.75, named: 0.7 } as const;

/** Reads the place of one text. */
export function readPlace(index: PlaceIndex, input: Readable): PlaceReading {
  const title = findPieces(index, input, 'title');
  const text = findPieces(index, input, 'text');
  const abroad = abroadIn(title.tokens) || abroadIn(text.tokens.filter(({ sentence }) => sentence === 0));
  const all = [...title.pieces, ...text.pieces];
  const source = sourcePlace(index, input.source.name);
  const own = ownNamed(all) || source.municipal;
  const pieces = withoutStrangers(index, all, {
    moved: new Set([...title.moved, ...text.moved]),
    own,
    words: `${input.title}\n${input.text}`,
  });
  const chosen = chosenPieces(index, pieces, abroad);
  // "Bij alle balies … behalve op het Spui": a place late in a text about everywhere is not where it plays.
  const late = chosen.every(({ evidence, sentence }) => evidence.field === 'text' && sentence > 0);
  const wards = late && (saysWhole(input) || isNational(input)) ? [] : wardReadings(index, chosen);
  if (namesEverything(index, wards)) return { scope: 'gemeente', wards: [] };
  if (wards.length > 0) return { scope: 'wijk', wards };
  return withoutWards(index, input, pieces, {
    abroad,
    moved: title.moved.length + text.moved.length > 0,
    source,
  });
}

interface Surroundings {
  readonly abroad: boolean;
  readonly moved: boolean;
  readonly source: ReturnType<typeof sourcePlace>;
}

function withoutWards(
  index: PlaceIndex,
  input: Readable,
  pieces: readonly Piece[],
  { abroad, moved, source }: Surroundings,
): PlaceReading {
  const whole = saysWhole(input);
  if (
    playsElsewhere(pieces, {
      abroad,
      moved,
      whole,
      national: isNational(input),
      capital: index.own.has('den haag'),
    })
  )
    return { scope: 'elders', wards: [] };
  const fixed = input.source.fixedWard;
  if (!whole) {
    if (fixed !== null && index.wards.has(fixed)) return fromSource(index, [fixed], sourceWorth.fixed);
    if (source.codes.length > 0) return fromSource(index, source.codes, sourceWorth.named);
  }
  const own = pieces.some(({ sort }) => sort === 'municipality') || source.municipal;
  return { scope: own || whole ? 'gemeente' : 'onbekend', wards: [] };
}

function playsElsewhere(
  pieces: readonly Piece[],
  around: {
    readonly abroad: boolean;
    readonly moved: boolean;
    readonly whole: boolean;
    readonly national: boolean;
    /** The Hague: its name also stands for the national government. */
    readonly capital: boolean;
  },
): boolean {
  const own = pieces.filter(
    ({ sort, role }) => sort === 'municipality' && role !== 'passing' && role !== 'from',
  );
  const away = pieces.filter(
    ({ sort, role }) => sort === 'elsewhere' && role !== 'passing' && role !== 'from',
  );
  const inTitle = ({ evidence }: Piece): boolean => evidence.field === 'title';
  if (around.capital && around.national && !around.whole) return true;
  if (own.some(inTitle)) return false;
  const leads = (piece: Piece): boolean => inTitle(piece) || piece.sentence === 0;
  if (away.some(leads) && !own.some(leads)) return true;
  if (own.length > 0 || around.whole) return false;
  if (around.moved || around.national) return true;
  return (
    away.some(({ role }) => role === 'there') ||
    (around.abroad &&
      pieces.every(({ sort, role }) => sort === 'elsewhere' || role === 'passing' || role === 'from'))
  );
}

function ownNamed(pieces: readonly Piece[]): boolean {
  return pieces.some(({ sort, role }) => sort === 'municipality' && role !== 'passing' && role !== 'from');
}

/** "in Gronau", "het Belgische Laakdal", "de Jordaanse regering"; a Turkish baker does not take a text abroad. */
function abroadIn(tokens: readonly PlaceToken[]): boolean {
  return tokens.some(({ key, text }, at) => {
    if (!foreignWords.has(key) || !/^\p{Lu}/u.test(text)) return false;
    const next = tokens[at + 1];
    if (/e$/.test(key) && next !== undefined)
      return stateWords.test(next.key) || (!next.opens && /^\p{Lu}\p{Ll}/u.test(next.text));
    return /^(?:in|bij|nabij)$/.test(tokens[at - 1]?.key ?? '');
  });
}

const isNational = ({ title, text }: Readable): boolean =>
  nationalWords.some((phrase) => phrase.test(title) || phrase.test(text));

function saysWhole({ title, text }: Readable): boolean {
  return wholeMunicipality.some((phrase) => phrase.test(title) || phrase.test(text));
}

function fromSource(index: PlaceIndex, codes: readonly string[], confidence: number): PlaceReading {
  const readings = codes.map((code): WardReading => {
    const ward = index.wards.get(code);
    return { code, name: ward?.name ?? code, level: ward?.level ?? 'wijk', confidence, evidence: [] };
  });
  return { scope: 'wijk', wards: withParents(index, readings) };
}
