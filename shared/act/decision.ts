/** A choice on the way to an advice, with the reasons that led to it. */
import type { Advice, CourseId, Factor } from '../model/advice.ts';
import { idsOf } from './cues.ts';
import type { StoryView, ViewedItem } from './story-view.ts';

/** The hard gates, the most private first: where several apply, the first one speaks. */
export const gateIds = ['individual-case', 'investigation', 'legal-procedure', 'tender'] as const;
export type GateId = (typeof gateIds)[number];

/** The gate of an advice, which keeps it as text, or null. */
export function gateOf({ gate }: Pick<Advice, 'gate'>): GateId | null {
  return gateIds.find((each) => each === gate) ?? null;
}

/** A chosen course. */
export interface Decision {
  readonly course: CourseId;
  readonly gate: GateId | null;
  /** The other body that is competent, where the decision found one. */
  readonly competent: string | null;
  readonly ours: boolean;
  readonly reasons: readonly Factor[];
}

/** A rung of the ladder: a decision, or null to look further. */
export type Step = (view: StoryView) => Decision | null;

/** A reason: it set the course but weighs nothing in the priority. */
export function reason(
  id: string,
  items: readonly ViewedItem[],
  numbers: Readonly<Record<string, number>> = {},
): Factor {
  return { id, weight: 0, numbers: { items: items.length, ...numbers }, items: idsOf(items) };
}

/** A decision for a matter of our own without a gate. */
export function decide(course: CourseId, ...reasons: readonly Factor[]): Decision {
  return { course, gate: null, competent: null, ours: true, reasons };
}
