/** Words of party and election that have no place in a text of the municipality (domain.md §6, neutrality). */

/** Names of parties in Dutch politics, as written; capitals count. */
export const partyNames: readonly string[] = [
  'VVD',
  'PvdA',
  'GroenLinks',
  'GroenLinks-PvdA',
  'GL-PvdA',
  'CDA',
  'D66',
  'SP',
  'PVV',
  'ChristenUnie',
  'SGP',
  'CU-SGP',
  'DENK',
  'Volt',
  'BBB',
  'BoerBurgerBeweging',
  'NSC',
  'Nieuw Sociaal Contract',
  'FvD',
  'FVD',
  'Forum voor Democratie',
  'JA21',
  '50PLUS',
  '50Plus',
  'PvdD',
  'Partij voor de Dieren',
  'BIJ1',
  'Partij van de Arbeid',
];

/** Shapes of local party names, as written. */
export const localPartyShapes: readonly RegExp[] = [
  /(?<!\p{L})(?:Leefbaar|Lokaal Belang|Gemeentebelangen|Dorpsbelangen) \p{Lu}\p{L}+/gu,
  /(?<!\p{L})Partij (?:voor|van) (?:de |het )?\p{Lu}\p{L}+/gu,
];

/** Election words, over folded text. */
export const electionWords: readonly RegExp[] = [
  /\b\p{L}*verkiezing(?:en|s\p{L}*)?\b/gu,
  /\b(?:stem|stemt|stemmen) op\b/g,
  /\b(?:uw|je|jouw) stem\b/g,
  /\b(?:stembus\p{L}*|stembiljet\p{L}*|lijsttrekker\p{L}*|kandidatenlijst\p{L}*|verkiezingsprogramma\p{L}*|coalitiepartij\p{L}*|oppositiepartij\p{L}*)\b/gu,
  /\b(?:onze|mijn|de) (?:partij|fractie)\b/g,
];
