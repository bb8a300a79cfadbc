import { describe, expect, it } from 'vitest';
import {
  actionOf,
  approve,
  type Done,
  opened,
  oral,
  toFactCheck,
  version,
} from '../../test/support/action-events.ts';
import type { Action, ActionStatus, StepBody, StepName } from '../model/action.ts';
import { actionStatuses } from '../model/action.ts';
import { type Role, roles } from '../model/role.ts';
import { stepBlock } from './action-steps.ts';

const at = '2026-03-03T12:00:00.000Z';
const comm = 'communicatieadviseur';
const adviser = 'bestuursadviseur';

/** An action in each status, its current text version 1 by the communicatieadviseur; H14 asks both approvals. */
const h14 = opened({ course: 'H14', advised: 'H14', product: 'press' });
const walk: readonly Done[] = [
  [comm, h14],
  [comm, version()],
  [comm, { do: 'interpret', sensitivity: 'low' }],
  [adviser, { do: 'fact-check', by: 'vakafdeling', version: 1 }],
  [comm, approve('communication', comm)],
  ['wethouder', approve('administration', 'wethouder')],
  [comm, { do: 'send', how: 'copy', where: 'e-mail', version: 1 }],
  [comm, { do: 'follow-up', text: 'De vraagsteller is gebeld.' }],
];
const standing: Readonly<Record<ActionStatus, Action>> = {
  new: actionOf(...walk.slice(0, 2)),
  interpreted: actionOf(...walk.slice(0, 3)),
  'fact-check': actionOf(...walk.slice(0, 4)),
  'approved-communication': actionOf(...walk.slice(0, 5)),
  'approved-administration': actionOf(...walk.slice(0, 6)),
  sent: actionOf(...walk.slice(0, 7)),
  'followed-up': actionOf(...walk),
  dropped: actionOf(...walk.slice(0, 2), [comm, { do: 'drop', reason: 'Al opgelost.' }]),
};

const steps: Readonly<Record<string, StepBody>> = {
  interpret: { do: 'interpret', sensitivity: 'middle' },
  shape: { do: 'shape', product: 'post', channel: 'x', capacity: 'municipality' },
  sensitivity: { do: 'sensitivity', sensitivity: 'high', reason: 'Politiek.' },
  'course-chosen': { do: 'course-chosen', course: 'H05', reason: 'Vaker gevraagd.', advised: 'H14' },
  assign: { do: 'assign', owner: 'webcare', due: null },
  version: version(),
  commitment: { do: 'commitment', index: 0, owner: 'verkeer', due: '2026-04-01' },
  'fact-check': { do: 'fact-check', by: 'vakafdeling', version: 1 },
  'approve communication': approve('communication', comm),
  'approve administration': approve('administration', 'wethouder'),
  oral: oral('10.40'),
  refuse: { do: 'refuse', reason: 'Nog niet gedeeld met de raad.', version: 1 },
  send: { do: 'send', how: 'mail', where: 'redactie', version: 1 },
  'follow-up': { do: 'follow-up', text: 'Gebeld.' },
  drop: { do: 'drop', reason: 'Niet meer nodig.' },
  comment: { do: 'comment', text: 'Let op de datum.' },
};

const unsent = ['new', 'interpreted', 'fact-check', 'approved-communication', 'approved-administration'];
const college: readonly Role[] = ['wethouder', adviser, comm];
const advisers: readonly Role[] = [adviser, comm];

/** The whole of what is allowed: from where, by whom. Everything else is forbidden. */
const allowed: Readonly<Record<string, { readonly from: readonly string[]; readonly by: readonly Role[] }>> =
  {
    interpret: { from: ['new'], by: advisers },
    shape: { from: ['new', 'interpreted', 'fact-check'], by: college },
    sensitivity: { from: unsent, by: college },
    'course-chosen': { from: unsent, by: college },
    assign: { from: [...unsent, 'sent'], by: college },
    version: { from: unsent, by: college },
    // The text of these actions holds no promise.
    commitment: { from: [], by: [] },
    'fact-check': { from: ['interpreted'], by: advisers },
    'approve communication': { from: ['fact-check'], by: [comm] },
    'approve administration': { from: ['approved-communication'], by: ['wethouder'] },
    oral: { from: ['approved-communication'], by: advisers },
    refuse: { from: ['fact-check', 'approved-communication', 'approved-administration'], by: college },
    send: { from: ['approved-administration', 'sent'], by: college },
    'follow-up': { from: ['sent'], by: college },
    drop: { from: unsent, by: college },
    comment: { from: actionStatuses, by: college },
  };

describe('the table of steps', () => {
  it('stands on actions that are in the status they are named after', () => {
    for (const status of actionStatuses) expect(standing[status].status).toBe(status);
  });

  for (const [name, step] of Object.entries(steps))
    it(`lets ${name} be taken from where and by whom the table says, and by nobody else`, () => {
      const taken = actionStatuses.flatMap((status) =>
        roles
          .filter((role) => stepBlock(standing[status], step, role, at) === null)
          .map((role) => `${status} ${role}`),
      );
      const rule = allowed[name];
      const expected = rule?.from.flatMap((status) => rule.by.map((role) => `${status} ${role}`));
      expect([...taken].sort()).toEqual([...(expected ?? [])].sort());
    });

  it('has a test of every step but the hand-over, which has its own', () => {
    const names = new Set(Object.values(steps).map((step): StepName => step.do));
    expect(names.size).toBe(14);
  });
});

