/** What the store keeps about this home. */
import type { Profile } from './profile.ts';

/** A home's settings. */
export interface Settings {
  readonly municipality: { readonly code: string; readonly name: string };
  readonly profile: Profile;
  /** `host:port` of private hosts the user vouches for. */
  readonly allowedHosts: readonly string[];
}
