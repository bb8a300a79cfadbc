/** The fields of one entry of a list, while it is added or changed. */
import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { Failure } from '../../shared/result.ts';
import { nlWindowGuidelines as words } from '../../shared/text/nl-window-guidelines.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { useAnnounce } from '../ui/live-region.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import type { Read } from './guideline-drafts.ts';

/** Opens with the keyboard in its first field; Escape leaves it. What was refused stays as it was typed. */
export function EntryForm<E, D>(props: {
  readonly label: string;
  readonly draft: D;
  readonly busy: boolean;
  /** Why it was not kept. */
  readonly failure: Failure | null;
  readonly read: (draft: D) => Read<E>;
  readonly onSave: (entry: E) => void;
  readonly onCancel: () => void;
  readonly children: (draft: D, set: (change: Partial<D>) => void) => ReactNode;
}) {
  const [draft, setDraft] = useState(props.draft);
  const [problem, setProblem] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const announce = useAnnounce();
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus(), []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const read = props.read(draft);
    setProblem('problem' in read ? read.problem : '');
    if ('problem' in read) announce(read.problem);
    else if (!props.busy) props.onSave(read.value);
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    props.onCancel();
  };
  return (
    <form
      className="tinted stack entry-form"
      aria-label={props.label}
      noValidate
      ref={form}
      onSubmit={submit}
      onKeyDown={keys}
    >
      {props.children(draft, (change) => {
        setProblem('');
        setDraft({ ...draft, ...change });
      })}
      {props.failure !== null && <FailureNotice failure={props.failure} />}
      <div className="actions actions-line">
        <BusyButton
          type="submit"
          className="button button-main"
          busy={props.busy}
          busyText={words.saving}
          about={props.label}
        >
          {words.save}
        </BusyButton>
        <button type="button" className="button" onClick={props.onCancel}>
          {words.cancel}
        </button>
        <span className="is-bad">{problem}</span>
      </div>
    </form>
  );
}
