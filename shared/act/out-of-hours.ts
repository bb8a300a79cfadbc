/** The out-of-hours sheet: what is ready, what may be sent by whom, whom to call. Plain data for a page. */
import { localDate } from '../language/amsterdam-time.ts';
import type { Action } from '../model/action.ts';
import type { CourseId } from '../model/advice.ts';
import type { Guidelines } from '../model/guidelines.ts';
import type { OutOfHoursSheet, ReadyText, SheetAnswer, WaitingText } from '../model/out-of-hours.ts';
import type { Role } from '../model/role.ts';
import { currentVersion, isFastLane, missingApproval, sendBlock } from './action-needs.ts';
import { waitingApproval } from './action-overdue.ts';
import { courses, handedOver } from './courses.ts';
import { sendersOf } from './guidelines-rules.ts';
import { isOfficeHour } from './office-hours.ts';

/** Makes the sheet of an instant (ISO-8601 UTC). Answers that have expired are left out. */
export function outOfHoursSheet(
  guidelines: Guidelines,
  actions: readonly Action[],
  answers: readonly SheetAnswer[],
  now: string,
): OutOfHoursSheet {
  const instant = Date.parse(now);
  const today = localDate(instant);
  const open = actions.filter(({ status }) => !['sent', 'followed-up', 'dropped'].includes(status));
  const fast = Object.values(courses).filter(({ fastLane }) => fastLane);
  return {
    at: now,
    officeHour: isOfficeHour(guidelines.officeHours, instant),
    ready: open.flatMap((action) => readyText(guidelines, action) ?? []),
    waiting: open.flatMap((action) => waitingText(guidelines, action, now) ?? []),
    handOver: open
      .filter(({ course }) => handedOver.has(course))
      .map(({ id, title }) => ({ action: id, title })),
    fastLane: fast.map(({ id }) => ({ course: id, by: fastSenders(guidelines, id) })),
    answers: answers.filter(({ expires }) => expires === null || expires >= today),
    duty: guidelines.duty,
    replacements: guidelines.replacements.filter(({ from, until }) => from <= today && today <= until),
    contact: guidelines.contact,
  };
}

const fastSenders = (guidelines: Guidelines, course: CourseId): readonly Role[] =>
  sendersOf(guidelines, course).filter((role) => role !== 'wethouder');

function readyText(guidelines: Guidelines, action: Action): ReadyText | null {
  const version = currentVersion(action);
  if (version === null || sendBlock(action) !== null) return null;
  const fastLane = isFastLane(action);
  const by = fastLane ? fastSenders(guidelines, action.course) : sendersOf(guidelines, action.course);
  const { id, title, channel } = action;
  return { action: id, title, channel, text: version.text, fastLane, by };
}

function waitingText(guidelines: Guidelines, action: Action, now: string): WaitingText | null {
  const level = missingApproval(action);
  const waiting = waitingApproval(action, guidelines, now);
  if (level === null || waiting === null) return null;
  return { action: action.id, title: action.title, level, approvers: waiting.approvers };
}
