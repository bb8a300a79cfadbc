/** The first fetch, with progress; then the briefing. */
import { useEffect } from 'react';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { RefreshStatus } from '../refresh/refresh-status.tsx';
import { useRefresh } from '../refresh/use-refresh.ts';
import { FailureNotice } from '../ui/notice.tsx';
import { useArrival } from '../ui/use-arrival.ts';

/** Runs once; `onReady` when all sources were asked, whatever each of them said. */
export function FirstPoll(props: { readonly onReady: () => void }) {
  const { onReady } = props;
  const refresh = useRefresh();
  const { run, phase, failure } = refresh;
  const main = useArrival<HTMLElement>();
  useEffect(run, [run]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: ready once, whoever listens
  useEffect(() => {
    if (phase === 'done') onReady();
  }, [phase]);
  return (
    <main className="first-run" tabIndex={-1} ref={main}>
      <h1>{nlWindow.firstRun.fetching}</h1>
      {failure === null ? (
        <RefreshStatus refresh={refresh} />
      ) : (
        <FailureNotice failure={failure} onRetry={run} />
      )}
    </main>
  );
}
