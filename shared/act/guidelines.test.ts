import { describe, expect, it } from 'vitest';
import {
  actionOf,
  approve,
  type Done,
  opened,
  toFactCheck,
  version,
} from '../../test/support/action-events.ts';
import { defaultGuidelines, type Guidelines } from '../model/guidelines.ts';
import { isOverdue, waitingApproval } from './action-overdue.ts';
import { stepBlock } from './action-steps.ts';
import { workFor } from './action-work.ts';
import { foldGuidelines, type GuidelinesEvent } from './guidelines-fold.ts';
import { approvalRights, approversOf, sendersOf } from './guidelines-rules.ts';
import {
  afterOfficeHours,
  afterWorkingDays,
  isOfficeHour,
  normDue,
  officeHoursBetween,
} from './office-hours.ts';
import { outOfHoursSheet } from './out-of-hours.ts';

const comm = 'communicatieadviseur';
const adviser = 'bestuursadviseur';
const asked: readonly Done[] = [
  [comm, opened({ course: 'H14', advised: 'H14', product: 'press' })],
  ...toFactCheck,
  [comm, approve('communication', comm)],
];
const waiting = actionOf(...asked);
const local = (text: string): number => Date.parse(`${text}+01:00`);
const iso = (text: string): string => new Date(local(text)).toISOString();
const rules = (changes: Partial<Guidelines>): Guidelines => ({ ...defaultGuidelines, ...changes });

describe('a mandate', () => {
  const mandated = rules({
    mandates: [{ level: 'administration', courses: ['H14'], upTo: 'middle', role: adviser }],
  });
  const rights = (guidelines: Guidelines, role: 'bestuursadviseur' | 'wethouder', changes = {}) =>
    approvalRights(guidelines, { ...waiting, ...changes }, 'administration', role, '2026-03-03');

  it('lets the role approve that course up to that sensitivity, in the alderman’s place', () => {
    expect(rights(mandated, adviser)).toEqual([{ ground: 'mandate', inPlaceOf: 'wethouder' }]);
    expect(rights(mandated, adviser, { course: 'H12' })).toEqual([]);
    expect(rights(mandated, adviser, { sensitivity: 'high' })).toEqual([]);
    expect(rights(defaultGuidelines, adviser)).toEqual([]);
    expect(rights(mandated, 'wethouder')).toEqual([{ ground: 'role', inPlaceOf: 'wethouder' }]);
    expect(approversOf(mandated, waiting, 'administration', '2026-03-03')).toEqual(['wethouder', adviser]);
  });

  it('is kept with the approval', () => {
    const step = {
      ...approve('administration', adviser),
      ground: 'mandate',
      inPlaceOf: 'wethouder',
    } as const;
    expect(stepBlock(waiting, step, adviser, '2026-03-03T12:00:00Z')).toBeNull();
    expect(actionOf(...asked, [adviser, step]).approvals.at(-1)).toMatchObject({
      by: adviser,
      ground: 'mandate',
      inPlaceOf: 'wethouder',
    });
  });
});

describe('a replacement', () => {
  it('holds from its first to its last day', () => {
    const leave = rules({
      replacements: [{ absent: 'wethouder', by: adviser, from: '2026-03-02', until: '2026-03-06' }],
    });
    const on = (day: string) => approvalRights(leave, waiting, 'administration', adviser, day);
    expect(on('2026-03-02')).toEqual([{ ground: 'replacement', inPlaceOf: 'wethouder' }]);
    expect(on('2026-03-06')).toHaveLength(1);
    expect(on('2026-03-01')).toEqual([]);
    expect(on('2026-03-07')).toEqual([]);
  });
});

describe('the time-out', () => {
  // Asked on Tuesday 3 March at 10.00.
  it('shows what waits too long, in office hours, and is never consent', () => {
    expect(waitingApproval(waiting, defaultGuidelines, iso('2026-03-03T13:59'))?.late).toBe(false);
    const late = waitingApproval(waiting, defaultGuidelines, iso('2026-03-04T09:00'));
    expect(late).toMatchObject({ level: 'administration', late: true, approvers: ['wethouder'] });
    expect(isOverdue(waiting, defaultGuidelines, iso('2026-03-04T09:00'))).toBe(true);
    expect(waiting.status).toBe('approved-communication');
    expect(isOverdue(waiting, rules({ timeoutHours: null }), iso('2026-04-04T09:00'))).toBe(false);
  });

  it('is shown to who should answer, to the owner and to the bestuursadviseur', () => {
    const group = (role: 'wethouder' | typeof adviser | typeof comm) =>
      workFor([waiting], role, iso('2026-03-04T09:00'), defaultGuidelines).map((section) => section.group);
    expect(group('wethouder')).toEqual(['overdue']);
    expect(group(comm)).toEqual(['overdue']);
    expect(group(adviser)).toEqual(['overdue']);
  });
});

