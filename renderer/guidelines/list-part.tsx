/** A part of the guidelines that is a list: each entry is one line, changed in place. */
import { type ReactNode, useState } from 'react';
import type { Guidelines } from '../../shared/model/guidelines.ts';
import { nlGuidelineParts, nlWindowGuidelines as words } from '../../shared/text/nl-window-guidelines.ts';
import { say } from '../../shared/text/say.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useAsking } from '../ui/use-asking.ts';
import { useOpener } from '../ui/use-opener.ts';
import { EntryForm } from './entry-form.tsx';
import type { Read } from './guideline-drafts.ts';
import { PartResult } from './part-result.tsx';
import type { GuidelinesDesk } from './use-guidelines.ts';

/** What a list of entries E with fields D needs. */
export interface ListPartProps<E, D> {
  readonly part: keyof Guidelines;
  readonly words: {
    readonly title: string;
    readonly help: string;
    readonly empty: string;
    readonly add: string;
  };
  readonly desk: GuidelinesDesk;
  readonly entries: readonly E[];
  readonly changes: (entries: readonly E[]) => Partial<Guidelines>;
  readonly line: (entry: E) => string;
  readonly blank: D;
  readonly draftOf: (entry: E) => D;
  readonly read: (draft: D, others: readonly E[]) => Read<E>;
  readonly children: (draft: D, set: (change: Partial<D>) => void) => ReactNode;
}

/** Which entry is open: its place, the place after the last one for a new one, or none. */
type Open = number | null;

/** The section. */
export function ListPart<E, D>(props: ListPartProps<E, D>) {
  const { part, desk, entries } = props;
  const [open, setOpen] = useState<Open>(null);
  const saving = useAsking('saveGuidelines');
  const opener = useOpener();
  const keep = async (next: readonly E[], line: string): Promise<boolean> => {
    const answer = await saving.ask(props.changes(next));
    if (answer !== null) desk.saved(answer.value, line);
    return answer !== null;
  };
  const close = (): void => {
    setOpen(null);
    opener.back();
  };
  const toggle = (at: number): void => {
    if (open === at) return close();
    opener.remember();
    setOpen(at);
  };
  const form = (at: number, draft: D) =>
    open === at && (
      <EntryForm
        label={props.words.title}
        draft={draft}
        busy={saving.busy}
        failure={saving.failure}
        read={(typed) => props.read(typed, entries.toSpliced(at, 1))}
        onSave={async (entry) => {
          const next = entries.toSpliced(at, 1, entry);
          if (await keep(next, say(words.saved, { part: nlGuidelineParts[part] }))) close();
        }}
        onCancel={close}
      >
        {props.children}
      </EntryForm>
    );
  const remove = async (at: number, line: string): Promise<void> => {
    if (await keep(entries.toSpliced(at, 1), say(words.removed, { line }))) setOpen(null);
  };
  const title = `richtlijn-${part}`;
  return (
    <section className="stack part" aria-labelledby={title}>
      <h3 id={title}>{props.words.title}</h3>
      <p className="help">{props.words.help}</p>
      {entries.length === 0 && <p>{props.words.empty}</p>}
      {entries.length > 0 && (
        <ul className="alias-list entry-list">
          {entries.map((entry, at) => {
            const line = props.line(entry);
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: an entry is known by its place, also while it is changed
              <li key={at}>
                <span>{line}</span>
                <EntryActions
                  line={line}
                  open={open === at}
                  busy={saving.busy}
                  onChange={() => toggle(at)}
                  onRemove={() => void remove(at, line)}
                />
                {form(at, props.draftOf(entry))}
              </li>
            );
          })}
        </ul>
      )}
      <PartResult desk={desk} part={part} />
      {saving.failure !== null && open === null && <FailureNotice failure={saving.failure} />}
      <div className="actions">
        <button
          type="button"
          className="button button-small"
          aria-expanded={open === entries.length}
          onClick={() => toggle(entries.length)}
        >
          {props.words.add}
        </button>
      </div>
      {form(entries.length, props.blank)}
    </section>
  );
}

function EntryActions(props: {
  readonly line: string;
  readonly open: boolean;
  readonly busy: boolean;
  readonly onChange: () => void;
  readonly onRemove: () => void;
}) {
  const { line } = props;
  return (
    <span className="row-actions">
      <button
        type="button"
        className="button button-small"
        aria-expanded={props.open}
        aria-label={say(words.changeAbout, { line })}
        onClick={props.onChange}
      >
        {words.change}
      </button>
      <BusyButton
        className="button button-small"
        busy={props.busy}
        busyText={words.saving}
        about={line}
        onClick={props.onRemove}
      >
        {words.remove}
      </BusyButton>
    </span>
  );
}
