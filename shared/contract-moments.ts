/** The calls about moments on the agenda and their packs. Part of `contract.ts`. */
import { z } from 'zod';
import type { Block } from './briefing/document.ts';
import { type Host, type Moment, type MomentFields, type MomentStep, momentKinds } from './model/moment.ts';
import type { MomentPack } from './model/pack.ts';
import { type ThemeId, themeIds } from './model/theme.ts';

/** An instance in a calendar, as offered to be picked; nothing of it is kept until it is. */
export interface CalendarInstance {
  readonly key: string;
  readonly title: string;
  /** ISO-8601 UTC. */
  readonly starts: string;
  readonly ends: string;
  readonly allDay: boolean;
  readonly place: string | null;
  readonly ward: string | null;
  readonly themes: readonly ThemeId[];
  readonly recurring: boolean;
  readonly cancelled: boolean;
  /** The moment it already is, or null. */
  readonly moment: string | null;
}

/** A calendar as read: what is planned from today to sixty days ahead. */
export interface CalendarView {
  /** For `pickInstances`; good while the app runs. */
  readonly token: string;
  readonly name: string;
  readonly instances: readonly CalendarInstance[];
  /** Private or confidential ones, dropped. */
  readonly hidden: number;
  /** Unreadable ones. */
  readonly odd: number;
  /** What the calendar changed in moments that were picked before. */
  readonly followed: FollowReport;
}

/** What calendars changed in picked moments. */
export interface FollowReport {
  readonly moved: number;
  readonly changed: number;
  readonly cancelled: number;
  /** No longer in the calendar: marked as cancelled. */
  readonly gone: number;
  readonly back: number;
  /** Names of calendars that could not be read. */
  readonly failed: readonly string[];
}

/** A moment as typed in. `ward` and `themes` left out: found by the app. */
export interface GivenMoment extends Omit<MomentFields, 'ward' | 'themes'> {
  readonly ward?: string | null;
  readonly themes?: readonly ThemeId[];
}

/** Formats a pack can be saved in. */
export const packFormats = ['pdf', 'docx', 'eml', 'html', 'text', 'md', 'json'] as const;
export type PackFormat = (typeof packFormats)[number];

/** A pack as shown. */
export interface ShownPack {
  readonly pack: MomentPack;
  readonly document: readonly Block[];
  readonly hosts: readonly Host[];
}

/** A calendar that is followed, without its address: that may hold a key. */
export interface FollowedCalendar {
  readonly name: string;
  /** Host and port that are asked, or null for a file. */
  readonly host: string | null;
}

/** The agenda as shown: what is ahead, for a year. */
export interface ShownAgenda {
  /** The local day it is, YYYY-MM-DD. */
  readonly today: string;
  /** Soonest first, the cancelled ones too. */
  readonly moments: readonly Moment[];
}

/** The calls: name → input, output. */
export interface MomentCalls {
  /** From an address, or with null from a file of the user's choice; null where the user cancelled. */
  readonly readCalendar: {
    readonly input: { readonly url: string | null };
    readonly output: CalendarView | null;
  };
  readonly pickInstances: {
    readonly input: { readonly token: string; readonly keys: readonly string[] };
    readonly output: readonly Moment[];
  };
  /** Reads the known calendars again and follows what they changed. */
  readonly followCalendars: {
    readonly input: Readonly<Record<string, never>>;
    readonly output: FollowReport;
  };
  /** Calendars that moments were picked from; those with a host are asked again by themselves. */
  readonly listCalendars: {
    readonly input: Readonly<Record<string, never>>;
    readonly output: readonly FollowedCalendar[];
  };
  readonly addMoment: { readonly input: GivenMoment; readonly output: Moment };
  readonly changeMoment: {
    readonly input: { readonly id: string; readonly change: Partial<MomentFields> };
    readonly output: Moment;
  };
  readonly cancelMoment: { readonly input: { readonly id: string }; readonly output: Moment };
  /** Moments that overlap the local days [from, until], soonest first, the cancelled ones too. */
  readonly listMoments: {
    readonly input: { readonly from: string; readonly until: string };
    readonly output: readonly Moment[];
  };
  /** From today on, or with `earlier` from thirty days before. */
  readonly showAgenda: { readonly input: { readonly earlier: boolean }; readonly output: ShownAgenda };
  readonly momentHistory: {
    readonly input: { readonly id: string };
    readonly output: readonly MomentStep[];
  };
  /** Replaces the hosts; an empty list erases them. */
  readonly setHosts: {
    readonly input: { readonly id: string; readonly hosts: readonly Host[] };
    readonly output: null;
  };
  /** Takes back a step of a moment; null: the last one that a person took. */
  readonly undoMoment: {
    readonly input: { readonly id: string; readonly event: string | null };
    readonly output: null;
  };
  readonly momentPack: { readonly input: { readonly id: string }; readonly output: ShownPack };
  readonly saveMomentPack: {
    readonly input: { readonly id: string; readonly format: PackFormat };
    /** The path written, or null where the user cancelled. */
    readonly output: { readonly path: string | null };
  };
}

