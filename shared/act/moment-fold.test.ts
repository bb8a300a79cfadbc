import { describe, expect, it } from 'vitest';
import type { MomentBody, MomentFields, MomentSource } from '../model/moment.ts';
import type { WorkEvent } from '../model/work.ts';
import {
  foldCalendars,
  foldHosts,
  foldMoment,
  foldMoments,
  hostSubject,
  momentOfHosts,
  momentSteps,
} from './moment-fold.ts';
import { momentKindOf } from './moment-kind.ts';

const fields: MomentFields = {
  title: 'Werkbezoek Molenbuurt',
  kind: 'visit',
  starts: '2026-03-26T13:00:00.000Z',
  ends: '2026-03-26T14:00:00.000Z',
  allDay: false,
  place: 'Dorpshuis',
  ward: 'WK999901',
  themes: [],
  minutes: null,
  met: [],
  notes: '',
};
const calendar: MomentSource = {
  kind: 'calendar',
  name: 'Agenda',
  calendar: 'calendar:1',
  uid: 'u1',
  recurrence: null,
};

let count = 0;
const event = (body: MomentBody, subject = 'm_1'): WorkEvent<MomentBody> => {
  count += 1;
  return {
    id: `e_${count}`,
    kind: 'moment',
    subject,
    compartment: 'college',
    role: 'bestuursadviseur',
    at: `2026-03-20T10:00:${String(count % 60).padStart(2, '0')}.000Z`,
    body,
    items: [],
  };
};
const add = (subject = 'm_1'): WorkEvent<MomentBody> =>
  event({ do: 'add', fields, source: calendar }, subject);
const later = { starts: '2026-03-27T08:30:00.000Z', ends: '2026-03-27T09:30:00.000Z' };

describe('foldMoment', () => {
  it('adds, and remembers what the calendar said', () => {
    expect(foldMoment([add()])).toMatchObject({
      ...fields,
      id: 'm_1',
      state: 'planned',
      ready: null,
      told: { title: fields.title, starts: fields.starts, standing: 'there' },
    });
  });

  it('marks another time as moved, whoever says it', () => {
    expect(foldMoment([add(), event({ do: 'change', change: later })])?.state).toBe('moved');
    const told = event({ do: 'follow', what: 'moved', change: later });
    expect(foldMoment([add(), told])).toMatchObject({ ...later, state: 'moved', told: later });
    expect(foldMoment([add(), event({ do: 'change', change: { notes: 'x' } })])?.state).toBe('planned');
  });

  it('lets the words of a person stand over those of the calendar, but not the time', () => {
    const own = event({ do: 'change', change: { title: 'Bezoek', ward: 'WK999902' } });
    const told = event({
      do: 'follow',
      what: 'moved',
      change: { ...later, title: 'Werkbezoek', ward: 'WK999901', place: 'School' },
    });
    expect(foldMoment([add(), own, told])).toMatchObject({
      ...later,
      title: 'Bezoek',
      ward: 'WK999902',
      place: 'School',
      told: { title: 'Werkbezoek' },
    });
  });

  it('keeps what was cancelled or is gone, marked, and takes it back when it is there again', () => {
    const gone = event({ do: 'follow', what: 'gone', change: {} });
    expect(foldMoment([add(), gone])).toMatchObject({ state: 'cancelled', gone: true });
    const back = event({ do: 'follow', what: 'back', change: {} });
    expect(foldMoment([add(), gone, back])).toMatchObject({
      state: 'planned',
      gone: false,
      told: { standing: 'there' },
    });
    expect(foldMoment([add(), event({ do: 'cancel' })])).toMatchObject({ state: 'cancelled', gone: false });
  });

  it('skips what was taken back, and what was taken back of that', () => {
    const cancel = event({ do: 'cancel' });
    const undo = event({ do: 'undo', of: cancel.id });
    expect(foldMoment([add(), cancel, undo])?.state).toBe('planned');
    expect(foldMoment([add(), cancel, undo, event({ do: 'undo', of: undo.id })])?.state).toBe('cancelled');
    const first = add();
    expect(foldMoment([first, event({ do: 'undo', of: first.id })])).toBeNull();
  });
});

describe('the other folds', () => {
  it('sorts moments by time, and leaves hosts and calendars out', () => {
    const early = event(
      { do: 'add', fields: { ...fields, starts: '2026-03-01T09:00:00.000Z' }, source: calendar },
      'm_2',
    );
    const hosts = event({ do: 'hosts', hosts: [{ name: 'A', post: '' }] }, hostSubject('m_1'));
    const known = event({ do: 'calendar', name: 'Agenda', address: null }, 'calendar:1');
    const all = [add(), hosts, known, early];
    expect(foldMoments(all).map(({ id }) => id)).toEqual(['m_2', 'm_1']);
    expect(foldHosts([hosts])).toEqual([{ name: 'A', post: '' }]);
    expect(foldCalendars(all)).toEqual([{ name: 'Agenda', address: null }]);
    expect(momentOfHosts(hosts.subject)).toBe('m_1');
    expect(momentOfHosts('m_1')).toBeNull();
  });

  it('tells each step, and which were taken back', () => {
    const cancel = event({ do: 'cancel' });
    const steps = momentSteps([add(), cancel, event({ do: 'undo', of: cancel.id })]);
    expect(steps.map(({ do: step, undone }) => [step, undone])).toEqual([
      ['add', false],
      ['cancel', true],
      ['undo', false],
    ]);
  });
});

describe('momentKindOf', () => {
  it.each([
    ['Werkbezoek Glane', 'visit'],
    ['Vergadering gemeenteraad', 'council'],
    ['Raadsvergadering', 'council'],
    ['Interview over het zwembad', 'interview'],
    ['Opening speeltuin', 'event'],
    ['Toespraak bij de opening', 'speech'],
    ['Staf', 'meeting'],
    ['Overleg over draadloos netwerk', 'meeting'],
  ] as const)('%s', (title, kind) => expect(momentKindOf(title)).toBe(kind));
});
