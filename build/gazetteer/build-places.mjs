/**
 * Builds the gazetteer the app ships: `node build/gazetteer/build-places.mjs DIR`, where DIR holds places/*.csv
 * (CBS wijken en buurten, polling stations, postcodes). Facts only, in a form of our own: one small file a municipality,
 * so that loading one takes milliseconds, and one list of every place name in the country. Several codes for one name are
 * parted by spaces.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { currentPostcodes } from './current-postcodes.mjs';
import { frisianNames } from './frisian-names.mjs';
import { movedStations, recodedMunicipalities } from './moved-stations.mjs';
import { buildingName, displayName, isEstate, matchNames, nameVariants, parentName } from './place-names.mjs';

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
  const postcodes = currentPostcodes(readCsv(join(folder, 'postcodes-4.csv')), places);
  const asPolled = readCsv(join(folder, 'polling-stations-2018.csv'));
  const stations = movedStations(asPolled, places, postcodes);
  const municipalities = places.filter((row) => row.code.startsWith('GM'));
  const country = {
    names: new Map(municipalities.map(({ code, name }) => [code, name])),
    wards: groupBy(places, (row) => row.gemeente_code),
    stations: groupBy(stations, (row) => row.gemeente_code),
    postcodes: groupBy(postcodes, (row) => row.municipality),
    places: new Set(
      [
        ...places.filter(({ code }) => code.startsWith('WK')).map(({ name }) => displayName(name)),
        ...postcodes.map(({ town }) => town),
      ].map((name) => name.toLowerCase()),
    ),
    provinces: new Map(postcodes.map(({ municipality, province }) => [municipality, province])),
    recoded: recodedMunicipalities(asPolled, places),
    shared: sharedNames(places),
    commonStreets: commonStreets(stations),
  };
  mkdirSync(target, { recursive: true });
  for (const file of readdirSync(target)) if (file.endsWith('.json')) rmSync(join(target, file));
  for (const municipality of municipalities)
    writeFileSync(
      join(target, `${municipality.code}.json`),
      `${JSON.stringify(municipalityData(municipality, country))}\n`,
    );
  writeFileSync(join(target, 'index.json'), `${JSON.stringify(countryIndex(municipalities, postcodes))}\n`);
}

/** Ward names that at least two municipalities use, folded: "Vogelbuurt" says little by itself. */
function sharedNames(places) {
  const owners = new Map();
  for (const { code, name, gemeente_code } of places)
    if (!code.startsWith('GM'))
      for (const each of matchNames(name)) {
        const key = each.toLowerCase();
        owners.set(key, (owners.get(key) ?? new Set()).add(gemeente_code));
      }
  return new Set([...owners].filter(([, owned]) => owned.size >= 2).map(([name]) => name));
}

/** Streets that four municipalities or more are known to have: each village of a municipality may have its own. */
function commonStreets(stations) {
  const owners = new Map();
  for (const { street, gemeente_code } of stations)
    owners.set(street, (owners.get(street) ?? new Set()).add(gemeente_code));
  return new Set([...owners].filter(([, owned]) => owned.size >= 4).map(([street]) => street));
}

function groupBy(rows, keyOf) {
  const groups = {};
  for (const row of rows) {
    groups[keyOf(row)] ??= [];
    groups[keyOf(row)].push(row);
  }
  return groups;
}

/** A municipality's wards with the names they are found by; without positions where the codes were given out anew. */
function wardsOf(rows, own, { places, recoded, province }) {
  const wards = rows
    .filter((row) => !row.code.startsWith('GM'))
    .map((row) => ({
      code: row.code,
      name: displayName(row.name),
      parent: row.code.startsWith('BU') ? row.wijk_code : null,
      names: matchNames(row.name, places),
      position: row.lon === '' || recoded ? [] : [Number(row.lon), Number(row.lat)],
      population: Number(row.population_2024) || null,
    }));
  const settled = [own, ...wards.filter(({ name }) => !isEstate(name)).flatMap(({ names }) => names)];
  const taken = (name) =>
    settled.some((each) => each === name || each.startsWith(`${name}-`) || each.startsWith(`${name} `));
  for (const ward of wards.filter(({ name }) => isEstate(name)))
    ward.names = ward.names.filter((name) => isEstate(name) || !taken(name));
  addVariants(wards, province);
  return wards;
}

/** One municipality: wards as [code, name, parent, names to match, lon and lat, population]. */
function municipalityData({ code, name: own }, country) {
  const wards = wardsOf(country.wards[code] ?? [], own, {
    places: country.places,
    recoded: country.recoded.has(code),
    province: country.provinces.get(own) ?? '',
  });
  const codes = new Set(wards.map((ward) => ward.code));
  const known = (country.stations[code] ?? []).filter(({ buurt_code }) => codes.has(buurt_code));
  const towns = [...new Set(known.map(({ town }) => capitalised(town)).filter((town) => town !== ''))].sort();
  const wijkOf = new Map(wards.map((ward) => [ward.code, ward.parent ?? ward.code]));
  const pairs = (nameOf) =>
    oneWardEach(
      known.map((row) => [nameOf(row), row.buurt_code]),
      wijkOf,
    );
  return {
    code,
    name: own,
    province: country.provinces.get(own) ?? '',
    wards: wards.map((ward) => [
      ward.code,
      ward.name,
      ward.parent,
      ward.names,
      ward.position,
      ward.population,
    ]),
    parents: colloquialParents(wards, own),
    streets: pairs(({ street }) => (towns.length > 1 && country.commonStreets.has(street) ? '' : street)),
    buildings: pairs(({ building }) => buildingName(building) ?? ''),
    postcodes: [...pairs(({ postcode }) => postcode), ...postcodeAreas(known, wijkOf)],
    towns,
    townWards: townWards(known, wards, wijkOf, own),
    shared: [...new Set(wards.flatMap(({ names }) => names).map((name) => name.toLowerCase()))]
      .filter((name) => country.shared.has(name))
      .sort(),
  };
}

