import { describe, expect, it } from 'vitest';
import { composeDay } from '../../test/support/compose-day.ts';
import { type EntrySpec, makeEntry } from '../../test/support/story-entries.ts';
import type { StoryEntry } from '../interpret/story-features.ts';
import type { Briefing } from '../model/briefing.ts';
import type { Sentence } from '../model/claim.ts';
import { buildDocument } from './build-document.ts';
import { assertEvidence } from './evidence.ts';

const old = '2026-03-05T09:00:00.000Z';
const fresh = '2026-03-10T05:30:00.000Z';
let count = 0;
const entry = (spec: Omit<EntrySpec, 'id'>): StoryEntry => {
  count += 1;
  return makeEntry({ id: `i_${String(count).padStart(24, '0')}`, wards: ['WK999901'], ...spec });
};

const bridge = 'Brug over de Ringvaart twee weken dicht voor onderhoud';
const bridgeText =
  'De brug over de Ringvaart in Molenbuurt gaat twee weken dicht voor groot onderhoud aan het wegdek. Verkeer wordt omgeleid over de Kadeweg.';
const article = (more: Omit<EntrySpec, 'id'> = {}) =>
  entry({ title: bridge, text: bridgeText, themes: ['verkeer'], time: old, ...more });
const running = (): readonly StoryEntry[] => [
  article({ publisher: 'Bode' }),
  article({
    publisher: 'Gemeente',
    voice: 'institution',
    title: 'Onderhoud brug Ringvaart',
    text: 'Wij knappen de brug over de Ringvaart op. De brug is daarom twee weken dicht voor auto’s en fietsers in Molenbuurt.',
  }),
];

const texts = (sentences: readonly Sentence[]): readonly string[] => sentences.map(({ text }) => text);
const checked = (entries: readonly StoryEntry[], spec?: Parameters<typeof composeDay>[1]): Briefing => {
  const briefing = composeDay(entries, spec);
  assertEvidence(briefing, buildDocument(briefing));
  expect(briefing.words).toBeLessThanOrEqual(750);
  expect(JSON.stringify(composeDay(entries.toReversed(), spec))).toBe(JSON.stringify(briefing));
  return briefing;
};

describe('a quiet day', () => {
  it('says so in half a page, folds what ran before and fills no space', () => {
    const briefing = checked(running());
    expect(texts(briefing.core)).toEqual([
      'Het is een rustige dag: geen verhaal vraagt uw aandacht.',
      'Er is niets nieuws sinds de vorige briefing.',
    ]);
    expect(briefing.stories.map(({ placement }) => placement)).toEqual(['unchanged']);
    expect(texts(briefing.nothing)).toEqual(['1 lopend verhaal zonder nieuws staat in de bijlage.']);
    expect(briefing.words).toBeLessThan(90);
    expect(buildDocument(briefing).some((block) => block.kind === 'page' && block.number === 2)).toBe(false);
  });
  it('says when the last message came in, where none came since', () => {
    const said = (newest: string | null) => texts(composeDay(running(), { newest }).cautions).join(' ');
    expect(said('2026-03-06T09:00:00.000Z')).toContain('Het laatste bericht kwam binnen op vrijdag 6 maart.');
    expect(said(fresh)).not.toContain('laatste bericht');
    expect(said(null)).not.toContain('laatste bericht');
  });
  it('says that it is no poll, once', () => {
    for (const entries of [
      running(),
      [...running(), article({ time: fresh, publisher: 'Omroep', title: 'Brug', text: 'Kort.' })],
    ]) {
      const briefing = checked(entries);
      const said = texts(briefing.cautions).filter((text) => text.includes('geen peiling'));
      expect(said).toEqual(['Dit is online geluid, geen peiling.']);
    }
  });
});

