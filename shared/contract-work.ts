/** The calls about work on stories: actions, their steps, "mijn werk", sending. Part of `contract.ts`. */
import { z } from 'zod';
import type { DiffPart } from './act/action-diff.ts';
import type { TrailLine } from './act/action-trail.ts';
import type { WorkSection, WorkTask } from './act/action-work.ts';
import type { StepBlocks } from './act/step-blocks.ts';
import type { StoryDay } from './contract-decisions.ts';
import {
  type Action,
  type ApprovalLevel,
  type ApproveBody,
  approvalLevels,
  type PlainStep,
  type Product,
  products,
  type SendingWay,
  type Sensitivity,
  sendingWays,
  sensitivities,
  type VersionBody,
} from './model/action.ts';
import { type CourseId, courseIds } from './model/advice.ts';
import { type Capacity, capacities } from './model/draft.ts';
import { type Role, roles } from './model/role.ts';

/** A step as asked: the engine finds out by what right somebody agrees, and what the advice was. */
export type AskedStep =
  | Exclude<PlainStep, { readonly do: 'course-chosen' | 'hand-over' }>
  /** `at` is null for now. */
  | (Omit<Extract<PlainStep, { readonly do: 'hand-over' }>, 'at'> & { readonly at: string | null })
  | Omit<Extract<PlainStep, { readonly do: 'course-chosen' }>, 'advised'>
  | Omit<ApproveBody, 'ground' | 'inPlaceOf'>;

/** A new action about the story that holds `item`. */
export interface GivenAction extends StoryDay {
  readonly item: string;
  /** Null for a title made of course, theme and ward. */
  readonly title: string | null;
  /** Null for the advised course. */
  readonly course: CourseId | null;
  /** Required for another course than the advised one, and for silence (H00). */
  readonly reason: string | null;
  readonly product: Product | null;
  readonly channel: string | null;
  readonly capacity: Capacity;
  /** Null for what the advice proposes. */
  readonly sensitivity: Sensitivity | null;
  /** A role id or a function; null for the course's own. */
  readonly owner: string | null;
  /** ISO-8601 UTC; null for the norm of the channel, if there is one. */
  readonly due: string | null;
}

/** An action with all that a page about it shows. */
export interface ShownAction {
  readonly action: Action;
  /** What it asks next and of whom; null where it is done. */
  readonly next: { readonly task: WorkTask; readonly by: readonly Role[] } | null;
  /** Why its text may not leave yet: a failure key; null where it may. */
  readonly sendBlock: string | null;
  readonly fastLane: boolean;
  readonly required: readonly ApprovalLevel[];
  readonly overdue: boolean;
  /** Each version against the one before it; the first against nothing. */
  readonly differences: readonly { readonly n: number; readonly parts: readonly DiffPart[] }[];
  readonly trail: readonly TrailLine[];
  /** The event that the reader may take back now, or null. */
  readonly undo: string | null;
  /** Who reads. */
  readonly reader: Role;
  /** Why the reader may not take each step now (a failure key with its arguments), or null where they may. */
  readonly blocks: StepBlocks;
  /** What was typed and is no version yet, or null. */
  readonly typed: TypedText | null;
}

/** Text on its way to a version. */
export interface TypedText {
  readonly text: string;
  /** The version it was typed over; 0 where there was none. */
  readonly version: number;
  readonly role: Role;
  /** ISO-8601 UTC. */
  readonly at: string;
}

/** Where the text of an action goes. */
export interface ComposerRequest {
  readonly id: string;
  readonly version: number;
  readonly to:
    | {
        readonly kind: 'channel';
        readonly channel: 'x' | 'bluesky' | 'mastodon' | 'threads' | 'facebook' | 'linkedin' | 'whatsapp';
        readonly page: string | null;
      }
    | { readonly kind: 'mail'; readonly subject: string; readonly to: string | null };
}

/** What opens it: a link, or a mail file where the text is too long for a link. */
export type ComposerAnswer =
  | {
      readonly kind: 'link';
      readonly url: string;
      /** False where the text must be pasted: the channel takes a page only. */
      readonly withText: boolean;
      readonly text: string;
      readonly mastodonHost: string | null;
    }
  | { readonly kind: 'mail-file'; readonly name: string; readonly bytes: Uint8Array };

interface Named {
  readonly id: string;
}

/** The calls: name → input, output. All are refused to the griffie, which has no part in what the college does. */
export interface WorkCalls {
  readonly openAction: { readonly input: GivenAction; readonly output: Action };
  readonly saveVersion: { readonly input: Named & Omit<VersionBody, 'do'>; readonly output: Action };
  /** Keeps what is being typed, also where the app stops at once; says nothing to the trail. Forgotten by `saveVersion`. */
  readonly keepTyping: {
    readonly input: Named & { readonly text: string; readonly version: number };
    readonly output: null;
  };
  readonly stepAction: { readonly input: Named & { readonly step: AskedStep }; readonly output: Action };
  /** The work of a role of the college (null: the reader's). */
  readonly listWork: {
    readonly input: { readonly role: Role | null };
    readonly output: readonly WorkSection[];
  };
  /** Actions whose story is the one that holds `item`, the newest first. */
  readonly storyActions: { readonly input: StoryDay & Named; readonly output: readonly Action[] };
  readonly showAction: { readonly input: Named; readonly output: ShownAction };
  readonly undoAction: { readonly input: Named & { readonly event: string }; readonly output: Action };
  readonly recordSent: {
    readonly input: Named & {
      readonly how: SendingWay;
      readonly where: string;
      readonly version: number;
    };
    readonly output: Action;
  };
  /** Refused while the text may not leave. Opens nothing by itself. */
  readonly composerLink: { readonly input: ComposerRequest; readonly output: ComposerAnswer };
  /**
   * Opens the channel's composer or a mail draft, and puts the text on the clipboard where the channel does not take it. What
   * was posted there is for the person to say: `recordSent`.
   */
  readonly openComposer: { readonly input: ComposerRequest; readonly output: { readonly withText: boolean } };
}

