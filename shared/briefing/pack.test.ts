import { describe, expect, it } from 'vitest';
import { sampleDay, toldOf } from '../../test/support/compose-day.ts';
import { makeEntry } from '../../test/support/story-entries.ts';
import type { FactSheet } from '../model/fact.ts';
import type { Moment } from '../model/moment.ts';
import type { MomentPack } from '../model/pack.ts';
import { assertDocument } from './evidence.ts';
import { daysToMoment } from './moment-days.ts';
import { momentLines } from './moment-lines.ts';
import { packOf } from './pack.ts';
import { packDocument } from './pack-document.ts';
import { newSince, type PackInput, previousVisit } from './pack-input.ts';
import { toText } from './to-text.ts';

const now = '2026-03-10T08:00:00.000Z';
const moment: Moment = {
  id: 'm_1',
  title: 'Werkbezoek Molenbuurt',
  kind: 'visit',
  starts: '2026-03-11T13:00:00.000Z',
  ends: '2026-03-11T14:30:00.000Z',
  allDay: false,
  place: 'Dorpshuis',
  ward: 'WK999901',
  themes: [],
  minutes: null,
  met: ['bestuur van de dorpsraad'],
  notes: '',
  source: { kind: 'hand', name: '', calendar: null, uid: null, recurrence: null },
  told: null,
  state: 'planned',
  gone: false,
  ready: null,
  role: 'bestuursadviseur',
  at: '2026-03-09T08:00:00.000Z',
};

const question = 'Wanneer gaat de brug over de vaart weer open?';
/** In words of their own: the same words are a copy, and count once. */
const asking = (
  id: string,
  time: string,
  lead = 'De brug over de vaart is al weken dicht.',
  asked = question,
): ReturnType<typeof makeEntry> => {
  const text = `${lead} ${asked}`;
  const entry = makeEntry({
    id,
    title: '',
    text,
    voice: 'resident',
    publisher: 'Buurtforum',
    sender: id,
    time,
    wards: ['WK999901'],
    themes: ['verkeer'],
    kind: 'question',
  });
  const start = text.indexOf(asked);
  const span = { field: 'text' as const, start, end: text.length, quote: asked };
  return { ...entry, reading: { ...entry.reading, questions: [span] } };
};
const entries = [
  makeEntry({
    id: 'i1',
    title: 'Brug over de vaart in Molenbuurt langer dicht',
    text: 'De brug over de vaart in Molenbuurt blijft langer dicht. De brug gaat op 20 maart weer open.',
    voice: 'institution',
    publisher: 'Gemeente Lindewaard',
    time: '2026-03-09T09:00:00.000Z',
    wards: ['WK999901'],
    themes: ['verkeer'],
  }),
  asking('i2', '2026-03-09T10:00:00.000Z'),
  makeEntry({
    id: 'i9',
    title: 'Markt in Esveld verhuist naar het plein',
    text: 'De markt in Esveld verhuist in april naar het plein bij de kerk.',
    time: '2026-03-09T11:00:00.000Z',
    wards: ['WK999902'],
    themes: ['economie'],
  }),
];

const sheet: FactSheet = { facts: [], withheld: [] };
const inputOf = (change: Partial<PackInput> = {}, of = entries): PackInput => ({
  municipality: { code: 'GM9999', name: 'Lindewaard' },
  role: 'wethouder',
  moment,
  hosts: [{ name: 'Gast Proefnaam', post: 'voorzitter' }],
  places: ['WK999901'],
  previous: null,
  since: '2026-02-24T23:00:00.000Z',
  wards: new Map([
    ['WK999901', 'Molenbuurt'],
    ['WK999902', 'Esveld'],
  ]),
  told: toldOf(of, { date: sampleDay }),
  items: new Map(of.map(({ item }) => [item.id, item])),
  quoteThreshold: 3,
  promises: [
    { title: 'Brief over de brug', date: '2026-04-01', owner: 'team verkeer', items: ['i1'], themes: [] },
  ],
  sheetOf: () => sheet,
  ...change,
});
const textOf = (pack: MomentPack): string => toText(packDocument(pack)).replace(/\s+/g, ' ');

