/** The key of the language model's endpoint: written to the key ring once, never shown. */
import { type FormEvent, useState } from 'react';
import type { ModelState } from '../../shared/contract-model.ts';
import { nlWindowModel } from '../../shared/text/nl-window-model.ts';
import { say } from '../../shared/text/say.ts';
import { TextField } from '../sources/text-field.tsx';
import { BusyButton } from '../ui/busy-button.tsx';
import { useAnnounce } from '../ui/live-region.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useAsking } from '../ui/use-asking.ts';

const words = nlWindowModel.key;

/** Emptied only when it was kept. `host` is the endpoint as it was saved: the key is for that one only. */
export function ModelKey(props: {
  readonly state: ModelState;
  readonly host: string;
  readonly onChanged: () => void;
}) {
  const { state, host } = props;
  const [typed, setTyped] = useState('');
  const [line, setLine] = useState('');
  const saving = useAsking('saveSecret');
  const announce = useAnnounce();
  const tell = (text: string): void => {
    setLine(text);
    announce(text);
  };
  const save = async (secret: string, done: string): Promise<void> => {
    setLine('');
    if ((await saving.ask({ id: state.secretId, secret })) === null) return;
    setTyped('');
    tell(done);
    props.onChanged();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (typed.trim() === '') tell(words.needed);
    else void save(typed.trim(), words.saved);
  };
  return (
    <form className="stack model-key" aria-labelledby="taalmodel-sleutel" onSubmit={submit}>
      <h3 id="taalmodel-sleutel">{words.title}</h3>
      <p className="help">{words.help}</p>
      <p>{say(state.hasKey ? words.has : words.none, { host })}</p>
      <TextField
        type="password"
        autoComplete="off"
        maxLength={400}
        label={words.label}
        value={typed}
        onChange={setTyped}
      />
      {saving.failure !== null && <FailureNotice failure={saving.failure} />}
      <div className="actions actions-line">
        <BusyButton type="submit" busy={saving.busy} busyText={nlWindowModel.saving}>
          {words.save}
        </BusyButton>
        {state.hasKey && (
          <button type="button" className="link" onClick={() => void save('', words.removed)}>
            {words.remove}
          </button>
        )}
        <span className="help">{line}</span>
      </div>
    </form>
  );
}
