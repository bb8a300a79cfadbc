/** First run: which municipality, who reads, and at once a briefing. */
import { useState } from 'react';
import type { AppState } from '../../shared/contract.ts';
import { type Role, roles } from '../../shared/model/role.ts';
import type { Failure } from '../../shared/result.ts';
import { nl } from '../../shared/text/nl.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { call, failureOf } from '../bridge.ts';
import { FailureNotice } from '../ui/notice.tsx';
import { useArrival } from '../ui/use-arrival.ts';
import { useCall } from '../ui/use-call.ts';
import { Choices } from './choices.tsx';
import { FirstPoll } from './first-poll.tsx';
import { MunicipalityChoice } from './municipality-choice.tsx';

const words = nlWindow.firstRun;

/** A municipality with a sample can begin with it, or with sources of its own. */
export function FirstRun(props: { readonly app: AppState; readonly onReady: (app: AppState) => void }) {
  const list = useCall('listMunicipalities', {});
  const [code, setCode] = useState<string | null>(null);
  const [role, setRole] = useState<Role>('wethouder');
  const [failure, setFailure] = useState<Failure | null>(null);
  const [sampled, setSampled] = useState<AppState | null>(null);
  const main = useArrival<HTMLElement>();
  const { samples } = props.app;
  const hasSample = code !== null && samples.includes(code);
  const start = (sample: boolean): void => {
    if (code === null) return;
    call('chooseMunicipality', { code, sample, role }).then(
      (app) => (sample ? setSampled(app) : props.onReady(app)),
      (error: unknown) => setFailure(failureOf(error)),
    );
  };
  if (sampled !== null) return <FirstPoll onReady={() => props.onReady(sampled)} />;
  return (
    <main className="first-run" tabIndex={-1} ref={main}>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      {list.failure !== null && <FailureNotice failure={list.failure} onRetry={list.again} />}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          start(hasSample);
        }}
      >
        <MunicipalityChoice all={list.value ?? []} samples={samples} value={code} onChange={setCode} />
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
        <div className="actions">
          <button type="submit" className="button button-main" disabled={code === null}>
            {hasSample ? words.startSample : words.start}
          </button>
          {hasSample && (
            <button type="button" className="button" onClick={() => start(false)}>
              {words.startOwn}
            </button>
          )}
        </div>
      </form>
    </main>
  );
}
