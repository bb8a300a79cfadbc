import { describe, expect, it } from 'vitest';
import { actionOf, type Done, opened } from '../../test/support/action-events.ts';
import { defaultGuidelines } from '../model/guidelines.ts';
import type { Role } from '../model/role.ts';
import { stepBlocks } from './step-blocks.ts';

const at = '2026-03-03T12:00:00.000Z';
const blocksOf = (role: Role, ...done: readonly Done[]) =>
  stepBlocks(actionOf(...done), { role, at, day: '2026-03-03' }, defaultGuidelines);
const begin: Done = ['communicatieadviseur', opened({ course: 'H04', advised: 'H04', product: 'press' })];
const text: Done = [
  'communicatieadviseur',
  { do: 'version', text: 'De weg is open.', note: null, commitments: [], allPublic: false },
];
const weighed: Done = ['communicatieadviseur', { do: 'interpret', sensitivity: 'low' }];
const checked: Done = ['communicatieadviseur', { do: 'fact-check', by: 'wegen', version: 1 }];
const agreed: Done = [
  'bestuursadviseur',
  {
    do: 'approve',
    level: 'communication',
    how: 'app',
    said: null,
    version: 1,
    ground: 'role',
    inPlaceOf: 'bestuursadviseur',
  },
];

describe('the steps that a reader may take', () => {
  it('follow the status of the action', () => {
    const fresh = blocksOf('communicatieadviseur', begin);
    expect(fresh.interpret).toBeNull();
    expect(fresh.version).toBeNull();
    expect(fresh['fact-check']?.key).toBe('action-not-now');
    expect(fresh.send?.key).toBe('action-no-version');
    expect(blocksOf('communicatieadviseur', begin, weighed, text)['fact-check']).toBeNull();
  });

  it('tell agreement in the app from a word that is noted', () => {
    const now = blocksOf('communicatieadviseur', begin, weighed, text, checked, agreed);
    expect(now.approve?.key).toBe('action-not-yours');
    expect(now['approve-oral']).toBeNull();
    expect(now.send?.key).toBe('action-needs-administration');
    const alderman = blocksOf('wethouder', begin, weighed, text, checked, agreed);
    expect(alderman.approve).toBeNull();
    expect(alderman['approve-oral']?.key).toBe('action-not-yours');
  });

  it('leave only the hand-over where nothing of ours goes out, and nothing to the griffie', () => {
    const crisis: Done = ['communicatieadviseur', opened({ course: 'H15', advised: 'H15', product: null })];
    const now = blocksOf('communicatieadviseur', crisis);
    expect(now['hand-over']).toBeNull();
    for (const step of ['version', 'shape', 'send'] as const)
      expect(now[step]?.key).toBe('action-hand-over-only');
    const griffie = Object.values(blocksOf('griffier', begin));
    expect(griffie.every((block) => block?.key === 'action-not-yours')).toBe(true);
  });

  it('know a mandate', () => {
    const action = actionOf(begin, weighed, text, checked, agreed);
    const mandates = [
      { level: 'administration', courses: [], upTo: 'middle', role: 'bestuursadviseur' },
    ] as const;
    const reader = { role: 'bestuursadviseur', at, day: '2026-03-03' } as const;
    expect(stepBlocks(action, reader, { ...defaultGuidelines, mandates }).approve).toBeNull();
  });
});
