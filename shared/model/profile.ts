/** What a user told the app about the municipality and the reader. */
import type { Role } from './role.ts';
import type { ThemeId } from './theme.ts';

/** Extra names for a ward, kept by the user; these win over the shipped gazetteer. */
export interface WardAlias {
  readonly name: string;
  readonly ward: string;
}

/** The profile: all optional, all with defaults (`defaultProfile`). */
export interface Profile {
  readonly role: Role;
  /** Portfolio of the alderman; empty means every theme. */
  readonly portfolio: readonly ThemeId[];
  readonly aliases: readonly WardAlias[];
  /** Senders needed before a resident may be quoted. */
  readonly quoteThreshold: number;
  readonly language: 'nl';
}

/** The profile of a fresh install. Threshold 3: design, "what a claim is". */
export const defaultProfile: Profile = {
  role: 'wethouder',
  portfolio: [],
  aliases: [],
  quoteThreshold: 3,
  language: 'nl',
};
