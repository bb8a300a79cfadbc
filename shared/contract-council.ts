/** The calls about the council's track and the questions of the press. Part of `contract.ts`. */
import { z } from 'zod';
import {
  type CouncilDue,
  type CouncilEntry,
  type CouncilKind,
  type CouncilLink,
  type CouncilProposal,
  type CouncilReport,
  type CouncilStatus,
  type CouncilTerms,
  councilKinds,
  councilStatuses,
} from './model/council-entry.ts';
import { approvalWays, type PressInquiry, type PressStep, pressLines } from './model/press-inquiry.ts';

type Nothing = Readonly<Record<string, never>>;

/** An entry as shown; its link is opened by `openCouncilEntry` and never passes through the window. */
export interface ShownEntry extends Omit<CouncilEntry, 'link' | 'listed'> {
  readonly hasLink: boolean;
  /** Null where nothing is due: no term, or no longer open. */
  readonly due: CouncilDue | null;
}

/** The council's track as one desk sees it. */
export interface CouncilTrack {
  /** What is due first. */
  readonly entries: readonly ShownEntry[];
  readonly proposals: readonly CouncilProposal[];
  /** Stories of today that untied entries may belong to; best first per entry. */
  readonly links: readonly CouncilLink[];
  readonly terms: CouncilTerms;
}

/** Today's stories, and which of them the entries and the questions of the press belong to. */
export interface CouncilStories {
  /** The day, local. */
  readonly today: string;
  /** The most important first; by name at the griffie's desk, which has no ranking. Empty where nothing is told. */
  readonly stories: readonly NamedStory[];
  /** Id of an entry or a question of the press → id of the story. */
  readonly tied: Readonly<Record<string, string>>;
}

/** A story to choose from. */
export interface NamedStory {
  readonly id: string;
  readonly title: string;
  readonly items: readonly string[];
}

/** A question of the press on the list. */
export interface ListedInquiry extends PressInquiry {
  /** Whole minutes to the deadline, negative where it has passed; null where nothing is due. */
  readonly minutes: number | null;
}

/** An entry by hand. */
export interface GivenEntry {
  readonly kind: CouncilKind;
  readonly title: string;
  readonly text: string | null;
  readonly date: string;
  readonly term: string | null;
  readonly owner: string | null;
}

/** A question of the press as it comes in. Moments are ISO-8601 UTC; null for now. */
export interface GivenInquiry {
  readonly medium: string;
  readonly question: string;
  readonly received: string | null;
  readonly deadline: string;
  /** A function. */
  readonly assigned: string | null;
  /** Items of the story it is about; may be empty. */
  readonly items: readonly string[];
}

/** A step in a question of the press; `items` only for `link`. */
export interface GivenPressStep {
  readonly id: string;
  readonly step: PressStep;
  readonly items: readonly string[];
}

type Id = { readonly id: string };

/** The calls: name → input, output. */
export interface CouncilCalls {
  /**
   * Asks for the griffie's list or an export of the council system (CSV) and reads it in; null where the user cancelled.
   * `date` is the day of the list, null for today. What is read in is shown to college and griffie alike.
   */
  readonly importCouncil: {
    readonly input: { readonly date: string | null };
    readonly output: CouncilReport | null;
  };
  /** Opens the entry's own link in the system browser. */
  readonly openCouncilEntry: { readonly input: Id; readonly output: null };
  readonly listCouncil: { readonly input: Nothing; readonly output: CouncilTrack };
  /** For choosing a story, and for naming the one that something belongs to. */
  readonly listCouncilStories: { readonly input: Nothing; readonly output: CouncilStories };
  /** `title` is what the person makes of it. */
  readonly acceptProposal: {
    readonly input: Id & {
      readonly kind: CouncilKind;
      readonly title: string;
      readonly date: string;
      readonly term: string | null;
    };
    readonly output: ShownEntry;
  };
  readonly refuseProposal: {
    readonly input: Id & { readonly kind: CouncilKind };
    readonly output: { readonly event: string };
  };
  readonly addEntry: { readonly input: GivenEntry; readonly output: ShownEntry };
  /** Confirms (`same`) or rejects that an entry belongs to a story, by the story's items. */
  readonly linkEntry: {
    readonly input: Id & { readonly items: readonly string[]; readonly same: boolean };
    readonly output: ShownEntry;
  };
  readonly settleEntry: {
    readonly input: Id & { readonly status: CouncilStatus; readonly on: string | null };
    readonly output: ShownEntry;
  };
  /** Null leaves as it is. */
  readonly changeEntry: {
    readonly input: Id & { readonly term: string | null; readonly owner: string | null };
    readonly output: ShownEntry;
  };
  readonly commentEntry: { readonly input: Id & { readonly text: string }; readonly output: ShownEntry };
  /** By the event's id, a whole list too; null where no entry is left to show. */
  readonly undoCouncil: { readonly input: { readonly of: string }; readonly output: ShownEntry | null };
  readonly saveCouncilTerms: { readonly input: CouncilTerms; readonly output: CouncilTerms };
  readonly addPressInquiry: { readonly input: GivenInquiry; readonly output: PressInquiry };
  readonly stepPressInquiry: { readonly input: GivenPressStep; readonly output: PressInquiry };
  /** What is most pressing first. */
  readonly listPressInquiries: { readonly input: Nothing; readonly output: readonly ListedInquiry[] };
  readonly undoPress: {
    readonly input: Id & { readonly of: string };
    readonly output: PressInquiry | null;
  };
}

