/** The steps before a text leaves: weighing, checking the facts, agreeing and sending back. */
import { useState } from 'react';
import type { ShownAction } from '../../shared/contract-work.ts';
import { type Sensitivity, sensitivities } from '../../shared/model/action.ts';
import { nl } from '../../shared/text/nl.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { say } from '../../shared/text/say.ts';
import { ChoiceSelect } from '../sources/choice-select.tsx';
import { BusyButton } from '../ui/busy-button.tsx';
import { TypedStep } from './typed-step.tsx';
import type { Steps } from './use-steps.ts';
import { ownerWords } from './work-words.ts';

const words = nlWindow.work.steps;

/** What every step works with. */
export interface StepProps {
  readonly shown: ShownAction;
  readonly steps: Steps;
}

const versionOf = ({ action }: ShownAction): number => action.versions.at(-1)?.n ?? 0;

/** How much care it asks for. */
export function InterpretStep({ shown, steps }: StepProps) {
  const [sensitivity, setSensitivity] = useState<Sensitivity>(shown.action.sensitivity);
  return (
    <div className="step-form">
      <p className="help">{words.interpret.lead}</p>
      <ChoiceSelect
        label={words.interpret.field}
        value={sensitivity}
        values={sensitivities}
        words={nl.work.sensitivities}
        onChange={setSensitivity}
      />
      <BusyButton
        className="button button-main"
        busy={steps.busy}
        busyText={nlWindow.work.busy}
        onClick={() => void steps.take({ do: 'interpret', sensitivity }, words.interpret.done)}
      >
        {words.interpret.run}
      </BusyButton>
    </div>
  );
}

/** Who held the facts against their sources. */
export function FactCheckStep({ shown, steps }: StepProps) {
  return (
    <TypedStep
      field={words.factCheck.by}
      help={words.factCheck.byHelp}
      run={words.factCheck.run}
      main
      busy={steps.busy}
      onRun={(by) => steps.take({ do: 'fact-check', by, version: versionOf(shown) }, words.factCheck.done)}
    />
  );
}

const levelOf = ({ action }: ShownAction) =>
  action.status === 'approved-communication' ? 'administration' : 'communication';

/** In the app: the reader's own word. */
export function ApproveStep({ shown, steps }: StepProps) {
  const version = versionOf(shown);
  const level = levelOf(shown);
  return (
    <BusyButton
      className="button button-main"
      busy={steps.busy}
      busyText={nlWindow.work.busy}
      onClick={() =>
        void steps.take({ do: 'approve', level, how: 'app', said: null, version }, words.approve.done)
      }
    >
      {say(words.approve.run, { n: version })}
    </BusyButton>
  );
}

/** The alderman said it aloud: noted with the time. */
export function OralStep({ shown, steps }: StepProps) {
  const version = versionOf(shown);
  return (
    <TypedStep
      lead={words.oral.lead}
      field={words.oral.said}
      help={words.oral.saidHelp}
      run={words.oral.run}
      busy={steps.busy}
      onRun={(typed) => {
        const said = clockOf(typed);
        return steps.take(
          { do: 'approve', level: 'administration', how: 'oral', said, version },
          words.oral.done,
        );
      }}
    />
  );
}

/** "9:05" is 09.05; anything else goes as typed, and is refused with what it should be. */
export function clockOf(typed: string): string {
  const parts = /^(\d{1,2})[.:](\d{2})(?: ?uur)?$/.exec(typed.trim());
  return parts === null ? typed.trim().slice(0, 5) : `${(parts[1] ?? '').padStart(2, '0')}.${parts[2] ?? ''}`;
}

/** Back to the writer. */
export function RefuseStep({ shown, steps }: StepProps) {
  return (
    <TypedStep
      field={words.refuse.reason}
      help={nlWindow.work.reasonHelp}
      run={words.refuse.run}
      busy={steps.busy}
      onRun={(reason) => steps.take({ do: 'refuse', reason, version: versionOf(shown) }, words.refuse.done)}
    />
  );
}

/** What was said back afterwards. */
export function FollowUpStep({ steps }: StepProps) {
  return (
    <TypedStep
      long
      field={words.followUp.field}
      run={words.followUp.run}
      main
      busy={steps.busy}
      onRun={(text) => steps.take({ do: 'follow-up', text }, words.followUp.done)}
    />
  );
}

/** Ended, with a reason. */
export function DropStep({ steps }: StepProps) {
  return (
    <TypedStep
      field={nlWindow.work.reason}
      help={nlWindow.work.reasonHelp}
      run={words.drop.run}
      busy={steps.busy}
      onRun={(reason) => steps.take({ do: 'drop', reason }, words.drop.done)}
    />
  );
}

/** More or less care than was thought. */
export function SensitivityStep({ shown, steps }: StepProps) {
  const [sensitivity, setSensitivity] = useState<Sensitivity>(shown.action.sensitivity);
  return (
    <TypedStep
      field={nlWindow.work.reason}
      help={nlWindow.work.reasonHelp}
      run={words.sensitivity.run}
      busy={steps.busy}
      onRun={(reason) => steps.take({ do: 'sensitivity', sensitivity, reason }, words.sensitivity.done)}
    >
      <ChoiceSelect
        label={words.interpret.field}
        value={sensitivity}
        values={sensitivities}
        words={nl.work.sensitivities}
        onChange={setSensitivity}
      />
    </TypedStep>
  );
}

/** The owner as it reads; what is typed is kept as typed unless it still reads the same. */
export function ownerTyped(typed: string, owner: string): string {
  return typed === ownerWords(owner) ? owner : typed;
}
