/** The names of whom one meets: typed in for one moment, erased seven days after it. */
import { type FormEvent, useRef, useState } from 'react';
import type { Host } from '../../shared/model/moment.ts';
import { nlWindowMoments } from '../../shared/text/nl-window-moments.ts';
import { say } from '../../shared/text/say.ts';
import { TextField } from '../sources/text-field.tsx';
import { BusyButton } from '../ui/busy-button.tsx';
import { useAnnounce } from '../ui/live-region.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useAsking } from '../ui/use-asking.ts';
import { type HostRow, hostRows, lacksName, toHosts } from './host-rows.ts';

const words = nlWindowMoments.packPage;
/** As many as the contract takes. */
const most = 20;

/** `met` are the functions of the moment: each opens a row of its own where no name was kept yet. */
export function HostsForm(props: {
  readonly id: string;
  readonly hosts: readonly Host[];
  readonly met: readonly string[];
}) {
  const { hosts, met } = props;
  const [typed, setTyped] = useState<readonly HostRow[] | null>(null);
  const [line, setLine] = useState({ text: '', bad: false });
  const saving = useAsking('setHosts');
  const announce = useAnnounce();
  const list = useRef<HTMLUListElement>(null);
  const rows = typed ?? hostRows(hosts, met);
  const newest = useRef(typed);
  newest.current = typed;
  const tell = (text: string, bad = false): void => {
    setLine({ text, bad });
    announce(text);
  };
  const change = (next: readonly HostRow[]): void => {
    setLine({ text: '', bad: false });
    setTyped(next);
  };
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (lacksName(rows, met)) return tell(words.hostNameless, true);
    const kept = toHosts(rows);
    if ((await saving.ask({ id: props.id, hosts: kept })) === null) return;
    if (newest.current === typed) setTyped(null);
    tell(say(words.hostsSaved, { count: kept.length }));
  };
  const add = (): void => change([...rows, { key: nextKey(rows), name: '', post: '' }]);
  const remove = (row: HostRow): void => {
    change(rows.filter((each) => each !== row));
    list.current?.closest('form')?.querySelector<HTMLElement>('[data-add]')?.focus();
    announce(words.hostRemoved);
  };
  return (
    <details className="hosts">
      <summary>{hosts.length === 0 ? words.hosts : say(words.hostsCount, { count: hosts.length })}</summary>
      <form className="stack" noValidate onSubmit={save}>
        <p className="help">{words.hostsHelp}</p>
        <ul className="host-rows" ref={list}>
          {rows.map((row, index) => (
            <HostFields
              key={row.key}
              row={row}
              number={index + 1}
              onChange={(next) => change(rows.map((each) => (each === row ? next : each)))}
              onRemove={() => remove(row)}
            />
          ))}
        </ul>
        {saving.failure !== null && <FailureNotice failure={saving.failure} />}
        <div className="actions actions-line">
          <BusyButton
            type="submit"
            className="button button-main"
            busy={saving.busy}
            busyText={words.hostsSaving}
          >
            {words.hostsSave}
          </BusyButton>
          {rows.length < most && (
            <button type="button" className="button" data-add onClick={add}>
              {words.hostAdd}
            </button>
          )}
          <span className={line.bad ? 'is-bad' : 'help'}>{line.text}</span>
        </div>
      </form>
    </details>
  );
}

const nextKey = (rows: readonly HostRow[]): number => Math.max(0, ...rows.map(({ key }) => key)) + 1;

function HostFields(props: {
  readonly row: HostRow;
  readonly number: number;
  readonly onChange: (row: HostRow) => void;
  readonly onRemove: () => void;
}) {
  const { row, number, onChange } = props;
  const person = say(words.hostNumber, { number });
  return (
    <li>
      <fieldset className="host-row">
        <legend className="visually-hidden">{person}</legend>
        <TextField
          label={words.hostName}
          value={row.name}
          autoComplete="off"
          maxLength={80}
          onChange={(name) => onChange({ ...row, name })}
        />
        <TextField
          label={words.hostPost}
          value={row.post}
          autoComplete="off"
          maxLength={80}
          onChange={(post) => onChange({ ...row, post })}
        />
        <button
          type="button"
          className="button button-small"
          aria-label={`${words.hostRemove}: ${row.name || person}`}
          onClick={props.onRemove}
        >
          {words.hostRemove}
        </button>
      </fieldset>
    </li>
  );
}
