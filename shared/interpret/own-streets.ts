/** The user's own list of addresses, made part of a municipality's places: it wins over the streets and postcodes that are shipped. */
import { fold } from '../language/fold.ts';
import type { AddressList, AddressPairs } from '../model/address-list.ts';
import type { GazetteerData, NamePairs, OwnStreet } from './gazetteer.ts';
import { nameKeys } from './place-tokens.ts';
import { ambiguousNames } from './words/ambiguous-places.ts';
import {
  ordinaryStreets,
  softStreetEnding,
  streetBeginnings,
  streetEnding,
  streetPrepositions,
} from './words/own-street-words.ts';

type StreetCare = OwnStreet['care'];

/**
 * What must stand around a street's name before it counts; null where the name alone says too little ("Merel", "Suriname",
 * "Johan de Witt"): a list of all streets of a town holds hundreds of names that are another thing in most texts.
 */
export function streetCare(name: string): StreetCare | null {
  const folded = fold(name).replace(/^(?:de|het|'t|den)\s+/, '');
  const words = folded.split(/[\s-]+/);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (ordinaryStreets.has(folded)) return ambiguousNames.has(folded) ? 'locative' : 'capital';
  if (ambiguousNames.has(folded)) return 'context';
  if (streetPrepositions.has(first) && words.length > 1) return 'capital';
  if (streetEnding.test(last)) return words.length === 1 && last.length < 6 ? 'locative' : 'none';
  if (streetBeginnings.has(first) && words.length > 1) return 'capital';
  return softStreetEnding.test(last) ? 'locative' : null;
}

/** The places with the list merged in; a list of another municipality, or none, changes nothing. */
export function withAddresses(data: GazetteerData, list: AddressList | null): GazetteerData {
  if (list === null || list.municipality !== data.code) return data;
  const wijkOf = new Map(data.wards.map(({ code, parent }) => [code, parent ?? code]));
  const keyOf = (name: string): string => nameKeys(name).join(' ');
  const abroad = new Set([...data.elsewhere, ...data.homonyms].map(([name]) => keyOf(name)));
  const own = new Set(list.streetWards.map(([name]) => keyOf(name)));
  const ownPostcodes = new Set(list.postcodeWards.map(([postcode]) => postcode));
  return {
    ...data,
    streets: data.streets.filter(([name]) => !own.has(keyOf(name))),
    ownStreets: list.streetWards.flatMap(([name, wards]): readonly OwnStreet[] => {
      const codes = knownCodes(wards, wijkOf);
      const care = streetCare(name);
      // "Hoorn" is a street in one town and a town to all others.
      const isTown = abroad.has(keyOf(name)) && care !== 'none';
      return codes.length === 0 || care === null || isTown ? [] : [{ name, codes, care }];
    }),
    postcodes: [
      ...data.postcodes.filter(([postcode]) => !ownPostcodes.has(postcode)),
      ...postcodePairs(list.postcodeWards, wijkOf),
    ],
  };
}

/** None where one of them is not of this year's map: then we do not know where else the street lies. */
function knownCodes(wards: string, wijkOf: ReadonlyMap<string, string>): readonly string[] {
  const codes = wards.split(' ');
  return codes.every((code) => wijkOf.has(code)) ? codes : [];
}

/** The quarter of a postcode, or the wijk where it lies in several quarters; of several wijken it says nothing. */
function postcodePairs(pairs: AddressPairs, wijkOf: ReadonlyMap<string, string>): NamePairs {
  return pairs.flatMap(([postcode, wards]): NamePairs => {
    const codes = knownCodes(wards, wijkOf);
    const [code] = codes;
    const wijken = [...new Set(codes.map((each) => wijkOf.get(each) ?? each))];
    const [wijk] = wijken;
    if (code === undefined || wijk === undefined || wijken.length > 1) return [];
    return [[postcode, codes.length === 1 ? code : wijk]];
  });
}
