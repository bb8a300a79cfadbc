/** Short forms of the proofs; the long ones are `npm run prove -- main-job` and `-- kill`. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { run as proveKill } from '../prove/kill.ts';
import { run as proveMainJob } from '../prove/main-job.ts';

beforeEach(() => {
  vi.spyOn(console, 'log').mockReturnValue();
});
afterEach(() => {
  vi.restoreAllMocks();
});

it('the main job is done by the command line alone', async () => {
  const { municipalities } = await proveMainJob('GM0344');
  expect(municipalities.map(({ failures, sources }) => ({ failures, sources }))).toEqual([
    { failures: [], sources: 16 },
  ]);
});

it('a killed poll loses nothing and doubles nothing', async () => {
  const { failures, kills, items, published } = await proveKill('4');
  expect({ failures, kills, items }).toEqual({ failures: [], kills: 4, items: published });
});
