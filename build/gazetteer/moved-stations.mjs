/** Polling stations of 2018 carry the codes of 2018: brings them to the wards of today. */
import { displayName } from './place-names.mjs';

/**
 * A code may have been given out anew since (Almere's BU00340201 was its centre and is a quarter of Almere Haven now), and
 * the centroids of the source are those of 2019: so only names count. A station keeps its code where the names share a
 * telling word; else it gets the one ward of that buurt's name in its municipality, else of that wijk's name; else it is
 * dropped: a wrong ward is worse than none. The municipality of a merged one is that of its postcode area today.
 */
export function movedStations(stations, places, postcodes) {
  const byCode = new Map(places.map((row) => [row.code, row]));
  const byName = new Map(
    places.filter(({ code }) => code.startsWith('GM')).map(({ code, name }) => [name, code]),
  );
  const byArea = new Map(postcodes.map(({ postcode, municipality }) => [postcode, byName.get(municipality)]));
  const wards = namesByMunicipality(places);
  return stations.flatMap((station) => {
    const now = byCode.get(station.buurt_code);
    const own = byCode.get(station.gemeente_code)?.name ?? '';
    if (now !== undefined && sameName(station.buurt, now.name, own)) return [station];
    const municipality = byCode.has(station.gemeente_code)
      ? station.gemeente_code
      : byArea.get(station.postcode.slice(0, 4));
    const known = wards.get(municipality);
    if (known === undefined) return [];
    const code = known.get(plain(station.buurt)) ?? known.get(plain(station.wijk));
    return code == null ? [] : [{ ...station, gemeente_code: municipality, buurt_code: code }];
  });
}

/**
 * Municipalities whose codes were given out anew: at least a fifth of the stations with a code of today (three or more)
 * do not have its name. The positions of their buurten are those of other buurten.
 */
export function recodedMunicipalities(stations, places) {
  const byCode = new Map(places.map((row) => [row.code, row]));
  const counts = new Map();
  for (const station of stations) {
    const now = byCode.get(station.buurt_code);
    if (now === undefined) continue;
    const own = byCode.get(station.gemeente_code)?.name ?? '';
    const count = counts.get(station.gemeente_code) ?? { all: 0, other: 0 };
    count.all += 1;
    if (!sameName(station.buurt, now.name, own)) count.other += 1;
    counts.set(station.gemeente_code, count);
  }
  return new Set(
    [...counts].filter(([, { all, other }]) => other >= 3 && other >= all / 5).map(([code]) => code),
  );
}

const generic =
  /^(?:en|de|het|den|van|e|o|eo|omgeving|noord|zuid|oost|west|noordoost|noordwest|zuidoost|zuidwest|midden|centrum|binnenstad|buitengebied|verspreide|huizen|bedrijventerrein|industrieterrein|wijk|buurt|kern|dorp|i|ii|iii|iv|\d+|.)$/;

/** Whether two names of a buurt share a word that tells it apart, or are equal. */
function sameName(then, now, own) {
  const [old, fresh] = [plain(then), plain(now)];
  if (old === fresh) return true;
  const town = new Set(plain(own).split(' '));
  const words = new Set(fresh.split(' '));
  return old.split(' ').some((word) => words.has(word) && !generic.test(word) && !town.has(word));
}

const plain = (name) =>
  displayName(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Per municipality: a name → the code of the one ward (the wijk before its buurt) that has it, or null. */
function namesByMunicipality(places) {
  const known = new Map();
  for (const { code, name, gemeente_code: municipality, wijk_code: wijk } of places) {
    const names = known.get(municipality) ?? new Map();
    known.set(municipality, names);
    if (code.startsWith('GM')) continue;
    const key = plain(name);
    const other = names.get(key);
    if (other === undefined) names.set(key, code);
    else if (other !== wijk) names.set(key, null);
  }
  return known;
}
