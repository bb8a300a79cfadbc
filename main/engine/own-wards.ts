/** The wards and quarters of the home's own municipality. */
import { unwrap } from '../../shared/result.ts';
import type { EngineContext } from './engine-context.ts';
import { loadGazetteer } from './gazetteer.ts';
import { readSettings } from './settings.ts';

/** By code and name, in the gazetteer's order. Throws FailureError `input` before the first `init`. */
export async function ownWards({
  store,
  options,
}: EngineContext): Promise<readonly { readonly code: string; readonly name: string }[]> {
  const { municipality } = await readSettings(store, options.home);
  const { wards } = unwrap(loadGazetteer(options.dataFolder, municipality.code));
  return wards.map(({ code, name }) => ({ code, name }));
}
