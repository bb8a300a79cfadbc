import { describe, expect, it } from 'vitest';
import { lemmaKey, stem } from './stem.ts';

/** Forms of one word, which must share a key. */
const families = `
huis huizen huisje huisjes|boom bomen boompje boompjes|brief brieven briefje|stad steden|straat straten straatje
vergunning vergunningen|bal ballen balletje|fiets fietsen fietsje|weg wegen weggetje|auto auto's autootje autos
foto foto's fotootje|woning woningen woninkje|meisje meisjes|mogelijkheid mogelijkheden|wethouder wethouders|kind kinderen
ring ringen ringetje|tuin tuinen tuintje|bewoner bewoners|café cafés|lamp lampen lampje|plein pleinen pleintje|week weken
uur uren uurtje|vraag vragen vraagje|groot grote|vies vieze|gemeente gemeenten gemeentes|container containers|lid leden
school scholen schooltje|raam ramen raampje|museum musea|camera camera's cameraatje`.replace(
  'raam ramen',
  'raam ramen',
);

/** Words that must not fall together. */
const strangers = [
  ['woning', 'wonen'],
  ['regen', 'regel'],
  ['straat', 'straf'],
  ['fiets', 'fietser'],
  ['bal', 'balie'],
  ['weg', 'week'],
  ['molen', 'mol'],
  ['wapen', 'wap'],
] as const;

describe('lemmaKey', () => {
  it.each(families.trim().split(/[|\n]/))('gives one key: %s', (family) => {
    const keys = new Set(family.trim().split(' ').map(lemmaKey));
    expect([...keys]).toHaveLength(1);
  });

  it.each(strangers)('keeps %s and %s apart', (one, other) => {
    expect(lemmaKey(one)).not.toBe(lemmaKey(other));
  });

  it('folds and survives anything', () => {
    expect(lemmaKey('HUIZEN')).toBe(lemmaKey('huis'));
    expect(lemmaKey('')).toBe('');
    expect(lemmaKey("'s")).toBe("'s");
    expect(lemmaKey('a'.repeat(10_000))).toHaveLength(10_000);
  });
});

describe('stem', () => {
  it.each([
    ['huizen', 'huiz'],
    ['Wethouders', 'wethouder'],
    ['vergunningen', 'vergunn'],
    ['lichamelijk', 'licham'],
    ['opgevangen', 'opgevang'],
    ['', ''],
  ])('%s → %s', (word, expected) => {
    expect(stem(word)).toBe(expected);
  });

  it('leaves what is no word', () => {
    expect(stem('x'.repeat(100))).toHaveLength(100);
  });
});
