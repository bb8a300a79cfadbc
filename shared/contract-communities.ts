/** The calls about the places where a neighbourhood talks. Part of `contract.ts`. */
import { z } from 'zod';
import type { CommunityMessage } from './act/community-message.ts';
import type { StoryDay } from './contract-decisions.ts';
import {
  type Community,
  type CommunityFields,
  type CommunityLife,
  type CommunityProposal,
  communityPlatforms,
  type JoinAnswer,
  type JoinCapacity,
  type JoinReason,
  joinCapacities,
  livelinesses,
} from './model/community.ts';
import { roles } from './model/role.ts';

/** A place with how alive it is. */
export interface ShownCommunity extends Community {
  readonly life: CommunityLife;
}

/** The directory of the reader's compartment, and what may be added to it. */
export interface CommunityList {
  readonly places: readonly ShownCommunity[];
  readonly proposals: readonly CommunityProposal[];
}

/** A place with what it has to do with a story. */
export interface ShownPlace {
  readonly community: ShownCommunity;
  /** Items of the story that came from there. */
  readonly items: readonly string[];
  readonly join: JoinAnswer;
  readonly as: JoinCapacity | null;
  readonly reason: JoinReason;
  /** To copy; null where nobody takes part, and where somebody goes in person. */
  readonly message: CommunityMessage | null;
}

/** Where a story is talked about. */
export interface ShownPlaces {
  readonly places: readonly ShownPlace[];
  /** Followed sources with residents' talk of it that are not in the directory. */
  readonly unknown: readonly {
    readonly source: string;
    readonly name: string;
    readonly items: readonly string[];
  }[];
}

interface Named {
  readonly id: string;
}

/** The calls: name → input, output. */
export interface CommunityCalls {
  readonly listCommunities: {
    readonly input: Readonly<Record<string, never>>;
    readonly output: CommunityList;
  };
  readonly addCommunity: { readonly input: CommunityFields; readonly output: ShownCommunity };
  /** Only what changed. */
  readonly changeCommunity: {
    readonly input: Named & { readonly change: Partial<CommunityFields> };
    readonly output: ShownCommunity;
  };
  readonly removeCommunity: { readonly input: Named; readonly output: null };
  /** Takes back the last step on a place; null where it is gone by it. */
  readonly undoCommunity: { readonly input: Named; readonly output: ShownCommunity | null };
  /** Takes a proposed source over, with what the person changed about it. */
  readonly acceptCommunity: {
    readonly input: { readonly source: string; readonly change: Partial<CommunityFields> };
    readonly output: ShownCommunity;
  };
  readonly refuseCommunity: { readonly input: { readonly source: string }; readonly output: null };
  /** Takes a refusal back: the source is proposed again. */
  readonly undoRefusal: { readonly input: { readonly source: string }; readonly output: null };
  /** `id` is a story's or that of one of its items. Refused to the griffie. */
  readonly placesForStory: { readonly input: StoryDay & Named; readonly output: ShownPlaces };
}

/** Names at run time: complete by type. */
export const communityNames: Readonly<Record<keyof CommunityCalls, true>> = {
  listCommunities: true,
  addCommunity: true,
  changeCommunity: true,
  removeCommunity: true,
  undoCommunity: true,
  acceptCommunity: true,
  refuseCommunity: true,
  undoRefusal: true,
  placesForStory: true,
};

/** The checks of these calls' arguments. */
export type CommunityChecks = { readonly [K in keyof CommunityCalls]: z.ZodType<CommunityCalls[K]['input']> };

/** One check per call. */
export function communityChecks(): CommunityChecks {
  const id = z.string().min(1).max(80);
  const named = z.strictObject({ id });
  const ofSource = z.strictObject({ source: id });
  const change = fieldsCheck().partial() as unknown as z.ZodType<Partial<CommunityFields>>;
  return {
    listCommunities: z.strictObject({}),
    addCommunity: fieldsCheck(),
    changeCommunity: z.strictObject({ id, change }),
    removeCommunity: named,
    undoCommunity: named,
    acceptCommunity: z.strictObject({ source: id, change }),
    refuseCommunity: ofSource,
    undoRefusal: ofSource,
    placesForStory: z.strictObject({
      id,
      date: z.iso.date().nullable(),
      role: z.enum(roles).nullable(),
    }),
  };
}

const line = (longest: number): z.ZodString => z.string().trim().min(1).max(longest);

function fieldsCheck() {
  return z.strictObject({
    name: line(120),
    platform: z.enum(communityPlatforms),
    wards: z.array(z.string().regex(/^(WK|BU)[0-9A-Z]{6,8}$/)).max(40),
    address: z
      .url({ protocol: /^https?$/ })
      .max(400)
      .nullable(),
    closed: z.boolean(),
    houseRules: line(2_000).nullable(),
    ask: line(120).nullable(),
    alive: z.enum(livelinesses).nullable(),
    joinAs: z.enum(joinCapacities).nullable(),
    sources: z.array(z.string().min(1).max(80)).max(20),
  });
}
