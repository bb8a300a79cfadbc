/**
 * Builds the gazetteer the app ships: `node build/gazetteer/build-places.mjs DIR`, where DIR holds places/*.csv
 * (CBS wijken en buurten, polling stations, postcodes). Facts only, in a form of our own: one small file a municipality,
 * so that loading one takes milliseconds, and one list of every place name in the country.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { displayName, isEstate, matchNames, parentName } from './place-names.mjs';

const target = fileURLToPath(new URL('../data/places/', import.meta.url));

/** Rows of a CSV text as objects; quoted fields may hold commas and doubled quotes. */
function readCsv(file) {
  const [head, ...rows] = readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map(fields);
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])));
}

function fields(line) {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
  );
}

function build(folder) {
  const places = readCsv(join(folder, 'gemeenten-wijken-buurten.csv'));
  const stations = Object.groupBy
    ? Object.groupBy(readCsv(join(folder, 'polling-stations-2018.csv')), (row) => row.gemeente_code)
    : groupBy(readCsv(join(folder, 'polling-stations-2018.csv')), (row) => row.gemeente_code);
  const postcodes = readCsv(join(folder, 'postcodes-4.csv'));
  const wards = groupBy(places, (row) => row.gemeente_code);
  mkdirSync(target, { recursive: true });
  for (const file of readdirSync(target)) if (file.endsWith('.json')) rmSync(join(target, file));
  const municipalities = places.filter((row) => row.code.startsWith('GM'));
  for (const municipality of municipalities) {
    const data = municipalityData(
      municipality,
      wards[municipality.code] ?? [],
      stations[municipality.code] ?? [],
    );
    writeFileSync(join(target, `${municipality.code}.json`), `${JSON.stringify(data)}\n`);
  }
  writeFileSync(join(target, 'index.json'), `${JSON.stringify(countryIndex(municipalities, postcodes))}\n`);
}

function groupBy(rows, keyOf) {
  const groups = {};
  for (const row of rows) {
    groups[keyOf(row)] ??= [];
    groups[keyOf(row)].push(row);
  }
  return groups;
}

/** One municipality: wards as [code, name, parent, names to match, lon, lat, population]. */
function municipalityData(municipality, rows, stations) {
  const own = municipality.name;
  const wards = rows
    .filter((row) => !row.code.startsWith('GM'))
    .map((row) => {
      const name = displayName(row.name);
      const position = row.lon === '' ? [] : [Number(row.lon), Number(row.lat)];
      const parent = row.code.startsWith('BU') ? row.wijk_code : null;
      return {
        code: row.code,
        name,
        parent,
        names: matchNames(row.name),
        position,
        population: Number(row.population_2024) || null,
      };
    });
  const settled = new Set([
    own,
    ...wards.filter(({ name }) => !isEstate(name)).flatMap(({ names }) => names),
  ]);
  for (const ward of wards.filter(({ name }) => isEstate(name)))
    ward.names = ward.names.filter((name) => isEstate(name) || !settled.has(name));
  return {
    code: municipality.code,
    name: own,
    wards: wards.map(({ code, name, parent, names, position, population }) => [
      code,
      name,
      parent,
      names,
      position,
      population,
    ]),
    parents: colloquialParents(wards, own),
    streets: oneBuurtEach(stations.map((row) => [row.street, row.buurt_code])),
    buildings: oneBuurtEach(stations.map((row) => [row.building, row.buurt_code])),
    postcodes: oneBuurtEach(stations.map((row) => [row.postcode, row.buurt_code])),
    towns: [...new Set(stations.map((row) => row.town).filter((town) => town !== ''))].sort(),
  };
}

/** "Kanaleneiland" from Kanaleneiland-Noord and -Zuid, where all of them lie in one wijk and nothing else has the name. */
function colloquialParents(wards, own) {
  const taken = new Set(wards.flatMap(({ names }) => names.map((name) => name.toLowerCase())));
  const found = new Map();
  for (const ward of wards.filter(({ parent }) => parent !== null))
    for (const name of ward.names) {
      const parent = parentName(name);
      if (parent === null || parent.toLowerCase() === own.toLowerCase() || taken.has(parent.toLowerCase()))
        continue;
      found.set(parent, [...(found.get(parent) ?? []), ward.parent]);
    }
  return [...found]
    .filter(([, parents]) => new Set(parents).size === 1)
    .map(([name, parents]) => [name, parents[0]])
    .sort();
}

/** Names that lie in one buurt as far as is known, with that buurt. */
function oneBuurtEach(pairs) {
  const found = new Map();
  for (const [name, buurt] of pairs) {
    const clean = name.trim();
    if (clean.length < 4 || buurt === '' || /^\d+$/.test(clean)) continue;
    found.set(clean, [...(found.get(clean) ?? []), buurt]);
  }
  return [...found]
    .filter(([, buurten]) => new Set(buurten).size === 1)
    .map(([name, [buurt]]) => [name, buurt])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Every municipality, and every town with the municipality it lies in. */
function countryIndex(municipalities, postcodes) {
  const towns = new Map();
  for (const { town, municipality } of postcodes)
    if (town !== '') towns.set(`${town}|${municipality}`, [town, municipality]);
  return {
    municipalities: municipalities.map(({ code, name }) => [code, name]),
    towns: [...towns.values()].sort(([a], [b]) => (a < b ? -1 : 1)),
  };
}

const folder = process.argv[2];
if (folder === undefined) {
  process.stderr.write('Gebruik: node build/gazetteer/build-places.mjs MAP (de map met places/*.csv)\n');
  process.exitCode = 2;
} else build(join(folder, 'places'));
