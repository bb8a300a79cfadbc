/** First run: which municipality, who reads, and at once a briefing. */
import { useState } from 'react';
import type { AppState } from '../../shared/contract.ts';
import { type Role, roles } from '../../shared/model/role.ts';
import type { Failure } from '../../shared/result.ts';
import { nl } from '../../shared/text/nl.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { call, failureOf } from '../bridge.ts';
import { FailureNotice } from '../ui/notice.tsx';
import { useCall } from '../ui/use-call.ts';
import { FirstPoll } from './first-poll.tsx';

const words = nlWindow.firstRun;

export function FirstRun(props: { readonly app: AppState; readonly onReady: (app: AppState) => void }) {
  const list = useCall('listMunicipalities', {});
  const [query, setQuery] = useState('');
  const [code, setCode] = useState<string | null>(null);
  const [role, setRole] = useState<Role>('wethouder');
  const [failure, setFailure] = useState<Failure | null>(null);
  const [chosen, setChosen] = useState<AppState | null>(null);
  const all = list.value ?? [];
  const samples = all.filter((each) => props.app.samples.includes(each.code));
  const found = matching(
    all,
    query,
    samples.map((each) => each.code),
  );
  const start = (): void => {
    if (code === null) return;
    const sample = props.app.samples.includes(code);
    call('chooseMunicipality', { code, sample, role }).then(
      (app) => (sample ? setChosen(app) : props.onReady(app)),
      (error: unknown) => setFailure(failureOf(error)),
    );
  };
  if (chosen !== null) return <FirstPoll onReady={() => props.onReady(chosen)} />;
  return (
    <main className="first-run">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          start();
        }}
      >
        <fieldset>
          <legend>{words.municipality}</legend>
          <Choices
            name="gemeente"
            options={samples.map((each) => [each.code, each.name, words.sample])}
            value={code}
            onChange={setCode}
          />
          <label className="field">
            <span>{words.other}</span>
            <input
              type="search"
              value={query}
              onChange={(event) => setQuery(event.target.value)}
              placeholder={words.search}
            />
          </label>
          {query !== '' && found.length === 0 && <p role="status">{words.none}</p>}
          <Choices
            name="gemeente"
            options={found.map((each) => [each.code, each.name, ''])}
            value={code}
            onChange={setCode}
          />
        </fieldset>
        <fieldset>
          <legend>{words.role}</legend>
          <Choices
            name="rol"
            options={roles.map((each) => [each, nl.roles[each], words.roleHelp[each]])}
            value={role}
            onChange={(value) => setRole(roles.find((each) => each === value) ?? role)}
          />
        </fieldset>
        <p className="purpose">{words.purpose}</p>
        {failure !== null && <FailureNotice failure={failure} />}
        <button type="submit" className="button button-main" disabled={code === null}>
          {code !== null && props.app.samples.includes(code) ? words.startSample : words.start}
        </button>
      </form>
    </main>
  );
}

/** Names shown under the search field: what fits on a screen. */
const mostFound = 8;

function matching(
  all: readonly { readonly code: string; readonly name: string }[],
  query: string,
  without: readonly string[],
): readonly { readonly code: string; readonly name: string }[] {
  const wanted = query.trim().toLocaleLowerCase('nl');
  if (wanted === '') return [];
  return all
    .filter(({ code, name }) => !without.includes(code) && name.toLocaleLowerCase('nl').includes(wanted))
    .slice(0, mostFound);
}

function Choices(props: {
  readonly name: string;
  readonly options: readonly (readonly [string, string, string])[];
  readonly value: string | null;
  readonly onChange: (value: string) => void;
}) {
  return (
    <div className="choices">
      {props.options.map(([value, label, help]) => (
        <label key={value} className="choice">
          <input
            type="radio"
            name={props.name}
            value={value}
            checked={props.value === value}
            onChange={() => props.onChange(value)}
          />
          <span>
            <strong>{label}</strong>
            {help !== '' && <small>{help}</small>}
          </span>
        </label>
      ))}
    </div>
  );
}