describe('what is new', () => {
  const news = () =>
    article({
      publisher: 'Omroep',
      time: fresh,
      title: 'Brug over de Ringvaart blijft week langer dicht voor onderhoud',
      text: 'De brug over de Ringvaart blijft een week langer dicht. Het onderhoud aan de brug in Molenbuurt valt tegen, zegt de aannemer.',
    });

  it('comes first in a story that ran before: how much, and its headline', () => {
    const story = checked([...running(), news()]).stories[0];
    expect(story?.placement).not.toBe('unchanged');
    expect(texts(story?.listen ?? []).slice(0, 2)).toEqual([
      'Nieuw sinds maandag 17.00 uur: 1 bericht van 1 uitgever.',
      'Brug over de Ringvaart blijft week langer dicht voor onderhoud',
    ]);
    expect(story?.listen[0]).toMatchObject({ kind: 'computed', rule: 'news', items: [story?.items[2]] });
  });
  it.each([
    ['a reprint', { publisher: 'Omroep', time: fresh }],
    [
      'a repost by a resident',
      { publisher: 'Forum', voice: 'resident' as const, time: fresh, title: '', text: `RT: ${bridgeText}` },
    ],
  ])('is not %s', (_, spec) =>
    expect(checked([...running(), article(spec)]).stories.map(({ placement }) => placement)).toEqual([
      'unchanged',
    ]),
  );
  it('is what bears no date only where it came since', () => {
    const found = news();
    const undated = { ...found, item: { ...found.item, published: null } };
    expect(checked([...running(), undated]).stories[0]?.placement).toBe('unchanged');
    expect(checked([...running(), undated], { arrivals: [undated.item.id] }).stories[0]?.placement).not.toBe(
      'unchanged',
    );
  });
});

describe('a threat', () => {
  it('is told of and never quoted', () => {
    const words = 'Ik weet waar jij woont en ik steek je huis in brand om die brug over de Ringvaart.';
    const threat = (sender: string) =>
      article({
        voice: 'resident',
        publisher: 'Forum',
        sender,
        time: fresh,
        title: '',
        text: words,
        signals: ['threat'],
      });
    const others = ['a', 'b', 'c'].map((sender) =>
      article({
        voice: 'resident',
        publisher: 'Forum',
        sender,
        time: fresh,
        title: '',
        text: `Die brug over de Ringvaart is al ${sender === 'a' ? 'te' : 'veel te'} lang dicht, ${sender}.`,
      }),
    );
    const briefing = checked([...running(), ...others, threat('d')]);
    const told = briefing.stories.flatMap(({ listen, title, interpret }) => [title, ...listen, ...interpret]);
    expect(texts(told).join(' ')).not.toContain('waar jij woont');
    expect(texts(told).some((text) => text.startsWith('Er staat een bedreiging in'))).toBe(true);
  });
});

describe('who says it', () => {
  const forum = (sender: string | null, text: string, more: Omit<EntrySpec, 'id'> = {}) =>
    article({ voice: 'resident', publisher: 'Forum', sender, time: fresh, title: '', text, ...more });
  const remarks = [
    'De brug over de Ringvaart is dicht en ik sta weer een half uur in de file.',
    'Omrijden over de Kadeweg kost mij elke ochtend twintig minuten, door die brug over de Ringvaart.',
    'Gesloten brug over de Ringvaart betekent dat mijn winkel aan de kade leeg blijft.',
    'Onderhoud aan de brug over de Ringvaart had ook in de zomer gekund.',
    'Bus rijdt niet meer over de brug bij de Ringvaart, halte vervallen.',
    'Fietsers kunnen de brug over de Ringvaart ook niet gebruiken, geen pontje.',
    'Ambulance moest omrijden omdat de brug over de Ringvaart dicht is.',
    'Wegdek van de brug over de Ringvaart was vorig jaar al slecht.',
    'Aannemer staat stil bij de brug over de Ringvaart, niemand aan het werk.',
    'School begint later omdat leerlingen niet over de brug bij de Ringvaart kunnen.',
  ];
  it('is counted, and a few who made most of it are told of', () => {
    const entries = remarks.map((text, index) => forum(index < 6 ? 'a' : `s${index}`, text));
    const told = checked([...running(), ...entries]).stories.flatMap(({ listen }) => texts(listen));
    expect(told).toContain('Let op: 1 afzender maakte 60 % van de 10 berichten van bewoners.');
    expect(told.some((text) => text.includes('bewoners 10 van 5 afzenders'))).toBe(true);
  });
  it('is a lower bound where a source names no sender', () => {
    const entries = [forum('a', remarks[0] ?? ''), forum(null, remarks[1] ?? '')];
    const told = checked([...running(), ...entries]).stories.flatMap(({ listen }) => texts(listen));
    expect(told.some((text) => text.includes('bewoners 2 van minstens 1 afzender'))).toBe(true);
  });
});

