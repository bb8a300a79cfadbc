/** What can be done with a fact: take it on the sheet, check it, change whether it may be said, release or remove it. */
import { useId, useState } from 'react';
import { type Fact, type FactStatus, factStatuses, type SheetFact } from '../../shared/model/fact.ts';
import { nl } from '../../shared/text/nl.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { call } from '../bridge.ts';
import { ChoiceSelect } from '../sources/choice-select.tsx';
import { heardAt } from '../sources/heard-at.ts';
import { TextField } from '../sources/text-field.tsx';
import { BusyButton } from '../ui/busy-button.tsx';
import { TypedStep } from '../work/typed-step.tsx';
import type { StoryRef } from './use-story.ts';

const words = nlWindow.drafts.facts;

/** The verbs on facts; each resolves with whether it was done. */
export interface FactSteps {
  readonly busy: boolean;
  readonly run: (job: () => Promise<Fact>, line: string) => Promise<boolean>;
  readonly remove: (id: string) => Promise<boolean>;
  readonly story: StoryRef;
}

interface FactProps {
  readonly fact: SheetFact;
  readonly steps: FactSteps;
}

/** A proposed fact is taken on the sheet first; only then it can be changed. */
export function FactDetails(props: FactProps) {
  const { fact } = props;
  const [open, setOpen] = useState(false);
  const body = useId();
  if (!fact.kept) return <KeepFact {...props} />;
  return (
    <>
      <button
        type="button"
        className="button button-small"
        aria-expanded={open}
        aria-controls={open ? body : undefined}
        aria-label={`${words.change}: ${fact.text}`}
        onClick={() => setOpen(!open)}
      >
        {words.change}
      </button>
      {open && (
        <div id={body} className="fact-forms">
          <CheckFact {...props} />
          <StatusForm {...props} />
          {fact.status !== 'public' && <ReleaseForm {...props} />}
          <RemoveFact {...props} />
        </div>
      )}
    </>
  );
}

function KeepFact({ fact, steps }: FactProps) {
  const { sentence } = fact;
  if (sentence.kind !== 'quoted') return null;
  const { item, version, field, start, end } = sentence;
  const given = {
    text: fact.text,
    aspect: fact.aspect,
    source: { kind: 'item', item, version, field, start, end },
    date: fact.date,
    status: 'public',
    embargoUntil: null,
    expires: null,
  } as const;
  return (
    <BusyButton
      className="button button-small"
      busy={steps.busy}
      busyText={nlWindow.work.busy}
      about={fact.text}
      onClick={() => void steps.run(() => call('addFact', { ...steps.story, fact: given }), words.keptNow)}
    >
      {words.keep}
    </BusyButton>
  );
}

function CheckFact({ fact, steps }: FactProps) {
  return (
    <TypedStep
      field={words.checkBy}
      run={words.check}
      busy={steps.busy}
      onRun={(by) => steps.run(() => call('checkFact', { id: fact.id, by }), words.checkDone)}
    />
  );
}

/** To public leads no choice: that is a release, by somebody and with a reason. */
function StatusForm({ fact, steps }: FactProps) {
  const choices = factStatuses.filter((each) => each !== 'public' || fact.status === 'public');
  const [status, setStatus] = useState<FactStatus>(fact.status);
  const [until, setUntil] = useState('');
  const save = (): void => {
    const embargoUntil = status === 'embargo' ? (heardAt(until) ?? fact.embargoUntil) : null;
    const changes = { status, embargoUntil };
    void steps.run(() => call('changeFact', { id: fact.id, changes }), words.statusSaved);
  };
  return (
    <div className="step-form">
      <StatusFields choices={choices} status={status} onStatus={setStatus} until={until} onUntil={setUntil} />
      <BusyButton busy={steps.busy} busyText={nlWindow.work.busy} onClick={save} about={words.status}>
        {words.saveStatus}
      </BusyButton>
    </div>
  );
}

/** May it be said; under embargo until when. */
export function StatusFields(props: {
  readonly choices: readonly FactStatus[];
  readonly status: FactStatus;
  readonly onStatus: (status: FactStatus) => void;
  readonly until: string;
  readonly onUntil: (until: string) => void;
}) {
  return (
    <>
      <ChoiceSelect
        label={words.status}
        value={props.status}
        values={props.choices}
        words={nl.facts.status}
        onChange={props.onStatus}
      />
      {props.status === 'embargo' && (
        <TextField type="datetime-local" label={words.embargo} value={props.until} onChange={props.onUntil} />
      )}
    </>
  );
}

function ReleaseForm({ fact, steps }: FactProps) {
  const [by, setBy] = useState('');
  return (
    <TypedStep
      field={words.releaseWhy}
      run={words.release}
      busy={steps.busy}
      onRun={(why) =>
        steps.run(() => call('releaseFact', { id: fact.id, by: by.trim(), why }), words.released)
      }
    >
      <TextField label={words.releaseBy} value={by} maxLength={120} required onChange={setBy} />
    </TypedStep>
  );
}

function RemoveFact({ fact, steps }: FactProps) {
  return (
    <BusyButton
      className="button button-small"
      busy={steps.busy}
      busyText={nlWindow.work.busy}
      about={fact.text}
      onClick={() => void steps.remove(fact.id)}
    >
      {words.remove}
    </BusyButton>
  );
}
