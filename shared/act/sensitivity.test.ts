import { describe, expect, it } from 'vitest';
import type { Advice } from '../model/advice.ts';
import { proposedSensitivity } from './sensitivity.ts';

const advice = (ids: readonly string[], changes: Partial<Advice> = {}): Advice => ({
  story: 's_1',
  course: 'H05',
  alternatives: [],
  alternativesWhy: [],
  gate: null,
  priority: 0,
  factors: ids.map((id) => ({ id, weight: 0, numbers: {}, items: [] })),
  ours: true,
  competent: null,
  sensitivity: 'low',
  ifNothing: 'nothing',
  lookAgain: null,
  ...changes,
});

describe('the proposed sensitivity', () => {
  it('is high for danger, a threat, vulnerable people, a gate and what is handed over', () => {
    for (const id of ['danger', 'threat', 'accident', 'vulnerable'])
      expect(proposedSensitivity(advice(['question', id]))).toEqual({ sensitivity: 'high', because: [id] });
    expect(proposedSensitivity(advice([], { gate: 'tender' })).sensitivity).toBe('high');
    expect(proposedSensitivity(advice([], { course: 'H15' })).sensitivity).toBe('high');
  });

  it('is middle for press, council, money, rumours and emotion, with what it rests on', () => {
    expect(proposedSensitivity(advice(['press', 'council', 'question', 'press']))).toEqual({
      sensitivity: 'middle',
      because: ['press', 'council'],
    });
  });

  it('is low for the rest', () => {
    expect(proposedSensitivity(advice(['question', 'defect']))).toEqual({ sensitivity: 'low', because: [] });
  });
});
