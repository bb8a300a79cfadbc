/** The audit trail of an action in words: every event, who did it and when, taken back or not. */
import { localParts, localTime } from '../language/amsterdam-time.ts';
import { monthNames } from '../language/calendar-names.ts';
import type { Action, ActionBody, StepBody } from '../model/action.ts';
import { roles } from '../model/role.ts';
import { nl } from '../text/nl.ts';
import { nlWork } from '../text/nl-work.ts';
import { say } from '../text/say.ts';
import { type ActionEvent, type FoldedAction, foldEvent } from './action-fold.ts';
import { ownerIds } from './courses.ts';

/** A line of the trail. */
export interface TrailLine {
  readonly event: string;
  /** ISO-8601 UTC. */
  readonly at: string;
  readonly role: ActionEvent['role'];
  /** One Dutch line, with date, time and role. */
  readonly text: string;
  /** What the action lost by it and why, or null. */
  readonly lost: string | null;
  readonly undone: boolean;
}

const words = nlWork.trail;

/** The trail of one action, oldest first. Events that were not allowed where they stand say so. */
export function actionTrail(events: readonly ActionEvent[]): readonly TrailLine[] {
  const told = new Map<string, string>();
  const lines: TrailLine[] = [];
  let folded: FoldedAction | null = null;
  for (const event of events) {
    const before: FoldedAction | null = folded;
    folded = foldEvent(before, event);
    if (folded === null) continue;
    const what = told.get(takenBack(event.body) ?? '') ?? '';
    const text = stepText(event.body, folded.action, what);
    told.set(event.id, text);
    const lost = folded.action.fallback;
    const fell = lost !== null && lost !== before?.action.fallback && event.body.do !== 'undo';
    lines.push({
      event: event.id,
      at: event.at,
      role: event.role,
      text,
      lost: fell ? words.fallback[lost.why] : null,
      undone: false,
    });
  }
  return folded === null ? [] : marked(lines, folded);
}

const takenBack = (body: ActionBody): string | null => (body.do === 'undo' ? body.of : null);

function marked(lines: readonly TrailLine[], { undone, ignored }: FoldedAction): readonly TrailLine[] {
  return lines.map((line) => {
    const gone = undone.has(line.event);
    const frame = gone ? words.undone : ignored.has(line.event) ? words.ignored : null;
    const what = frame === null ? line.text : say(frame, { what: line.text });
    const moment = { date: dayOf(line.at), time: clock(line.at) };
    return {
      ...line,
      undone: gone,
      text: say(words.line, { ...moment, role: nl.roles[line.role], what }),
    };
  });
}

/** Day and month; what is no date is told as it stands. */
function dayOf(at: string): string {
  const instant = Date.parse(at);
  if (Number.isNaN(instant)) return at;
  const { day, month } = localParts(instant);
  return `${day} ${monthNames[month - 1] ?? ''}`;
}

const clock = (at: string): string => (Number.isNaN(Date.parse(at)) ? '' : localTime(Date.parse(at)));
const course = (id: Action['course'] | null): string =>
  id === null ? words.noAdvice : nl.act.courses[id].short;
const product = (id: Action['product']): string => (id === null ? words.noProduct : nlWork.products[id]);
const due = (at: string | null): string => (at === null ? words.noDue : dayOf(at));

/** An owner in words: a role, a function of the courses, or what somebody typed. */
export function ownerText(owner: string): string {
  const role = roles.find((each) => each === owner);
  const known = ownerIds.find((each) => each === owner);
  if (role !== undefined) return nl.roles[role].toLowerCase();
  return known === undefined ? owner : nl.act.owners[known];
}

/** What an event says; `action` is what stands after it. */
function stepText(body: ActionBody, action: Action, takenBackText: string): string {
  if (body.do === 'undo') return say(words.undo, { what: takenBackText });
  if (body.do === 'open') return openText(body);
  return bodyText(body, action);
}

function openText(body: Extract<ActionBody, { do: 'open' }>): string {
  const opened = say(words.open, {
    course: course(body.course),
    product: product(body.product),
    sensitivity: nlWork.sensitivities[body.sensitivity],
    owner: ownerText(body.owner),
  });
  const reason = body.courseReason;
  if (reason === null) return opened;
  return body.course === 'H00'
    ? say(words['open-silence'], { reason })
    : say(words['open-other'], { course: course(body.course), advised: course(body.advised), reason });
}

function bodyText(body: StepBody, action: Action): string {
  switch (body.do) {
    case 'interpret':
      return say(words.interpret, { sensitivity: nlWork.sensitivities[body.sensitivity] });
    case 'sensitivity':
      return say(words.sensitivity, {
        sensitivity: nlWork.sensitivities[body.sensitivity],
        reason: body.reason,
      });
    case 'shape':
      return say(words.shape, {
        product: product(body.product),
        capacity: nlWork.capacities[body.capacity],
      });
    case 'course-chosen':
      return say(words['course-chosen'], {
        course: course(body.course),
        advised: course(body.advised),
        reason: body.reason,
      });
    case 'assign':
      return say(words.assign, { owner: ownerText(body.owner), due: due(body.due) });
    case 'commitment':
      return say(words.commitment, { owner: ownerText(body.owner), due: due(body.due) });
    case 'hand-over':
      return say(words['hand-over'], {
        to: ownerText(body.to),
        time: `${dayOf(body.at)} ${clock(body.at)}`.trim(),
      });
    default:
      return textText(body, action);
  }
}

type TextStep = Exclude<
  StepBody,
  {
    readonly do:
      | 'interpret'
      | 'sensitivity'
      | 'shape'
      | 'course-chosen'
      | 'assign'
      | 'commitment'
      | 'hand-over';
  }
>;

/** Steps on a text, and the plain ones. */
function textText(body: TextStep, action: Action): string {
  switch (body.do) {
    case 'version':
      return versionText(body, action);
    case 'fact-check':
      return say(words['fact-check'], { version: body.version, by: ownerText(body.by) });
    case 'approve':
      return approveText(body);
    case 'refuse':
      return say(words.refuse, { version: body.version, reason: body.reason });
    case 'send': {
      const line = action.sent.at(-1)?.fastLane === true ? words['send-fast'] : words.send;
      return say(line, { version: body.version, how: nlWork.sending[body.how], where: body.where });
    }
    case 'follow-up':
      return say(words['follow-up'], { text: body.text });
    case 'drop':
      return say(words.drop, { reason: body.reason });
    case 'comment':
      return say(words.comment, { text: body.text });
  }
}

function versionText(body: Extract<StepBody, { do: 'version' }>, action: Action): string {
  const count = body.commitments.length;
  return say(count > 0 ? words['version-promises'] : words.version, {
    n: action.versions.length,
    note: body.note === null ? '' : say(words.note, { note: body.note }),
    count,
  });
}

function approveText(body: Extract<StepBody, { do: 'approve' }>): string {
  const args = {
    level: nlWork.levels[body.level],
    version: body.version,
    giver: nl.roles[body.inPlaceOf].toLowerCase(),
    said: body.said ?? '',
  };
  if (body.how === 'oral') return say(words['approve-oral'], args);
  return say(body.ground === 'role' ? words.approve : words[`approve-${body.ground}`], args);
}
