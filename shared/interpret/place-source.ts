/** What a source's own name says: "Bewonersvereniging Philipsdorp" speaks of Philipsdorp, "Gemeente Losser" of Losser. */

import { findNames } from './name-trie.ts';
import { besideEachOther } from './place-choice.ts';
import type { PlaceIndex } from './place-index.ts';
import type { Piece } from './place-piece.ts';
import { placeTokens } from './place-tokens.ts';
import { wijkenOf, wijkOf } from './place-wards.ts';

/** The wards a source is called after, or that it speaks for the municipality. */
export interface SourcePlace {
  readonly codes: readonly string[];
  readonly municipal: boolean;
}

const municipalBody = /\b(?:gemeente|gemeenteraad|griffie|college|wethouder|burgemeester|stad)\b/i;

/** "Bokhovens Blaadje", "Zuilens Nieuws", "Matenbewoners": the place inside the word. */
const genitive =
  /\b(\p{Lu}\p{Ll}{4,}?)(?:s(?= (?:Blaadje|Nieuws|Weekblad|Krant|Dorpsblad|Courant|Bode|Dagblad|Belang))|(?:bewoners?|buurtgroep))\b/gu;

/** Reads the source's name; a name that other towns share counts too, for the user chose the source. */
export function sourcePlace(index: PlaceIndex, name: string): SourcePlace {
  const known = read.get(index) ?? new Map<string, SourcePlace>();
  if (known.size === 0) read.set(index, known);
  const before = known.get(name);
  if (before !== undefined) return before;
  const place = readSource(index, name);
  if (known.size < mostKept) known.set(name, place);
  return place;
}

/** Few sources bring many items: what their names say is read once for each index. */
const read = new WeakMap<PlaceIndex, Map<string, SourcePlace>>();
const mostKept = 2000;

function readSource(index: PlaceIndex, name: string): SourcePlace {
  const tokens = placeTokens(name.replace(genitive, '$1'));
  const matches = findNames(index.names, tokens).filter(({ value, from }) => {
    const capital = /\p{Lu}/u.test(tokens[from]?.text ?? '') || /^(?:de|het)$/.test(tokens[from]?.key ?? '');
    const formed = value.form === 'name' || value.sort === 'ward' || value.sort === 'nickname';
    return capital && formed && value.care !== 'typed';
  });
  const wards = matches.filter(
    ({ value, from }) =>
      (value.sort === 'ward' || value.sort === 'nickname' || value.sort === 'alias') &&
      (value.care !== 'context' || /^(?:wijk|buurt|stadsdeel|wijkraad)/.test(tokens[from - 1]?.key ?? '')),
  );
  const municipal = municipalBody.test(name) && matches.some(({ value }) => value.sort === 'municipality');
  const codes = new Set(wards.flatMap(({ value }) => wijkenOf(index, value)));
  return { codes: codes.size <= 12 ? [...codes] : [], municipal };
}

const isWard = ({ sort }: Piece): boolean => sort !== 'elsewhere' && sort !== 'municipality';

/**
 * Leans on the wards of the source: where its text names one of them, other wards count only beside it, unless the title names
 * another; where it speaks as "wij" or "hier" and names none of them, what it names in passing is dropped (empty).
 */
export function leaningOnSource(
  index: PlaceIndex,
  chosen: readonly Piece[],
  pieces: readonly Piece[],
  { codes, speaksHere }: { readonly codes: readonly string[]; readonly speaksHere: boolean },
): readonly Piece[] {
  if (codes.length === 0 || chosen.length === 0) return chosen;
  const own = new Set(codes.map((code) => wijkOf(index, code)));
  const isOwn = (piece: Piece): boolean =>
    wijkenOf(index, piece).some((code) => own.has(wijkOf(index, code)));
  const titled = chosen.filter(({ evidence }) => evidence.field === 'title');
  if (titled.length > 0 && !titled.some(isOwn)) return chosen;
  const named = pieces.filter(
    (piece) => isWard(piece) && piece.role !== 'passing' && piece.role !== 'from' && isOwn(piece),
  );
  if (named.length === 0) return speaksHere ? [] : chosen;
  const fresh = named.filter((piece) => !chosen.includes(piece) && piece.role !== 'aside');
  return [
    ...chosen.filter((piece) => isOwn(piece) || named.some((each) => besideEachOther(each, piece))),
    ...(chosen.some(isOwn) ? [] : fresh),
  ];
}
