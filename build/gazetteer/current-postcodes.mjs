/** The postcode table knows municipalities by everyday names and from before the last mergers: brings them to today. */

const officialNames = { 'Den Haag': "'s-Gravenhage", 'Den Bosch': "'s-Hertogenbosch" };

/** Rows with the municipality of today: by name, else that of the nearest buurt within 3 km, else as it was. */
export function currentPostcodes(rows, places) {
  const names = new Map(
    places.filter(({ code }) => code.startsWith('GM')).map(({ code, name }) => [code, name]),
  );
  const known = new Set(names.values());
  const buurten = places
    .filter(({ code, lon }) => code.startsWith('BU') && lon !== '')
    .map(({ gemeente_code: code, lon, lat }) => ({
      name: names.get(code),
      lon: Number(lon),
      lat: Number(lat),
    }));
  return rows.map((row) => {
    const name = officialNames[row.municipality] ?? row.municipality;
    return { ...row, municipality: known.has(name) ? name : (nearestName(buurten, row) ?? name) };
  });
}

function nearestName(buurten, { lon, lat }) {
  const scale = Math.cos((Number(lat) * Math.PI) / 180);
  let best = { distance: 3, name: undefined };
  for (const buurt of buurten) {
    if (Math.abs(buurt.lat - lat) > 0.03) continue;
    const distance = 111.2 * Math.hypot(buurt.lat - lat, (buurt.lon - lon) * scale);
    if (distance < best.distance) best = { distance, name: buurt.name };
  }
  return best.name;
}
