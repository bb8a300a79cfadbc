/** Sending is the person's own act: the text goes to the clipboard, a composer or a mail draft, and where it went is noted. */
import { useState } from 'react';
import { type SendingWay, sendingWays } from '../../shared/model/action.ts';
import { nl } from '../../shared/text/nl.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { call } from '../bridge.ts';
import { channelOf } from '../drafts/channels.ts';
import { ChoiceSelect } from '../sources/choice-select.tsx';
import { OpenComposer } from './open-composer.tsx';
import type { StepProps } from './step-forms.tsx';
import { TypedStep } from './typed-step.tsx';
import { type Steps, useSteps } from './use-steps.ts';

const words = nlWindow.work.steps.send;

/** First the text out of the app, then the note of where it went. */
export function SendStep({ shown, steps }: StepProps) {
  const { action, fastLane } = shown;
  const [how, setHow] = useState<SendingWay>('copy');
  /** Its own: what is opened or copied is no step of the action. */
  const out = useSteps(action.id);
  const version = action.versions.at(-1);
  if (version === undefined) return null;
  const sent = (where: string): Promise<boolean> =>
    steps.run(() => call('recordSent', { id: action.id, how, where, version: version.n }), words.done);
  return (
    <div className="send-step">
      <p className="help">{words.lead}</p>
      {fastLane && <p className="fast-lane">{words.fast}</p>}
      <ChoiceSelect label={words.how} value={how} values={sendingWays} words={words.ways} onChange={setHow} />
      {how === 'copy' && <CopyText text={version.text} out={out} />}
      {how !== 'copy' && (
        <OpenComposer
          key={how}
          way={how}
          id={action.id}
          version={version.n}
          title={action.title}
          out={out}
          channel={channelOf(action.channel)}
        />
      )}
      {out.done !== '' && <p className="step-done">{out.done}</p>}
      <TypedStep
        field={words.where}
        help={words.whereHelp}
        initial={whereOf(action.channel)}
        run={words.run}
        main
        busy={steps.busy}
        onRun={sent}
      />
    </div>
  );
}

/** The channel's own name where one was chosen. */
function whereOf(channel: string | null): string {
  const known = channelOf(channel);
  return known === null ? '' : nl.lint.channels[known];
}

function CopyText(props: { readonly text: string; readonly out: Steps }) {
  return (
    <button
      type="button"
      className="button"
      onClick={() => void props.out.run(() => call('copyText', { text: props.text }), words.copied)}
    >
      {words.copy}
    </button>
  );
}
