/** What a name of the user's own for a ward must be, wherever it comes from: taught, in a profile file or in the settings. */
import { isTellingName } from '../../shared/interpret/telling-name.ts';
import type { WardAlias } from '../../shared/model/profile.ts';
import { raise, unwrap } from '../../shared/result.ts';
import { loadGazetteer } from './gazetteer.ts';

/** The home's municipality, with the wards that a name may mean. */
export interface NamedWards {
  readonly name: string;
  readonly has: (code: string) => boolean;
}

/** Of a municipality. Throws FailureError `input` for a code that is not one of CBS's. */
export function namedWards(dataFolder: string, code: string): NamedWards {
  const { name, wards } = unwrap(loadGazetteer(dataFolder, code));
  const codes = new Set(wards.map((ward) => ward.code));
  return { name, has: (ward) => codes.has(ward) };
}

/**
 * Throws FailureError `input`: `alias-everyday` for a name that says too little to be one, `ward-unknown` for a ward that the
 * municipality does not have.
 */
export function checkAliases(aliases: readonly WardAlias[], municipality: NamedWards): void {
  for (const { name, ward } of aliases) {
    if (!isTellingName(name)) raise('input', 'alias-everyday', { name: name.trim() });
    if (!municipality.has(ward))
      raise('input', 'ward-unknown', { code: ward, municipality: municipality.name });
  }
}

/** Aliases that `known` does not hold: what was kept already must not stand in the way of another change. */
export function freshAliases(
  aliases: readonly WardAlias[],
  known: readonly WardAlias[],
): readonly WardAlias[] {
  return aliases.filter((each) => !known.some(({ name, ward }) => name === each.name && ward === each.ward));
}
