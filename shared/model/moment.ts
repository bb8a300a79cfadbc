/** Public moments on the agenda: what stands of them after their events (`act/moment-fold.ts`). */
import type { Role } from './role.ts';
import type { ThemeId } from './theme.ts';

/** What sort of moment it is. */
export const momentKinds = ['visit', 'council', 'interview', 'meeting', 'event', 'speech'] as const;
export type MomentKind = (typeof momentKinds)[number];

/** A moment that moved or was cancelled stays on the agenda, marked: it never silently disappears. */
export const momentStates = ['planned', 'moved', 'cancelled'] as const;
export type MomentState = (typeof momentStates)[number];

/** Where a moment came from. */
export interface MomentSource {
  readonly kind: 'hand' | 'calendar' | 'council';
  /** Of the calendar or the list; empty for a moment by hand. */
  readonly name: string;
  /** UID of the event in the calendar (RFC 5545, 3.8.4.7), or null. */
  readonly uid: string | null;
  /** Which calendar (the subject of its own event), or null. */
  readonly calendar: string | null;
  /** When the instance would have started by its series (RECURRENCE-ID), ISO-8601 UTC; null for a single event. */
  readonly recurrence: string | null;
}

/** What is said of a moment. */
export interface MomentFields {
  readonly title: string;
  readonly kind: MomentKind;
  /** ISO-8601 UTC; of a whole day midnight in Amsterdam. */
  readonly starts: string;
  /** ISO-8601 UTC, exclusive; never before `starts`. */
  readonly ends: string;
  readonly allDay: boolean;
  readonly place: string | null;
  /** Code of a wijk or buurt, or null where none was found. */
  readonly ward: string | null;
  readonly themes: readonly ThemeId[];
  /** Minutes of speaking time, or null. */
  readonly minutes: number | null;
  /** Whom one meets: functions, never names. */
  readonly met: readonly string[];
  /** The secretariat's own notes; may be empty. */
  readonly notes: string;
}

/** What the calendar said last: a person's word stands until it says something else. */
export interface CalendarWord {
  readonly title: string;
  readonly starts: string;
  readonly ends: string;
  readonly allDay: boolean;
  readonly place: string | null;
  readonly standing: 'there' | 'cancelled' | 'gone';
}

/** A moment as it stands. */
export interface Moment extends MomentFields {
  readonly id: string;
  readonly source: MomentSource;
  /** Null for what came from no calendar. */
  readonly told: CalendarWord | null;
  readonly state: MomentState;
  /** It is cancelled because its calendar no longer holds it, which says less than a cancellation. */
  readonly gone: boolean;
  /** When its pack was last prepared, ISO-8601 UTC, or null. */
  readonly ready: string | null;
  /** Who changed it last, and when (ISO-8601 UTC). */
  readonly role: Role;
  readonly at: string;
}

/** A person whom one meets, typed in; erased seven days after the moment's end. */
export interface Host {
  readonly name: string;
  /** A function; may be empty. */
  readonly post: string;
}

/** A calendar that moments were picked from. */
export interface KnownCalendar {
  readonly name: string;
  /** Its web address, or null for a file. */
  readonly address: string | null;
}

/** What an event about a moment says (`WorkEvent.body`, kind `moment`). */
export type MomentBody =
  | { readonly do: 'add'; readonly fields: MomentFields; readonly source: MomentSource }
  | { readonly do: 'change'; readonly change: Partial<MomentFields> }
  | { readonly do: 'cancel' }
  /** What the calendar says now. `back`: it was cancelled or gone, and is not any more. */
  | {
      readonly do: 'follow';
      readonly what: 'moved' | 'changed' | 'cancelled' | 'gone' | 'back';
      readonly change: Partial<MomentFields>;
    }
  | { readonly do: 'ready' }
  | { readonly do: 'hosts'; readonly hosts: readonly Host[] }
  | { readonly do: 'calendar'; readonly name: string; readonly address: string | null }
  | { readonly do: 'undo'; readonly of: string };

/** What was done to a moment, for its audit trail. Hosts are not in it: their names are erased. */
export interface MomentStep {
  readonly event: string;
  readonly do: MomentBody['do'];
  /** Of a `follow`: what the calendar said. */
  readonly what: string | null;
  readonly role: Role;
  /** ISO-8601 UTC. */
  readonly at: string;
  readonly undone: boolean;
}
