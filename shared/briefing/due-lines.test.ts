import { describe, expect, it } from 'vitest';
import { councilDates, councilDay, meetingsAfter } from '../act/council-day.ts';
import { foldCouncil } from '../act/council-fold.ts';
import { defaultTerms } from '../act/council-terms.ts';
import { pressDay } from '../act/press-day.ts';
import type { CouncilEntry, CouncilRow } from '../model/council-entry.ts';
import type { PressInquiry } from '../model/press-inquiry.ts';
import { agendaLines, dueLines, withinMost } from './due-lines.ts';
import { fixed } from './sentence-makers.ts';

const row = (
  kind: CouncilRow['kind'],
  title: string,
  date: string,
  changes: Partial<CouncilRow> = {},
): CouncilRow => ({
  nr: null,
  kind,
  title,
  text: null,
  from: null,
  date,
  term: null,
  termText: null,
  owner: null,
  status: 'open',
  answeredAt: null,
  link: null,
  ...changes,
});
const entriesOf = (rows: readonly CouncilRow[]): readonly CouncilEntry[] =>
  foldCouncil(
    [
      {
        id: 'w1',
        kind: 'council-entry',
        subject: 'l',
        compartment: 'college',
        role: 'bestuursadviseur',
        at: '2026-03-03T09:00:00.000Z',
        body: {
          do: 'list',
          list: { name: 'Lijst', date: '2026-03-03' },
          rows: rows.map((each, at) => ({ id: `c${at}`, row: each })),
          same: [],
          gone: [],
        },
        items: [],
      },
    ],
    [],
  ).entries;
const inquiry = (
  medium: string,
  deadline: string,
  status: PressInquiry['status'] = 'open',
): PressInquiry => ({
  id: medium,
  medium,
  question: 'Hoe zit het?',
  received: '2026-03-03T07:00:00.000Z',
  deadline,
  status,
  line: null,
  lineText: null,
  assigned: null,
  anchor: [],
  factCheck: null,
  approval: null,
  answeredAt: null,
  answer: null,
  reason: null,
  published: null,
  comments: [],
  trail: [],
  undoable: [],
});

const entries = entriesOf([
  row('written-question', 'Vragen over de Molenweg', '2026-02-08', { from: 'D66' }),
  row('commitment', 'Raad informeren over de sporthal', '2025-03-01', { term: '2025-06-01' }),
  row('commitment', 'Kosten afvalpas', '2026-02-01', { term: '2026-03-02' }),
  row('written-question', 'Vragen over ver weg', '2026-03-01'),
  row('agenda', 'Raadsvergadering', '2026-03-12'),
  row('agenda', 'Commissie ruimte', '2026-03-05'),
  row('agenda', 'Raadsvergadering', '2026-04-09'),
  row('agenda', 'Afgelaste avond', '2026-03-06', { status: 'withdrawn' }),
]);
const date = '2026-03-03';
const press = [
  inquiry('Radio Linde', '2026-03-03T15:00:00.000Z'),
  inquiry('De Lindebode', '2026-03-03T10:00:00.000Z', 'checked'),
  inquiry('Oud nieuws', '2026-03-01T10:00:00.000Z', 'answered'),
];

describe('what is due', () => {
  it('stands nearest to its term first, with how the term was found', () => {
    const due = councilDay(entries, defaultTerms, date);
    expect(due.map(({ entry, due: { days } }) => [entry.title, days])).toEqual([
      ['Kosten afvalpas', -1],
      ['Vragen over de Molenweg', 7],
      ['Raad informeren over de sporthal', -275],
    ]);
    const [late, ahead] = dueLines(due, [], 'wethouder');
    expect(late?.text).toBe('Toezegging “Kosten afvalpas”: de termijn was maandag 2 maart.');
    expect(ahead).toMatchObject({
      kind: 'computed',
      numbers: { days: 7, workdays: 6 },
      text: 'Schriftelijke vragen “Vragen over de Molenweg” van D66: antwoord uiterlijk dinsdag 10 maart (termijn berekend).',
    });
  });

  it('puts the press first for the woordvoerder, the council first for the others, and no press at the griffie', () => {
    const due = councilDay(entries, defaultTerms, date);
    const now = '2026-03-03T06:00:00.000Z';
    const linesFor = (role: 'communicatieadviseur' | 'wethouder') =>
      dueLines(due, pressDay(press, now, role), role).map((line) =>
        line.kind === 'computed' ? line.rule : '',
      );
    expect(linesFor('communicatieadviseur').slice(0, 3)).toEqual(['press-due', 'press-due', 'council-due']);
    expect(linesFor('wethouder').slice(0, 2)).toEqual(['council-due', 'council-due']);
    const [first] = dueLines([], pressDay(press, now, 'communicatieadviseur'), 'communicatieadviseur');
    expect(first?.text).toBe(
      'Persvraag van De Lindebode: antwoord vóór dinsdag 11.00 uur. Nu nodig: het akkoord.',
    );
    expect(pressDay(press, now, 'griffier')).toEqual([]);
    expect(pressDay(press, '2026-03-03T11:00:00.000Z', 'wethouder').map(({ overdue }) => overdue)).toEqual([
      true,
      false,
    ]);
  });

  it('is three at most; the rest is one line', () => {
    const all = Array.from({ length: 5 }, (_, at) => fixed('x', `regel ${at}`));
    expect(withinMost(all, 3).map(({ text }) => text)).toEqual([
      'regel 0',
      'regel 1',
      'regel 2',
      'Nog 2 vragen van raad of pers hebben een termijn.',
    ]);
    expect(withinMost(all.slice(0, 3), 3)).toHaveLength(3);
  });

  it('lists meetings of two weeks, for the griffie with what is due', () => {
    const meetings = meetingsAfter(entries, date);
    expect(agendaLines(meetings, [], date).map(({ text }) => text)).toEqual([
      'Donderdag 5 maart: Commissie ruimte.',
      'Donderdag 12 maart: Raadsvergadering.',
    ]);
    expect(agendaLines(meetings, councilDay(entries, defaultTerms, date), date)).toHaveLength(5);
    expect([...councilDates(entries)].sort()).toEqual(['2026-03-05', '2026-03-12', '2026-04-09']);
  });
});
