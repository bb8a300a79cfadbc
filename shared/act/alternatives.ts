/** The two courses that come after the first choice, each with why it is second. */
import type { CourseId } from '../model/advice.ts';
import { nlAdvice } from '../text/nl-advice.ts';
import { neighbours } from './courses.ts';
import { daysSpanned } from './cues.ts';
import type { Decision } from './decision.ts';
import type { StoryView } from './story-view.ts';

/** Days after which a change of policy is worth weighing beside a conversation (domain notes §3, H10 and H13). */
const patternDays = 14;

/** What may still be chosen behind a gate, likeliest first. */
const behindGate: readonly CourseId[] = ['H07', 'H03', 'H12', 'H01', 'H00'];

/** A key of `nlAdvice.second`. */
export type SecondKey = keyof typeof nlAdvice.second;

const isSecond = (key: string): key is SecondKey => key in nlAdvice.second;

/** The two alternatives to a decision. */
export function alternativesOf(view: StoryView, { course, gate }: Decision): readonly CourseId[] {
  if (gate !== null) return behindGate.filter((other) => other !== course).slice(0, 2);
  if (course === 'H10' && daysSpanned(view) >= patternDays) return ['H08', 'H13'];
  return neighbours[course];
}

/** Why an alternative is second: a key of `nlAdvice.second`. Behind a gate the gate is why. */
export function whySecond({ course, gate }: Pick<Decision, 'course' | 'gate'>, other: CourseId): SecondKey {
  const key = gate === null ? `${course}-${other}` : `gate-${other}`;
  return isSecond(key) ? key : 'other';
}
