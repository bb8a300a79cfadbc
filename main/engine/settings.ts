/** The home's settings, kept in the store. */
import { defaultProfile, type Profile } from '../../shared/model/profile.ts';
import type { Settings } from '../../shared/model/settings.ts';
import { raise } from '../../shared/result.ts';
import { checkAliases, freshAliases, namedWards } from './own-names.ts';
import type { Store, StoreTransaction } from './store/port.ts';

const key = 'settings';

/** Reads the settings; `null` (when `optional`) or FailureError `input` before the first `init`. */
export async function readSettings(store: Store, home: string): Promise<Settings>;
export async function readSettings(store: Store, home: string, optional: true): Promise<Settings | null>;
export async function readSettings(store: Store, home: string, optional = false): Promise<Settings | null> {
  const text = await store.read((tx) => tx.setting(key));
  if (text === null && !optional) raise('input', 'home-missing', { folder: home });
  return text === null ? null : (JSON.parse(text) as Settings);
}

/** Brings the profile to what `change` makes of it, within a transaction at hand. Does nothing before the first `init`. */
export function changeProfile(tx: StoreTransaction, change: (profile: Profile) => Profile): void {
  const text = tx.setting(key);
  if (text === null) return;
  const settings = JSON.parse(text) as Settings;
  tx.saveSetting(key, JSON.stringify({ ...settings, profile: change(settings.profile) }));
}

/**
 * Brings the settings to what `change` makes of them, in one transaction: what another window or command changed meanwhile
 * stays. Throws FailureError `input` before the first `init`.
 */
export async function changeSettings(
  store: Store,
  home: string,
  change: (settings: Settings) => Settings,
): Promise<Settings> {
  return store.transaction((tx) => {
    const text = tx.setting(key);
    if (text === null) raise('input', 'home-missing', { folder: home });
    const settings = change(JSON.parse(text) as Settings);
    tx.saveSetting(key, JSON.stringify(settings));
    return settings;
  });
}

/**
 * First settings of a home; a later call with the same municipality updates the profile.
 * Throws FailureError `input` for an unknown municipality, a home that belongs to another one, or an alias that cannot be.
 */
export async function startSettings(
  store: Store,
  options: { readonly home: string; readonly dataFolder: string },
  code: string,
  profile: Profile | null,
): Promise<Settings> {
  const municipality = namedWards(options.dataFolder, code);
  const { name } = municipality;
  if (profile !== null) checkAliases(profile.aliases, municipality);
  return store.transaction((tx) => {
    const text = tx.setting(key);
    const current = text === null ? null : (JSON.parse(text) as Settings);
    if (current !== null && current.municipality.code !== code)
      raise('input', 'home-other-municipality', { ...current.municipality });
    const settings: Settings = {
      municipality: { code, name },
      profile: profile ?? current?.profile ?? defaultProfile,
      allowedHosts: current?.allowedHosts ?? [],
    };
    tx.saveSetting(key, JSON.stringify(settings));
    return settings;
  });
}

/**
 * Changes the profile: what `changes` leaves out stays as it is. Throws FailureError `input` before the first `init`, and for a
 * new alias that says too little or is of a ward of another municipality.
 */
export async function changeProfileBy(
  store: Store,
  options: { readonly home: string; readonly dataFolder: string },
  changes: Partial<Profile>,
): Promise<Settings> {
  return changeSettings(store, options.home, (old) => {
    const fresh = freshAliases(changes.aliases ?? [], old.profile.aliases);
    if (fresh.length > 0) checkAliases(fresh, namedWards(options.dataFolder, old.municipality.code));
    return { ...old, profile: { ...old.profile, ...changes } };
  });
}
