/** The optional language model: off until a person turns it on. */
import { type FormEvent, useState } from 'react';
import type { ModelState } from '../../shared/contract-model.ts';
import { type ModelSettings, modelDestination, modelKinds } from '../../shared/model/language-model.ts';
import { nlWindowModel as words } from '../../shared/text/nl-window-model.ts';
import { say } from '../../shared/text/say.ts';
import { call } from '../bridge.ts';
import { ChoiceSelect } from '../sources/choice-select.tsx';
import { TextField } from '../sources/text-field.tsx';
import { BusyButton } from '../ui/busy-button.tsx';
import { useAnnounce } from '../ui/live-region.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useAsking } from '../ui/use-asking.ts';
import { useCall } from '../ui/use-call.ts';
import { ModelKey } from './model-key.tsx';

/** `host:port` of the endpoint, whether the model is on or not. */
const hostOf = ({ endpoint }: ModelSettings): string => modelDestination({ on: true, endpoint }) ?? endpoint;

/** The section: its fields, its key, and trying it. */
export function LanguageModelSection() {
  const asked = useCall('modelSettings', {});
  const [own, setOwn] = useState<ModelState | null>(null);
  const state = own ?? asked.value;
  if (state === null)
    return asked.failure === null ? (
      <p>{words.loading}</p>
    ) : (
      <FailureNotice failure={asked.failure} onRetry={asked.again} />
    );
  const refresh = (): void => {
    // The key ring changed: only the engine knows whether a key is at hand.
    call('modelSettings', {}).then(setOwn, () => undefined);
  };
  return (
    <section className="stack" aria-labelledby="taalmodel">
      <h2 id="taalmodel">{words.title}</h2>
      <p className="help">{words.help}</p>
      <p className="model-state">
        {state.on ? say(words.state.on, { model: state.model, host: hostOf(state) }) : words.state.off}
      </p>
      <ModelForm state={state} onState={setOwn} />
      <ModelKey key={state.secretId} state={state} host={hostOf(state)} onChanged={refresh} />
    </section>
  );
}

const settingsOf = ({ on, kind, endpoint, model, remote }: ModelState): ModelSettings => ({
  on,
  kind,
  endpoint,
  model,
  remote,
});

/** Trying saves first: what is tried is what will be used. */
function ModelForm(props: { readonly state: ModelState; readonly onState: (state: ModelState) => void }) {
  const { state } = props;
  const [typed, setTyped] = useState<ModelSettings | null>(null);
  const [line, setLine] = useState('');
  const saving = useAsking('saveModelSettings');
  const trying = useAsking('testModel');
  const announce = useAnnounce();
  const settings = typed ?? settingsOf(state);
  const tell = (text: string): void => {
    setLine(text);
    announce(text);
  };
  const save = async (): Promise<ModelState | null> => {
    setLine('');
    const answer = await saving.ask(settings);
    if (answer === null) return null;
    setTyped(null);
    props.onState(answer.value);
    return answer.value;
  };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if ((await save()) !== null) tell(words.saved);
  };
  const attempt = async (): Promise<void> => {
    setLine('');
    const kept = typed === null ? state : await save();
    const answer = kept === null ? null : await trying.ask({});
    if (kept === null || answer === null) return;
    tell(say(kept.on ? words.works : words.worksOff, { model: answer.value.model, host: hostOf(kept) }));
  };
  return (
    <form className="stack" aria-labelledby="taalmodel" noValidate onSubmit={(event) => void submit(event)}>
      <ModelFields settings={settings} onChange={(change) => setTyped({ ...settings, ...change })} />
      {[saving.failure, trying.failure].map(
        (failure) => failure !== null && <FailureNotice key={failure.key} failure={failure} />,
      )}
      <div className="actions actions-line">
        <BusyButton type="submit" className="button button-main" busy={saving.busy} busyText={words.saving}>
          {words.save}
        </BusyButton>
        <BusyButton busy={trying.busy} busyText={words.trying} onClick={() => void attempt()}>
          {typed === null ? words.try : words.tryUnsaved}
        </BusyButton>
        {trying.busy && (
          <button
            type="button"
            className="link"
            onClick={() => void call('cancelModel', {}).catch(() => undefined)}
          >
            {words.stop}
          </button>
        )}
        <span className="help">{line !== '' ? line : typed === null ? '' : words.unsaved}</span>
      </div>
    </form>
  );
}

function ModelFields(props: {
  readonly settings: ModelSettings;
  readonly onChange: (change: Partial<ModelSettings>) => void;
}) {
  const { settings, onChange } = props;
  const plain = { autoComplete: 'off', spellCheck: false } as const;
  return (
    <>
      <label className="check">
        <input
          type="checkbox"
          checked={settings.on}
          onChange={(event) => onChange({ on: event.target.checked })}
        />
        <span>{words.on}</span>
      </label>
      <div className="column-grid">
        <ChoiceSelect
          label={words.kind}
          value={settings.kind}
          values={modelKinds}
          words={words.kinds}
          onChange={(kind) => onChange({ kind })}
        />
        <TextField
          {...plain}
          inputMode="url"
          maxLength={300}
          label={words.endpoint}
          help={words.endpointHelp}
          value={settings.endpoint}
          onChange={(endpoint) => onChange({ endpoint })}
        />
        <TextField
          {...plain}
          maxLength={120}
          label={words.model}
          help={words.modelHelp}
          value={settings.model}
          onChange={(model) => onChange({ model })}
        />
      </div>
      <div className="model-remote">
        <label className="check">
          <input
            type="checkbox"
            checked={settings.remote}
            aria-describedby="taalmodel-buiten"
            onChange={(event) => onChange({ remote: event.target.checked })}
          />
          <span>{words.remote}</span>
        </label>
        <small id="taalmodel-buiten">{words.remoteHelp}</small>
      </div>
    </>
  );
}
