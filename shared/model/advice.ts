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

/** A justified first choice, two alternatives, and the factors. */
export interface Advice {
  readonly story: string;
  readonly course: CourseId;
  readonly alternatives: readonly CourseId[];
  /** A hard gate that left only the process line, or null. */
  readonly gate: string | null;
  readonly priority: number;
  readonly factors: readonly Factor[];
  /** False where the municipality is not the competent body. */
  readonly ours: boolean;
  /** The competent body where it is not ours. */
  readonly competent: string | null;
}
