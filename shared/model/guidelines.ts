/** The municipality's own rules for answering: who may send what, in which tone, how fast, and who stands in for whom. */
import type { ApprovalLevel, Sensitivity } from './action.ts';
import type { CourseId } from './advice.ts';
import type { Role } from './role.ts';

/** When people are at work. */
export interface OfficeHours {
  /** 0 = Sunday. Public holidays are never office days. */
  readonly days: readonly number[];
  /** HH:MM, local. */
  readonly from: string;
  readonly until: string;
}

/** How soon something on a channel, or for a team, should be answered: in office hours, or else in working days. */
export interface NormTime {
  /** A channel or team, as the municipality calls it. */
  readonly channel: string;
  readonly hours: number | null;
  readonly workingDays: number | null;
}

/** Which roles may send what a course leads to; a course without a row is for the advisers and the alderman. */
export interface Answering {
  readonly course: CourseId;
  readonly roles: readonly Role[];
}

/** Who may agree in place of whom by standing order. */
export interface Mandate {
  readonly level: ApprovalLevel;
  /** Empty for every course. */
  readonly courses: readonly CourseId[];
  /** Up to and with this sensitivity. */
  readonly upTo: Sensitivity;
  readonly role: Role;
}

/** Who agrees for somebody who is away. */
export interface Replacement {
  readonly absent: Role;
  readonly by: Role;
  /** YYYY-MM-DD, both days included. */
  readonly from: string;
  readonly until: string;
}

/** Whom to call for what out of hours: functions, with their own number. */
export interface DutyLine {
  readonly matter: string;
  readonly function: string;
  readonly phone: string;
}

/** How the alderman speaks; only for drafts in that capacity. */
export interface VoiceProfile {
  readonly address: 'u' | 'je';
  /** Words in a text, or null. */
  readonly maxWords: number | null;
  readonly taboo: readonly string[];
  readonly samples: readonly string[];
}

/** All of it. What is null or empty is not agreed on: the house's own rules stand. */
export interface Guidelines {
  readonly officeHours: OfficeHours;
  readonly norms: readonly NormTime[];
  readonly answering: readonly Answering[];
  readonly tone: {
    readonly address: 'u' | 'je';
    readonly greeting: string | null;
    readonly signature: string | null;
  };
  /** The general number and page that a text may point to. */
  readonly contact: { readonly phone: string | null; readonly page: string | null };
  readonly voice: VoiceProfile;
  readonly mandates: readonly Mandate[];
  readonly replacements: readonly Replacement[];
  /** Office hours without an answer after which a request for approval is shown as overdue; null for never. */
  readonly timeoutHours: number | null;
  readonly duty: readonly DutyLine[];
  /** Host of the municipality's own Mastodon server, or null. */
  readonly mastodonHost: string | null;
}

/** Events of the subject `guidelines`: a change of some parts, or the taking back of one. */
export type GuidelinesBody =
  | { readonly do: 'set'; readonly changes: Partial<Guidelines> }
  | { readonly do: 'undo'; readonly of: string };

/**
 * Before anything is agreed: Monday to Friday 8.30–17.00, u, no mandates. Norms: social media in 4 office hours and a
 * report in 10 working days (Nissewaard, annual report 2023, in the project's domain notes §1); approval is asked again
 * for after 4 office hours (a house rule).
 */
export const defaultGuidelines: Guidelines = {
  officeHours: { days: [1, 2, 3, 4, 5], from: '08:30', until: '17:00' },
  norms: [
    { channel: 'social', hours: 4, workingDays: null },
    { channel: 'report', hours: null, workingDays: 10 },
  ],
  answering: [],
  tone: { address: 'u', greeting: null, signature: null },
  contact: { phone: null, page: null },
  voice: { address: 'u', maxWords: null, taboo: [], samples: [] },
  mandates: [],
  replacements: [],
  timeoutHours: 4,
  duty: [],
  mastodonHost: null,
};

/** A host name of at least two parts: no port, path, user or address. */
export function isHostName(host: string): boolean {
  return /^(?!-)[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,63}$/i.test(host) && host.length <= 253;
}