describe('rumours', () => {
  const gossip = (sender: string, text: string) =>
    entry({
      voice: 'resident',
      publisher: 'Forum',
      sender,
      time: fresh,
      title: '',
      text,
      kind: 'rumour',
      themes: ['wonen'],
    });
  const rumours = () => [
    gossip('a', 'Ze zeggen dat de gymzaal aan de Esweg een opvang wordt.'),
    gossip('b', 'Gehoord dat de gymzaal aan de Esweg opvang wordt, klopt dat?'),
    gossip('c', 'Mijn buurman zegt ook dat de gymzaal aan de Esweg een opvang wordt.'),
  ];
  it('are said to be that, never headline and never under the radar', () => {
    const briefing = checked(rumours());
    expect(briefing.radar).toEqual([]);
    const story = briefing.stories[0];
    expect(story?.title.kind).toBe('computed');
    expect(texts(story?.interpret ?? [])).toContain('Dit is een gerucht dat nog niet is bevestigd.');
  });
  it('are closed by an official source, named with its day and cited', () => {
    const office = entry({
      voice: 'institution',
      publisher: 'Gemeente',
      time: fresh,
      title: 'Gymzaal aan de Esweg blijft gymzaal',
      text: 'Het klopt niet dat de gymzaal aan de Esweg een opvang wordt.',
      signals: ['official-correction'],
      themes: ['wonen'],
    });
    const story = checked([...rumours(), office]).stories.find(({ items }) => items.includes(office.item.id));
    const closed = story?.interpret.find(({ kind }) => kind === 'computed');
    expect(closed).toMatchObject({
      rule: 'rumour-denied',
      text: 'Een gerucht hierover is tegengesproken door Gemeente op dinsdag 10 maart.',
      items: [office.item.id],
    });
  });
  it('stay out of the council’s bundle while unverified', () =>
    expect(checked(rumours(), { role: 'griffier' }).stories).toEqual([]));
});

describe('under the radar', () => {
  const talk = (sender: string, text: string) =>
    entry({
      voice: 'resident',
      publisher: 'Forum',
      sender,
      time: fresh,
      title: '',
      text,
      themes: ['openbare-ruimte'],
      kind: 'report',
    });
  const rats = () => [
    talk('a', 'Weer ratten gezien achter de flats bij de speeltuin.'),
    talk('b', 'Ratten bij de speeltuin achter de flats, het zijn er steeds meer.'),
    talk('c', 'Ook wij zien ratten bij de speeltuin en de flats.'),
  ];
  it('is what residents talk about, with what comes nearest', () => {
    const office = entry({
      voice: 'institution',
      publisher: 'Gemeente',
      time: '2026-02-16T09:00:00.000Z',
      wards: ['WK999902'],
      title: 'Nieuwe toestellen voor de speeltuin',
      text: 'De speeltuin krijgt een schommel en een glijbaan.',
      themes: ['openbare-ruimte'],
    });
    const [found] = checked([...rats(), office]).radar;
    expect(texts(found ?? []).slice(1)).toEqual([
      'Nog geen gemeentelijk onderwerp: 3 afzenders praten hierover sinds dinsdag 10 maart; bij raad, gemeente en pers vond de app het niet.',
      'Wat er het dichtst bij komt:',
      'Nieuwe toestellen voor de speeltuin',
    ]);
    expect(found?.[2]).toMatchObject({ kind: 'computed', items: [office.item.id] });
  });
  it('is nothing of two senders', () => expect(checked(rats().slice(1)).radar).toEqual([]));
});
