/** Whether a place is somebody's door. */

/** Words before a number that make it no house number: "wijk 10", "fase 2", "A12". */
const areaWords = 'wijk|buurt|district|kern|fase|vak|zone|deelgebied|perceel|afrit|knooppunt|km|hm';
const housed = new RegExp(
  `(?<![\\p{L}\\p{N}])(?!(?:${areaWords})\\s)\\p{L}[\\p{L}.'’)-]*\\s+\\d{1,5}(?:\\s?-?\\s?[a-z]{1,3})?\\b`,
  'iu',
);

/**
 * True for a house number behind a word, a whole postcode or a point on the map: more exact than a street or a
 * neighbourhood, so it may point to a person.
 */
export function isExactAddress(place: string): boolean {
  return /\b\d{4}\s?[A-Za-z]{2}\b/.test(place) || /\d[.,]\d{3,}/.test(place) || housed.test(place);
}
