/** Names that corrections teach: the profile's aliases follow what corrections stand. */
import { fold } from '../../shared/language/fold.ts';
import type { TaughtAlias, WardCorrection } from '../../shared/model/decision.ts';
import type { Profile } from '../../shared/model/profile.ts';
import { changeProfile } from './settings.ts';
import type { StoreTransaction } from './store/port.ts';

const sameName = (a: string, b: string): boolean => fold(a) === fold(b);

/** A name about to be taught. What it meant before is what the user made of it: never what another correction taught. */
export function teaching(tx: StoreTransaction, name: string, ward: string): TaughtAlias {
  const taught = lastTaught(tx.corrections()).get(fold(name));
  let before: string | null = null;
  changeProfile(tx, (profile) => {
    before = meaningOf(profile, name);
    return profile;
  });
  return { name, ward, before: taught !== undefined && taught.ward === before ? taught.before : before };
}

/**
 * Changes corrections, and then every alias that they taught: the last correction that teaches a name says what it means; with
 * none left it means what it did before. An alias that the user changed since is left alone, unless `said` teaches it now.
 */
export function keepTaught(tx: StoreTransaction, said: TaughtAlias | null, change: () => void): void {
  const was = lastTaught(tx.corrections());
  change();
  const is = lastTaught(tx.corrections());
  for (const key of new Set([...was.keys(), ...is.keys()])) {
    const old = was.get(key);
    const now = is.get(key);
    const name = now?.name ?? old?.name ?? key;
    const expected = old?.ward ?? now?.before ?? null;
    const meaning = now?.ward ?? old?.before ?? null;
    const teaches = said !== null && sameName(said.name, name);
    changeProfile(tx, (profile) =>
      teaches || meaningOf(profile, name) === expected ? withAlias(profile, name, meaning) : profile,
    );
  }
}

/** By folded name; corrections come in the order they were said. */
function lastTaught(corrections: readonly WardCorrection[]): ReadonlyMap<string, TaughtAlias> {
  return new Map(
    corrections.flatMap(({ taught }) => (taught === null ? [] : [[fold(taught.name), taught] as const])),
  );
}

const meaningOf = ({ aliases }: Profile, name: string): string | null =>
  aliases.find((each) => sameName(each.name, name))?.ward ?? null;

function withAlias(profile: Profile, name: string, ward: string | null): Profile {
  const old = profile.aliases.find((each) => sameName(each.name, name));
  if ((old?.ward ?? null) === ward) return profile;
  const others = profile.aliases.filter((each) => each !== old);
  return { ...profile, aliases: ward === null ? others : [...others, { name, ward }] };
}
