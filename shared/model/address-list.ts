/** The user's own list of addresses: in which wards the streets and postcodes of the municipality lie. */

/** Pairs of a name and the ward codes it lies in, parted by spaces; no codes where a part of it lies in a ward we do not know. */
export type AddressPairs = readonly (readonly [string, string])[];

/** What is known of a list without opening it. */
export interface AddressFacts {
  /** Name of the file, without its folder. */
  readonly file: string;
  /** CBS code of the municipality it was read for. */
  readonly municipality: string;
  /** ISO-8601 UTC. */
  readonly importedAt: string;
  /** Rows that were taken. */
  readonly addresses: number;
  readonly streets: number;
  readonly postcodes: number;
}

/** A list as kept: no house number and no person in it. */
export interface AddressList extends AddressFacts {
  readonly streetWards: AddressPairs;
  /** Six-character postcodes, without a space. */
  readonly postcodeWards: AddressPairs;
}

/** Why a row of the list was not taken: keys of the catalogue's `addressReasons`. */
export const addressReasons = [
  'no-street',
  'no-ward',
  'ward-unknown',
  'postcode-unreadable',
  'columns-differ',
] as const;
export type AddressReason = (typeof addressReasons)[number];

/** A row that was not taken; `line` counts from 1, the heading included. */
export interface RefusedAddress {
  readonly line: number;
  readonly reason: AddressReason;
}

/** Refused rows that a report names one by one; the rest is counted. */
export const namedRefusals = 1000;

/** What reading a list in did. */
export interface AddressReport {
  readonly file: string;
  /** Filled rows under the heading: `addresses + elsewhere + refusedRows`. */
  readonly rows: number;
  /** Rows taken. */
  readonly addresses: number;
  /** Rows of another municipality: left out, nothing is wrong with them. */
  readonly elsewhere: number;
  readonly refusedRows: number;
  /** The first refused rows, at most `namedRefusals`. */
  readonly refused: readonly RefusedAddress[];
  readonly streets: number;
  /** Streets that lie in several wijken: by themselves they say nothing of the ward. */
  readonly streetsOfSeveral: number;
  readonly postcodes: number;
  /** True where the user stopped it: then the list that was kept before still stands. */
  readonly stopped: boolean;
}