/** Everyday variants that no other ward of the municipality is called. */
function addVariants(wards, province) {
  if (province === 'Friesland')
    for (const ward of wards) ward.names.push(...ward.names.flatMap((name) => frisianNames.get(name) ?? []));
  const taken = new Set(wards.flatMap(({ names }) => names.map((name) => name.toLowerCase())));
  for (const ward of wards)
    ward.names.push(...ward.names.flatMap(nameVariants).filter((name) => !taken.has(name.toLowerCase())));
}

const capitalised = (town) =>
  town.replace(/^(?:de|het|den) (?=\p{Lu})/u, (article) => article[0].toUpperCase() + article.slice(1));

/** Four-digit areas all of whose known addresses (two at least) lie in one wijk. */
function postcodeAreas(stations, wijkOf) {
  const areas = groupBy(
    stations.filter(({ postcode }) => /^\d{4}/.test(postcode)),
    ({ postcode }) => postcode.slice(0, 4),
  );
  return Object.entries(areas).flatMap(([area, rows]) => {
    const wijken = new Set(rows.map(({ buurt_code }) => wijkOf.get(buurt_code)));
    return rows.length >= 2 && wijken.size === 1 ? [[area, [...wijken][0]]] : [];
  });
}

/** Towns other than the municipality's own name, with the wijken they lie in (at most six). */
function townWards(stations, wards, wijkOf, own) {
  const towns = groupBy(
    stations.filter(({ town }) => town !== ''),
    ({ town }) => capitalised(town),
  );
  const named = new Set(wards.flatMap(({ names }) => names.map((name) => name.toLowerCase())));
  return Object.entries(towns).flatMap(([town, rows]) => {
    if (town.toLowerCase() === own.toLowerCase() || named.has(town.toLowerCase())) return [];
    const wijken = [...new Set(rows.map(({ buurt_code }) => wijkOf.get(buurt_code)))].sort();
    return wijken.length <= 6 ? [[town, wijken.join(' ')]] : [];
  });
}

/**
 * "Kanaleneiland" from Kanaleneiland-Noord and -Zuid: the wijk when all of them lie in one; the wijken themselves when
 * they are wijken ("IJburg" from IJburg-West, -Oost and -Zuid). Nothing else may have the name.
 */
function colloquialParents(wards, own) {
  const taken = new Set([own, ...wards.flatMap(({ names }) => names)].map((name) => name.toLowerCase()));
  const counts = new Map();
  for (const name of wards.flatMap(({ names }) => names)) {
    const parent = parentName(name);
    if (parent !== null && !taken.has(parent.toLowerCase()))
      counts.set(parent, (counts.get(parent) ?? 0) + 1);
  }
  for (const name of pairParents(wards)) if (!taken.has(name.toLowerCase())) counts.set(name, 2);
  return [...counts]
    .filter(([, count]) => count >= 2)
    .flatMap(([name]) => {
      // Every ward that begins with the name counts: Weesp is more than Weesp-Noordwest.
      const codes = new Set(
        wards
          .filter((ward) =>
            ward.names.some((each) => each.startsWith(`${name} `) || each.startsWith(`${name}-`)),
          )
          .map(({ code, parent }) => parent ?? code),
      );
      return codes.size <= 8 ? [[name, [...codes].sort().join(' ')]] : [];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** "Welten" from the wijk Welten-Benzenrade and its buurt Welten-Dorp: all that begins so lies in one wijk. */
function pairParents(wards) {
  const found = new Map();
  for (const { code, name, parent } of wards) {
    const first = /^(\p{Lu}\p{Ll}{4,})-\p{Lu}/u.exec(name)?.[1];
    if (
      first === undefined ||
      /^(?:Nieuw|Klein|Groot|Noord|Zuid|Boven|Beneden|Buiten|Binnen|Midden)/.test(first)
    )
      continue;
    found.set(first, [...(found.get(first) ?? []), { code, wijk: parent ?? code }]);
  }
  return [...found].flatMap(([name, rows]) =>
    rows.length >= 2 &&
    rows.some(({ code, wijk }) => code === wijk) &&
    new Set(rows.map(({ wijk }) => wijk)).size === 1
      ? [name]
      : [],
  );
}

/** Names that lie in one buurt as far as is known, with that buurt; with the wijk where several buurten of it have one. */
function oneWardEach(pairs, wijkOf) {
  const found = new Map();
  for (const [name, buurt] of pairs) {
    const clean = name.trim();
    if (clean.length < 4 || buurt === '' || /^\d+$/.test(clean)) continue;
    found.set(clean, (found.get(clean) ?? new Set()).add(buurt));
  }
  return [...found]
    .flatMap(([name, buurten]) => {
      const wijken = new Set([...buurten].map((buurt) => wijkOf.get(buurt)));
      if (wijken.size !== 1) return [];
      return [[name, buurten.size === 1 ? [...buurten][0] : [...wijken][0]]];
    })
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
