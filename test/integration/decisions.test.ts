/** The decision path on texts, read by the real interpreter; the whole table is `npm run prove -- decisions`. */
import { describe, expect, it } from 'vitest';
import { advise } from '../../shared/act/perspective.ts';
import { judgeSituations, ownSituations, viewSituation } from '../eval/situations.ts';

describe('the decision path', () => {
  it('holds its figures on the open gold', () => {
    const { accuracy, criticalAccuracy } = judgeSituations('open');
    expect(accuracy).toBeGreaterThanOrEqual(0.95);
    expect(criticalAccuracy).toBe(1);
  });

  it.each(ownSituations().map((situation) => ({ name: situation.id, situation })))(
    '$name',
    ({ situation }) => {
      const { course, gate } = advise(viewSituation(situation));
      expect([situation.course, ...situation.also]).toContain(course);
      if (situation.gate !== null) expect(gate).toBe(situation.gate);
    },
  );
});