/** Names at run time: complete by type. */
export const workNames: Readonly<Record<keyof WorkCalls, true>> = {
  openAction: true,
  saveVersion: true,
  keepTyping: true,
  stepAction: true,
  listWork: true,
  storyActions: true,
  showAction: true,
  undoAction: true,
  recordSent: true,
  composerLink: true,
  openComposer: true,
};

/** The checks of these calls' arguments. */
export type WorkChecks = { readonly [K in keyof WorkCalls]: z.ZodType<WorkCalls[K]['input']> };

const id = (): z.ZodString => z.string().min(1).max(80);
const line = (longest: number): z.ZodString => z.string().trim().min(1).max(longest);
const instant = (): z.ZodISODateTime => z.iso.datetime();
const day = { date: z.iso.date().nullable(), role: z.enum(roles).nullable() };
/** A text of this length is a letter of ten pages. */
const longestText = 30_000;

/** One check per call. */
export function workChecks(): WorkChecks {
  const named = z.strictObject({ id: id() });
  return {
    openAction: openCheck(),
    saveVersion: z.strictObject({
      id: id(),
      text: line(longestText),
      note: line(400).nullable(),
      commitments: z
        .array(
          z.strictObject({
            text: line(600),
            owner: line(120).nullable(),
            due: z.iso.date().nullable(),
          }),
        )
        .max(40),
      allPublic: z.boolean(),
    }),
    keepTyping: z.strictObject({
      id: id(),
      text: z.string().max(longestText),
      version: z.int().min(0),
    }),
    stepAction: z.strictObject({ id: id(), step: stepCheck() }),
    listWork: z.strictObject({ role: z.enum(roles).nullable() }),
    storyActions: z.strictObject({ id: id(), ...day }),
    showAction: named,
    undoAction: z.strictObject({ id: id(), event: id() }),
    recordSent: z.strictObject({
      id: id(),
      how: z.enum(sendingWays),
      where: line(120),
      version: z.int().positive(),
    }),
    composerLink: composerCheck(),
    openComposer: composerCheck(),
  };
}

function openCheck(): WorkChecks['openAction'] {
  return z.strictObject({
    ...day,
    item: id(),
    title: line(140).nullable(),
    course: z.enum(courseIds).nullable(),
    reason: line(600).nullable(),
    product: z.enum(products).nullable(),
    channel: line(60).nullable(),
    capacity: z.enum(capacities),
    sensitivity: z.enum(sensitivities).nullable(),
    owner: line(120).nullable(),
    due: instant().nullable(),
  });
}

function stepCheck(): z.ZodType<AskedStep> {
  const version = z.int().positive();
  const sensitivity = z.enum(sensitivities);
  const reason = line(600);
  const named = <K extends string>(name: K): { readonly do: z.ZodLiteral<K> } => ({ do: z.literal(name) });
  return z.discriminatedUnion('do', [
    z.strictObject({ ...named('interpret'), sensitivity }),
    z.strictObject({
      ...named('shape'),
      product: z.enum(products).nullable(),
      channel: line(60).nullable(),
      capacity: z.enum(capacities),
    }),
    z.strictObject({ ...named('sensitivity'), sensitivity, reason }),
    z.strictObject({
      ...named('course-chosen'),
      course: z.enum(courseIds),
      reason,
    }),
    z.strictObject({ ...named('assign'), owner: line(120), due: instant().nullable() }),
    z.strictObject({
      ...named('commitment'),
      index: z.int().min(0).max(40),
      owner: line(120),
      due: z.iso.date(),
    }),
    z.strictObject({ ...named('fact-check'), by: line(120), version }),
    z.strictObject({
      ...named('approve'),
      level: z.enum(approvalLevels),
      how: z.enum(['app', 'oral']),
      said: line(5).nullable(),
      version,
    }),
    z.strictObject({ ...named('refuse'), reason, version }),
    z.strictObject({ ...named('comment'), text: line(2_000) }),
    z.strictObject({ ...named('hand-over'), to: line(120), at: instant().nullable() }),
    z.strictObject({ ...named('follow-up'), text: line(2_000) }),
    z.strictObject({ ...named('drop'), reason }),
  ]);
}

function composerCheck(): WorkChecks['composerLink'] {
  const channel = z.enum(['x', 'bluesky', 'mastodon', 'threads', 'facebook', 'linkedin', 'whatsapp']);
  return z.strictObject({
    id: id(),
    version: z.int().positive(),
    to: z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('channel'),
        channel,
        page: z
          .url({ protocol: /^https?$/ })
          .max(2_000)
          .nullable(),
      }),
      z.strictObject({
        kind: z.literal('mail'),
        subject: line(200),
        to: z.email().max(254).nullable(),
      }),
    ]),
  });
}