/** Names at run time: complete by type. */
export const momentNames: Readonly<Record<keyof MomentCalls, true>> = {
  readCalendar: true,
  pickInstances: true,
  followCalendars: true,
  listCalendars: true,
  addMoment: true,
  changeMoment: true,
  cancelMoment: true,
  listMoments: true,
  showAgenda: true,
  momentHistory: true,
  setHosts: true,
  undoMoment: true,
  momentPack: true,
  saveMomentPack: true,
};

/** The checks of these calls' arguments. */
export type MomentChecks = { readonly [K in keyof MomentCalls]: z.ZodType<MomentCalls[K]['input']> };

/** One check per call. */
export function momentChecks(): MomentChecks {
  const id = z.string().min(1).max(80);
  const { ward, themes, ...fields } = fieldChecks();
  const inOrder = ({ starts, ends }: { readonly starts: string; readonly ends: string }): boolean =>
    starts <= ends;
  return {
    readCalendar: z.strictObject({ url: z.string().trim().min(1).max(2000).nullable() }),
    pickInstances: z.strictObject({
      token: id,
      keys: z.array(z.string().min(1).max(600)).min(1).max(200),
    }),
    followCalendars: z.strictObject({}),
    listCalendars: z.strictObject({}),
    addMoment: z
      .strictObject({ ...fields, ward: ward.exactOptional(), themes: themes.exactOptional() })
      .refine(inOrder),
    changeMoment: z.strictObject({ id, change: changeCheck() }),
    cancelMoment: z.strictObject({ id }),
    listMoments: z.strictObject({ from: z.iso.date(), until: z.iso.date() }),
    showAgenda: z.strictObject({ earlier: z.boolean() }),
    momentHistory: z.strictObject({ id }),
    setHosts: z.strictObject({
      id,
      hosts: z
        .array(z.strictObject({ name: z.string().trim().min(1).max(80), post: z.string().trim().max(80) }))
        .max(20),
    }),
    undoMoment: z.strictObject({ id, event: id.nullable() }),
    momentPack: z.strictObject({ id }),
    saveMomentPack: z.strictObject({ id, format: z.enum(packFormats) }),
  };
}

function fieldChecks() {
  return {
    title: z.string().trim().min(1).max(200),
    kind: z.enum(momentKinds),
    starts: z.iso.datetime(),
    ends: z.iso.datetime(),
    allDay: z.boolean(),
    place: z.string().trim().min(1).max(200).nullable(),
    ward: z
      .string()
      .regex(/^(WK|BU)[0-9A-Z]{6,8}$/)
      .nullable(),
    themes: z.array(z.enum(themeIds)).max(5),
    minutes: z.int().min(1).max(120).nullable(),
    met: z.array(z.string().trim().min(1).max(80)).max(12),
    notes: z.string().trim().max(1000),
  };
}

function changeCheck(): z.ZodType<Partial<MomentFields>> {
  const { title, kind, starts, ends, allDay, place, ward, themes, minutes, met, notes } = fieldChecks();
  return z.strictObject({
    title: title.exactOptional(),
    kind: kind.exactOptional(),
    starts: starts.exactOptional(),
    ends: ends.exactOptional(),
    allDay: allDay.exactOptional(),
    place: place.exactOptional(),
    ward: ward.exactOptional(),
    themes: themes.exactOptional(),
    minutes: minutes.exactOptional(),
    met: met.exactOptional(),
    notes: notes.exactOptional(),
  });
}
