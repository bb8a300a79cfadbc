import { describe, expect, it } from 'vitest';
import { type Owner, owners } from '../model/owner.ts';
import type { ThemeId } from '../model/theme.ts';
import { ownerOf, readOwner } from './owner.ts';

const themes = (...ids: readonly ThemeId[]) => ({
  themes: ids.map((id) => ({ id, confidence: 0.8, evidence: [] })),
});
const plain = (title: string, text: string, sourceName = 'De Bode') => ({ title, text, sourceName });

describe('ownerOf', () => {
  const cases: readonly (readonly [Owner, string, string, readonly ThemeId[]])[] = [
    ['municipality', 'Stoeptegels los', 'In de laan liggen al weken stoeptegels los.', ['openbare-ruimte']],
    ['municipality', 'Ondergrondse container vol', 'De zakken staan ernaast.', ['afval']],
    ['municipality', 'Raad stemt in', 'De gemeenteraad trekt geld uit voor het zwembad.', ['sport-cultuur']],
    ['police', 'Man aangehouden na inbraak', 'De politie zoekt getuigen.', ['veiligheid']],
    ['housing-corporation', 'Schimmel in huurflat', 'De woningcorporatie laat huurders wachten.', ['wonen']],
    ['province', 'Wolf bijt schapen dood', 'De provincie vergoedt de schade.', ['klimaat-milieu']],
    ['water-board', 'Gemaal stuk', 'Het waterschap pompt de sloten leeg.', ['water']],
    ['rws', 'File op de A28', 'Bij de afrit is een rijstrook dicht, meldt Rijkswaterstaat.', ['verkeer']],
    ['ggd', 'Mazelen op school', 'De GGD roept ouders op tot vaccinatie.', ['zorg']],
    ['grid-operator', 'Stroomstoring', 'Netbeheerder Enexis zoekt de oorzaak.', ['crisis']],
    ['transport', 'Geen treinen', 'ProRail herstelt het spoor; de NS zet bussen in.', ['parkeren-ov']],
    ['other', 'Uitslaande brand', 'De brandweer was snel met blussen.', ['crisis']],
    ['other', 'Slager stopt', 'De winkel gaat na vijftig jaar dicht.', ['economie']],
  ];
  it.each(cases)('%s: %s', (owner, title, text, ids) => {
    expect(ownerOf(plain(title, text), themes(...ids))).toBe(owner);
  });

  it('takes the source where the body speaks itself', () => {
    const text = 'Morgen werken wij aan de straat.';
    expect(ownerOf(plain('', text, 'Waterschap Zuidrand'), themes())).toBe('water-board');
    expect(ownerOf(plain('', text, 'Gemeente Eikenrade'), themes())).toBe('municipality');
  });

  it('stays with the municipality where nothing points elsewhere', () => {
    expect(readOwner(plain('', ''), themes())).toEqual({ owner: 'municipality', margin: 1.2 });
    expect(ownerOf(plain('Mooie dag', 'Wat een zon.'), themes())).toBe('municipality');
  });

  it('is surer the more a text says', () => {
    const little = readOwner(plain('', 'De politie kwam.'), themes('veiligheid'));
    const much = readOwner(
      plain('Inbraak', 'De politie zoekt de inbreker na diefstal.'),
      themes('veiligheid'),
    );
    expect(much.owner).toBe('police');
    expect(much.margin).toBeGreaterThan(little.margin);
  });

  it('does not follow a body that is quoted over and over', () => {
    const text = `Stoep en lantaarnpaal zijn stuk, de gemeente komt. ${'De politie kijkt. '.repeat(9)}`;
    expect(ownerOf(plain('Stoep kapot', text), themes('openbare-ruimte'))).toBe('municipality');
  });

  it('names each body once', () => {
    expect(new Set(owners).size).toBe(owners.length);
  });
});
