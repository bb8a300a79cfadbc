/** The first fetch, with progress; then the briefing. */
import { useEffect, useState } from 'react';
import type { PollProgress } from '../../shared/model/poll.ts';
import type { Failure } from '../../shared/result.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { say } from '../../shared/text/say.ts';
import { call, failureOf, onPush } from '../bridge.ts';
import { FailureNotice } from '../ui/notice.tsx';

export function FirstPoll(props: { readonly onReady: () => void }) {
  const [progress, setProgress] = useState<PollProgress | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const { onReady } = props;
  useEffect(() => {
    let current = true;
    const stop = onPush('pollProgress', setProgress);
    call('refresh', {}).then(
      () => current && onReady(),
      (error: unknown) => {
        const found = failureOf(error);
        // Somebody already fetches (a strict double start in development): the push will tell.
        if (current && found.code !== 'busy') setFailure(found);
      },
    );
    return () => {
      current = false;
      stop();
    };
  }, [onReady]);
  useEffect(() => onPush('storeChanged', onReady), [onReady]);
  return (
    <main className="first-run">
      <h1>{nlWindow.firstRun.fetching}</h1>
      {failure === null ? (
        <>
          <progress
            aria-label={nlWindow.refresh.busy}
            max={progress?.total ?? 1}
            value={progress?.done ?? 0}
          />
          <p role="status">
            {progress === null
              ? nlWindow.refresh.busy
              : say(nlWindow.refresh.progress, { done: progress.done, total: progress.total })}
          </p>
        </>
      ) : (
        <FailureNotice failure={failure} onRetry={onReady} />
      )}
    </main>
  );
}
