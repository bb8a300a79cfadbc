/** A serious accident keeps its place on the pages, also below a threat that is handed over. */
import { describe, expect, it } from 'vitest';
import { composeDay } from '../../test/support/compose-day.ts';
import { makeEntry } from '../../test/support/story-entries.ts';

const time = '2026-03-10T05:30:00.000Z';
const matters = [
  [
    'Zwembad kost miljoenen meer',
    'De renovatie van het bad in Esveld valt duurder uit door asbest in het dak.',
  ],
  ['Theater vraagt om steun', 'De schouwburg vreest een tekort nu de kaartverkoop tegenvalt.'],
  ['Ringweg krijgt geluidscherm', 'Langs de rondweg komt een wand tegen herrie van vrachtverkeer.'],
  ['Stadspas voor minima blijft', 'Wie weinig verdient, houdt korting op cultuur en vervoer.'],
  ['Havenkade wordt vernieuwd', 'Het jachthaventje krijgt drijvende steigers en walstroom.'],
  ['Jeugdzorg overschrijdt begroting', 'Specialistische behandelingen voor pubers kosten steeds meer.'],
] as const;

/** Council stories that score high: money, and people who need care. */
const loud = matters.map(([title, text], at) =>
  makeEntry({
    id: `i_${String(100 + at).padStart(24, '0')}`,
    publisher: `Krant ${at}`,
    voice: 'institution',
    time,
    title,
    text,
    signals: ['council', 'money', 'vulnerable'],
  }),
);
const threat = makeEntry({
  id: 'i_000000000000000000000001',
  time,
  voice: 'resident',
  title: '',
  text: 'Die ambtenaar van de bouwinspectie wacht ik op bij zijn fiets.',
  kind: 'feeling',
  signals: ['threat'],
});
const accident = makeEntry({
  id: 'i_000000000000000000000002',
  time,
  voice: 'resident',
  title: 'Fietser aangereden op de oversteek',
  text: 'Het meisje van de bakker is aangereden. Iedereen is verdrietig.',
  kind: 'feeling',
  signals: ['accident', 'emotion'],
});

describe('an accident below a threat', () => {
  it('comes right after what is handed over', () => {
    const briefing = composeDay([...loud, threat, accident]);
    const page = briefing.stories.filter(({ placement }) => placement === 'page');
    expect(page.map(({ advice }) => advice?.course).slice(0, 2)).toEqual(['H16', 'H10']);
    expect(page[1]?.items).toContain(accident.item.id);
    expect(page).toHaveLength(5);
  });
});
