/**
 * The one list of calls and pushes between the window and the engine.
 * Preload and main derive from it; a call without a check in `callChecks` does not compile.
 */
import { z } from 'zod';
import type { Block } from './briefing/document.ts';
import { type AddressCalls, addressChecks, addressNames } from './contract-addresses.ts';
import { type CommunityCalls, communityChecks, communityNames } from './contract-communities.ts';
import { type CouncilCalls, councilChecks, councilNames } from './contract-council.ts';
import { type DecisionCalls, decisionChecks, decisionNames } from './contract-decisions.ts';
import { type DraftCalls, draftChecks, draftNames } from './contract-drafts.ts';
import { type EvaluationCalls, evaluationChecks, evaluationNames } from './contract-evaluation.ts';
import { type FactCalls, factChecks, factNames } from './contract-facts.ts';
import { type GuidelinesCalls, guidelinesChecks, guidelinesNames } from './contract-guidelines.ts';
import { type ListeningCalls, listeningChecks, listeningNames } from './contract-listening.ts';
import { type ModelCalls, modelChecks, modelNames } from './contract-model.ts';
import { type MomentCalls, momentChecks, momentNames } from './contract-moments.ts';
import { type WorkCalls, workChecks, workNames } from './contract-work.ts';
import type { Briefing } from './model/briefing.ts';
import type { MutedStory } from './model/explanation.ts';
import type { ImportProgress } from './model/import.ts';
import type { PollProgress, PollSummary } from './model/poll.ts';
import type { Profile } from './model/profile.ts';
import { roles } from './model/role.ts';
import { themeIds } from './model/theme.ts';
import type { Failure, Result } from './result.ts';

/** No arguments. */
export type Nothing = Readonly<Record<string, never>>;

/** What the window needs to know at start. */
export interface AppState {
  /** Null on the very first run. */
  readonly municipality: { readonly code: string; readonly name: string } | null;
  readonly profile: Profile;
  /** Municipalities that ship with a sample week. */
  readonly samples: readonly string[];
  /** True where the sources are the shipped sample. */
  readonly sample: boolean;
  readonly items: number;
  readonly version: string;
}

/** A briefing as shown: the value and its one document tree. */
export interface ShownBriefing {
  readonly briefing: Briefing;
  readonly document: readonly Block[];
  /** Stories that a person of the same compartment (college or griffie) moved out of the pages. */
  readonly muted: readonly MutedStory[];
}

/** An item as shown behind a sentence: masked text, no author. */
export interface ShownItem {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly text: string;
  readonly publisher: string;
  readonly published: string | null;
  readonly firstSeen: string;
  readonly hasLink: boolean;
  /** ISO 639-1, or null where it is not recognised. */
  readonly language: string | null;
  /** Names of the other sources that carried it; empty in a list of hits. */
  readonly places: readonly string[];
}

