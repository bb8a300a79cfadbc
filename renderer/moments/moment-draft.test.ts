import { describe, expect, it } from 'vitest';
import type { Moment } from '../../shared/model/moment.ts';
import { changeOf, draftOf, freshDraft, givenOf, onDay, problemOf } from './moment-draft.ts';

const moment: Moment = {
  id: 'm_1',
  title: 'Werkbezoek',
  kind: 'visit',
  starts: '2026-03-28T13:00:00.000Z',
  ends: '2026-03-28T14:30:00.000Z',
  allDay: false,
  place: null,
  ward: null,
  themes: ['sport-cultuur'],
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
};
const typed = { ...freshDraft('2026-03-28'), title: ' Opening ', from: '14:00', until: '15:30' };

describe('a moment that is typed', () => {
  it('is local time, whichever clock runs that day', () => {
    const winter = givenOf(typed);
    expect([winter.starts, winter.ends]).toEqual(['2026-03-28T13:00:00.000Z', '2026-03-28T14:30:00.000Z']);
    const summer = givenOf(onDay(typed, '2026-03-29'));
    expect([summer.starts, summer.ends]).toEqual(['2026-03-29T12:00:00.000Z', '2026-03-29T13:30:00.000Z']);
  });

  it('leaves the ward to the app where none is chosen, and says it where one is', () => {
    expect(givenOf(typed)).not.toHaveProperty('ward');
    expect(givenOf({ ...typed, ward: 'BU01680000' }).ward).toBe('BU01680000');
  });

  it('takes whole days up to the midnight after the last', () => {
    const given = givenOf({ ...typed, allDay: true, lastDay: '2026-03-29' });
    expect([given.starts, given.ends]).toEqual(['2026-03-27T23:00:00.000Z', '2026-03-29T22:00:00.000Z']);
  });

  it('ends where it begins without an end, and splits functions by line', () => {
    const given = givenOf({ ...typed, until: '', met: 'voorzitter\n\n wijkagent ', minutes: '5' });
    expect(given.ends).toBe(given.starts);
    expect(given.met).toEqual(['voorzitter', 'wijkagent']);
    expect([given.title, given.minutes, given.place]).toEqual(['Opening', 5, null]);
  });

  it.each([
    ['title', { title: ' ' }],
    ['day', { day: '' }],
    ['from', { from: '' }],
    ['times', { until: '13:59' }],
    ['times', { allDay: true, lastDay: '2026-03-27' }],
    ['minutes', { minutes: '2,5' }],
    ['minutes', { minutes: '121' }],
    ['met', { met: 'x'.repeat(81) }],
  ] as const)('says what is wrong: %s', (problem, part) => {
    expect(problemOf({ ...typed, ...part })).toBe(problem);
  });

  it('needs no clock for a whole day', () => {
    expect(problemOf({ ...typed, allDay: true, from: '', until: '' })).toBeNull();
    expect(problemOf(typed)).toBeNull();
  });
});

describe('a moment that is changed', () => {
  it('says only what was typed otherwise', () => {
    expect(changeOf(moment, draftOf(moment))).toEqual({});
    expect(changeOf(moment, { ...draftOf(moment), notes: 'Neem laarzen mee.' })).toEqual({
      notes: 'Neem laarzen mee.',
    });
  });

  it('keeps seconds that nobody touched', () => {
    const odd = { ...moment, starts: '2026-03-28T13:00:30.000Z' };
    expect(changeOf(odd, { ...draftOf(odd), title: 'Anders' })).toEqual({ title: 'Anders' });
  });

  it('keeps its length on another day', () => {
    const long = {
      ...moment,
      allDay: true,
      starts: '2026-03-02T23:00:00.000Z',
      ends: '2026-03-04T23:00:00.000Z',
    };
    expect([draftOf(long).day, draftOf(long).lastDay]).toEqual(['2026-03-03', '2026-03-04']);
    const moved = onDay(draftOf(long), '2026-03-10');
    expect(changeOf(long, moved)).toEqual({
      starts: '2026-03-09T23:00:00.000Z',
      ends: '2026-03-11T23:00:00.000Z',
      allDay: true,
    });
  });

  it('does not lose its days while the day is being typed', () => {
    const long = { ...draftOf(moment), lastDay: '2026-03-30', several: true };
    expect(onDay(onDay(long, ''), '2026-04-01').lastDay >= '2026-04-01').toBe(true);
  });
});
