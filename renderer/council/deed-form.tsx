/** A form for one deed: says which field is still empty and leads there. */
import { type FormEvent, type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { nlWindowCouncil } from '../../shared/text/nl-window-council.ts';
import { say } from '../../shared/text/say.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { useAnnounce } from '../ui/live-region.tsx';

const words = nlWindowCouncil;

/** A field that must be filled: its `name`, its label, and what stands in it. */
export type Needed = readonly [name: string, label: string, value: string];

/** Ctrl+Enter sends from any field. */
export function DeedForm(props: {
  readonly label: string;
  readonly run: string;
  readonly busy: boolean;
  readonly needs: readonly Needed[];
  readonly onRun: () => void;
  readonly children?: ReactNode;
  readonly main?: boolean;
  readonly help?: string;
}) {
  const { needs, main = true } = props;
  const form = useRef<HTMLFormElement>(null);
  const [tried, setTried] = useState(false);
  const announce = useAnnounce();
  const empty = needs.find(([, , value]) => value.trim() === '');
  const problem = empty === undefined ? '' : say(words.fill, { field: empty[1] });
  const run = (): void => {
    setTried(empty !== undefined);
    if (empty === undefined) return props.onRun();
    announce(problem);
    form.current?.querySelector<HTMLElement>(`[name="${empty[0]}"]`)?.focus();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    run();
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    run();
  };
  return (
    <form
      className="stack deed-form"
      aria-label={props.label}
      noValidate
      ref={form}
      onSubmit={submit}
      onKeyDown={keys}
    >
      {props.help !== undefined && <p className="help">{props.help}</p>}
      {props.children}
      <div className="actions actions-line">
        <BusyButton
          type="submit"
          className={main ? 'button button-main' : 'button'}
          busy={props.busy}
          busyText={words.busy}
        >
          {props.run}
        </BusyButton>
        {tried && problem !== '' && <span className="is-bad">{problem}</span>}
      </div>
    </form>
  );
}