describe('office hours', () => {
  const { officeHours } = defaultGuidelines;
  it('are weekdays from 8.30 to 17.00 without holidays', () => {
    expect(isOfficeHour(officeHours, local('2026-03-03T08:30'))).toBe(true);
    expect(isOfficeHour(officeHours, local('2026-03-03T17:00'))).toBe(false);
    expect(isOfficeHour(officeHours, local('2026-03-07T11:00'))).toBe(false);
    // Monday 6 April 2026 is Easter Monday (summer time).
    expect(isOfficeHour(officeHours, Date.parse('2026-04-06T11:00+02:00'))).toBe(false);
  });

  it('are counted and added over nights and weekends', () => {
    expect(officeHoursBetween(officeHours, local('2026-03-06T16:00'), local('2026-03-09T09:30'))).toBe(2);
    expect(afterOfficeHours(officeHours, local('2026-03-06T16:00'), 4)).toBe(local('2026-03-09T11:30'));
    expect(afterWorkingDays(officeHours, local('2026-03-03T12:00'), 10)).toBe(local('2026-03-17T17:00'));
    expect(afterOfficeHours({ ...officeHours, days: [] }, local('2026-03-06T16:00'), 4)).toBeNull();
  });

  it('give the date by which a channel should answer', () => {
    expect(normDue(defaultGuidelines, 'Social', iso('2026-03-03T16:00'))).toBe(iso('2026-03-04T11:30'));
    expect(normDue(defaultGuidelines, 'report', iso('2026-03-03T16:00'))).toBe(iso('2026-03-17T17:00'));
    expect(normDue(defaultGuidelines, 'brief', iso('2026-03-03T16:00'))).toBeNull();
  });
});

describe('the guidelines in force', () => {
  const event = (n: number, body: GuidelinesEvent['body']): GuidelinesEvent => ({
    id: `g${n}`,
    kind: 'guidelines',
    subject: 'guidelines',
    compartment: 'college',
    role: adviser,
    at: iso('2026-03-03T09:00'),
    body,
    items: [],
  });
  it('are the defaults with what was changed and not taken back', () => {
    const first = event(1, { do: 'set', changes: { timeoutHours: 8 } });
    const second = event(2, {
      do: 'set',
      changes: { timeoutHours: null, mastodonHost: 'social.lindewaard.nl' },
    });
    expect(foldGuidelines([])).toEqual(defaultGuidelines);
    expect(foldGuidelines([first, second])).toMatchObject({ timeoutHours: null });
    expect(foldGuidelines([first, second, event(3, { do: 'undo', of: 'g2' })])).toEqual(
      rules({ timeoutHours: 8 }),
    );
  });

  it('say who may send what; the griffie never', () => {
    expect(sendersOf(defaultGuidelines, 'H03')).toContain(comm);
    const agreed = rules({ answering: [{ course: 'H03', roles: [adviser, 'griffier'] }] });
    expect(sendersOf(agreed, 'H03')).toEqual([adviser]);
  });
});

describe('mijn werk', () => {
  const now = iso('2026-03-03T11:00');
  const groups = (actions: Parameters<typeof workFor>[0], role: Parameters<typeof workFor>[1]) =>
    workFor(actions, role, now, defaultGuidelines).map(({ group, lines }) => [
      group,
      lines.map(({ task }) => task),
    ]);

  it('asks the alderman only to approve, and the others to know that it waits', () => {
    expect(groups([waiting], 'wethouder')).toEqual([['to-approve', ['approve']]]);
    expect(groups([waiting], comm)).toEqual([['waiting', ['approve']]]);
    expect(groups([waiting], 'griffier')).toEqual([]);
  });

  it('puts each action in one group, by what it asks', () => {
    const fresh = actionOf([comm, opened()]);
    const checking = actionOf(...toFactCheck.slice(0, 2));
    const crisis = actionOf([comm, opened({ course: 'H15', advised: 'H15' })]);
    const ready = actionOf(...toFactCheck, [comm, approve('communication', comm)]);
    const out = actionOf(
      ...toFactCheck,
      [comm, approve('communication', comm)],
      [comm, { do: 'send', how: 'copy', where: 'website', version: 1 }],
    );
    const done = actionOf([comm, { do: 'drop', reason: 'Dubbel.' }]);
    expect(groups([fresh, checking, crisis, ready, out, done], comm)).toEqual([
      ['to-hand-over', ['hand-over']],
      ['to-check', ['check-facts']],
      ['to-write', ['interpret']],
      ['to-send', ['send']],
      ['to-follow-up', ['follow-up']],
    ]);
  });

  it('sorts by date, then by priority', () => {
    const titled = (title: string, due: string | null, priority: number) =>
      actionOf([comm, opened({ title, due, priority })]);
    const actions = [
      titled('c', null, 1),
      titled('b', null, 9),
      titled('a', iso('2026-03-05T12:00'), 0),
      titled('late', iso('2026-03-02T12:00'), 0),
    ];
    const sections = workFor(actions, comm, now, defaultGuidelines);
    expect(sections.map(({ lines }) => lines.map(({ action }) => action.title))).toEqual([
      ['late'],
      ['a', 'b', 'c'],
    ]);
  });
});

describe('the out-of-hours sheet', () => {
  it('says what is ready, who may send it, what waits for whom, and whom to call', () => {
    const fast = actionOf(
      [comm, opened({ course: 'H03', advised: 'H03', product: 'webcare' })],
      [comm, version({ allPublic: true })],
    );
    const duty = [{ matter: 'wateroverlast', function: 'piket riolering', phone: '0541 000 000' }];
    const answers = [
      { question: 'Wanneer?', answer: 'Vrijdag.', expires: '2026-03-02' },
      { question: 'Waar?', answer: 'Op de website.', expires: null },
    ];
    const sheet = outOfHoursSheet(rules({ duty }), [fast, waiting], answers, iso('2026-03-03T21:00'));
    expect(sheet.officeHour).toBe(false);
    expect(sheet.ready).toEqual([expect.objectContaining({ fastLane: true, by: [comm, adviser] })]);
    expect(sheet.waiting).toEqual([
      expect.objectContaining({ level: 'administration', approvers: ['wethouder'] }),
    ]);
    expect(sheet.answers.map(({ question }) => question)).toEqual(['Waar?']);
    expect(sheet.fastLane.map(({ course }) => course)).toEqual(['H03', 'H06', 'H07']);
    expect(sheet.duty).toEqual(duty);
  });
});
