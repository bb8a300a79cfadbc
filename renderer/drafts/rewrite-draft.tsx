/** A draft rewritten by the language model: what was taken, or what was refused and why. The user's own text stands. */
import { useState } from 'react';
import type { ModelRewrite } from '../../shared/model/language-model.ts';
import { nlWindowModel } from '../../shared/text/nl-window-model.ts';
import { say } from '../../shared/text/say.ts';
import { call } from '../bridge.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { useAnnounce } from '../ui/live-region.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useAsking } from '../ui/use-asking.ts';
import { useCall } from '../ui/use-call.ts';
import { headLine, RewriteAnswer } from './rewrite-answer.tsx';

const words = nlWindowModel.rewrite;

/** What the rewriting is about. */
interface GivenDraft {
  readonly text: string;
  readonly facts: readonly { readonly text: string }[];
}

/** Nothing while the model is off. `onAccept` gets the new text, only when a person takes it. */
export function RewriteDraft(props: GivenDraft & { readonly onAccept: (text: string) => void }) {
  const settings = useCall('modelSettings', {});
  if (settings.value === null || !settings.value.on) return null;
  return <Rewriting {...props} model={settings.value.model} />;
}

function Rewriting(
  props: GivenDraft & { readonly model: string; readonly onAccept: (text: string) => void },
) {
  const { text, facts } = props;
  const [answer, setAnswer] = useState<{ readonly of: string; readonly rewrite: ModelRewrite } | null>(null);
  const [line, setLine] = useState('');
  const asking = useAsking('rewriteDraft');
  const announce = useAnnounce();
  const stop = (): void => void call('cancelModel', {}).catch(() => undefined);
  const tell = (said: string): void => {
    setLine(said);
    announce(said);
  };
  const run = async (): Promise<void> => {
    setLine('');
    setAnswer(null);
    const got = await asking.ask({ text, facts: facts.map((fact) => ({ text: fact.text })) });
    if (got === null) return;
    setAnswer({ of: text, rewrite: got.value });
    announce(headLine(got.value));
  };
  const close = (said: string): void => {
    setAnswer(null);
    tell(said);
  };
  const empty = text.trim() === '' || facts.length === 0;
  return (
    <section className="stack rewrite" aria-labelledby="herschrijven">
      <h3 id="herschrijven">{words.title}</h3>
      <p className="help">{empty ? words.none : words.help}</p>
      {!empty && (
        <div className="actions actions-line">
          <BusyButton
            className="button button-small"
            busy={asking.busy}
            busyText={words.busy}
            onClick={() => void run()}
          >
            {say(words.run, { model: props.model })}
          </BusyButton>
          {asking.busy && (
            <button type="button" className="link" onClick={stop}>
              {nlWindowModel.stop}
            </button>
          )}
          <span className="help">{line}</span>
        </div>
      )}
      {asking.failure !== null && <FailureNotice failure={asking.failure} />}
      {/* An answer to a text that has changed since would undo what was typed. */}
      {answer !== null && answer.of === text && (
        <RewriteAnswer
          rewrite={answer.rewrite}
          facts={facts}
          onTake={(next) => {
            props.onAccept(next);
            close(words.taken);
          }}
          onLeave={() => close(words.left)}
        />
      )}
    </section>
  );
}
