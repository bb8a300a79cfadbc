/** Interpretation does not get worse unseen: the open gold against the figures that were kept last. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../eval/evaluate.ts';

const kept = JSON.parse(readFileSync('test/gold/figures.json', 'utf8')) as {
  readonly open: Readonly<Record<string, number>>;
};
/** One item in a hundred may go the other way when rules change for the better elsewhere. */
const slack = 0.01;
/** Figures where less is better. */
const errors = ['ward calibration error'];

describe('npm run eval, open part', () => {
  const { figures } = evaluate('open');
  it.each(figures.map(({ organ, metric, value }) => ({ name: `${organ} ${metric}`, value })))(
    '$name holds',
    ({ name, value }) => {
      const before = kept.open[name];
      expect(before, 'npm run eval -- --keep').toBeDefined();
      if (errors.includes(name)) expect(value).toBeLessThanOrEqual((before ?? 0) + slack);
      else expect(value).toBeGreaterThanOrEqual((before ?? 0) - slack);
    },
  );
});
