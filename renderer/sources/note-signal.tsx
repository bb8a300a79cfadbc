/** What somebody heard, noted in twenty seconds; the form stays for the next one. */
import {
  type FormEvent,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { type SignalChannel, signalChannels } from '../../shared/model/import.ts';
import { nlSources } from '../../shared/text/nl-sources.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { useAnnounce } from '../ui/live-region.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useAsking } from '../ui/use-asking.ts';
import { ChoiceSelect } from './choice-select.tsx';
import { heardAt } from './heard-at.ts';
import { type Noted, NotedList } from './noted-list.tsx';
import { TextField } from './text-field.tsx';
import { WardSelect, type Wards } from './ward-select.tsx';

const words = nlSources.note;

/** `active` is whether its tab is open: then the field takes the focus. */
export function NoteSignal(props: { readonly wards: Wards; readonly active: boolean }) {
  const [text, setText] = useState('');
  const [channel, setChannel] = useState<SignalChannel>('street');
  const [when, setWhen] = useState('');
  const [ward, setWard] = useState('');
  const [noted, setNoted] = useState<readonly Noted[]>([]);
  const [problem, setProblem] = useState('');
  const noting = useAsking('noteSignal');
  const announce = useAnnounce();
  const field = useRef<HTMLTextAreaElement>(null);
  const { active } = props;
  useEffect(() => {
    if (active) field.current?.focus();
  }, [active]);
  const note = async (): Promise<void> => {
    const typed = text.trim();
    setProblem(typed === '' ? words.empty : '');
    if (typed === '') announce(words.empty);
    field.current?.focus();
    if (typed === '') return;
    const signal = { text: typed, channel, heardAt: heardAt(when), ward: ward || null };
    const answer = await noting.ask(signal);
    if (answer === null) return;
    setNoted((old) => [{ id: answer.value.id, text: typed }, ...old]);
    // What was typed since stays; where and which ward often hold for the next as well.
    setText((now) => (now.trim() === typed ? '' : now));
    setWhen('');
    announce(words.done);
  };
  return (
    <>
      <NoteForm busy={noting.busy} onNote={() => void note()}>
        <NoteText field={field} value={text} problem={problem} onChange={setText} />
        <div className="column-grid">
          <ChoiceSelect
            label={words.channel}
            value={channel}
            values={signalChannels}
            words={words.channels}
            {...(channel === 'closed-group' && { help: words.closedGroup })}
            onChange={setChannel}
          />
          <WardSelect
            label={words.ward}
            none={words.noWard}
            wards={props.wards}
            value={ward}
            onChange={setWard}
          />
          <TextField
            type="datetime-local"
            label={words.when}
            help={words.whenHelp}
            value={when}
            onChange={setWhen}
          />
        </div>
        {noting.failure !== null && <FailureNotice failure={noting.failure} />}
      </NoteForm>
      <NotedList
        noted={noted}
        onUndone={(id) => {
          setNoted((old) => old.filter((each) => each.id !== id));
          field.current?.focus();
        }}
      />
    </>
  );
}

/** Ctrl+Enter notes from any field. */
function NoteForm(props: {
  readonly busy: boolean;
  readonly onNote: () => void;
  readonly children: ReactNode;
}) {
  const keys = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    props.onNote();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    props.onNote();
  };
  return (
    <form className="tinted stack" onSubmit={submit} onKeyDown={keys} aria-label={words.title}>
      <p className="help">{words.help}</p>
      {props.children}
      <div className="actions actions-line">
        <BusyButton
          type="submit"
          className="button button-main"
          aria-keyshortcuts="Control+Enter"
          busy={props.busy}
          busyText={words.busy}
        >
          {words.run}
        </BusyButton>
        <span className="help">{words.runHelp}</span>
      </div>
    </form>
  );
}

function NoteText(props: {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly value: string;
  readonly problem: string;
  readonly onChange: (text: string) => void;
}) {
  const id = useId();
  return (
    <div className="field field-wide">
      <label>
        <span>{words.text}</span>
        <textarea
          ref={props.field}
          rows={3}
          maxLength={4000}
          value={props.value}
          aria-describedby={id}
          aria-invalid={props.problem !== ''}
          onChange={(event) => props.onChange(event.target.value)}
        />
      </label>
      <small id={id} className={props.problem === '' ? undefined : 'is-bad'}>
        {props.problem === '' ? words.textHelp : props.problem}
      </small>
    </div>
  );
}
