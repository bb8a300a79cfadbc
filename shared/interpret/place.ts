/**
 * Where a text plays. Evidence in order: the user's alias, postcode, street, building, ward name or nickname, hashtag,
 * the source's own ward. A wrong ward is worse than none: what is merely mentioned, or may be something else, is left out.
 */
import type { PlaceReading, WardReading } from '../model/place.ts';
import type { Readable } from '../model/reading.ts';
import { chosenPieces, withoutStrangers } from './place-choice.ts';
import { findPieces } from './place-find.ts';
import type { PlaceIndex } from './place-index.ts';
import type { Role } from './place-judgement.ts';
import type { Piece } from './place-piece.ts';
import { leaningOnSource, sourcePlace } from './place-source.ts';
import type { PlaceToken } from './place-tokens.ts';
import { namesEverything, wardReadings, withParents } from './place-wards.ts';
import { worths } from './place-worth.ts';
import { wholeMunicipality } from './words/place-context.ts';
import { foreignWords, nationalWords, stateWords } from './words/world-places.ts';

/** Reads the place of one text. */
export function readPlace(index: PlaceIndex, input: Readable): PlaceReading {
  const weighed = weighPlaces(index, input);
  const wards = wardReadings(index, weighed.chosen);
  if (namesEverything(index, wards)) return { scope: 'gemeente', wards: [] };
  if (wards.length > 0) return { scope: 'wijk', wards };
  return withoutWards(index, input, weighed.pieces, weighed);
}

/** The pieces of evidence that count, among all that were found; for calibration too (test/eval/calibrate-place.ts). */
export function weighPlaces(
  index: PlaceIndex,
  input: Readable,
): Surroundings & { readonly chosen: readonly Piece[]; readonly pieces: readonly Piece[] } {
  const title = findPieces(index, input, 'title');
  const text = findPieces(index, input, 'text');
  const abroad = abroadIn(title.tokens) || abroadIn(text.tokens.filter(({ sentence }) => sentence === 0));
  const all = [...title.pieces, ...text.pieces];
  const source = sourcePlace(index, input.source.name);
  const pieces = withoutStrangers(index, all, {
    moved: new Set([...title.moved, ...text.moved]),
    own: ownNamed(all) || source.municipal,
    abroad,
    words: `${input.title}\n${input.text}`,
  });
  const { fixedWard } = input.source;
  const codes = fixedWard !== null && index.wards.has(fixedWard) ? [fixedWard] : source.codes;
  const speaksHere = weWords.test(input.title) || weWords.test(input.text);
  const leaning = leaningOnSource(index, chosenPieces(index, pieces, abroad), pieces, { codes, speaksHere });
  return {
    chosen: isLate(leaning) && (saysWhole(index, input) || isNational(input)) ? [] : leaning,
    pieces,
    abroad,
    moved: title.moved.length + text.moved.length > 0,
    source,
    here: codes.length > 0 && speaksHere,
  };
}

/** "Bij alle balies … behalve op het Spui": a place late in a text about everywhere is not where it plays. */
const isLate = (chosen: readonly Piece[]): boolean =>
  chosen.every(
    ({ evidence, sentence, role }) => role === 'aside' || (evidence.field === 'text' && sentence > 0),
  );

const isActive = (role: Role): boolean => role !== 'passing' && role !== 'aside' && role !== 'from';

interface Surroundings {
  readonly abroad: boolean;
  readonly moved: boolean;
  /** The source has a ward of its own and speaks of itself. */
  readonly here: boolean;
  readonly source: ReturnType<typeof sourcePlace>;
}

function withoutWards(
  index: PlaceIndex,
  input: Readable,
  pieces: readonly Piece[],
  { abroad, moved, source, here }: Surroundings,
): PlaceReading {
  const whole = saysWhole(index, input);
  if (
    playsElsewhere(pieces, {
      abroad,
      moved,
      whole,
      here,
      national: isNational(input),
      capital: index.own.has('den haag'),
    })
  )
    return { scope: 'elders', wards: [] };
  const fixed = input.source.fixedWard;
  if (!whole) {
    if (fixed !== null && index.wards.has(fixed)) return fromSource(index, [fixed]);
    if (source.codes.length > 0) return fromSource(index, source.codes);
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
    readonly here: boolean;
    readonly national: boolean;
    /** The Hague: its name also stands for the national government. */
    readonly capital: boolean;
  },
): boolean {
  const own = pieces.filter(({ sort, role }) => sort === 'municipality' && isActive(role));
  const away = pieces.filter(({ sort, role }) => sort === 'elsewhere' && isActive(role));
  const inTitle = ({ evidence }: Piece): boolean => evidence.field === 'title';
  if (around.capital && around.national && !around.whole) return true;
  if (own.some(inTitle)) return false;
  // "We zitten nu bij familie in Lelystad", says a neighbourhood group: it plays at home.
  if (around.here && !away.some(inTitle)) return false;
  const leads = (piece: Piece): boolean => inTitle(piece) || piece.sentence === 0;
  if (away.some(leads) && !own.some(leads)) return true;
  if (own.length > 0 || around.whole) return false;
  if (around.moved || around.national) return true;
  return (
    away.some(({ role }) => role === 'there') ||
    (around.abroad && pieces.every(({ sort, role }) => sort === 'elsewhere' || !isActive(role)))
  );
}

function ownNamed(pieces: readonly Piece[]): boolean {
  return pieces.some(({ sort, role }) => sort === 'municipality' && isActive(role));
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

const weWords = /\b(?:wij|we|ons|onze|hier)\b/i;
/** "Almeers Dagblad, binnenland". */
const nationalSection = /\b(?:binnenland|buitenland)\b/i;

const isNational = ({ title, text, source }: Readable): boolean =>
  nationalSection.test(source.name) ||
  nationalWords.some((phrase) => phrase.test(title) || phrase.test(text));

function saysWhole({ name }: PlaceIndex, { title, text }: Readable): boolean {
  const heel = `heel ${name}`;
  if (title.includes(heel) || text.includes(heel)) return true;
  return wholeMunicipality.some((phrase) => phrase.test(title) || phrase.test(text));
}

function fromSource(index: PlaceIndex, codes: readonly string[]): PlaceReading {
  const readings = codes.map((code): WardReading => {
    const ward = index.wards.get(code);
    return {
      code,
      name: ward?.name ?? code,
      level: ward?.level ?? 'wijk',
      confidence: worths.source,
      evidence: [],
    };
  });
  return { scope: 'wijk', wards: withParents(index, readings) };
}
