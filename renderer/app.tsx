/** The app: first run, or the desk with its pages. */
import { useState } from 'react';
import type { AppState } from '../shared/contract.ts';
import { Desk } from './desk.tsx';
import { EngineNotice } from './engine-notice.tsx';
import { FirstRun } from './first-run/first-run.tsx';
import { LiveRegion } from './ui/live-region.tsx';
import { FailureNotice } from './ui/notice.tsx';
import { useCall } from './ui/use-call.ts';

/** Asks how things stand and shows what fits. */
export function App() {
  const state = useCall('appState', {});
  const [own, setOwn] = useState<AppState | null>(null);
  /** Counts fresh starts: after the engine fell, everything is asked again. */
  const [start, setStart] = useState(0);
  const app = own ?? state.value;
  const again = (): void => {
    setStart((old) => old + 1);
    state.again();
  };
  return (
    <LiveRegion>
      <EngineNotice onAgain={again} />
      {app === null && state.failure !== null && <FailureNotice failure={state.failure} onRetry={again} />}
      {app !== null && app.municipality === null && <FirstRun key={start} app={app} onReady={setOwn} />}
      {app !== null && app.municipality !== null && <Desk key={start} app={app} onApp={setOwn} />}
    </LiveRegion>
  );
}
