/** A municipality's places as data: what the engine loads and `compilePlaces` takes. */

/** A ward with the names it is found by. */
export interface GazetteerWard {
  readonly code: string;
  readonly name: string;
  /** The wijk a buurt lies in; null for a wijk. */
  readonly parent: string | null;
  readonly names: readonly string[];
}

/** Pairs of a name and a ward code (or, for `elsewhere`, the municipality it lies in). */
export type NamePairs = readonly (readonly [string, string])[];

/** Everything shipped about one municipality. */
export interface GazetteerData {
  readonly code: string;
  readonly name: string;
  readonly wards: readonly GazetteerWard[];
  /** Colloquial parents: "Kanaleneiland" → its wijk. */
  readonly parents: NamePairs;
  /** Streets whose buurt is known. */
  readonly streets: NamePairs;
  readonly buildings: NamePairs;
  /** Six-character postcodes whose buurt is known. */
  readonly postcodes: NamePairs;
  /** Hand-written names: nicknames, squares, stations, parks, streets. */
  readonly nicknames: NamePairs;
  readonly towns: readonly string[];
  readonly elsewhere: NamePairs;
}
