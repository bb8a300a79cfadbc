/** What happens where nothing is done: said per situation, without a threat and without a forecast. */
import type { CourseId, Factor, IfNothingId } from '../model/advice.ts';

/** By the reason that set the course, first match first. Source: domain notes §1 (Duiden, "wat als we niets doen?"). */
const byReason: readonly (readonly [reason: string, outcome: IfNothingId])[] = [
  ['threat', 'person-unprotected'],
  ['council-questions', 'term-passes'],
  ['gate', 'procedure-goes-on'],
  ['rumour', 'rumour-grows'],
  ['press', 'others-tell-it'],
  ['same-question', 'question-returns'],
  ['recurring', 'anger-grows'],
  ['question', 'question-stays'],
  ['defect', 'defect-stays'],
  ['other-authority', 'wrong-door'],
  ['initiative', 'energy-fades'],
];

/** By the course, where no reason tells more. */
const byCourse: Readonly<Record<CourseId, IfNothingId>> = {
  H00: 'nothing',
  H01: 'seen-late',
  H02: 'unknown-stays',
  H03: 'question-stays',
  H04: 'rumour-grows',
  H05: 'question-returns',
  H06: 'defect-stays',
  H07: 'wrong-door',
  H08: 'talk-without-us',
  H09: 'thanks-missed',
  H10: 'anger-grows',
  H11: 'energy-fades',
  H12: 'decided-unprepared',
  H13: 'pattern-stays',
  H14: 'others-tell-it',
  H15: 'danger-grows',
  H16: 'person-unprotected',
  H17: 'term-passes',
};

/** Courses of which the course itself says more than its reasons. */
const plain: ReadonlySet<CourseId> = new Set(['H00', 'H01', 'H09', 'H13', 'H15', 'H16']);

/** What happens if we do nothing, as a key of `nlAdvice.ifNothing`. */
export function ifNothing(course: CourseId, reasons: readonly Factor[]): IfNothingId {
  if (plain.has(course)) return byCourse[course];
  const ids = new Set(reasons.map(({ id }) => id));
  return byReason.find(([reason]) => ids.has(reason))?.[1] ?? byCourse[course];
}
