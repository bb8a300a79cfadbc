import { describe, expect, it } from 'vitest';
import { type Done, eventsOf, opened, version } from '../../test/support/action-events.ts';
import type { Action } from '../model/action.ts';
import type { CouncilEntry } from '../model/council-entry.ts';
import { defaultGuidelines } from '../model/guidelines.ts';
import type { PressInquiry } from '../model/press-inquiry.ts';
import { type FoldedAction, foldAction } from './action-fold.ts';
import { defaultTerms } from './council-terms.ts';
import { evaluateMonth, type MonthInput } from './evaluate-month.ts';
import {
  councilPromises,
  daysOfMonth,
  followUpDue,
  normResults,
  pressResults,
  sentPromises,
  teamOf,
  withoutNames,
} from './follow-up.ts';

const march = daysOfMonth('2026-03');
const adviser = 'communicatieadviseur';

/** A fast answer: opened at 9.00 on Tuesday 3 March, sent after as many quarters as there are steps. */
function answered(changes: Parameters<typeof opened>[0] = {}, more: readonly Done[] = []): FoldedAction {
  const steps: readonly Done[] = [
    [adviser, opened({ course: 'H03', advised: 'H03', product: 'webcare', ...changes })],
    [adviser, { do: 'interpret', sensitivity: 'low' }],
    [adviser, version({ allPublic: true })],
    [adviser, { do: 'send', how: 'copy', where: 'forum', version: 1 }],
    ...more,
  ];
  const folded = foldAction(eventsOf(steps));
  if (folded === null || folded.action.sent.length === 0) throw new Error('nothing was sent');
  return folded;
}

describe('daysOfMonth', () => {
  it.each([
    ['2026-02', '2026-02-28'],
    ['2028-02', '2028-02-29'],
    ['2026-12', '2026-12-31'],
  ])('%s ends on %s', (month, until) => {
    expect(daysOfMonth(month)).toEqual({ from: `${month}-01`, until });
  });
});

describe('followUpDue', () => {
  it('asks after fourteen days, until somebody wrote down what came of it', () => {
    const { action } = answered();
    expect(followUpDue(action, '2026-03-16')).toBe(false);
    expect(followUpDue(action, '2026-03-17')).toBe(true);
    const told = answered({}, [[adviser, { do: 'follow-up', text: 'De borden hangen er.' }]]).action;
    expect(followUpDue(told, '2026-03-17')).toBe(false);
  });
});

describe('normResults', () => {
  const later = (action: Action, at: string): Action => ({
    ...action,
    sent: action.sent.map((each) => ({ ...each, at })),
  });

  it('counts answers per team and channel in office hours', () => {
    const fast = answered({ owner: 'webcare' }).action;
    const slow = later(fast, '2026-03-04T09:00:00.000Z');
    const other = answered({ owner: 'department', channel: null }).action;
    expect(normResults([fast, slow, other], defaultGuidelines)).toEqual([
      { team: 'webcare', channel: 'social', sent: 2, normed: 2, inTime: 1, medianHours: 5.125 },
      { team: 'department', channel: null, sent: 1, normed: 0, inTime: 0, medianHours: 0.75 },
    ]);
  });

  it('takes the norm of the team where the channel has none', () => {
    const { action } = answered({ owner: 'webcare', channel: 'balie' });
    const norms = [{ channel: 'webcare', hours: 0.5, workingDays: null }];
    expect(normResults([action], { ...defaultGuidelines, norms })).toMatchObject([{ normed: 1, inTime: 0 }]);
  });

  it('never names a person', () => {
    expect(teamOf('Jan de Vries')).toBe('other');
    expect(teamOf('webcare')).toBe('webcare');
    expect(teamOf('vakafdeling wegen')).toBe('vakafdeling wegen');
    expect(withoutNames('Jan de Vries belde, en Piet Jansen ook.', '[naam]')).toBe(
      '[naam] belde, en [naam] ook.',
    );
  });
});

describe('councilPromises', () => {
  const entry = (changes: Partial<CouncilEntry>): CouncilEntry => ({
    id: 'c',
    nr: null,
    kind: 'commitment',
    title: 'Toezegging',
    text: null,
    from: null,
    date: '2026-01-10',
    term: '2026-03-20',
    termText: null,
    owner: null,
    status: 'open',
    answeredAt: null,
    link: null,
    statusBy: 'list',
    source: { name: 'lijst', date: '2026-03-01' },
    official: true,
    listed: null,
    goneSince: null,
    anchor: [],
    apart: [],
    comments: [],
    events: [],
    ...changes,
  });
  const settled = { status: 'settled' } as const;

  it('tells kept, late, overdue, open and undated apart', () => {
    const entries = [
      entry({ ...settled, answeredAt: '2026-03-20' }),
      entry({ ...settled, answeredAt: '2026-03-21' }),
      entry({ ...settled, answeredAt: '2026-03-02', term: '2026-02-01' }),
      entry({ term: '2026-02-01' }),
      entry({ term: '2026-03-10' }),
      entry({ term: '2026-03-28' }),
      entry({ term: null }),
      entry({ ...settled, answeredAt: null }),
    ];
    expect(councilPromises(entries, defaultTerms, march, '2026-03-25')).toEqual({
      inTime: 1,
      late: 2,
      overdue: 2,
      open: 1,
      undated: 2,
    });
  });

  it('leaves out what is of another month, withdrawn, gone from the list, or no commitment', () => {
    const entries = [
      entry({ term: '2026-04-01' }),
      entry({ ...settled, answeredAt: '2026-02-01', term: '2026-02-10' }),
      entry({ status: 'withdrawn' }),
      entry({ goneSince: '2026-03-05' }),
      entry({ kind: 'motion' }),
      entry({ date: '2026-04-02', term: null }),
    ];
    const none = { inTime: 0, late: 0, overdue: 0, open: 0, undated: 0 };
    expect(councilPromises(entries, defaultTerms, march, '2026-03-25')).toEqual(none);
  });
});

