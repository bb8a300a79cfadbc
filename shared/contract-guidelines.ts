/** The calls about the municipality's guidelines and the out-of-hours sheet. Part of `contract.ts`. */
import { z } from 'zod';
import { approvalLevels, sensitivities } from './model/action.ts';
import { courseIds } from './model/advice.ts';
import { type Guidelines, isHostName } from './model/guidelines.ts';
import type { OutOfHoursSheet } from './model/out-of-hours.ts';
import { type Role, roles } from './model/role.ts';

/** A change of the guidelines: who, when and which parts. */
export interface GuidelinesChange {
  readonly id: string;
  readonly role: Role;
  /** ISO-8601 UTC. */
  readonly at: string;
  readonly parts: readonly (keyof Guidelines)[];
}

/** The guidelines of the reader's compartment, with who changed what, the newest first (at most fifty). */
export interface ShownGuidelines {
  readonly guidelines: Guidelines;
  readonly changes: readonly GuidelinesChange[];
}

/** The calls: name → input, output. */
export interface GuidelinesCalls {
  readonly guidelines: { readonly input: Readonly<Record<string, never>>; readonly output: ShownGuidelines };
  /** Only what changed; parts are replaced whole. */
  readonly saveGuidelines: { readonly input: Partial<Guidelines>; readonly output: ShownGuidelines };
  /** Takes back one change: what stood before it stands again. */
  readonly undoGuidelines: { readonly input: { readonly id: string }; readonly output: ShownGuidelines };
  readonly outOfHours: { readonly input: Readonly<Record<string, never>>; readonly output: OutOfHoursSheet };
}

/** Names at run time: complete by type. */
export const guidelinesNames: Readonly<Record<keyof GuidelinesCalls, true>> = {
  guidelines: true,
  saveGuidelines: true,
  undoGuidelines: true,
  outOfHours: true,
};

/** The checks of these calls' arguments. */
export type GuidelinesChecks = {
  readonly [K in keyof GuidelinesCalls]: z.ZodType<GuidelinesCalls[K]['input']>;
};

/** One check per call. */
export function guidelinesChecks(): GuidelinesChecks {
  const nothing = z.strictObject({});
  return {
    guidelines: nothing,
    saveGuidelines: z.strictObject({ ...timeFields(), ...toneFields(), ...rightFields() }),
    undoGuidelines: z.strictObject({ id: z.string().min(1).max(80) }),
    outOfHours: nothing,
  };
}

const line = (longest: number): z.ZodString => z.string().trim().min(1).max(longest);

function timeFields() {
  const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
  return {
    officeHours: z
      .strictObject({ days: z.array(z.int().min(0).max(6)).max(7), from: clock, until: clock })
      .refine(({ from, until }) => from < until)
      .exactOptional(),
    norms: z
      .array(
        z
          .strictObject({
            channel: line(60),
            hours: z.number().positive().max(1_000).nullable(),
            workingDays: z.int().positive().max(200).nullable(),
          })
          .refine(({ hours, workingDays }) => (hours === null) !== (workingDays === null)),
      )
      .max(60)
      .exactOptional(),
    timeoutHours: z.number().positive().max(500).nullable().exactOptional(),
  };
}

function toneFields() {
  const address = z.enum(['u', 'je']);
  return {
    tone: z
      .strictObject({ address, greeting: line(80).nullable(), signature: line(160).nullable() })
      .exactOptional(),
    contact: z
      .strictObject({
        phone: line(30).nullable(),
        page: z
          .url({ protocol: /^https?$/ })
          .max(400)
          .nullable(),
      })
      .exactOptional(),
    voice: z
      .strictObject({
        address,
        maxWords: z.int().min(10).max(5_000).nullable(),
        taboo: z.array(line(60)).max(200),
        samples: z.array(line(400)).max(40),
      })
      .exactOptional(),
    mastodonHost: z
      .string()
      .refine((host) => isHostName(host))
      .nullable()
      .exactOptional(),
  };
}

function rightFields() {
  const role = z.enum(roles);
  const course = z.enum(courseIds);
  return {
    answering: z
      .array(z.strictObject({ course, roles: z.array(role).max(4) }))
      .max(40)
      .exactOptional(),
    mandates: z
      .array(
        z.strictObject({
          level: z.enum(approvalLevels),
          courses: z.array(course).max(20),
          upTo: z.enum(sensitivities),
          role,
        }),
      )
      .max(60)
      .exactOptional(),
    replacements: z
      .array(
        z
          .strictObject({ absent: role, by: role, from: z.iso.date(), until: z.iso.date() })
          .refine(({ absent, by, from, until }) => absent !== by && from <= until),
      )
      .max(60)
      .exactOptional(),
    duty: z
      .array(z.strictObject({ matter: line(120), function: line(120), phone: line(30) }))
      .max(80)
      .exactOptional(),
  };
}
