/** One refresh for the whole desk: it goes on while the reader turns to another page. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { PollProgress, PollSummary, SourceReport } from '../../shared/model/poll.ts';
import type { Failure } from '../../shared/result.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { say } from '../../shared/text/say.ts';
import { call, failureOf, onPush } from '../bridge.ts';
import { failureWords } from '../ui/failure-words.ts';
import { useAnnounce } from '../ui/live-region.tsx';

const words = nlWindow.refresh;

/** How a refresh stands. */
export interface RefreshState {
  readonly phase: 'idle' | 'busy' | 'stopping' | 'done' | 'failed';
  readonly progress: PollProgress | null;
  /** What it brought, or why it failed; empty before the first. */
  readonly line: string;
  readonly failure: Failure | null;
  /** Sources that could not be read. */
  readonly failed: readonly SourceReport[];
}

/** The state, and its two verbs. */
export interface Refreshing extends RefreshState {
  readonly run: () => void;
  readonly stop: () => void;
}

const before: RefreshState = { phase: 'idle', progress: null, line: '', failure: null, failed: [] };

/** Holds one refresh; `run` does nothing while one runs. */
export function useRefresh(): Refreshing {
  const [state, setState] = useState(before);
  const running = useRef(false);
  const announce = useAnnounce();
  const end = useCallback(
    (outcome: Pick<RefreshState, 'phase' | 'line' | 'failure'>) => {
      running.current = false;
      setState((old) => ({ ...old, ...outcome, progress: null }));
      announce(outcome.line);
    },
    [announce],
  );
  useEffect(() => onPush('pollProgress', (progress) => setState((old) => advanced(old, progress))), []);
  const stopped = useRef(false);
  const run = useCallback(() => {
    if (running.current) return;
    running.current = true;
    stopped.current = false;
    setState({ ...before, phase: 'busy' });
    call('refresh', {}).then(
      (summary) => end({ phase: 'done', line: resultLine(summary, stopped.current), failure: null }),
      (error: unknown) => {
        const failure = failureOf(error);
        end({ phase: 'failed', line: failureWords(failure), failure });
      },
    );
  }, [end]);
  const stop = useCallback(() => {
    stopped.current = true;
    setState((old) => ({ ...old, phase: 'stopping' }));
    call('cancelRefresh', {}).catch(() => undefined);
  }, []);
  return { ...state, run, stop };
}

function advanced(state: RefreshState, progress: PollProgress): RefreshState {
  if (state.phase !== 'busy' && state.phase !== 'stopping') return state;
  const { report } = progress;
  return { ...state, progress, failed: report.failure === null ? state.failed : [...state.failed, report] };
}

function resultLine(summary: PollSummary, stopped: boolean): string {
  const line = stopped ? words.stopped : summary.failed > 0 ? words.doneWithFailures : words.done;
  return say(line, { ...summary });
}