describe('sentPromises', () => {
  const promised = (due: string): Action => {
    const { action } = answered();
    const commitments = [{ text: 'We zetten de borden terug.', owner: 'wegen', due }];
    return { ...action, versions: action.versions.map((each) => ({ ...each, commitments })) };
  };
  const followUp = (at: string): Pick<Action, 'followUp'> => ({
    followUp: { text: 'Gedaan.', at, by: adviser },
  });

  it('holds a promise to the day on which somebody told what came of it', () => {
    const all = [
      { ...promised('2026-03-10'), ...followUp('2026-03-10T15:00:00.000Z') },
      { ...promised('2026-03-10'), ...followUp('2026-03-11T15:00:00.000Z') },
      promised('2026-03-10'),
      promised('2026-03-30'),
      promised('2026-04-30'),
    ];
    expect(sentPromises(all, march, '2026-03-20')).toEqual({
      inTime: 1,
      late: 1,
      overdue: 1,
      open: 1,
      undated: 0,
    });
  });

  it('counts no promise in a version that stayed inside', () => {
    expect(sentPromises([{ ...promised('2026-03-10'), sent: [] }], march, '2026-03-20').overdue).toBe(0);
  });
});

describe('pressResults', () => {
  const inquiry = (changes: Partial<PressInquiry>): PressInquiry => ({
    id: 'q',
    medium: 'De Lindebode',
    question: 'Gaat het bad dicht?',
    received: '2026-03-03T08:00:00.000Z',
    deadline: '2026-03-03T14:00:00.000Z',
    status: 'answered',
    line: 'passive',
    lineText: 'Daar ligt geen voorstel voor.',
    assigned: null,
    anchor: [],
    factCheck: null,
    approval: null,
    answeredAt: '2026-03-03T13:00:00Z',
    answer: 'Daar ligt geen voorstel voor.',
    reason: null,
    published: null,
    comments: [],
    trail: [],
    undoable: [],
    ...changes,
  });

  it('counts answers before and after the deadline, and what is open', () => {
    const all = [
      inquiry({}),
      inquiry({ answeredAt: '2026-03-03T14:00:01.000Z' }),
      inquiry({ status: 'line', answeredAt: null }),
      inquiry({ status: 'open', answeredAt: null, deadline: '2026-03-30T10:00:00.000Z' }),
      inquiry({ status: 'withdrawn', answeredAt: null }),
      inquiry({ deadline: '2026-04-01T10:00:00.000Z' }),
    ];
    expect(pressResults(all, march, '2026-03-20T12:00:00.000Z')).toEqual({
      inTime: 1,
      late: 1,
      overdue: 1,
      open: 1,
      undated: 1,
    });
  });
});

describe('evaluateMonth', () => {
  const input = (actions: readonly FoldedAction[], changes: Partial<MonthInput> = {}): MonthInput => ({
    municipality: { code: 'GM0168', name: 'Losser' },
    month: '2026-03',
    now: '2026-03-25T12:00:00.000Z',
    actions,
    guidelines: defaultGuidelines,
    council: { entries: [], terms: defaultTerms },
    press: [],
    after: new Map(),
    nameless: '[naam]',
    ...changes,
  });

  it('tells what was chosen against the advice and what was learned, without names', () => {
    const action = answered({ advised: 'H05', courseReason: 'Jan de Vries vroeg het zo.' }, [
      [adviser, { do: 'follow-up', text: 'Piet Jansen miste de borden; volgende keer eerder.' }],
    ]);
    const evaluation = evaluateMonth(input([action]));
    expect(evaluation.overrides).toMatchObject([
      { advised: 'H05', course: 'H03', reason: { kind: 'written', text: '[naam] vroeg het zo.' } },
    ]);
    expect(evaluation.learned).toMatchObject([
      { text: '[naam] miste de borden; volgende keer eerder.', role: adviser },
    ]);
    expect(evaluation).toMatchObject({ opened: 1, sent: 1, fastLane: 1, toAsk: 0 });
  });

  it('counts a month by what fell in it', () => {
    const all = [answered(), answered({ advised: 'H05', courseReason: 'Past beter.' })];
    const april = evaluateMonth(input(all, { month: '2026-04', now: '2026-04-10T12:00:00.000Z' }));
    expect(april).toMatchObject({ opened: 0, sent: 0, overrides: [], followUps: [], norms: [], toAsk: 2 });
    expect(evaluateMonth(input(all)).overrides).toHaveLength(1);
  });

  it('puts what came after beside each answer', () => {
    const story = { state: 'too-few', seen: 1, expected: 0.4 } as const;
    const after = new Map([['a_1', { story, ward: null }]]);
    expect(evaluateMonth(input([answered()], { after })).followUps).toEqual([
      {
        action: 'a_1',
        title: 'Informeren: verkeer',
        course: 'H03',
        sent: '2026-03-03',
        until: '2026-03-17',
        story,
        ward: null,
        told: false,
      },
    ]);
  });
});
