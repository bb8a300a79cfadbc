/** From the sample to the reader's own municipality: the sample's store is put aside, nothing is deleted. */
import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Calls } from '../../shared/contract.ts';
import { fail, type Result } from '../../shared/result.ts';
import { prepareHome } from '../engine/config.ts';
import type { EngineClient } from './engine-client.ts';

/** Fails `refused` where the home follows real sources. */
export async function leaveSample(
  engine: EngineClient,
  homeFolder: string,
): Promise<Result<Calls['leaveSample']['output']>> {
  const state = await engine.call('appState', {});
  if (!state.ok) return state;
  if (!state.value.sample) return fail('refused', 'sample-not-alone');
  try {
    await engine.restart(() => putAside(homeFolder));
  } catch {
    return fail('store', 'file-unwritable', { file: homeFolder });
  }
  return engine.call('appState', {});
}

/** The store and its journal move together, to the first name that is free. */
function putAside(homeFolder: string): void {
  const { folder, store } = prepareHome(homeFolder);
  let count = 1;
  while (existsSync(join(folder, `voorbeeld-${count}.db`))) count += 1;
  for (const part of ['', '-wal', '-shm'])
    if (existsSync(store + part)) renameSync(store + part, join(folder, `voorbeeld-${count}.db${part}`));
}