/** Formats a briefing can be saved in. */
export const exportFormats = ['pdf', 'html', 'md', 'text', 'json'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** Every call: name → input, output. Outputs cross as `Result`. */
export interface Calls
  extends AddressCalls,
    ListeningCalls,
    ModelCalls,
    MomentCalls,
    CommunityCalls,
    CouncilCalls,
    DecisionCalls,
    DraftCalls,
    EvaluationCalls,
    FactCalls,
    WorkCalls,
    GuidelinesCalls {
  readonly appState: { readonly input: Nothing; readonly output: AppState };
  readonly listMunicipalities: {
    readonly input: Nothing;
    readonly output: readonly { readonly code: string; readonly name: string }[];
  };
  readonly chooseMunicipality: {
    readonly input: { readonly code: string; readonly sample: boolean; readonly role: Profile['role'] };
    readonly output: AppState;
  };
  /** Puts the sample aside (nothing is deleted) and begins anew; refused where real sources are followed. */
  readonly leaveSample: { readonly input: Nothing; readonly output: AppState };
  /** Only what changed: the rest may have changed in the engine. */
  readonly saveProfile: { readonly input: Partial<Profile>; readonly output: AppState };
  readonly showBriefing: {
    readonly input: { readonly date: string | null; readonly role: Profile['role'] | null };
    readonly output: ShownBriefing;
  };
  readonly saveBriefing: {
    readonly input: {
      readonly format: ExportFormat;
      readonly date: string | null;
      readonly role: Profile['role'] | null;
    };
    /** The path written, or null where the user cancelled. */
    readonly output: { readonly path: string | null };
  };
  readonly refresh: { readonly input: Nothing; readonly output: PollSummary };
  readonly cancelRefresh: { readonly input: Nothing; readonly output: null };
  readonly showItem: {
    readonly input: { readonly id: string; readonly version: number | null };
    readonly output: ShownItem;
  };
  /** Opens the item's own link in the system browser; the address never passes through the window. */
  readonly openItem: { readonly input: { readonly id: string }; readonly output: null };
  /** Puts text on the clipboard: the window itself has no such permission. */
  readonly copyText: { readonly input: { readonly text: string }; readonly output: null };
  readonly search: {
    readonly input: { readonly query: string; readonly limit: number };
    readonly output: readonly ShownItem[];
  };
}
export type CallName = keyof Calls;

/** Every push: name → payload. */
export interface Pushes {
  readonly pollProgress: PollProgress;
  readonly importProgress: ImportProgress;
  /** The store changed: what is shown may be older than what is kept. */
  readonly storeChanged: { readonly items: number };
  readonly engineFailed: Failure;
}
export type PushName = keyof Pushes;

/** What a call answers. */
export type CallResult<K extends CallName> = Promise<Result<Calls[K]['output']>>;

/** The bridge as the window sees it: verbs, and one subscription. */
export type Bridge = {
  readonly [K in CallName]: (input: Calls[K]['input']) => CallResult<K>;
} & {
  /** Returns the function that ends the subscription. */
  readonly on: <K extends PushName>(push: K, listener: (payload: Pushes[K]) => void) => () => void;
};

/** Names at run time, for preload: complete by type (`Record` over the union). */
const callTable: Readonly<Record<CallName, true>> = {
  appState: true,
  listMunicipalities: true,
  chooseMunicipality: true,
  leaveSample: true,
  saveProfile: true,
  showBriefing: true,
  saveBriefing: true,
  refresh: true,
  cancelRefresh: true,
  showItem: true,
  openItem: true,
  copyText: true,
  search: true,
  ...addressNames,
  ...listeningNames,
  ...modelNames,
  ...momentNames,
  ...decisionNames,
  ...communityNames,
  ...councilNames,
  ...draftNames,
  ...evaluationNames,
  ...factNames,
  ...guidelinesNames,
  ...workNames,
};
const pushTable: Readonly<Record<PushName, true>> = {
  pollProgress: true,
  importProgress: true,
  storeChanged: true,
  engineFailed: true,
};

/** All call names. */
export const callNames = Object.keys(callTable) as readonly CallName[];
/** All push names. */
export const pushNames = Object.keys(pushTable) as readonly PushName[];

/** One check per call. */
export type CallChecks = { readonly [K in CallName]: z.ZodType<Calls[K]['input']> };

/**
 * Makes the checks for the arguments of every call. A function, so that preload (which needs only names)
 * does not carry the schema library: a bundler drops it.
 */
export function callChecks(): CallChecks {
  const nothing = z.strictObject({}) as z.ZodType<Nothing>;
  const municipality = z.string().regex(/^GM\d{4}$/);
  const date = z.iso.date().nullable();
  const id = z.string().min(1).max(80);
  const role = z.enum(roles);
  return {
    appState: nothing,
    listMunicipalities: nothing,
    chooseMunicipality: z.strictObject({ code: municipality, sample: z.boolean(), role }),
    leaveSample: nothing,
    saveProfile: profileChanges(),
    showBriefing: z.strictObject({ date, role: role.nullable() }),
    saveBriefing: z.strictObject({ format: z.enum(exportFormats), date, role: role.nullable() }),
    refresh: nothing,
    cancelRefresh: nothing,
    showItem: z.strictObject({ id, version: z.int().positive().nullable() }),
    openItem: z.strictObject({ id }),
    copyText: z.strictObject({ text: z.string().max(30_000) }),
    search: z.strictObject({ query: z.string().max(400), limit: z.int().min(1).max(200) }),
    ...addressChecks(),
    ...listeningChecks(),
    ...modelChecks(),
    ...momentChecks(),
    ...decisionChecks(),
    ...communityChecks(),
    ...councilChecks(),
    ...draftChecks(),
    ...evaluationChecks(),
    ...factChecks(),
    ...guidelinesChecks(),
    ...workChecks(),
  };
}

/** The schema of a profile, for `init --profile` and `interpret --profile`. */
export function profileSchema(): z.ZodType<Profile> {
  return z.strictObject(profileFields());
}

function profileChanges(): z.ZodType<Partial<Profile>> {
  const { role, portfolio, aliases, quoteThreshold, language } = profileFields();
  return z.strictObject({
    role: role.exactOptional(),
    portfolio: portfolio.exactOptional(),
    aliases: aliases.exactOptional(),
    quoteThreshold: quoteThreshold.exactOptional(),
    language: language.exactOptional(),
  });
}

function profileFields() {
  return {
    role: z.enum(roles),
    portfolio: z.array(z.enum(themeIds)).max(themeIds.length),
    aliases: z
      .array(
        z.strictObject({ name: z.string().min(2).max(80), ward: z.string().regex(/^(WK|BU)[0-9A-Z]{6,8}$/) }),
      )
      .max(2000),
    quoteThreshold: z.int().min(1).max(50),
    language: z.enum(['nl']),
  };
}
