/**
 * A place where a neighbourhood already talks: known, so that nobody starts a new one beside it. The directory is kept by
 * people; a closed place is known and never read.
 */
import type { Role } from './role.ts';

/** What sort of place it is; each has manners of its own (`nlCommunities.platforms`). */
export const communityPlatforms = [
  'facebook-group',
  'whatsapp',
  'nextdoor',
  'forum',
  'mastodon',
  'website',
  'paper',
  'meeting',
  'other',
] as const;
export type CommunityPlatform = (typeof communityPlatforms)[number];

/** How much is said there. */
export const livelinesses = ['quiet', 'some', 'lively'] as const;
export type Liveliness = (typeof livelinesses)[number];

/** In what capacity somebody of the municipality takes part. */
export const joinCapacities = ['municipality', 'ward-manager', 'alderman-in-office'] as const;
export type JoinCapacity = (typeof joinCapacities)[number];

/** What people keep of a place. */
export interface CommunityFields {
  readonly name: string;
  readonly platform: CommunityPlatform;
  /** Ward codes; empty for the whole municipality. */
  readonly wards: readonly string[];
  /** A web address for opening only, or null; never an invitation, which is a key to the door. */
  readonly address: string | null;
  /** Never read: what is said there stays there. */
  readonly closed: boolean;
  /** As its keepers put them, in short, masked; null where none are known. */
  readonly houseRules: string | null;
  /** Whom to ask: a function ("beheerder", "dorpsraad"), never a name. */
  readonly ask: string | null;
  /** What people say of it; null leaves it to the count of its sources. */
  readonly alive: Liveliness | null;
  /** How the municipality takes part there by agreement, or null. */
  readonly joinAs: JoinCapacity | null;
  /** Ids of followed sources that are this place; always empty for a closed one. */
  readonly sources: readonly string[];
}

/** A place as it stands. */
export interface Community extends CommunityFields {
  readonly id: string;
  /** It came from a followed source that somebody accepted. */
  readonly proposed: boolean;
  /** Who said the last thing of it, and when (ISO-8601 UTC). */
  readonly role: Role;
  readonly at: string;
}

/** What is kept of it: the body of a WorkEvent of kind `community`. */
export type CommunityBody =
  | { readonly do: 'add'; readonly fields: CommunityFields; readonly proposed: boolean }
  | { readonly do: 'change'; readonly change: Partial<CommunityFields> }
  | { readonly do: 'remove' }
  /** A followed source that is no place of a neighbourhood; its subject is `refusalSubject` of the source. */
  | { readonly do: 'refuse'; readonly source: string }
  | { readonly do: 'undo'; readonly of: string };

/** How much is said at a place, by whom that is known, and the messages of 28 days where they are counted. */
export interface CommunityLife {
  readonly level: Liveliness | null;
  readonly by: 'people' | 'count' | null;
  readonly messages: number | null;
}

/** A followed source that may be such a place, to accept or to refuse. */
export interface CommunityProposal {
  readonly source: string;
  readonly name: string;
  readonly platform: CommunityPlatform;
  readonly wards: readonly string[];
  readonly address: string | null;
  /** Messages a week over the last 28 days. */
  readonly perWeek: number;
}

/** Whether to take part in a talk, and how: at once, after asking its keeper, only in the flesh, or not. */
export const joinAnswers = ['yes', 'ask-first', 'in-person', 'no'] as const;
export type JoinAnswer = (typeof joinAnswers)[number];

/** Why; the keys of `nlCommunities.reasons`. */
export const joinReasons = [
  'talk-here',
  'inform-ward',
  'closed',
  'closed-unknown',
  'house-rules',
  'editors',
  'alderman-in-person',
  'alderman-invited',
  'handed-over',
  'gate',
  'other-course',
  'not-here',
  'not-followed',
  'no-fact',
] as const;
export type JoinReason = (typeof joinReasons)[number];
