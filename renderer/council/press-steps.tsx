/** The steps of a question of the press, from its line to its result: what was done, and the form for what is next. */
import type { ReactNode } from 'react';
import type { ListedInquiry } from '../../shared/contract-council.ts';
import { nlWindowCouncil } from '../../shared/text/nl-window-council.ts';
import { say } from '../../shared/text/say.ts';
import { Disclosure } from '../why/disclosure.tsx';
import { momentWords, shortDay } from './due-words.ts';
import { LineForm } from './line-form.tsx';
import { isOpen, type PressStepName, pressSteps, stepNow } from './next-step.ts';
import { AnswerForm, ApproveForm, CheckForm, CloseForm } from './press-forms.tsx';
import type { StepProps } from './use-inquiry-steps.ts';

const words = nlWindowCouncil.press;

/** The form stands at the step of now; the steps before it say what came of them. */
export function PressSteps(props: StepProps) {
  const now = stepNow(props.inquiry);
  return (
    <section className="panel-part">
      <h3 className="visually-hidden">{words.steps.label}</h3>
      <ol className="press-steps">
        {pressSteps.map((step) => (
          <Step key={step} step={step} now={now} {...props} />
        ))}
      </ol>
    </section>
  );
}

function Step(props: StepProps & { readonly step: PressStepName; readonly now: PressStepName | null }) {
  const { step, now, inquiry } = props;
  const told = doneWords(step, inquiry);
  const current = step === now;
  const state = current ? 'now' : told === null ? 'later' : 'done';
  return (
    <li className={`press-step press-step-${state}`} aria-current={current ? 'step' : undefined}>
      <h4>
        {words.steps[step]}
        {state !== 'later' && <span className="visually-hidden"> ({words.steps[state]})</span>}
      </h4>
      {told}
      {current && <StepForm {...props} />}
      {step === 'line' && inquiry.lineText !== null && isOpen(inquiry) && (
        <Disclosure label={words.line.change}>
          <LineForm {...props} />
        </Disclosure>
      )}
      {state === 'later' && now === null && <small>{words.steps.skipped}</small>}
    </li>
  );
}

function StepForm(props: StepProps & { readonly step: PressStepName }) {
  switch (props.step) {
    case 'line':
      return <LineForm {...props} />;
    case 'check':
      return <CheckForm {...props} />;
    case 'approval':
      return <ApproveForm {...props} />;
    case 'answer':
      return <AnswerForm {...props} />;
    case 'result':
      return <CloseForm {...props} />;
  }
}

/** What came of a step; null where it was not taken. */
function doneWords(step: PressStepName, inquiry: ListedInquiry): ReactNode {
  const { line, lineText, factCheck, approval, answeredAt, answer, reason, status, published } = inquiry;
  switch (step) {
    case 'line':
      return line === null || lineText === null ? null : (
        <>
          <p className="help">{words.line.kinds[line]}</p>
          <p className="press-text">{lineText}</p>
        </>
      );
    case 'check':
      return factCheck === null ? null : (
        <p>{say(words.steps.by, { by: factCheck.by, at: momentWords(factCheck.at) })}</p>
      );
    case 'approval': {
      if (approval === null) return null;
      const { by, how, at } = approval;
      return <p>{say(words.steps.approved, { by, how: words.steps.how[how], at: momentWords(at) })}</p>;
    }
    case 'answer':
      return answeredAt === null ? null : (
        <>
          <p className="help">{momentWords(answeredAt)}</p>
          {answer === null ? (
            <p>{say(words.trail.lines.decline, { reason: reason ?? '' })}</p>
          ) : (
            <p className="press-text">{answer}</p>
          )}
        </>
      );
    case 'result': {
      if (status !== 'closed') return null;
      if (published === null) return <p>{words.close.none}</p>;
      const { what, where, at } = published;
      return <p>{say(words.close.line, { what, where, at: shortDay(at) })}</p>;
    }
  }
}
