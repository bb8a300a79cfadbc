/** Words for how an action stands: status, owner, roles, dates. */
import { noteMoment } from '../../shared/language/dutch-dates.ts';
import type { Action } from '../../shared/model/action.ts';
import { type CourseId, courseIds } from '../../shared/model/advice.ts';
import type { Role } from '../../shared/model/role.ts';
import { nl } from '../../shared/text/nl.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';

const words = nlWindow.work;

/** How far it is; what was handed over is not "sent". */
export function statusWords(action: Pick<Action, 'status' | 'handOver'>): string {
  return action.status === 'sent' && action.handOver !== null
    ? nl.work.statuses['handed-over']
    : nl.work.statuses[action.status];
}

/** A role, a function that a course names, or what somebody typed. */
export function ownerWords(owner: string): string {
  const roles: Readonly<Record<string, string>> = nl.roles;
  const owners: Readonly<Record<string, string>> = nl.act.owners;
  return roles[owner]?.toLowerCase() ?? owners[owner] ?? owner;
}

/** "communicatieadviseur of bestuursadviseur". */
export function rolesWords(roles: readonly Role[]): string {
  return roles.map((role) => nl.roles[role].toLowerCase()).join(words.or);
}

/** The short name of a course. */
export function courseWords(course: CourseId | null): string {
  return course === null ? nl.work.trail.noAdvice : nl.act.courses[course].short;
}

/** "3 maart 12.00 uur", or that there is no date. */
export function dueWords(due: string | null): string {
  return due === null ? words.noDue : noteMoment(due);
}

/** Courses that are only handed over. Source: issue 5, "crisis and threats are handed over, never handled". */
export const handedOverCourses: ReadonlySet<CourseId> = new Set(['H15', 'H16']);

/** Every course with its name, silence included. */
export const courseChoices: readonly CourseId[] = courseIds;