const key = (action: Action, step: StepBody, role: Role): string | null =>
  stepBlock(action, step, role, at)?.key ?? null;

describe('four eyes', () => {
  const checked = (sensitivity: 'middle' | 'high', writer: Role): Action =>
    actionOf(
      [comm, opened({ sensitivity, course: 'H14', product: 'press' })],
      [comm, { do: 'interpret', sensitivity }],
      [writer, version()],
      [adviser, { do: 'fact-check', by: 'vakafdeling', version: 1 }],
    );

  it('lets the writer approve up to middle, and another role above it', () => {
    expect(key(checked('middle', comm), approve('communication', comm), comm)).toBeNull();
    expect(key(checked('high', comm), approve('communication', comm), comm)).toBe('action-four-eyes');
    expect(key(checked('high', comm), approve('communication', adviser), adviser)).toBeNull();
  });

  it('does not let the alderman approve their own text, in the app or aloud', () => {
    const own = actionOf(
      [comm, opened({ sensitivity: 'high', course: 'H14', product: 'press' })],
      [comm, { do: 'interpret', sensitivity: 'high' }],
      ['wethouder', version()],
      [adviser, { do: 'fact-check', by: 'vakafdeling', version: 1 }],
      [comm, approve('communication', comm)],
    );
    expect(own.status).toBe('approved-communication');
    expect(key(own, approve('administration', 'wethouder'), 'wethouder')).toBe('action-four-eyes');
    expect(key(own, oral('10.40'), adviser)).toBe('action-four-eyes');
    const mandated = { ...approve('administration', 'wethouder'), ground: 'mandate' } as StepBody;
    expect(key(own, mandated, adviser)).toBeNull();
  });

  it('stands where the writer brought the sensitivity down', () => {
    const lowered = actionOf(
      [comm, opened({ sensitivity: 'high' })],
      [comm, { do: 'interpret', sensitivity: 'low' }],
      [comm, version()],
      [adviser, { do: 'fact-check', by: 'vakafdeling', version: 1 }],
    );
    expect(key(lowered, approve('communication', comm), comm)).toBe('action-four-eyes');
    const openedLow = actionOf([comm, opened({ sensitivity: 'low', proposed: 'high' })], ...toFactCheck);
    expect(key(openedLow, approve('communication', comm), comm)).toBe('action-four-eyes');
  });
});

describe('an approval', () => {
  const checked = actionOf(...toFactCheck);
  it('is of the text that was looked at', () => {
    expect(key(checked, approve('communication', comm, 2), comm)).toBe('action-version-moved');
  });

  it('is by own right only for the own role, and never the griffie’s', () => {
    expect(key(checked, approve('communication', adviser), comm)).toBe('action-not-yours');
    expect(key(checked, approve('communication', 'griffier'), 'griffier')).toBe('action-not-yours');
  });

  it('is oral only with the time at which it was said', () => {
    const agreed = actionOf([comm, h14], ...toFactCheck, [comm, approve('communication', comm)]);
    for (const said of ['', '25.10', '10:40', 'vanochtend'])
      expect(key(agreed, oral(said), adviser)).toBe('action-oral-time');
    expect(key(agreed, oral('10.40'), adviser)).toBeNull();
    expect(key(agreed, oral('10.40'), 'wethouder')).toBe('action-not-yours');
  });

  it('is not given to a text that was sent back, nor while a promise has no owner', () => {
    const back = actionOf(...toFactCheck, [adviser, { do: 'refuse', reason: 'Te lang.', version: 1 }]);
    expect(back.status).toBe('interpreted');
    expect(key(back, { do: 'fact-check', by: 'verkeer', version: 1 }, adviser)).toBe('action-refused');
    const promise = { text: 'We plaatsen een bord.', owner: null, due: null };
    const promising = actionOf(
      [comm, { do: 'interpret', sensitivity: 'low' }],
      [comm, version({ commitments: [promise] })],
      [adviser, { do: 'fact-check', by: 'verkeer', version: 1 }],
    );
    expect(key(promising, approve('communication', comm), comm)).toBe('action-commitment-open');
  });
});

describe('handing over', () => {
  const handOver: StepBody = { do: 'hand-over', to: 'piket', at: '2026-03-03T09:00:00.000Z' };
  it('is all that can be done in a crisis or after a threat', () => {
    for (const course of ['H15', 'H16'] as const) {
      const action = actionOf([comm, opened({ course, advised: course })]);
      expect(action.product).toBeNull();
      expect(key(action, version(), comm)).toBe('action-hand-over-only');
      expect(key(action, { ...steps['shape'], do: 'shape' } as StepBody, comm)).toBe('action-hand-over-only');
      expect(key(action, { do: 'send', how: 'copy', where: 'x', version: 1 }, comm)).toBe(
        'action-hand-over-only',
      );
      expect(key(action, handOver, comm)).toBeNull();
    }
  });

  it('is not for what has a text, and not in the future', () => {
    expect(key(actionOf(), handOver, comm)).toBe('action-has-draft');
    const visit = actionOf([comm, opened({ course: 'H10', product: null })]);
    expect(key(visit, handOver, comm)).toBeNull();
    expect(key(visit, { ...handOver, at: '2026-03-04T09:00:00Z' }, comm)).toBe('action-future');
  });
});
