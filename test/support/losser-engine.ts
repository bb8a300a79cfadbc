/** An engine on a new, empty home of Losser, for tests of its verbs. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Engine, openEngine } from '../../main/engine/engine.ts';

const dataFolder = fileURLToPath(new URL('../../build/data', import.meta.url));

/** Opens one; `end` closes it and removes its home. */
export async function losserEngine(
  clock: () => Date,
): Promise<{ readonly engine: Engine; readonly end: () => Promise<void> }> {
  const home = mkdtempSync(join(tmpdir(), 'luisterpost-losser-'));
  const engine = openEngine({ home, dataFolder, clock, create: true, workerFile: null });
  await engine.initialise('GM0168', null);
  return {
    engine,
    end: async () => {
      await engine.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
