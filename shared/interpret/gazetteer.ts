/** A municipality's places as data: what the engine loads and `compilePlaces` takes. */

/** A ward with the names it is found by. */
export interface GazetteerWard {
  readonly code: string;
  readonly name: string;
  /** The wijk a buurt lies in; null for a wijk. */
  readonly parent: string | null;
  readonly names: readonly string[];
}

/** Pairs of a name and a ward code, or of several codes parted by spaces: the name covers all of these. */
export type NamePairs = readonly (readonly [string, string])[];

/** A street of the user's own list; of several wards it lies in one or the other. `care` as in `place-index.ts`. */
export interface OwnStreet {
  readonly name: string;
  readonly codes: readonly string[];
  readonly care: 'none' | 'capital' | 'locative' | 'context';
}

/** Everything shipped about one municipality. */
export interface GazetteerData {
  readonly code: string;
  readonly name: string;
  /** As the postcode table writes it; empty where it is unknown. */
  readonly province: string;
  readonly wards: readonly GazetteerWard[];
  /** Colloquial parents: "Kanaleneiland" → its wijk. */
  readonly parents: NamePairs;
  /** Towns that no ward is called after, with the wijken they lie in. */
  readonly townWards: NamePairs;
  /** Streets whose ward is known. */
  readonly streets: NamePairs;
  /** Streets of the user's own list of addresses, where there is one. */
  readonly ownStreets?: readonly OwnStreet[];
  readonly buildings: NamePairs;
  /** Six-character postcodes and four-digit areas whose ward is known. */
  readonly postcodes: NamePairs;
  /** Hand-written names: nicknames, squares, stations, parks, streets. */
  readonly nicknames: NamePairs;
  readonly towns: readonly string[];
  /** Own ward names, folded, that other municipalities use too ("vogelbuurt"). */
  readonly shared: readonly string[];
  /** Other towns and municipalities, with the municipality each lies in. */
  readonly elsewhere: readonly (readonly [string, string])[];
  /** Own names that are also a town elsewhere, with the municipality that one lies in ("Beuningen" → Beuningen). */
  readonly homonyms: readonly (readonly [string, string])[];
}
