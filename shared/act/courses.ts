/** The courses of action as data: who owns one, who approves, and whether webcare may go ahead. */
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

/** A course of action. */
export interface Course {
  readonly id: CourseId;
  readonly owner: OwnerId;
  readonly approval: ApprovalId;
  /** True where webcare may answer without approval, with what is already public, and logs it. */
  readonly fastLane: boolean;
}

const course = (id: CourseId, owner: OwnerId, approval: ApprovalId, fastLane = false): Course => ({
  id,
  owner,
  approval,
  fastLane,
});

/** Source: the project's domain notes §3 (owner → approval) and practice notes, "Approval in real life" (fast lane). */
export const courses: Readonly<Record<CourseId, Course>> = {
  H00: course('H00', 'none', 'none'),
  H01: course('H01', 'analyst', 'none'),
  H02: course('H02', 'department', 'none'),
  H03: course('H03', 'webcare', 'none', true),
  H04: course('H04', 'communication', 'portfolio-holder'),
  H05: course('H05', 'communication', 'department-head'),
  H06: course('H06', 'contact-centre', 'none', true),
  H07: course('H07', 'webcare', 'none', true),
  H08: course('H08', 'communication', 'none'),
  H09: course('H09', 'alderman', 'none'),
  H10: course('H10', 'alderman', 'portfolio-holder'),
  H11: course('H11', 'ward-manager', 'department-head'),
  H12: course('H12', 'executive-adviser', 'college'),
  H13: course('H13', 'department', 'college'),
  H14: course('H14', 'spokesperson', 'portfolio-holder'),
  H15: course('H15', 'crisis-officer', 'mayor'),
  H16: course('H16', 'safety-coordinator', 'mayor'),
  H17: course('H17', 'executive-adviser', 'college'),
};

/** Crisis and threats: handed over before anything else, and never answered in public. */
export const handedOver: ReadonlySet<CourseId> = new Set(['H15', 'H16']);

/**
 * Two other courses worth weighing per first choice: the lighter and the heavier neighbour on the ladder of the
 * domain notes §3.
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
