/** "Vernieuwen" with progress, a way to stop, and what it brought. */
import { useCallback, useEffect, useState } from 'react';
import type { PollProgress, PollSummary } from '../../shared/model/poll.ts';
import { failureText } from '../../shared/text/failure-text.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { say } from '../../shared/text/say.ts';
import { call, failureOf, onPush } from '../bridge.ts';
import { useAnnounce } from '../ui/live-region.tsx';

export function Refresh() {
  const [progress, setProgress] = useState<PollProgress | null>(null);
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<string>('');
  const announce = useAnnounce();
  const run = useCallback((): void => {
    setBusy(true);
    setResult('');
    const done = (line: string): void => {
      setBusy(false);
      setProgress(null);
      setResult(line);
      announce(line);
    };
    call('refresh', {}).then(
      (summary) => done(summaryLine(summary)),
      (error: unknown) => done(failureText(failureOf(error))),
    );
  }, [announce]);
  useEffect(() => onPush('pollProgress', setProgress), []);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const asked = event.key === 'F5' || (event.key === 'r' && (event.ctrlKey || event.metaKey));
      if (!asked) return;
      event.preventDefault();
      if (!busy) run();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [busy, run]);
  if (busy) return <Busy progress={progress} />;
  return (
    <div className="refresh">
      <button type="button" className="button button-main" onClick={run} aria-keyshortcuts="F5">
        {nlWindow.refresh.run}
      </button>
      {result !== '' && <span className="refresh-result">{result}</span>}
    </div>
  );
}

function Busy(props: { readonly progress: PollProgress | null }) {
  const { progress } = props;
  return (
    <div className="refresh">
      <progress aria-label={nlWindow.refresh.busy} max={progress?.total ?? 1} value={progress?.done ?? 0} />
      <span className="refresh-result">
        {progress === null
          ? nlWindow.refresh.busy
          : say(nlWindow.refresh.progress, { done: progress.done, total: progress.total })}
      </span>
      <button type="button" className="button" onClick={() => void call('cancelRefresh', {})}>
        {nlWindow.refresh.cancel}
      </button>
    </div>
  );
}

function summaryLine(summary: PollSummary): string {
  return say(summary.failed > 0 ? nlWindow.refresh.doneWithFailures : nlWindow.refresh.done, { ...summary });
}
