/** What one can do about a story. */

/** The courses of action (handelingsperspectieven) H00–H17. */
export const courseIds = [
  'H00',
  'H01',
  'H02',
  'H03',
  'H04',
  'H05',
  'H06',
  'H07',
  'H08',
  'H09',
  'H10',
  'H11',
  'H12',
  'H13',
  'H14',
  'H15',
  'H16',
  'H17',
] as const;
export type CourseId = (typeof courseIds)[number];

/** A reason that counted, with what it weighed and what it rests on. */
export interface Factor {
  readonly id: string;
  readonly weight: number;
  /** Numbers the reason rests on, for the catalogue line `factor.<id>`. */
  readonly numbers: Readonly<Record<string, number>>;
  readonly items: readonly string[];
}

/** What happens where nothing is done; the keys of `nlAdvice.ifNothing`. */
export const ifNothingIds = [
  'nothing',
  'seen-late',
  'unknown-stays',
  'question-stays',
  'question-returns',
  'rumour-grows',
  'defect-stays',
  'wrong-door',
  'talk-without-us',
  'thanks-missed',
  'anger-grows',
  'energy-fades',
  'decided-unprepared',
  'pattern-stays',
  'others-tell-it',
  'procedure-goes-on',
  'term-passes',
  'danger-grows',
  'person-unprotected',
] as const;
export type IfNothingId = (typeof ifNothingIds)[number];

/** A justified first choice, two alternatives, and the factors. */
export interface Advice {
  readonly story: string;
  readonly course: CourseId;
  readonly alternatives: readonly CourseId[];
  /** Why each of `alternatives` is second, in their order: keys of `nlAdvice.second`. */
  readonly alternativesWhy: readonly string[];
  /** A hard gate that left only the process line, or null. */
  readonly gate: string | null;
  readonly priority: number;
  readonly factors: readonly Factor[];
  /** False where the municipality is not the competent body. */
  readonly ours: boolean;
  /** The competent body where it is not ours. */
  readonly competent: string | null;
  /** How much care it asks for; proposed, a person decides. */
  readonly sensitivity: 'low' | 'middle' | 'high';
  readonly ifNothing: IfNothingId;
  /** Hours after which somebody looks again, or null. */
  readonly lookAgain: number | null;
}
