import { describe, expect, it } from 'vitest';
import { type ProposingItem, proposeEntries } from './council-propose.ts';
import { firstDateIn } from './date-in-text.ts';

const item = (id: string, title: string, text = '', changes: Partial<ProposingItem> = {}): ProposingItem => ({
  id,
  title,
  text,
  published: '2026-03-03T09:00:00.000Z',
  firstSeen: '2026-03-03T10:00:00.000Z',
  publisherTitle: 'Raad Lindewaard',
  voice: 'politics',
  council: false,
  ...changes,
});
const none = { entries: [], refused: [] };
const kindsOf = (items: readonly ProposingItem[]) =>
  proposeEntries(items, none).map(({ kind, date, status }) => [kind, date, status]);

describe('proposals from items', () => {
  it.each([
    ['Schriftelijke vragen over de Molenweg', 'written-question', '2026-03-03', 'open'],
    ['Artikel 41-vragen sluiting bibliotheek', 'written-question', '2026-03-03', 'open'],
    ['Beantwoording schriftelijke vragen parkeerdruk', 'written-question', '2026-03-03', 'answered'],
    ['Technische vragen bij de jaarrekening', 'technical-question', '2026-03-03', 'open'],
    ['Mondelinge vraag over gladheid', 'oral-question', '2026-03-03', 'open'],
    ['Motie behoud zwembad', 'motion', '2026-03-03', 'open'],
    ['Motie behoud zwembad ingetrokken', 'motion', '2026-03-03', 'withdrawn'],
    ['Toezegging over de afvalpas afgedaan', 'commitment', '2026-03-03', 'settled'],
    ['Raadsvergadering donderdag 12 maart', 'agenda', '2026-03-12', 'open'],
    ['Oordeelsvormende avond 9-4-2026', 'agenda', '2026-04-09', 'open'],
  ])('%s', (title, kind, date, status) =>
    expect(kindsOf([item('i1', title)])).toEqual([[kind, date, status]]),
  );

  it('reads the first lines where the title says nothing', () => {
    expect(
      kindsOf([item('i1', '', 'Wij stelden vandaag schriftelijke vragen over het zwembad. Lees mee.')]),
    ).toEqual([['written-question', '2026-03-03', 'open']]);
  });

  it('knows a question however a party puts it, and a denial only where it stands', () => {
    expect(
      kindsOf([item('i1', 'Natte voeten', 'Wij stelden het college gisteren drie vragen over het riool.')]),
    ).toEqual([['written-question', '2026-03-03', 'open']]);
    expect(kindsOf([item('i1', 'Schriftelijke vragen: isolatie zonder scheve gezichten')])).toHaveLength(1);
    expect(kindsOf([item('i1', 'Bewoners hebben veel vragen')])).toEqual([]);
  });

  it.each([
    ['Geen schriftelijke vragen deze week'],
    ['Kamervragen: Tweede Kamer neemt motie aan'],
    ['Raadsvergadering was levendig'],
    ['Verslag raadsvergadering 12 februari 2026'],
    ['Promotie van de voetbalclub'],
    ['Emoties lopen op'],
  ])('makes nothing of: %s', (title) => expect(kindsOf([item('i1', title)])).toEqual([]));

  it('uses the council’s own sources and politics only, and what was refused or taken over stays away', () => {
    const title = 'Motie behoud zwembad';
    expect(kindsOf([item('i1', title, '', { voice: 'press' })])).toEqual([]);
    expect(kindsOf([item('i1', title, '', { voice: 'institution', council: true })])).toHaveLength(1);
    expect(
      proposeEntries([item('i1', title)], { entries: [], refused: [{ item: 'i1', kind: 'motion' }] }),
    ).toEqual([]);
  });
});

describe('a day in a text', () => {
  it.each([
    ['op 12 maart', '2026-03-03', '2026-03-12'],
    ['op 8 januari', '2026-12-20', '2027-01-08'],
    ['op 28 december', '2027-01-05', '2026-12-28'],
    ['op 12-3-2026 om 20.00 uur', '2026-01-01', '2026-03-12'],
    ['op 31 februari', '2026-01-01', null],
    ['in maart', '2026-01-01', null],
  ])('%s, near %s', (text, near, date) => expect(firstDateIn(text, near)).toBe(date));
});
