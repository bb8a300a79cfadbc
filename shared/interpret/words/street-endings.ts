/** What Dutch street names end in, and the common nouns that look like one. Source: general knowledge. */

/** Endings of the last word of a street name (folded). */
export const streetEndings: readonly string[] = [
  'straat', 'weg', 'laan', 'plein', 'kade', 'gracht', 'singel', 'dreef', 'steeg', 'pad', 'plantsoen', 'hof', 'brink',
  'markt', 'veste', 'wal', 'haven', 'brug', 'park', 'plaats', 'boulevard', 'werf', 'vaart', 'viaduct', 'erf', 'tunnel', 'dijk',
];

/** Nouns that end so and still name a thing when a sentence opens with them. */
export const commonStreetNouns: readonly string[] = [
  'straat', 'weg', 'laan', 'plein', 'kade', 'dijk', 'gracht', 'fietspad', 'zebrapad', 'voetpad', 'wandelpad',
  'snelweg', 'rijksweg', 'hoofdweg', 'rijbaan', 'busbaan', 'schoolplein', 'dorpsplein', 'marktplein', 'park',
  'parkeerplaats', 'speelplaats', 'werkplaats', 'woonplaats', 'standplaats', 'begraafplaats', 'haven', 'brug',
  'rommelmarkt', 'kerstmarkt', 'weekmarkt', 'braderiemarkt', 'woningmarkt', 'arbeidsmarkt', 'markt', 'supermarkt',
  'vrijmarkt', 'vlooienmarkt', 'boerenmarkt', 'huizenmarkt', 'voetbalveld', 'sportveld', 'trapveld', 'kunstgrasveld',
  'grasveld', 'kerk', 'tunnel', 'fietstunnel', 'fietsbrug', 'viaduct', 'sportpark', 'windpark', 'zonnepark',
  'vakantiepark', 'recreatiepark', 'bedrijvenpark', 'skatepark', 'stadspark', 'bos', 'berg', 'sluis', 'fietsstraat',
  'winkelstraat', 'milieustraat', 'woonwijk', 'nieuwbouwwijk', 'wijk', 'doorgaanseweg', 'ijsbaan', 'atletiekbaan',
  'kartbaan', 'crossbaan', 'skatebaan', 'baan', 'gerechtshof', 'hof', 'stroom', 'waterstroom', 'dam', 'veld', 'erf',
  'woonerf', 'verkeersplein', 'zeedijk', 'waterweg', 'speelveld', 'stoep', 'energiehaven', 'jachthaven',
  'snelfietsroute', 'ruimte', 'muziekmarkt', 'proces', 'succes', 'adres', 'vrees', 'bewijs',
];

/** Small words that may stand inside a street name. */
export const streetLinkWords: readonly string[] = [
  'van', 'de', 'der', 'den', 'het', "'t", 'ter', 'ten', 'te', 'op', 'aan', 'in', 'en', 'st', 'sint', 'dr', 'mr', 'prof', 'ds',
];
