/** The calls about why a story is shown, and about correcting it by hand. Part of `contract.ts`. */
import { z } from 'zod';
import type { AskedDecision, StoryDecision } from './model/decision.ts';
import type { StoryExplanation } from './model/explanation.ts';
import { type PlaceScope, placeScopes } from './model/place.ts';
import { type Role, roles } from './model/role.ts';

/** Where some items play, said by a person. */
export interface GivenCorrection {
  readonly items: readonly string[];
  readonly scope: PlaceScope;
  /** Codes; empty unless `scope` is `wijk`. */
  readonly wards: readonly string[];
  /** A name in the items that means the ward from now on, or null. */
  readonly teach: string | null;
}

/** What was said in one go about where items play, as far as it is in force. */
export interface ListedCorrection {
  readonly batch: string;
  /** ISO-8601 UTC. */
  readonly at: string;
  readonly scope: PlaceScope;
  /** Names; empty unless `scope` is `wijk`. A code stands for a ward of another municipality. */
  readonly wards: readonly string[];
  /** Of the first of its items: the title, or the first words where it has none. */
  readonly title: string;
  readonly publisher: string;
  /** Never empty. */
  readonly items: readonly string[];
}

/** The newest corrections, newest first, and how many there are in all. */
export interface CorrectionList {
  readonly listed: readonly ListedCorrection[];
  readonly total: number;
}

/** The briefing a story was seen in. */
export interface StoryDay {
  /** YYYY-MM-DD, or null for today. */
  readonly date: string | null;
  readonly role: Role | null;
}

/** A decision as given. */
export interface GivenDecision extends StoryDay {
  readonly decision: AskedDecision;
}

/** The calls: name → input, output. */
export interface DecisionCalls {
  readonly explainStory: {
    readonly input: StoryDay & { readonly id: string };
    readonly output: StoryExplanation;
  };
  /** How many items were corrected. */
  readonly correctWard: { readonly input: GivenCorrection; readonly output: { readonly items: number } };
  /**
   * Takes back the last correction of each, and the name it taught where nobody changed it since; what was said before it
   * stands again.
   */
  readonly undoCorrection: {
    readonly input: { readonly items: readonly string[] };
    readonly output: { readonly items: number };
  };
  readonly listCorrections: {
    readonly input: Readonly<Record<string, never>>;
    readonly output: CorrectionList;
  };
  readonly decideStory: { readonly input: GivenDecision; readonly output: StoryDecision };
  readonly undoDecision: { readonly input: { readonly id: string }; readonly output: null };
}

/** Names at run time: complete by type. */
export const decisionNames: Readonly<Record<keyof DecisionCalls, true>> = {
  explainStory: true,
  correctWard: true,
  undoCorrection: true,
  listCorrections: true,
  decideStory: true,
  undoDecision: true,
};

/** The checks of these calls' arguments. */
export type DecisionChecks = { readonly [K in keyof DecisionCalls]: z.ZodType<DecisionCalls[K]['input']> };

/** Items that one decision may name: a story of more is told by its numbers. */
const mostItems = 500;

/** One check per call. */
export function decisionChecks(): DecisionChecks {
  const id = z.string().min(1).max(80);
  const items = z.array(id).min(1).max(mostItems);
  const ward = z.string().regex(/^(WK|BU)[0-9A-Z]{6,8}$/);
  const day = { date: z.iso.date().nullable(), role: z.enum(roles).nullable() };
  const decision = z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('merge'), items: z.tuple([id, id]) }),
    z.strictObject({ kind: z.literal('split'), item: id, apart: items }),
    z.strictObject({ kind: z.literal('rename'), item: id, title: z.string().trim().min(1).max(140) }),
    z.strictObject({ kind: z.literal('mute'), item: id, until: z.iso.date().nullable() }),
  ]);
  return {
    explainStory: z.strictObject({ id, ...day }),
    correctWard: z
      .strictObject({
        items,
        scope: z.enum(placeScopes),
        wards: z.array(ward).max(5),
        teach: z.string().trim().min(2).max(80).nullable(),
      })
      .refine(({ scope, wards }) => (scope === 'wijk') === wards.length > 0)
      .refine(({ teach, wards }) => teach === null || wards.length === 1),
    undoCorrection: z.strictObject({ items }),
    listCorrections: z.strictObject({}),
    decideStory: z.strictObject({ ...day, decision }),
    undoDecision: z.strictObject({ id }),
  };
}
