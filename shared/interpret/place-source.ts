/** What a source's own name says: "Bewonersvereniging Philipsdorp" speaks of Philipsdorp, "Gemeente Losser" of Losser. */
import { findNames } from './name-trie.ts';
import type { PlaceIndex } from './place-index.ts';
import { placeTokens } from './place-tokens.ts';
import { wijkenOf } from './place-wards.ts';

/** The wards a source is called after, or that it speaks for the municipality. */
export interface SourcePlace {
  readonly codes: readonly string[];
  readonly municipal: boolean;
}

const municipalBody = /\b(?:gemeente|gemeenteraad|griffie|college|wethouder|burgemeester|stad)\b/i;

/** Reads the source's name; a name that other towns share counts too, for the user chose the source. */
export function sourcePlace(index: PlaceIndex, name: string): SourcePlace {
  const tokens = placeTokens(name);
  const matches = findNames(index.names, tokens).filter(({ value, from }) => {
    const capital = /\p{Lu}/u.test(tokens[from]?.text ?? '') || /^(?:de|het)$/.test(tokens[from]?.key ?? '');
    return capital && value.form === 'name' && value.care !== 'typed';
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