/** Names at run time: complete by type. */
export const councilNames: Readonly<Record<keyof CouncilCalls, true>> = {
  importCouncil: true,
  openCouncilEntry: true,
  listCouncil: true,
  listCouncilStories: true,
  acceptProposal: true,
  refuseProposal: true,
  addEntry: true,
  linkEntry: true,
  settleEntry: true,
  changeEntry: true,
  commentEntry: true,
  undoCouncil: true,
  saveCouncilTerms: true,
  addPressInquiry: true,
  stepPressInquiry: true,
  listPressInquiries: true,
  undoPress: true,
};

/** The checks of these calls' arguments. */
export type CouncilChecks = { readonly [K in keyof CouncilCalls]: z.ZodType<CouncilCalls[K]['input']> };

/** Items that one event may rest on. */
const mostItems = 500;
/** Characters of an answer, a remark or a line. */
const longest = 8000;

/** One check per call. */
export function councilChecks(): CouncilChecks {
  const nothing = z.strictObject({}) as z.ZodType<Nothing>;
  const id = z.string().min(1).max(80);
  const items = z.array(id).max(mostItems);
  const day = z.iso.date();
  const kind = z.enum(councilKinds);
  const title = z.string().trim().min(3).max(300);
  const text = z.string().trim().min(1).max(longest);
  const name = z.string().trim().min(2).max(120);
  const row = { kind, title, date: day, term: day.nullable() };
  const days = z.int().min(1).max(365).nullable();
  return {
    importCouncil: z.strictObject({ date: day.nullable() }),
    openCouncilEntry: z.strictObject({ id }),
    listCouncil: nothing,
    listCouncilStories: nothing,
    acceptProposal: z.strictObject({ id, ...row }),
    refuseProposal: z.strictObject({ id, kind }),
    addEntry: z.strictObject({ ...row, text: text.nullable(), owner: name.nullable() }),
    linkEntry: z.strictObject({ id, items: items.min(1), same: z.boolean() }),
    settleEntry: z.strictObject({ id, status: z.enum(councilStatuses), on: day.nullable() }),
    changeEntry: z.strictObject({ id, term: day.nullable(), owner: name.nullable() }),
    commentEntry: z.strictObject({ id, text }),
    undoCouncil: z.strictObject({ of: id }),
    saveCouncilTerms: z.strictObject({
      'written-question': days,
      'oral-question': days,
      'technical-question': days,
      motion: days,
      commitment: days,
      agenda: days,
    }),
    ...pressChecks({ id, items, name, text }),
    listPressInquiries: nothing,
    undoPress: z.strictObject({ id, of: id }),
  };
}

interface Fields {
  readonly id: z.ZodString;
  readonly items: z.ZodArray<z.ZodString>;
  readonly name: z.ZodString;
  readonly text: z.ZodString;
}

function pressChecks({
  id,
  items,
  name,
  text,
}: Fields): Pick<CouncilChecks, 'addPressInquiry' | 'stepPressInquiry'> {
  const moment = z.iso.datetime();
  const published = z.strictObject({ what: text, where: name, at: z.iso.date() });
  const step = z.discriminatedUnion('do', [
    z.strictObject({
      do: z.literal('change'),
      medium: name.nullable(),
      question: text.nullable(),
      deadline: moment.nullable(),
      assigned: name.nullable(),
    }),
    z.strictObject({ do: z.literal('line'), line: z.enum(pressLines), text }),
    z.strictObject({ do: z.literal('check'), by: name }),
    z.strictObject({
      do: z.literal('approve'),
      by: name,
      how: z.enum(approvalWays),
      on: moment.nullable(),
    }),
    z.strictObject({ do: z.literal('answer'), text }),
    z.strictObject({ do: z.literal('decline'), reason: text }),
    z.strictObject({ do: z.literal('withdraw'), reason: text }),
    z.strictObject({ do: z.literal('close'), published: published.nullable() }),
    z.strictObject({ do: z.literal('link') }),
    z.strictObject({ do: z.literal('comment'), text }),
  ]);
  return {
    addPressInquiry: z.strictObject({
      medium: name,
      question: text,
      received: moment.nullable(),
      deadline: moment,
      assigned: name.nullable(),
      items,
    }),
    stepPressInquiry: z.strictObject({ id, step, items }),
  };
}
