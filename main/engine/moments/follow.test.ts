import { describe, expect, it } from 'vitest';
import type { Moment } from '../../../shared/model/moment.ts';
import type { ReadInstance } from './calendar-instance.ts';
import type { CalendarReading } from './calendar-reader.ts';
import { followOf } from './follow.ts';

const now = new Date('2026-03-24T09:00:00Z');
const said = {
  title: 'Spreekuur',
  starts: '2026-03-26T13:00:00.000Z',
  ends: '2026-03-26T14:00:00.000Z',
  allDay: false,
  place: 'Dorpshuis',
} as const;
const recurrence = '2026-03-26T13:00:00.000Z';
const moment: Moment = {
  ...said,
  id: 'm_1',
  kind: 'visit',
  ward: null,
  themes: [],
  minutes: null,
  met: [],
  notes: '',
  source: { kind: 'calendar', name: 'Agenda', calendar: 'calendar:1', uid: 'u', recurrence },
  told: { ...said, standing: 'there' },
  state: 'planned',
  gone: false,
  ready: null,
  role: 'wethouder',
  at: '2026-03-20T09:00:00.000Z',
};
const instance: ReadInstance = { ...said, uid: 'u', recurrence, cancelled: false };
const reading = (
  instances: readonly ReadInstance[],
  rest: Partial<CalendarReading> = {},
): CalendarReading => ({
  name: null,
  instances,
  uids: new Set(instances.map(({ uid }) => uid)),
  complete: true,
  hidden: 0,
  odd: 0,
  ...rest,
});

describe('followOf', () => {
  it('says nothing where the calendar says what it said before', () =>
    expect(followOf(moment, reading([instance]), now, true)).toBeNull());

  it('follows a move, and another place', () => {
    const starts = '2026-03-26T14:00:00.000Z';
    expect(followOf(moment, reading([{ ...instance, starts }]), now, true)).toMatchObject({
      what: 'moved',
      change: { starts },
    });
    expect(followOf(moment, reading([{ ...instance, place: 'School' }]), now, true)).toMatchObject({
      what: 'changed',
      change: { place: 'School' },
    });
  });

  it('leaves the time of a person where the calendar said nothing new', () => {
    const own = { ...moment, starts: '2026-03-26T15:00:00.000Z', state: 'moved' as const };
    expect(followOf(own, reading([instance]), now, true)).toBeNull();
  });

  it('marks what was cancelled, once, and what is back', () => {
    const cancelled = reading([{ ...instance, cancelled: true }]);
    expect(followOf(moment, cancelled, now, true)?.what).toBe('cancelled');
    const marked: Moment = { ...moment, state: 'cancelled', told: { ...said, standing: 'cancelled' } };
    expect(followOf(marked, cancelled, now, true)).toBeNull();
    expect(followOf(marked, reading([instance]), now, true)?.what).toBe('back');
  });

  it('calls what a whole calendar no longer holds gone, and only then', () => {
    expect(followOf(moment, reading([]), now, true)?.what).toBe('gone');
    expect(followOf(moment, reading([], { complete: false }), now, true)).toBeNull();
    expect(followOf(moment, reading([]), now, false)).toBeNull();
    expect(followOf(moment, reading([], { uids: new Set(['u']) }), now, false)?.what).toBe('gone');
  });

  it('does not miss an instance beyond the window in which series are expanded', () => {
    const far = '2026-08-20T12:00:00.000Z';
    const ahead: Moment = {
      ...moment,
      source: { ...moment.source, recurrence: far },
      told: { ...said, starts: far, ends: far, standing: 'there' },
    };
    expect(followOf(ahead, reading([], { uids: new Set(['u']) }), now, true)).toBeNull();
  });

  it('follows a series that was shifted as a whole by its day', () => {
    const shifted = {
      ...instance,
      starts: '2026-03-26T14:00:00.000Z',
      recurrence: '2026-03-26T14:00:00.000Z',
    };
    expect(followOf(moment, reading([shifted]), now, true)?.what).toBe('moved');
  });

  it('leaves what is over', () => {
    const past = { ...said, ends: '2026-03-20T14:00:00.000Z', standing: 'there' as const };
    expect(followOf({ ...moment, told: past }, reading([]), now, true)).toBeNull();
  });
});
