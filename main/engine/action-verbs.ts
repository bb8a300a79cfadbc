/** What people do about stories: actions walked from new to followed-up, each step kept as one event. */
import { textDifference } from '../../shared/act/action-diff.ts';
import { type FoldedAction, foldActions, undoBlock } from '../../shared/act/action-fold.ts';
import { type Block, isFastLane, requiredApprovals, sendBlock } from '../../shared/act/action-needs.ts';
import { isOverdue } from '../../shared/act/action-overdue.ts';
import { stepBlock } from '../../shared/act/action-steps.ts';
import { actionTrail } from '../../shared/act/action-trail.ts';
import { nextTask, type WorkSection, workFor } from '../../shared/act/action-work.ts';
import { storyOfAnchor } from '../../shared/act/anchor.ts';
import { approvalRights, senderBlock } from '../../shared/act/guidelines-rules.ts';
import { stepBlocks } from '../../shared/act/step-blocks.ts';
import type { AskedStep, GivenAction, ShownAction, WorkCalls } from '../../shared/contract-work.ts';
import { localDate } from '../../shared/language/amsterdam-time.ts';
import type { Action, ActionBody, ApproveBody, StepBody } from '../../shared/model/action.ts';
import type { Guidelines } from '../../shared/model/guidelines.ts';
import type { Role } from '../../shared/model/role.ts';
import { compartmentOf } from '../../shared/model/work.ts';
import { raise } from '../../shared/result.ts';
import {
  actionEvents,
  allActionEvents,
  collegeWorker,
  guidelinesOf,
  knownAction,
  orRefuse,
  takeStep,
  type Worker,
} from './action-log.ts';
import { tellDay } from './brief.ts';
import { composerAnswer } from './composer.ts';
import type { EngineContext } from './engine-context.ts';
import { findStory } from './explain.ts';
import { openAction } from './open-action.ts';
import { readSettings } from './settings.ts';
import { forgetTyping, keepTyping, typedOn } from './typing.ts';

/**
 * The verbs about actions. All reject `not-found` for an action that is not there, and `refused` with a reason for a step
 * that is not allowed, for the griffie too.
 */
export type ActionVerbs = {
  readonly [K in Exclude<keyof WorkCalls, 'openComposer'>]: (
    input: WorkCalls[K]['input'],
  ) => Promise<WorkCalls[K]['output']>;
};

/** Builds the verbs. */
export function actionVerbs(context: EngineContext): ActionVerbs {
  const { store } = context;
  return {
    openAction: (given: GivenAction) => openAction(context, given),
    saveVersion: async ({ id, ...text }) => {
      const action = await takeStep(context, id, (folded, worker) =>
        checked(folded.action, { do: 'version', ...text }, worker),
      );
      await forgetTyping(context, id, text.text);
      return action;
    },
    keepTyping: (typed) => keepTyping(context, typed),
    stepAction: ({ id, step }) =>
      takeStep(context, id, ({ action }, worker, guidelines) =>
        checked(action, stepBody(action, step, worker, guidelines), worker),
      ),
    undoAction: ({ id, event }) =>
      takeStep(context, id, (folded, { role }): ActionBody => {
        orRefuse(undoBlock(folded, event, role));
        return { do: 'undo', of: event };
      }),
    recordSent: ({ id, ...sending }) =>
      takeStep(context, id, ({ action }, worker, guidelines) => {
        orRefuse(senderBlock(guidelines, action, worker.role));
        return checked(action, { do: 'send', ...sending }, worker);
      }),
    listWork: async ({ role }) => listWork(context, role),
    storyActions: (request) => storyActions(context, request),
    showAction: async ({ id }) => {
      const worker = await collegeWorker(context);
      return store.read((tx) => {
        const folded = knownAction(tx, id, worker.role);
        const trail = actionTrail(actionEvents(tx, id, worker.role));
        const typed = typedOn(tx, folded.action);
        return { ...shown(folded, worker, guidelinesOf(tx, worker.role)), trail, typed };
      });
    },
    composerLink: async (request) => {
      const worker = await collegeWorker(context);
      const { version, to } = request;
      const { action, guidelines } = await store.read((tx) => ({
        action: knownAction(tx, request.id, worker.role).action,
        guidelines: guidelinesOf(tx, worker.role),
      }));
      orRefuse(senderBlock(guidelines, action, worker.role));
      checked(action, { do: 'send', how: 'composer', where: to.kind, version }, worker);
      return composerAnswer(action, request, guidelines);
    },
  };
}

