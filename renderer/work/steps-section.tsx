/** What comes now, by whom, and what else can be done; where something cannot, why. */
import { type ReactNode, useRef } from 'react';
import type { Calls } from '../../shared/contract.ts';
import type { ShownAction } from '../../shared/contract-work.ts';
import { nl } from '../../shared/text/nl.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { say } from '../../shared/text/say.ts';
import { call } from '../bridge.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { failureWords } from '../ui/failure-words.ts';
import { FailureNotice } from '../ui/notice.tsx';
import { OtherSteps } from './other-steps.tsx';
import { HandOverStep } from './plan-forms.tsx';
import { SendStep } from './send-step.tsx';
import { StageList } from './stage-list.tsx';
import {
  ApproveStep,
  FactCheckStep,
  FollowUpStep,
  InterpretStep,
  OralStep,
  type StepProps,
} from './step-forms.tsx';
import { type Steps, useSteps } from './use-steps.ts';
import { rolesWords, statusWords } from './work-words.ts';

const words = nlWindow.work.steps;

/** `dirty`: typed text that is no version yet; the steps on a text wait for it. */
export function StepsSection(props: { readonly shown: ShownAction; readonly dirty: boolean }) {
  const { shown, dirty } = props;
  const { action, next, reader } = shown;
  const head = useRef<HTMLHeadingElement>(null);
  const steps = arriving(useSteps(action.id), () => head.current?.focus());
  const task = next?.task ?? null;
  return (
    <section className="steps" aria-labelledby="stappen">
      <h2 id="stappen" ref={head} tabIndex={-1}>
        {task === null
          ? say(words.done, { status: statusWords(action) })
          : say(words.now, { task: nl.work.tasks[task] })}
      </h2>
      <StageList shown={shown} />
      {next !== null && (
        <p className="turn">
          {next.by.includes(reader) ? words.yours : say(words.others, { roles: rolesWords(next.by) })}
        </p>
      )}
      {steps.failure !== null && <FailureNotice failure={steps.failure} />}
      {task !== null && (
        <NowStep
          key={`${action.status} ${task} ${reader}`}
          shown={shown}
          steps={steps}
          task={task}
          dirty={dirty}
        />
      )}
      <UndoStep shown={shown} steps={steps} />
      <OtherSteps
        key={`${action.status} ${reader} ${action.versions.length}`}
        shown={shown}
        steps={steps}
        dirty={dirty}
      />
    </section>
  );
}

/** After a step the form is gone: the head that says what comes now takes the focus. */
function arriving(steps: Steps, arrive: () => void): Steps {
  const then = async (taken: Promise<boolean>): Promise<boolean> => {
    const done = await taken;
    if (done) arrive();
    return done;
  };
  return {
    ...steps,
    take: (step, line) => then(steps.take(step, line)),
    run: (job, line) => then(steps.run(job, line)),
  };
}

type Task = NonNullable<ShownAction['next']>['task'];
type StepName = keyof ShownAction['blocks'];

/** The form of each task, and the step it takes; writing is done in the text below. */
const forms: Readonly<
  Record<Exclude<Task, 'write' | 'approve'>, readonly [StepName, (props: StepProps) => ReactNode]>
> = {
  interpret: ['interpret', InterpretStep],
  'check-facts': ['fact-check', FactCheckStep],
  send: ['send', SendStep],
  'hand-over': ['hand-over', HandOverStep],
  'follow-up': ['follow-up', FollowUpStep],
};
const onText: ReadonlySet<Task> = new Set(['approve', 'check-facts', 'send']);

function NowStep(props: StepProps & { readonly task: Task; readonly dirty: boolean }) {
  const { shown, task, dirty } = props;
  if (dirty && onText.has(task)) return <SaveFirst shown={shown} />;
  if (task === 'write') return <p>{words.write.lead}</p>;
  if (task === 'approve') return <AgreeStep {...props} />;
  const [step, Form] = forms[task];
  const block = shown.blocks[step];
  return block === null ? (
    <Form shown={shown} steps={props.steps} />
  ) : (
    <p className="not-yet">{failureWords({ key: block.key, args: block.args ?? {} })}</p>
  );
}

/** One's own word, or the alderman's that is noted. */
function AgreeStep({ shown, steps }: StepProps) {
  const { approve, 'approve-oral': oral } = shown.blocks;
  if (approve === null) return <ApproveStep shown={shown} steps={steps} />;
  return (
    <>
      <p className="not-yet">{failureWords({ key: approve.key, args: approve.args ?? {} })}</p>
      {oral === null && <OralStep shown={shown} steps={steps} />}
    </>
  );
}

function SaveFirst({ shown }: { readonly shown: ShownAction }) {
  const n = shown.action.versions.length;
  return <p className="not-yet">{n === 0 ? words.saveFirstNew : say(words.saveFirst, { n })}</p>;
}

/** The reader's own last step, with what it was. */
function UndoStep({ shown, steps }: StepProps) {
  const { action, undo, trail } = shown;
  if (undo === null) return null;
  const what =
    trail.find(({ event }: Calls['showAction']['output']['trail'][number]) => event === undo)?.text ?? '';
  return (
    <div className="undo-step">
      <BusyButton
        className="button button-small"
        busy={steps.busy}
        busyText={nlWindow.work.busy}
        about={what}
        onClick={() =>
          void steps.run(() => call('undoAction', { id: action.id, event: undo }), nlWindow.work.undone)
        }
      >
        {nlWindow.work.undo}
      </BusyButton>
      <span className="help">{what}</span>
    </div>
  );
}
