/** Opens an action about a story: what was advised, what is chosen, and whose it is. */
import { randomUUID } from 'node:crypto';
import { foldEvent } from '../../shared/act/action-fold.ts';
import { courses, handedOver } from '../../shared/act/courses.ts';
import { normDue } from '../../shared/act/office-hours.ts';
import { proposedSensitivity } from '../../shared/act/sensitivity.ts';
import type { ToldStory } from '../../shared/briefing/told-story.ts';
import type { GivenAction } from '../../shared/contract-work.ts';
import type { Action, OpenedBody } from '../../shared/model/action.ts';
import type { CourseId } from '../../shared/model/advice.ts';
import type { Guidelines } from '../../shared/model/guidelines.ts';
import { raise } from '../../shared/result.ts';
import { nl } from '../../shared/text/nl.ts';
import { nlWork } from '../../shared/text/nl-work.ts';
import { say } from '../../shared/text/say.ts';
import { actionEvent, collegeWorker, guidelinesOf, type Worker } from './action-log.ts';
import { tellDay } from './brief.ts';
import type { EngineContext } from './engine-context.ts';
import { findStory } from './explain.ts';
import { readSettings } from './settings.ts';

/**
 * Opens an action. Rejects `not-found` where no story of the day holds the item, and `refused` (`action-needs-reason`) for
 * another course than the advised one, or for silence, without a reason.
 */
export async function openAction(context: EngineContext, given: GivenAction): Promise<Action> {
  const { store, options } = context;
  const worker = await collegeWorker(context);
  const settings = await readSettings(store, options.home);
  const day = await tellDay(store, options, settings, { date: given.date, role: worker.role });
  const told = findStory(day, `s_${given.item}`);
  const course = given.course ?? told.advice.course;
  if (given.reason === null && (course !== told.advice.course || course === 'H00'))
    raise('refused', 'action-needs-reason');
  const names = new Map(day.wards.map(({ code, name }) => [code, name]));
  return store.transaction((tx) => {
    const title = given.title ?? titleOf(told, course, names);
    const body = openedBody(given, told, { course, title }, worker, guidelinesOf(tx, worker.role));
    const event = actionEvent(`a_${randomUUID()}`, worker, body, told.story.items);
    const opened = foldEvent(null, event);
    if (opened === null) raise('internal', 'internal');
    tx.appendWork(event);
    return opened.action;
  });
}

interface Chosen {
  readonly course: CourseId;
  readonly title: string;
}

function openedBody(
  given: GivenAction,
  told: ToldStory,
  { course, title }: Chosen,
  worker: Worker,
  guidelines: Guidelines,
): OpenedBody {
  const { owner } = courses[course];
  const { sensitivity: proposed } = proposedSensitivity(told.advice);
  const { channel, capacity, product } = given;
  return {
    do: 'open',
    title,
    advised: told.advice.course,
    course,
    courseReason: given.reason,
    gate: told.advice.gate,
    product: handedOver.has(course) ? null : product,
    channel,
    capacity,
    sensitivity: given.sensitivity ?? proposed,
    proposed,
    owner: given.owner ?? (owner === 'none' ? worker.role : owner),
    due: given.due ?? (channel === null ? null : normDue(guidelines, channel, worker.at)),
    priority: told.advice.priority,
  };
}

/** Course, theme and ward: never words of an item, which goes when it is deleted. */
function titleOf({ story }: ToldStory, course: CourseId, wards: ReadonlyMap<string, string>): string {
  const [theme] = story.themes;
  const [code] = story.wards;
  const name = nl.act.courses[course].short;
  if (theme === undefined) return name;
  const ward = code === undefined ? undefined : wards.get(code);
  return ward === undefined
    ? say(nlWork.title, { course: name, theme: nl.themes[theme] })
    : say(nlWork.titleInWard, { course: name, theme: nl.themes[theme], ward });
}
