/** The password of a source that asks one: written once, never shown. */
import { type FormEvent, useId, useState } from 'react';
import type { SourceKind } from '../../shared/model/source.ts';
import { nlSources } from '../../shared/text/nl-sources.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { useAnnounce } from '../ui/live-region.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useAsking } from '../ui/use-asking.ts';
import { type SecretKind, secretText, type TypedSecret } from './secret-text.ts';
import { TextField } from './text-field.tsx';

const words = nlSources.secret;
const nothing: TypedSecret = { name: '', password: '' };

/** The kind where it asks a password, else null. */
export function secretKind(kind: SourceKind): SecretKind | null {
  return kind === 'bluesky' || kind === 'mailbox' ? kind : null;
}

/** Emptied only when it was saved. */
export function SecretForm(props: { readonly id: string; readonly kind: SecretKind }) {
  const { id, kind } = props;
  const [typed, setTyped] = useState(nothing);
  const [line, setLine] = useState('');
  const saving = useAsking('saveSecret');
  const announce = useAnnounce();
  const titleId = useId();
  const tell = (text: string): void => {
    setLine(text);
    announce(text);
  };
  const save = async (secret: string, done: string): Promise<void> => {
    setLine('');
    if ((await saving.ask({ id, secret })) === null) return;
    setTyped(nothing);
    tell(done);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const secret = secretText(kind, typed);
    if (secret === null) tell(words.needed[kind]);
    else void save(secret, words.saved);
  };
  return (
    <form className="stack" aria-labelledby={titleId} onSubmit={submit}>
      <h3 id={titleId}>{words.title}</h3>
      <SecretFields kind={kind} typed={typed} onChange={setTyped} />
      {saving.failure !== null && <FailureNotice failure={saving.failure} />}
      <div className="actions actions-line">
        <BusyButton type="submit" busy={saving.busy} busyText={words.saving}>
          {words.save}
        </BusyButton>
        <button type="button" className="link" onClick={() => void save('', words.removed)}>
          {words.remove}
        </button>
        <span className="help">{line}</span>
      </div>
    </form>
  );
}

function SecretFields(props: {
  readonly kind: SecretKind;
  readonly typed: TypedSecret;
  readonly onChange: (typed: TypedSecret) => void;
}) {
  const { kind, typed, onChange } = props;
  return (
    <>
      {kind === 'bluesky' && (
        <TextField
          autoComplete="off"
          spellCheck={false}
          maxLength={250}
          label={words.blueskyName}
          help={words.blueskyNameHelp}
          value={typed.name}
          onChange={(name) => onChange({ ...typed, name })}
        />
      )}
      <TextField
        type="password"
        autoComplete="off"
        maxLength={240}
        label={words.labels[kind]}
        help={words.help}
        value={typed.password}
        onChange={(password) => onChange({ ...typed, password })}
      />
    </>
  );
}
