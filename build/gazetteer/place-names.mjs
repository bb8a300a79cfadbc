/** From the names in CBS's register to the names people use. */

const tail = /\s*(?:,?\s+(?:e\.?\s?o\.?|en omgeving|en omg\.?|omgeving|eo|e))\s*$/i;
const outside =
  /^(?:Verspreide huizen|Verspr\.?\s?h\.?|Verspreide|Buitengebied|Buitengebeid|Landelijk gebied|Overig)\b\s*/i;
const estate =
  /^(?:Bedrijven-?\s?terrein(?:en)?|Bedrijfsterrein|Industrie-?\s?terrein(?:en)?|Bedrijvenpark|Industrie(?:gebied)?)\b\s*/i;
const direction =
  /[-\s](?:noord|zuid|oost|west|midden|centrum|noordoost|noordwest|zuidoost|zuidwest|binnen|buiten|i{1,3}|1|2|3|4)$/i;

/** The name as shown: without "Wijk 03". */
export function displayName(name) {
  const stripped = name.replace(/^Wijk\s+\d+[a-z]?\s*/i, '').trim();
  return stripped === '' ? name : stripped;
}

/** The names to find in a text, most complete first; none for what nobody writes. */
export function matchNames(name) {
  const shown = displayName(name);
  if (outside.test(shown) || /^\d+$/.test(shown)) return [];
  const whole = shown
    .replace(tail, '')
    .replace(/\s*\([^)]*\)\s*$/, '')
    .trim();
  const parts = whole
    .split(/\s*[,/]\s*|\s+en\s+(?=[A-Z'’])|\s+-\s+/)
    .map((part) => part.replace(tail, '').trim());
  const names = [
    whole,
    ...parts,
    ...[whole, ...parts].map(withoutKern),
    ...[whole, ...parts].map(withoutEstate),
  ];
  return [...new Set(names)].filter(usable);
}

const withoutKern = (name) =>
  name
    .replace(/\s+(?:kern|dorp|dorpskern)$/i, '')
    .replace(/^Kern\s+/i, '')
    .trim();
const withoutEstate = (name) => name.replace(estate, '').trim();

/** Whether a name is that of a business estate: what is left without the word may belong to the village beside it. */
export const isEstate = (name) => estate.test(name);

/** At least three letters, a capital somewhere, no cut-off or hyphen left hanging. */
function usable(name) {
  return (
    name.length >= 3 &&
    /\p{Lu}/u.test(name) &&
    !/[-.]$/.test(name) &&
    !/^(?:Kern|Centrumgebied|Overig)$/i.test(name)
  );
}

/** The name without its direction ("Kanaleneiland-Noord" → "Kanaleneiland"), or null. */
export function parentName(name) {
  if (!direction.test(name)) return null;
  const parent = name.replace(direction, '').trim();
  return parent.length >= 4 && /^\p{Lu}|^'/u.test(parent) ? parent : null;
}