describe('packOf', () => {
  const pack = packOf(inputOf());

  it('opens with the place, and tells what is new there and nowhere else', () => {
    const text = textOf(pack);
    expect(text).toContain('In Molenbuurt speelt sinds 25 februari één verhaal met iets nieuws.');
    expect(text).toContain('“Brug over de vaart in Molenbuurt langer dicht”');
    expect(text).not.toContain('Markt in Esveld');
    expect(text).toContain('Brief over de brug, team verkeer, vóór 1 april.');
    expect(text).toContain('bestuur van de dorpsraad; Gast Proefnaam, voorzitter');
  });

  it('gives every sentence its evidence, and counts its own words', () => {
    expect(() => assertDocument(packDocument(pack), pack.items)).not.toThrow();
    expect(pack.words).toBeGreaterThan(50);
    expect(pack.words).toBeLessThanOrEqual(pack.limit);
    expect(packOf(inputOf())).toEqual(pack);
  });

  it('does not quote a resident below the threshold, and does from there on', () => {
    expect(textOf(pack)).toContain('Een bewoner vraagt naar: “Brug over de vaart');
    expect(textOf(pack)).not.toContain(question);
    const three = [
      ...entries,
      asking(
        'i3',
        '2026-03-09T10:30:00.000Z',
        'Elke dag moet ik met de fiets een half uur omrijden langs het kanaal en dat ben ik zat.',
        'Wanneer is die brug over de vaart open voor fietsers?',
      ),
      asking(
        'i4',
        '2026-03-09T10:40:00.000Z',
        'Mijn kinderen komen al drie weken te laat op school en niemand belt ons terug.',
        'Wanneer kunnen we de brug over de vaart weer over, gaat hij nog open?',
      ),
    ];
    const text = textOf(packOf(inputOf({}, three)));
    expect(text).toMatch(/1\. “Wanneer [^”]*brug over de vaart[^”]*\?”/);
    expect(text).toContain('3 keer gevraagd, door 3 afzenders.');
  });

  it('says what was promised, and what is withheld without its words', () => {
    expect(pack.questions[0]?.doing[0]?.text).toBe(
      'Toegezegd: Brief over de brug, team verkeer, vóór 1 april.',
    );
    const fact = { text: 'Het kost acht ton.' } as FactSheet['facts'][number];
    const withheld: FactSheet = { facts: [], withheld: [{ fact, why: 'council-first' }] };
    const text = textOf(packOf(inputOf({ sheetOf: () => withheld })));
    expect(text).toContain('één feit is nog niet openbaar');
    expect(text).not.toContain('acht ton');
  });

  it('gives the griffie facts only', () => {
    const council = packOf(inputOf({ role: 'griffier' }));
    expect(council.themes.every(({ act }) => act.length === 0)).toBe(true);
    expect(council.questions.every(({ doing, open }) => doing.length === 0 && open.length === 0)).toBe(true);
    expect([...council.sensitive, ...council.undecided]).toEqual([]);
  });

  it('says that a moment moved, was cancelled or is gone', () => {
    const state = (change: Partial<Moment>): string =>
      textOf(packOf(inputOf({ moment: { ...moment, ...change } })));
    expect(state({ state: 'moved' })).toContain('dit moment is verplaatst');
    expect(state({ state: 'cancelled' })).toContain('dit moment is vervallen');
    expect(state({ state: 'cancelled', gone: true })).toContain('staat niet meer in de agenda');
  });

  it('says so where nothing is known of the place', () => {
    const text = textOf(packOf(inputOf({}, entries.slice(2))));
    expect(text).toContain('Uit Molenbuurt kwam sinds 25 februari niets nieuws binnen');
  });
});

describe('previousVisit and newSince', () => {
  const visit = (id: string, ends: string, change: Partial<Moment> = {}): Moment => ({
    ...moment,
    id,
    starts: ends,
    ends,
    ...change,
  });

  it('is the last one in the ward that took place', () => {
    const moments = [
      visit('a', '2026-02-01T10:00:00.000Z'),
      visit('b', '2026-02-20T10:00:00.000Z'),
      visit('c', '2026-03-01T10:00:00.000Z', { state: 'cancelled' }),
      visit('d', '2026-03-02T10:00:00.000Z', { ward: 'WK999902' }),
      visit('e', '2026-03-03T10:00:00.000Z', { kind: 'interview' }),
      visit('f', '2026-03-10T10:00:00.000Z'),
      moment,
    ];
    expect(previousVisit(moment, moments, now)).toBe('2026-02-20T10:00:00.000Z');
    expect(previousVisit({ ...moment, ward: null }, moments, now)).toBeNull();
  });

  it('looks back two weeks without a visit, and never further than the memory', () => {
    const memory = '2026-02-10T23:00:00.000Z';
    expect(newSince(null, now, memory)).toBe('2026-02-23T23:00:00.000Z');
    expect(newSince('2026-03-01T10:00:00.000Z', now, memory)).toBe('2026-03-01T10:00:00.000Z');
    expect(newSince('2026-01-01T10:00:00.000Z', now, memory)).toBe(memory);
  });
});

describe('momentLines', () => {
  const lines = (moments: readonly Moment[] | null): readonly string[] =>
    momentLines(moments, []).map(({ text }) => text);

  it('tells time, title, place, state and whether the pack is ready', () => {
    expect(lines([moment])).toEqual(['14.00–15.30 uur Werkbezoek Molenbuurt, Dorpshuis.']);
    expect(lines([{ ...moment, state: 'moved', ready: '2026-03-10T17:00:00.000Z' }])).toEqual([
      '14.00–15.30 uur Werkbezoek Molenbuurt, Dorpshuis (verplaatst), pakket klaar.',
    ]);
    expect(lines([{ ...moment, allDay: true, place: null, state: 'cancelled', ready: now }])).toEqual([
      'Hele dag Werkbezoek Molenbuurt (vervallen).',
    ]);
  });

  it('parts a day without moments from a home without a calendar', () => {
    expect(lines([])).toEqual(['Geen momenten vandaag.']);
    expect(lines(null)).toEqual(['Er is nog geen agenda gekoppeld.']);
  });
});

describe('daysToMoment', () => {
  const wards = [{ code: 'BU99990101', name: 'Kern', level: 'buurt', parent: 'WK999901' } as const];
  const story = { wards: ['WK999901'], themes: ['verkeer'] } as const;

  it.each([
    ['in the ward', {}, 1],
    ['in a quarter of it', { ward: 'BU99990101' }, 1],
    ['elsewhere', { ward: 'WK999902' }, null],
    ['cancelled', { state: 'cancelled' }, null],
    ['past', { starts: '2026-03-09T09:00:00.000Z' }, null],
    ['about the theme, without a ward', { ward: null, themes: ['verkeer'] }, 1],
    ['about another theme', { ward: null, themes: ['wonen'] }, null],
  ] as const)('%s', (_, change, days) =>
    expect(daysToMoment(story, [{ ...moment, ...change }], '2026-03-10', wards)).toBe(days),
  );
});
