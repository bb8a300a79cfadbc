/** The courses of action as data: when to choose one, who owns it, who approves, and when to look again. */
import type { CourseId } from '../model/advice.ts';

/** Functions in a municipality; their Dutch names are in `nlAct.owners`. */
export const ownerIds = [
  'none',
  'analyst',
  'department',
  'webcare',
  'communication',
  'contact-centre',
  'alderman',
  'ward-manager',
  'executive-adviser',
  'spokesperson',
  'crisis-officer',
  'safety-coordinator',
] as const;
export type OwnerId = (typeof ownerIds)[number];

/** Who must agree before a course is carried out; names in `nlAct.approvals`. */
export const approvalIds = ['none', 'department-head', 'portfolio-holder', 'college', 'mayor'] as const;
export type ApprovalId = (typeof approvalIds)[number];

/** When a course fits; the keys of `nlAdvice.criteria`, read as "kies dit wanneer …". Source: domain notes §3. */
export const criterionIds = [
  'opinion-or-satire',
  'small',
  'no-factual-error',
  'few-sources',
  'rising-or-sensitive',
  'near-elsewhere',
  'claim-unknown',
  'danger-in-one-post',
  'concrete-question',
  'answer-public',
  'process-only',
  'demonstrably-wrong',
  'has-reach',
  'source-at-hand',
  'same-question',
  'several-wards',
  'something-broken',
  'ours-to-mend',
  'other-body',
  'investigated',
  'talk-elsewhere',
  'fact-or-invitation',
  'achievement',
  'nothing-asked',
  'grief-or-resistance',
  'returns',
  'one-place',
  'energy-and-leader',
  'feasible',
  'choice-or-money',
  'paper-soon',
  'counts-confirm',
  'talk-confirms',
  'press-asks',
  'broadcaster-and-politics',
  'danger-confirmed',
  'call-to-disorder',
  'threat-or-doxing',
  'council-asks',
] as const;
export type CriterionId = (typeof criterionIds)[number];

/** How far people may come along, from hearing to deciding; keys of `nlAdvice.rungs`. Source: domain notes §3. */
export const rungIds = ['inform', 'consult', 'advise', 'coproduce', 'decide'] as const;
export type RungId = (typeof rungIds)[number];

/** Why nothing is said; the keys of `nlAdvice.silence`. Silence is a choice too, and needs one of these (domain notes §1). */
export const silenceIds = [
  'opinion',
  'satire',
  'small',
  'solved',
  'already-answered',
  'not-ours',
  'procedure',
  'private-matter',
  'would-enlarge',
] as const;
export type SilenceId = (typeof silenceIds)[number];

/** A course of action. */
export interface Course {
  readonly id: CourseId;
  readonly owner: OwnerId;
  readonly approval: ApprovalId;
  /** True where webcare may answer without approval, with what is already public, and logs it. */
  readonly fastLane: boolean;
  readonly criteria: readonly CriterionId[];
  /** Hours after which somebody looks again; null where nothing is awaited. */
  readonly lookAgain: number | null;
  /** Rungs of the participation ladder that this course may reach, lowest first; empty where nobody takes part. */
  readonly ladder: readonly RungId[];
}

const course = (
  id: CourseId,
  owner: OwnerId,
  approval: ApprovalId,
  lookAgain: number | null,
  criteria: readonly CriterionId[],
  more: Partial<Pick<Course, 'fastLane' | 'ladder'>> = {},
): Course => ({ id, owner, approval, fastLane: false, criteria, lookAgain, ladder: [], ...more });

const fast = { fastLane: true } as const;

/**
 * Source: the project's domain notes §3 (owner → approval, criteria, a day for H01, the ladder of H10–H13), §1 (norms: an
 * answer within four office hours, a report within ten working days) and practice notes, "Approval in real life" (fast
 * lane). The other hours are an editorial choice.
 */
export const courses: Readonly<Record<CourseId, Course>> = {
  H00: course('H00', 'none', 'none', null, ['opinion-or-satire', 'small', 'no-factual-error']),
  H01: course('H01', 'analyst', 'none', 24, ['few-sources', 'rising-or-sensitive', 'near-elsewhere']),
  H02: course('H02', 'department', 'none', 4, ['claim-unknown', 'danger-in-one-post']),
  H03: course('H03', 'webcare', 'none', 24, ['concrete-question', 'answer-public', 'process-only'], fast),
  H04: course('H04', 'communication', 'portfolio-holder', 24, [
    'demonstrably-wrong',
    'has-reach',
    'source-at-hand',
  ]),
  H05: course('H05', 'communication', 'department-head', 48, ['same-question', 'several-wards']),
  H06: course('H06', 'contact-centre', 'none', 336, ['something-broken', 'ours-to-mend'], fast),
  H07: course('H07', 'webcare', 'none', 72, ['other-body', 'investigated'], fast),
  H08: course('H08', 'communication', 'none', 24, ['talk-elsewhere', 'fact-or-invitation']),
  H09: course('H09', 'alderman', 'none', null, ['achievement', 'nothing-asked']),
  H10: course('H10', 'alderman', 'portfolio-holder', 336, ['grief-or-resistance', 'returns', 'one-place'], {
    ladder: ['inform', 'consult'],
  }),
  H11: course('H11', 'ward-manager', 'department-head', 336, ['energy-and-leader', 'feasible'], {
    ladder: ['consult', 'advise', 'coproduce', 'decide'],
  }),
  H12: course('H12', 'executive-adviser', 'college', 168, ['choice-or-money', 'paper-soon'], {
    ladder: ['inform', 'consult', 'advise'],
  }),
  H13: course('H13', 'department', 'college', 672, ['counts-confirm', 'talk-confirms'], {
    ladder: ['consult', 'advise', 'coproduce'],
  }),
  H14: course('H14', 'spokesperson', 'portfolio-holder', 4, ['press-asks', 'broadcaster-and-politics']),
  H15: course('H15', 'crisis-officer', 'mayor', 1, ['danger-confirmed', 'call-to-disorder']),
  H16: course('H16', 'safety-coordinator', 'mayor', 1, ['threat-or-doxing']),
  H17: course('H17', 'executive-adviser', 'college', 168, ['council-asks']),
};

/** Crisis and threats: handed over before anything else, and never answered in public. */
export const handedOver: ReadonlySet<CourseId> = new Set(['H15', 'H16']);

/**
 * Two other courses worth weighing per first choice: the lighter and the heavier neighbour on the ladder of the
 * domain notes §3. Why each is second stands in `nlAdvice.second`.
 */
export const neighbours: Readonly<Record<CourseId, readonly [CourseId, CourseId]>> = {
  H00: ['H01', 'H08'],
  H01: ['H00', 'H02'],
  H02: ['H01', 'H03'],
  H03: ['H08', 'H05'],
  H04: ['H02', 'H05'],
  H05: ['H03', 'H08'],
  H06: ['H01', 'H03'],
  H07: ['H01', 'H03'],
  H08: ['H00', 'H05'],
  H09: ['H00', 'H08'],
  H10: ['H08', 'H12'],
  H11: ['H09', 'H10'],
  H12: ['H01', 'H17'],
  H13: ['H10', 'H12'],
  H14: ['H05', 'H12'],
  H15: ['H01', 'H02'],
  H16: ['H02', 'H15'],
  H17: ['H12', 'H14'],
};
