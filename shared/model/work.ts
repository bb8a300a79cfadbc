/**
 * What people do about stories, kept as an append-only record: a fact, an answer, an action, a press inquiry, a council
 * entry, a moment or a setting of the work is what its events add up to. The record is the audit trail.
 */
import type { Role } from './role.ts';

/** Whose work it is: the griffie's never shows at the college's desks, nor the other way round. */
export const compartments = ['college', 'griffie'] as const;
export type Compartment = (typeof compartments)[number];

/** What an event is about. Each has its own events and its own fold. */
export const workKinds = [
  'fact',
  'answer',
  'action',
  'press-inquiry',
  'council-entry',
  'moment',
  'community',
  'guidelines',
] as const;
export type WorkKind = (typeof workKinds)[number];

/** One thing that somebody did. Never changed afterwards; taking back is an event of its own. */
export interface WorkEvent<Body = unknown> {
  readonly id: string;
  readonly kind: WorkKind;
  /** What it is about: the id of the fact, action, … */
  readonly subject: string;
  readonly compartment: Compartment;
  readonly role: Role;
  /** ISO-8601 UTC. The order of events is the order in which they were kept, whatever the clock said. */
  readonly at: string;
  /** Plain JSON, by kind; holds no item ids and no words of an item: those go with the item. */
  readonly body: Body;
  /**
   * Items it rests on. A deleted item is taken out of these; a fact that cites it goes whole, since it holds the item's
   * words.
   */
  readonly items: readonly string[];
}

/** In which compartment a role works. */
export function compartmentOf(role: Role): Compartment {
  return role === 'griffier' ? 'griffie' : 'college';
}