function checked(action: Action, step: StepBody, { role, at }: Worker): StepBody {
  orRefuse(stepBlock(action, step, role, at));
  return step;
}

function stepBody(action: Action, step: AskedStep, worker: Worker, guidelines: Guidelines): StepBody {
  if (step.do === 'course-chosen') return { ...step, advised: action.advised };
  if (step.do === 'hand-over') return { ...step, at: step.at ?? worker.at };
  return step.do === 'approve' ? withRight(action, step, worker, guidelines) : step;
}

type AskedApproval = Omit<ApproveBody, 'ground' | 'inPlaceOf'>;

/** Adds by what right: of several, the first that holds. Throws FailureError `refused` where none does. */
function withRight(
  action: Action,
  step: AskedApproval,
  { role, at }: Worker,
  guidelines: Guidelines,
): ApproveBody {
  if (step.how === 'oral') return { ...step, ground: 'role', inPlaceOf: 'wethouder' };
  const rights = approvalRights(guidelines, action, step.level, role, localDate(Date.parse(at)));
  let first: Block | null = { key: 'action-not-yours' };
  for (const [index, right] of rights.entries()) {
    const body = { ...step, said: null, ...right };
    const block = stepBlock(action, body, role, at);
    if (block === null) return body;
    if (index === 0) first = block;
  }
  return raise('refused', first.key, first.args ?? {});
}

function shown(
  { action, effective }: FoldedAction,
  { role, at }: Worker,
  guidelines: Guidelines,
): Omit<ShownAction, 'trail' | 'typed'> {
  const folded = { action, effective, undone: new Set<string>(), ignored: new Set<string>() };
  return {
    action,
    next: nextTask(action, guidelines, at),
    sendBlock: sendBlock(action)?.key ?? null,
    fastLane: isFastLane(action),
    required: requiredApprovals(action),
    overdue: isOverdue(action, guidelines, at),
    differences: action.versions.map(({ n, text }, index) => ({
      n,
      parts: textDifference(action.versions[index - 1]?.text ?? '', text),
    })),
    reader: role,
    blocks: stepBlocks(action, { role, at, day: localDate(Date.parse(at)) }, guidelines),
    undo: effective.findLast(({ id }) => undoBlock(folded, id, role) === null)?.id ?? null,
  };
}

async function listWork(context: EngineContext, asked: Role | null): Promise<readonly WorkSection[]> {
  const { role, at } = await collegeWorker(context);
  const reader = asked ?? role;
  if (compartmentOf(reader) !== 'college') raise('refused', 'action-role-none');
  return context.store.read((tx) => {
    const actions = foldActions(allActionEvents(tx, role)).map(({ action }) => action);
    return workFor(actions, reader, at, guidelinesOf(tx, role));
  });
}

/** Actions that belong to the story: those whose anchor shares most items with it of all stories of the day. */
async function storyActions(
  context: EngineContext,
  { id, date }: WorkCalls['storyActions']['input'],
): Promise<readonly Action[]> {
  const { store, options } = context;
  const { role } = await collegeWorker(context);
  const settings = await readSettings(store, options.home);
  const day = await tellDay(store, options, settings, { date, role });
  const { story } = findStory(day, id);
  const stories = day.told.map((each) => each.story);
  const folded = await store.read((tx) => foldActions(allActionEvents(tx, role)));
  return folded
    .map(({ action }) => action)
    .filter(({ anchor }) => storyOfAnchor(anchor, stories)?.id === story.id)
    .toReversed();
}
