/** The other shapes of a place name: what inhabitants and things are called, the everyday name, a building's own name. */

/** The name itself, its inhabitants (Overvechters) or its adjective (Overvechtse). */
export type NameForm = 'name' | 'person' | 'adjective';

/** Everyday names of municipalities whose register name nobody uses. */
const everyday: Readonly<Record<string, readonly string[]>> = {
  "'s-Gravenhage": ['Den Haag'],
  "'s-Hertogenbosch": ['Den Bosch'],
  Haarlemmermeer: ['Haarlemmermeer'],
  'Súdwest-Fryslân': ['Súdwest', 'Sudwest-Fryslan'],
  'Noardeast-Fryslân': ['Noardeast'],
  'Gooise Meren': ['Gooise Meren'],
};

/** Forms that no rule makes. */
const irregular: Readonly<Record<string, readonly (readonly [string, NameForm])[]>> = {
  'den haag': [
    ['Haagse', 'adjective'],
    ['Hagenaars', 'person'],
    ['Hagenezen', 'person'],
  ],
  'den bosch': [
    ['Bossche', 'adjective'],
    ['Bosschenaren', 'person'],
  ],
  groningen: [
    ['Groningse', 'adjective'],
    ['Stadjers', 'person'],
  ],
};

/** The municipality's everyday names besides the register's. */
export function nicknamesOfMunicipality(name: string): readonly string[] {
  const bare = name.replace(/\s*\([^)]*\.?\)$/, '');
  return [...(everyday[name] ?? []), ...(bare === name ? [] : [bare])];
}

const doubling = /(?:^|[^aeiou])[aeiou]([bdfgklmnprst])$/;

/** Inhabitants and adjective of a name of one word (an article in front is dropped): Overvecht → Overvechters, Overvechtse. */
export function nameForms(name: string): readonly (readonly [string, NameForm])[] {
  const special = irregular[name.toLowerCase()];
  if (special !== undefined) return special;
  const bare = name.replace(/^(?:De|Het|Den|'t)\s+/, '');
  if (!/^\p{L}{5,}$/u.test(bare)) return [];
  const stem = bare.replace(/e$/, '');
  const doubled = doubling.exec(stem)?.[1] ?? '';
  const persons = [`${stem}er`, `${stem}ers`, `${stem}${doubled}er`, `${stem}${doubled}ers`];
  const adjectives = [`${bare}se`, `${stem}se`, `${stem}erse`];
  if (/[aeiou]l$|[aeo]n$|r$/.test(bare)) persons.push(`${bare}naar`, `${bare}naars`, `${bare}naren`);
  if (/el$/.test(bare)) persons.push(`${bare}aar`, `${bare}aars`, `${bare}aren`);
  if (/e$/.test(bare)) persons.push(`${bare}naar`, `${bare}naren`);
  if (/ie$/.test(bare)) persons.push(`${bare}er`, `${bare}ers`);
  if (/o$/.test(bare)) adjectives.push(`${bare.slice(0, -1)}se`);
  if (/en$/.test(bare)) {
    const short = bare.slice(0, -2);
    adjectives.push(`${short}se`, `${short}s`);
    persons.push(`${short}er`, `${short}ers`);
  }
  return [
    ...[...new Set(persons)].map((each) => [each, 'person'] as const),
    ...[...new Set(adjectives)].map((each) => [each, 'adjective'] as const),
  ].filter(([each]) => each !== bare);
}

const buildingType =
  /^(?:(?:pc|rk|r\.k\.|protestants[e]?|katholieke|christelijke|chr\.?|openbare|islamitische|montessori|jenaplan|dalton|brede|vrije)\s+)*(?:basisschool|school|obs|kbs|cbs|pcbs?|rkbs|ikc|kindcentrum|kindcluster|spilcentrum|bs|dorpshuis|buurthuis|wijkcentrum|buurtcentrum|wijkgebouw|wijkhuis|gemeenschapshuis|gemeenschapscentrum|mfa|mfc|kulturhus|zorgcentrum|woonzorgcentrum|verpleeghuis|verzorgingshuis|serviceflat|sporthal|sportcentrum|sportcomplex|zwembad|cultureel centrum|ontmoetingscentrum|activiteitencentrum|dienstencentrum|speeltuin|theater|bibliotheek)\s+/i;

/** A building's own name without the word for its kind: "Basisschool De Boschuil" → "De Boschuil". */
export function withoutBuildingType(name: string): readonly string[] {
  const bare = name
    .replace(buildingType, '')
    .replace(/^['’‘"]|['’"]$/g, '')
    .trim();
  return bare !== name && bare.length >= 5 && /^(?:\p{Lu}|(?:de|het|'t|d'n)\s)/u.test(bare) ? [bare] : [];
}
