/** The steps beside the one of now: each a button that opens its own form. */
import { type ReactNode, useId, useState } from 'react';
import type { ShownAction } from '../../shared/contract-work.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { say } from '../../shared/text/say.ts';
import { failureWords } from '../ui/failure-words.ts';
import { AssignStep, CourseStep, HandOverStep } from './plan-forms.tsx';
import {
  DropStep,
  FactCheckStep,
  InterpretStep,
  OralStep,
  RefuseStep,
  SensitivityStep,
  type StepProps,
} from './step-forms.tsx';

const words = nlWindow.work.steps;
type StepName = keyof ShownAction['blocks'];

interface OtherStep {
  readonly step: StepName;
  readonly name: string;
  readonly form: (props: StepProps) => ReactNode;
  /** Judges the text: not while it is being typed. */
  readonly onText?: boolean;
}

const others: readonly OtherStep[] = [
  { step: 'interpret', name: words.interpret.name, form: InterpretStep },
  { step: 'fact-check', name: words.factCheck.name, form: FactCheckStep, onText: true },
  { step: 'approve-oral', name: words.oral.name, form: OralStep, onText: true },
  { step: 'refuse', name: words.refuse.name, form: RefuseStep, onText: true },
  { step: 'course-chosen', name: words.course.name, form: CourseStep },
  { step: 'sensitivity', name: words.sensitivity.name, form: SensitivityStep },
  { step: 'assign', name: words.assign.name, form: AssignStep },
  { step: 'hand-over', name: words.handOver.name, form: HandOverStep },
  { step: 'drop', name: words.drop.name, form: DropStep },
];

/** Step that the form of the task of now takes already. */
const nowSteps: Readonly<Record<string, readonly StepName[]>> = {
  interpret: ['interpret'],
  'check-facts': ['fact-check'],
  approve: ['approve-oral'],
  'hand-over': ['hand-over'],
};

/** Only what may be done now is a button. */
export function OtherSteps(props: StepProps & { readonly dirty: boolean }) {
  const { shown, dirty } = props;
  const [open, setOpen] = useState<StepName | null>(null);
  const body = useId();
  const task = shown.next?.task ?? '';
  const approvedByMe = shown.blocks.approve === null;
  const offered = others.filter(
    ({ step, onText }) =>
      shown.blocks[step] === null &&
      !(onText === true && dirty) &&
      !((nowSteps[task] ?? []).includes(step) && !(step === 'approve-oral' && approvedByMe)),
  );
  const chosen = offered.find(({ step }) => step === open);
  const Form = chosen?.form;
  return (
    <div className="other-steps">
      <NotYet shown={shown} />
      {offered.length > 0 && (
        <fieldset className="step-buttons">
          <legend>{words.other}</legend>
          <div className="actions">
            {offered.map(({ step, name }) => (
              <button
                key={step}
                type="button"
                className="button button-small"
                aria-expanded={open === step}
                aria-controls={open === step ? body : undefined}
                onClick={() => setOpen(open === step ? null : step)}
              >
                {name}
              </button>
            ))}
          </div>
        </fieldset>
      )}
      {Form !== undefined && (
        <section id={body} className="tinted" aria-label={chosen?.name}>
          <Form key={open} shown={shown} steps={props.steps} />
        </section>
      )}
    </div>
  );
}

/** Why the text may not leave yet. */
function NotYet({ shown }: { readonly shown: ShownAction }) {
  const { sendBlock, next, action } = shown;
  const before = next !== null && next.task !== 'send' && next.task !== 'follow-up';
  if (sendBlock === null || !before || action.versions.length === 0) return null;
  const reason = failureWords({ key: sendBlock, args: {} });
  return <p className="not-yet">{say(words.notYet, { step: words.send.name, reason })}</p>;
}
