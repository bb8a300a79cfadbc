/**
 * Adds place names that two people wrote down apart from each other and agree on: `node build/gazetteer/agree-aliases.mjs ONE TWO`,
 * two folders of `GM0000.json` = {"name": "WK… or BU…"}. A name goes into build/data/aliases where both give the same wijk (the same
 * buurt where both give that), the register does not say otherwise, and no town or municipality elsewhere is called so.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const data = new URL('../data/', import.meta.url).pathname;
const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const keyOf = (name) =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const [one, two] = process.argv.slice(2);
if (one === undefined || two === undefined) {
  process.stderr.write('Gebruik: node build/gazetteer/agree-aliases.mjs MAP MAP\n');
  process.exit(2);
}
/**
 * Clubs play away; town halls, universities, courts and national bodies speak for all; chains, parties and everyday words mean other
 * things: known rightly, and yet no evidence of where a text plays.
 */
const notPlaces =
  /^(?:[KRS]?VV|SV|FC|SC|H[CV]|RK\w*|PSV|Stadhuis|Gemeentehuis|Provinciehuis|Stadskantoor|Technische Universiteit|Universiteit|Vliegveld|Vliegbasis|Luchthaven)\b|^(?:Sparta(?: Rotterdam)?|Kampong|Feyenoord|Excelsior|Hercules|Elinkwijk|NEC|Vitesse|De Graafschap|(?:De )?Bijenkorf|Stena Line|Piet Hein Eek|Fenix|De Rotterdam|Biergarten|Area 51|Radboud.*|Tweede Kamer|Eerste Kamer|Torentje|(?:Het )?Catshuis|Europol|OPCW|Joegoslaviëtribunaal|Raad van State|Hoge Raad|De Nederlandsche Bank|Rechtbank.*|Instituut Clingendael|Saxion.*|Fontys.*|Vrije Universiteit|Universitair Medisch Centrum.*|Antoni van Leeuwenhoek|IKEA.*|Jeruzalem|Archipel|Berkel|Volt|(?:De )?Heuvel|Arsenaal|Citadel|Simplon|Teleport|Hall of Fame|Nieuwstad|De Waag|De Passage|De Resident|SVSSS|ACLO.*|Almere City FC|CSV '28|AGOVV|Rijksdienst.*|Breda University.*|NHTV|HAN .*|Deltion.*|(?:Nationaal )?Sportcentrum Papendal|Het Klokhuis|Monnikendam|Klein Zwitserland|Buitenkant|Flint|De Linie|Hans Brinker|Koninklijke Militaire Academie|Gigant|De Velden|Paleis van Justitie|Jheronimus Academy.*)$/;

const country = read(join(data, 'places', 'index.json'));
const elsewhere = new Set([...country.municipalities, ...country.towns].flat().map(keyOf));

/** What both say, as one code; null where they disagree. */
function agreed(a, b, parents) {
  if (a === b) return a;
  const wijk = parents.get(a) ?? a;
  return wijk === (parents.get(b) ?? b) ? wijk : null;
}

function merge(code) {
  const places = read(join(data, 'places', `${code}.json`));
  const parents = new Map(places.wards.map(([ward, , parent]) => [ward, parent ?? ward]));
  const register = new Map();
  for (const [name, codes] of [...places.streets, ...places.buildings])
    register.set(keyOf(name), codes.split(' '));
  for (const [ward, , , names] of places.wards) for (const name of names) register.set(keyOf(name), [ward]);
  const file = join(data, 'aliases', `${code}.json`);
  const aliases = existsSync(file) ? read(file) : {};
  const known = new Set(Object.values(aliases).flat().map(keyOf));
  const other = new Map(
    Object.entries(read(join(two, `${code}.json`))).map(([name, ward]) => [keyOf(name), ward]),
  );
  const count = { added: 0, disagree: 0, contradicted: 0, known: 0 };
  for (const [name, ward] of Object.entries(read(join(one, `${code}.json`)))) {
    const key = keyOf(name);
    const second = other.get(key);
    if (
      second === undefined ||
      notPlaces.test(name) ||
      key.length < 4 ||
      elsewhere.has(key) ||
      !/^(?:\p{Lu}|\d|'[stn] )/u.test(name)
    )
      continue;
    const place = parents.has(ward) && parents.has(second) ? agreed(ward, second, parents) : null;
    if (place === null) count.disagree += 1;
    else if (known.has(key) || register.has(key)) {
      const codes = register.get(key);
      const same = codes === undefined || codes.some((each) => parents.get(each) === parents.get(place));
      count[same ? 'known' : 'contradicted'] += 1;
    } else {
      aliases[place] = [...(aliases[place] ?? []), name];
      known.add(key);
      count.added += 1;
    }
  }
  const lines = Object.entries(aliases).map(
    ([ward, names]) => `  ${JSON.stringify(ward)}: ${JSON.stringify(names).replaceAll('","', '", "')}`,
  );
  writeFileSync(file, `{\n${lines.join(',\n')}\n}\n`);
  process.stdout.write(
    `${code}: ${Object.entries(count)
      .map(([name, n]) => `${n} ${name}`)
      .join(', ')}\n`,
  );
}

for (const name of readdirSync(one).filter((each) => /^GM\d{4}\.json$/.test(each)))
  if (existsSync(join(two, name))) merge(name.slice(0, 6));
