/** Which column of a list of addresses is what, by its heading: Dutch or English, of BAG exports, CBS tables and plain spreadsheets. */
import { headingKey } from './heading-match.ts';

/** What a column can be. */
export const addressFields = [
  'street',
  'address',
  'postcode',
  'quarter',
  'ward',
  'municipality',
  'number',
  'town',
] as const;
export type AddressField = (typeof addressFields)[number];

/** Column index per field; a field that is absent is not in the file. */
export type AddressColumns = Readonly<Partial<Record<AddressField, number>>>;

/**
 * Headings a field goes by, strongest first; lower case, without accents, punctuation and the year that CBS puts behind
 * ("Buurt2023"). `address` is a street with its number in one cell; number and town only help to recognise the heading.
 */
const headings: Readonly<Record<AddressField, readonly string[]>> = {
  street: [
    'straat',
    'straatnaam',
    'openbare ruimte',
    'openbareruimte',
    'openbare ruimte naam',
    'openbareruimtenaam',
    'openbareruimte naam',
    'naam openbare ruimte',
    'naam openbareruimte',
    'weg',
    'wegnaam',
    'street',
    'street name',
    'streetname',
    'thoroughfare',
    'road',
  ],
  address: ['adres', 'adresregel', 'volledig adres', 'address', 'full address', 'street address'],
  postcode: [
    'postcode',
    'pc6',
    'pc 6',
    'postcode6',
    'postcode 6',
    'pc',
    'postal code',
    'postalcode',
    'zip',
    'zip code',
    'zipcode',
  ],
  quarter: [
    'buurtcode',
    'buurt code',
    'bu code',
    'bucode',
    'code buurt',
    'cbs buurtcode',
    'cbs buurt code',
    'buurt',
    'cbs buurt',
    'buurtnaam',
    'neighbourhood code',
    'neighborhood code',
    'neighbourhood',
    'neighborhood',
    'quarter',
  ],
  ward: [
    'wijkcode',
    'wijk code',
    'wk code',
    'wkcode',
    'code wijk',
    'cbs wijkcode',
    'cbs wijk code',
    'wijk',
    'cbs wijk',
    'wijknaam',
    'district code',
    'district',
    'ward code',
    'ward',
  ],
  municipality: [
    'gemeentecode',
    'gemeente code',
    'gm code',
    'gmcode',
    'gemeente',
    'gemeentenaam',
    'municipality code',
    'municipality',
  ],
  number: ['huisnummer', 'huisnr', 'nummer', 'nr', 'house number', 'housenumber', 'number'],
  town: ['woonplaats', 'woonplaatsnaam', 'plaats', 'plaatsnaam', 'town', 'city', 'place'],
};

/** "Buurt2023", "BU_CODE 2024" → "buurt", "bu code". */
const keyOf = (heading: string): string =>
  headingKey(heading)
    .replace(/(?:\s|(?<=[a-z]))(?:19|20)\d\d$/, '')
    .trim();

/** The columns that the headings name; of two for one field the stronger word wins, then the first. */
export function addressColumns(cells: readonly string[]): AddressColumns {
  const keys = cells.map(keyOf);
  const columns: Partial<Record<AddressField, number>> = {};
  for (const field of addressFields) {
    const word = headings[field].find((each) => keys.includes(each));
    if (word !== undefined) columns[field] = keys.indexOf(word);
  }
  return columns;
}

/** Whether the columns are enough: a street or a postcode, and a ward. */
export function isEnough(columns: AddressColumns): boolean {
  const place = columns.street ?? columns.address ?? columns.postcode;
  return place !== undefined && (columns.quarter ?? columns.ward) !== undefined;
}
