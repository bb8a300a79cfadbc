/** A step that asks for one thing in words, and perhaps more. */
import { type FormEvent, type ReactNode, useId, useRef, useState } from 'react';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { useAnnounce } from '../ui/live-region.tsx';

const words = nlWindow.work;

/** What the step asks. */
export interface TypedStepProps {
  readonly lead?: string;
  readonly field: string;
  readonly help?: string;
  readonly initial?: string;
  /** More lines than one. */
  readonly long?: boolean;
  /** May it stay empty? */
  readonly optional?: boolean;
  readonly run: string;
  readonly main?: boolean;
  readonly busy: boolean;
  /** Resolves with whether it was done: only then the field is emptied. */
  readonly onRun: (value: string) => Promise<boolean>;
  /** Fields before the typed one. */
  readonly children?: ReactNode;
  /** Fields after it. */
  readonly after?: ReactNode;
}

/** The form; an empty field says so and takes the focus. */
export function TypedStep(props: TypedStepProps) {
  const { initial = '', optional = false } = props;
  const [value, setValue] = useState(initial);
  const [problem, setProblem] = useState('');
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const helpId = useId();
  const announce = useAnnounce();
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const typed = value.trim();
    if (typed === '' && !optional) {
      setProblem(words.fill);
      announce(`${props.field}: ${words.fill}`);
      field.current?.focus();
      return;
    }
    setProblem('');
    if (await props.onRun(typed)) setValue(initial);
  };
  const help = problem === '' ? (props.help ?? '') : problem;
  const input = {
    ref: field,
    value,
    'aria-invalid': problem !== '',
    'aria-describedby': help === '' ? undefined : helpId,
    onChange: ({ target }: { readonly target: { readonly value: string } }) => setValue(target.value),
  };
  return (
    <form className="step-form" onSubmit={(event) => void submit(event)}>
      {props.lead !== undefined && <p className="help">{props.lead}</p>}
      {props.children}
      <div className={props.long === true ? 'field field-wide' : 'field'}>
        <label>
          <span>{props.field}</span>
          {props.long === true ? (
            <textarea rows={3} maxLength={2000} {...input} />
          ) : (
            <input type="text" maxLength={600} {...input} />
          )}
        </label>
        {help !== '' && (
          <small id={helpId} className={problem === '' ? undefined : 'is-bad'}>
            {help}
          </small>
        )}
      </div>
      {props.after}
      <BusyButton
        type="submit"
        className={props.main === true ? 'button button-main' : 'button'}
        busy={props.busy}
        busyText={words.busy}
      >
        {props.run}
      </BusyButton>
    </form>
  );
}
