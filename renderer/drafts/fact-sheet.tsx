/** The facts that the text may draw on, and those that may not be told: kept apart, and never to be put in. */
import { useState } from 'react';
import type { SheetFact } from '../../shared/model/fact.ts';
import { nl } from '../../shared/text/nl.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { say } from '../../shared/text/say.ts';
import { call } from '../bridge.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { useAnnounce } from '../ui/live-region.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { type Steps, useSteps } from '../work/use-steps.ts';
import { AddFact } from './add-fact.tsx';
import type { EditorParts } from './editor-parts.ts';
import { FactDetails, type FactSteps } from './fact-forms.tsx';
import { FactFacts } from './fact-words.tsx';
import type { StoryRef } from './use-story.ts';

const words = nlWindow.drafts.facts;

/** The sheet of the story. */
export function FactSheetPart({ story, desk, shown }: EditorParts) {
  const steps = useSteps(shown.action.id);
  /** The fact of the last step, to take it back. */
  const [last, setLast] = useState<string | null>(null);
  const announce = useAnnounce();
  if (story.gone) return <p className="help">{words.gone}</p>;
  const { value, failure } = story.sheet;
  if (failure !== null) return <FailureNotice failure={failure} onRetry={story.sheet.again} />;
  if (value === null || story.ref === null) return <p>{nlWindow.work.loading}</p>;
  const factSteps = stepsOn(steps, story.ref, setLast);
  const insert = (fact: SheetFact): void => {
    desk.insert(factWords(fact));
    announce(words.inserted);
  };
  const writable = shown.blocks.version === null;
  return (
    <div className="facts">
      <p className="help">{words.lead}</p>
      {steps.failure !== null && <FailureNotice failure={steps.failure} />}
      <FactUndo steps={steps} last={last} onUndone={() => setLast(null)} />
      {value.facts.length === 0 && <p className="help">{words.none}</p>}
      <ul className="fact-list">
        {value.facts.map((fact) => (
          <li key={fact.id} className="fact">
            <FactFacts fact={fact} />
            <div className="actions">
              {writable && (
                <button
                  type="button"
                  className="button button-small"
                  aria-label={`${words.insert}: ${fact.text}`}
                  onClick={() => insert(fact)}
                >
                  {words.insert}
                </button>
              )}
              <FactDetails fact={fact} steps={factSteps} />
            </div>
          </li>
        ))}
      </ul>
      <Withheld sheet={value} steps={factSteps} />
      <AddFact steps={factSteps} />
    </div>
  );
}

/** What another said stays theirs, also in our text. */
export function factWords({ text, publisher }: Pick<SheetFact, 'text' | 'publisher'>): string {
  return publisher === null ? text : say(words.quoted, { text, publisher });
}

function stepsOn(steps: Steps, story: StoryRef, onFact: (id: string | null) => void): FactSteps {
  return {
    busy: steps.busy,
    run: (job, line) => {
      onFact(null);
      return steps.run(async () => onFact((await job()).id), line);
    },
    remove: (id) =>
      steps.run(async () => {
        await call('removeFact', { id });
        onFact(id);
      }, words.removed),
    story,
  };
}

function FactUndo(props: {
  readonly steps: Steps;
  readonly last: string | null;
  readonly onUndone: () => void;
}) {
  const { steps, last } = props;
  if (steps.done === '') return null;
  const undo = async (id: string): Promise<void> => {
    if (await steps.run(() => call('undoFact', { id }), words.undone)) props.onUndone();
  };
  return (
    <div className="step-done">
      <span>{steps.done}</span>
      {last !== null && (
        <BusyButton
          className="button button-small"
          busy={steps.busy}
          busyText={nlWindow.work.busy}
          onClick={() => void undo(last)}
        >
          {words.undo}
        </BusyButton>
      )}
    </div>
  );
}

function Withheld(props: {
  readonly sheet: NonNullable<EditorParts['story']['sheet']['value']>;
  readonly steps: FactSteps;
}) {
  const { withheld } = props.sheet;
  if (withheld.length === 0) return null;
  return (
    <section className="withheld-facts" aria-labelledby="niet-gebruiken">
      <h3 id="niet-gebruiken">{words.withheld}</h3>
      <p className="help">{words.withheldLead}</p>
      <ul className="fact-list">
        {withheld.map(({ fact, why }) => (
          <li key={fact.id} className="fact withheld">
            <strong className="why-withheld">{nl.facts.withheld[why]}</strong>
            <FactFacts fact={fact} />
            <FactDetails fact={fact} steps={props.steps} />
          </li>
        ))}
      </ul>
    </section>
  );
}
