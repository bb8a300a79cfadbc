import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPlace } from '../../shared/interpret/place.ts';
import { compilePlaces, isOwnPlaceName, wardsOf } from '../../shared/interpret/place-index.ts';
import { listMunicipalities, loadGazetteer } from './gazetteer.ts';

const data = 'build/data';

function load(code: string) {
  const loaded = loadGazetteer(data, code);
  if (!loaded.ok) throw new Error(code);
  return loaded.value;
}

describe('loadGazetteer', () => {
  it('knows every municipality of the country, each with its wards', () => {
    const all = listMunicipalities(data);
    expect(all).toHaveLength(342);
    let wijken = 0;
    let buurten = 0;
    for (const { code, name } of all) {
      const value = load(code);
      expect(value.name).toBe(name);
      const codes = new Set(value.wards.map((ward) => ward.code));
      for (const ward of value.wards) {
        if (ward.parent === null) wijken += 1;
        else {
          buurten += 1;
          expect(codes.has(ward.parent)).toBe(true);
        }
      }
    }
    expect([wijken, buurten]).toEqual([3352, 14421]);
  });

  it.each(['GM9999', 'GM0344/../GM0168', 'utrecht', ''])('refuses %j', (code) => {
    expect(loadGazetteer(data, code)).toEqual({
      ok: false,
      failure: { code: 'input', key: 'municipality-unknown', args: { code }, retry: false },
    });
  });

  it('lists municipalities in alphabetical order', () => {
    const names = listMunicipalities(data).map(({ name }) => name);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'nl')));
  });

  it('keeps own names apart from towns elsewhere', () => {
    const losser = load('GM0168');
    expect(losser.elsewhere.some(([name]) => name === 'Beuningen')).toBe(false);
    expect(losser.homonyms).toContainEqual(['Beuningen', 'Beuningen']);
    expect(losser.elsewhere).toContainEqual(['Enschede', 'Enschede']);
    expect(losser.province).toBe('Overijssel');
  });

  it('places no street or building outside the wards of its municipality', () => {
    for (const code of ['GM0344', 'GM0599', 'GM0363', 'GM0034', 'GM0307']) {
      const value = load(code);
      const codes = new Set(value.wards.map((ward) => ward.code));
      for (const [, ward] of [...value.streets, ...value.buildings, ...value.postcodes])
        expect(codes.has(ward)).toBe(true);
    }
  });
});

describe('hand-written names', () => {
  const files = readdirSync(`${data}/aliases`).filter((name) => name.endsWith('.json'));

  it.each(files)('%s names wards that exist, each name once', (file) => {
    const value = load(file.slice(0, 6));
    const codes = new Set(value.wards.map((ward) => ward.code));
    const byWard = JSON.parse(readFileSync(`${data}/aliases/${file}`, 'utf8')) as Record<string, string[]>;
    const seen = new Set<string>();
    for (const [wards, names] of Object.entries(byWard)) {
      for (const ward of wards.split(' '))
        expect(codes.has(ward) || [...codes].some((code) => code.startsWith(ward.replace('*', '')))).toBe(
          true,
        );
      for (const name of names) {
        expect(seen.has(name.toLowerCase()), name).toBe(false);
        seen.add(name.toLowerCase());
      }
    }
  });

  it.each(files)('%s does not contradict the streets and buildings of the register', (file) => {
    const value = load(file.slice(0, 6));
    const parent = new Map(value.wards.map((ward) => [ward.code, ward.parent ?? ward.code]));
    const known = new Map(
      [...value.streets, ...value.buildings].map(([name, code]) => [name.toLowerCase(), parent.get(code)]),
    );
    for (const [name, wards] of value.nicknames) {
      const register = known.get(name.toLowerCase());
      if (register === undefined) continue;
      const covered = wards
        .split(' ')
        .some((ward) => register.startsWith(parent.get(ward) ?? ward.replace('*', '')));
      expect(covered, name).toBe(true);
    }
  });
});

describe('own names in a plain sentence', () => {
  const sample = listMunicipalities(data).filter((_, index) => index % 12 === 0);

  it('finds the ward of nearly every name and hardly ever another one', () => {
    let [found, wrong, total] = [0, 0, 0];
    for (const { code } of sample) {
      const value = load(code);
      const index = compilePlaces(value);
      const wijk = new Map(wardsOf(index).map((ward) => [ward.code, ward.parent ?? ward.code]));
      for (const ward of value.wards.filter(({ names }) => names.length > 0)) {
        const text = `In ${ward.names[0]} is vannacht een lantaarnpaal omgevallen.`;
        const source = { name: 'Krant', voice: null, fixedWard: null };
        const { wards } = readPlace(index, { id: 'x', title: '', text, published: null, source });
        const read = new Set(wards.map((each) => wijk.get(each.code)));
        const mine = wijk.get(ward.code);
        total += 1;
        if (read.has(mine)) found += 1;
        if ([...read].some((each) => each !== mine)) wrong += 1;
      }
    }
    expect(found / total).toBeGreaterThan(0.95);
    expect(wrong / total).toBeLessThan(0.01);
  });

  it('knows its own names for other readers', () => {
    const index = compilePlaces(load('GM0344'));
    expect(isOwnPlaceName(index, 'overvecht')).toBe(true);
    expect(isOwnPlaceName(index, 'rotterdam')).toBe(false);
    expect(isOwnPlaceName(index, 'fiets')).toBe(false);
  });
});
