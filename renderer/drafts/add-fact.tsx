/** A fact that a colleague knows: one sentence, who says so, and whether it may be said. */
import { useState } from 'react';
import { type FactAspect, type FactStatus, factAspects, factStatuses } from '../../shared/model/fact.ts';
import { nl } from '../../shared/text/nl.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { call } from '../bridge.ts';
import { ChoiceSelect } from '../sources/choice-select.tsx';
import { heardAt } from '../sources/heard-at.ts';
import { TextField } from '../sources/text-field.tsx';
import { Disclosure } from '../why/disclosure.tsx';
import { TypedStep } from '../work/typed-step.tsx';
import { type FactSteps, StatusFields } from './fact-forms.tsx';

const words = nlWindow.drafts.facts;
const auto = 'auto';
const aspectWords = { [auto]: words.byWords, ...nl.facts.aspect } as const;
type AspectChoice = FactAspect | typeof auto;

/** Hidden until asked for. */
export function AddFact({ steps }: { readonly steps: FactSteps }) {
  return (
    <div className="add-fact">
      <Disclosure label={words.add}>
        <AddForm steps={steps} />
      </Disclosure>
    </div>
  );
}

function AddForm({ steps }: { readonly steps: FactSteps }) {
  const [by, setBy] = useState('');
  const [where, setWhere] = useState('');
  const [aspect, setAspect] = useState<AspectChoice>(auto);
  const [status, setStatus] = useState<FactStatus>('public');
  const [until, setUntil] = useState('');
  const add = async (text: string): Promise<boolean> => {
    const fact = {
      text,
      aspect: aspect === auto ? null : aspect,
      source: { kind: 'said', by: by.trim(), where: where.trim() === '' ? null : where.trim() },
      date: null,
      status,
      embargoUntil: status === 'embargo' ? heardAt(until) : null,
      expires: null,
    } as const;
    const done = await steps.run(() => call('addFact', { ...steps.story, fact }), words.added);
    if (done) setWhere('');
    return done;
  };
  return (
    <div className="tinted">
      <TypedStep long field={words.text} run={words.run} main busy={steps.busy} onRun={add}>
        <TextField label={words.by} value={by} maxLength={120} required onChange={setBy} />
        <TextField label={words.where} value={where} maxLength={200} onChange={setWhere} />
        <ChoiceSelect
          label={words.aspect}
          value={aspect}
          values={[auto, ...factAspects]}
          words={aspectWords}
          onChange={setAspect}
        />
        <StatusFields
          choices={factStatuses}
          status={status}
          onStatus={setStatus}
          until={until}
          onUntil={setUntil}
        />
      </TypedStep>
    </div>
  );
}
