/** The calls about drafts: making one, and checking a text while somebody writes it. Part of `contract.ts`. */
import { z } from 'zod';
import { type ChannelId, channelIds } from './act/channels.ts';
import type { DraftFinding } from './act/lint-draft.ts';
import type { StoryDay } from './contract-decisions.ts';
import { type CourseId, courseIds } from './model/advice.ts';
import { type Capacity, capacities, type Draft, type DraftProduct, draftProducts } from './model/draft.ts';
import { roles } from './model/role.ts';

/** What is asked; null where the course of action decides. */
export interface AskedDraft extends StoryDay {
  /** An item of the story. */
  readonly id: string;
  readonly product: DraftProduct | null;
  readonly channel: ChannelId | null;
  readonly capacity: Capacity | null;
  /** Minutes of a spoken text, 1–30, or null. */
  readonly minutes: number | null;
  /** The course that a person chose; null or left out for the advised one. A gate, and what is handed over, stand over it. */
  readonly course?: CourseId | null;
}

/** A draft with the text to start writing from: only the parts that are sent, a blank line between parts. */
export interface ShownDraft {
  /** Null where the course asks for no response. */
  readonly draft: Draft | null;
  /** What the course is first spoken in, or what was asked; null where it is spoken in nothing. */
  readonly product: DraftProduct | null;
  readonly text: string;
  /** Promises in that text: each needs an owner, a date and approval before it is sent. */
  readonly commitments: readonly string[];
}

/** How long a text is on a channel, as that channel counts. */
export interface ChannelCount {
  readonly channel: ChannelId;
  readonly used: number;
  readonly limit: number;
  readonly over: number;
  /** UTF-16 offset in the text where the limit falls, or null where it fits. */
  readonly offsetOfLimit: number | null;
}

/** What a text says of itself. */
export interface CheckedText {
  readonly findings: readonly DraftFinding[];
  readonly counts: readonly ChannelCount[];
  /** Lines on how it reads, in plain words; empty where it is too short to say. */
  readonly readability: readonly string[];
  readonly commitments: readonly string[];
}

/** A text to check, of a story or of none. */
export interface AskedCheck extends StoryDay {
  readonly text: string;
  /** An item of the story it is about, or null. */
  readonly id: string | null;
  readonly product: DraftProduct | null;
  readonly channel: ChannelId | null;
}

/** The calls: name → input, output. Refused to the griffie. */
export interface DraftCalls {
  readonly draftStory: { readonly input: AskedDraft; readonly output: ShownDraft };
  readonly checkText: { readonly input: AskedCheck; readonly output: CheckedText };
}

/** Names at run time: complete by type. */
export const draftNames: Readonly<Record<keyof DraftCalls, true>> = { draftStory: true, checkText: true };

/** The checks of these calls' arguments. */
export type DraftChecks = { readonly [K in keyof DraftCalls]: z.ZodType<DraftCalls[K]['input']> };

/** A text of this length is a letter of ten pages. */
const longestText = 30_000;

/** One check per call. */
export function draftChecks(): DraftChecks {
  const id = z.string().min(1).max(80);
  const day = { date: z.iso.date().nullable(), role: z.enum(roles).nullable() };
  const product = z.enum(draftProducts).nullable();
  const channel = z.enum(channelIds).nullable();
  return {
    draftStory: z.strictObject({
      ...day,
      id,
      product,
      channel,
      capacity: z.enum(capacities).nullable(),
      minutes: z.int().min(1).max(30).nullable(),
      course: z.enum(courseIds).nullable().exactOptional(),
    }),
    checkText: z.strictObject({
      ...day,
      text: z.string().max(longestText),
      id: id.nullable(),
      product,
      channel,
    }),
  };
}
