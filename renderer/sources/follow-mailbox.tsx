/** A mailbox set aside for signals, followed from now on. */
import { type FormEvent, useRef, useState } from 'react';
import type { Source } from '../../shared/model/source.ts';
import { nlSources } from '../../shared/text/nl-sources.ts';
import { say } from '../../shared/text/say.ts';
import { call } from '../bridge.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { useAnnounce } from '../ui/live-region.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { FirstLook } from './first-look.tsx';
import { followMailbox, type MailboxOutcome } from './follow-mailbox-steps.ts';
import { MailboxPaused } from './mailbox-paused.tsx';
import { mailboxProblem, mailboxSource, noMailbox, type TypedMailbox } from './mailbox-source.ts';
import { TextField } from './text-field.tsx';
import type { Tries } from './use-try-now.ts';

const words = nlSources.followMailbox;

/** Emptied only when the mailbox is there; what was refused stays as it was typed. */
export function FollowMailbox(props: {
  readonly tries: Tries;
  readonly onAdded: (source: Source) => void;
  readonly onPaused: () => void;
}) {
  const [typed, setTyped] = useState(noMailbox);
  const [problem, setProblem] = useState('');
  const [outcome, setOutcome] = useState<MailboxOutcome | null>(null);
  const [busy, setBusy] = useState(false);
  const running = useRef(false);
  const announce = useAnnounce();
  const follow = async (): Promise<void> => {
    running.current = true;
    setBusy(true);
    setOutcome(null);
    const ended = await followMailbox(call, mailboxSource(typed), typed.password);
    running.current = false;
    setBusy(false);
    setOutcome(ended);
    if (ended.kind === 'refused') return;
    setTyped(noMailbox);
    if (ended.kind === 'paused') return props.onPaused();
    announce(say(nlSources.added, { title: ended.source.title }));
    props.onAdded(ended.source);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (running.current) return;
    const wrong = mailboxProblem(typed);
    setProblem(wrong);
    if (wrong === '') void follow();
    else announce(wrong);
  };
  return (
    <section className="stack" aria-labelledby="postbus-volgen">
      <h2 id="postbus-volgen">{words.title}</h2>
      <p className="help">{words.help}</p>
      <form className="stack" aria-labelledby="postbus-volgen" noValidate onSubmit={submit}>
        <MailboxFields typed={typed} onChange={(part) => setTyped({ ...typed, ...part })} />
        <div className="actions actions-line">
          <BusyButton type="submit" busy={busy} busyText={words.busy}>
            {words.run}
          </BusyButton>
          <span className="help">{problem}</span>
        </div>
      </form>
      {outcome !== null && <MailboxEnd outcome={outcome} tries={props.tries} />}
    </section>
  );
}

function MailboxFields(props: {
  readonly typed: TypedMailbox;
  readonly onChange: (part: Partial<TypedMailbox>) => void;
}) {
  const { typed, onChange } = props;
  const plain = { autoComplete: 'off', spellCheck: false } as const;
  return (
    <div className="column-grid">
      <TextField
        {...plain}
        inputMode="url"
        maxLength={260}
        label={words.server}
        help={words.serverHelp}
        value={typed.server}
        onChange={(server) => onChange({ server })}
      />
      <TextField
        {...plain}
        maxLength={100}
        label={words.user}
        help={words.userHelp}
        value={typed.user}
        onChange={(user) => onChange({ user })}
      />
      <TextField
        {...plain}
        maxLength={100}
        label={words.folder}
        help={words.folderHelp}
        value={typed.folder}
        onChange={(folder) => onChange({ folder })}
      />
      <TextField
        type="password"
        autoComplete="off"
        maxLength={240}
        label={nlSources.secret.labels.mailbox}
        help={nlSources.secret.help}
        value={typed.password}
        onChange={(password) => onChange({ password })}
      />
    </div>
  );
}

function MailboxEnd(props: { readonly outcome: MailboxOutcome; readonly tries: Tries }) {
  const { outcome } = props;
  if (outcome.kind === 'refused') return <FailureNotice failure={outcome.failure} />;
  if (outcome.kind === 'paused')
    return <MailboxPaused title={outcome.source.title} failure={outcome.failure} />;
  return <FirstLook source={outcome.source} tries={props.tries} />;
}
