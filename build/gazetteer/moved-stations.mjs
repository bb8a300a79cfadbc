/** Polling stations of 2018 carry the codes of 2018: brings them to the wards of today. */
import { displayName } from './place-names.mjs';

/**
 * A station whose buurt code is gone gets the one ward of that buurt's name in its municipality, else the ward of that
 * wijk's name, else the wijk that its four nearest buurten share; else it is dropped: a wrong ward is worse than none.
 * The municipality of a merged one is that of its postcode area today.
 */
export function movedStations(stations, places, postcodes) {
  const byCode = new Map(places.map((row) => [row.code, row]));
  const byName = new Map(
    places.filter(({ code }) => code.startsWith('GM')).map(({ code, name }) => [name, code]),
  );
  const byArea = new Map(postcodes.map(({ postcode, municipality }) => [postcode, byName.get(municipality)]));
  const wards = namesByMunicipality(places);
  const buurten = places
    .filter(({ code, lon }) => code.startsWith('BU') && lon !== '')
    .map((row) => ({ ...row, lon: Number(row.lon), lat: Number(row.lat) }));
  return stations.flatMap((station) => {
    if (byCode.has(station.buurt_code) && sameBuurt(station, byCode.get(station.buurt_code)))
      return [station];
    const municipality = byCode.has(station.gemeente_code)
      ? station.gemeente_code
      : byArea.get(station.postcode.slice(0, 4));
    const known = wards.get(municipality);
    if (known === undefined) return [];
    const code =
      known.get(plain(station.buurt)) ??
      known.get(plain(station.wijk)) ??
      surrounding(station, municipality, buurten);
    return code == null ? [] : [{ ...station, gemeente_code: municipality, buurt_code: code }];
  });
}

/** A code may have been given out anew: the buurt must share a word of its name, or lie within 2.5 km. */
function sameBuurt(station, row) {
  const words = new Set(plain(row.name).split(' '));
  if (
    plain(station.buurt)
      .split(' ')
      .some((word) => words.has(word))
  )
    return true;
  if (station.lon === '' || row.lon === '') return false;
  const scale = Math.cos((Number(row.lat) * Math.PI) / 180);
  return 111.2 * Math.hypot(row.lat - station.lat, (row.lon - station.lon) * scale) < 2.5;
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

/** The wijk that the four nearest buurten share, all within the municipality (flat earth: good enough in a town). */
function surrounding(station, municipality, buurten) {
  const [lon, lat] = [Number(station.lon), Number(station.lat)];
  if (station.lon === '' || station.lat === '') return null;
  const scale = Math.cos((lat * Math.PI) / 180);
  const four = buurten
    .filter((row) => Math.abs(row.lat - lat) < 0.06 && Math.abs(row.lon - lon) < 0.1)
    .map((row) => ({ row, distance: Math.hypot(row.lat - lat, (row.lon - lon) * scale) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 4);
  const [first] = four;
  if (four.length < 4 || first.row.gemeente_code !== municipality) return null;
  return four.every(({ row }) => row.wijk_code === first.row.wijk_code) ? first.row.wijk_code : null;
}
