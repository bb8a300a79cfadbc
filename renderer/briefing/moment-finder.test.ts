import { expect, it } from 'vitest';
import { momentLines } from '../../shared/briefing/moment-lines.ts';
import type { Moment } from '../../shared/model/moment.ts';
import { momentFinder } from './moment-finder.ts';

const moment = (id: string, kind: Moment['kind'], title: string): Moment => ({
  id,
  title,
  kind,
  starts: '2026-03-03T13:00:00.000Z',
  ends: '2026-03-03T14:00:00.000Z',
  allDay: false,
  place: null,
  ward: null,
  themes: [],
  minutes: null,
  met: [],
  notes: '',
  source: { kind: 'hand', name: '', uid: null, calendar: null, recurrence: null },
  told: null,
  state: 'planned',
  gone: false,
  ready: null,
  role: 'wethouder',
  at: '2026-03-01T08:00:00.000Z',
});
const moments = [
  moment('a', 'visit', 'Bezoek'),
  moment('b', 'council', 'Raad'),
  moment('c', 'council', 'Raad'),
];
const placed = momentLines(moments, []).map((sentence) => ({
  sentence: structuredClone(sentence),
  notes: [],
}));

it('finds the moment of a line, equal lines by their order', () => {
  const find = momentFinder(moments, 'wethouder');
  expect(placed.map((line, index) => find(line, index))).toEqual(['a', 'b', 'c']);
});

it('leads the griffie to the council only, and other lines nowhere', () => {
  const find = momentFinder(moments, 'griffier');
  expect(placed.map((line) => find(line, 9))).toEqual([null, 'b', 'b']);
  const other = { sentence: { kind: 'fixed', text: 'Geen momenten vandaag.', key: 'x' } as const, notes: [] };
  expect(find(other, 0)).toBeNull();
});
