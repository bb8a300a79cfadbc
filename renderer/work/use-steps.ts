/** Taking steps on an action: one at a time, told aloud, shown again afterwards. */
import { useCallback, useRef, useState } from 'react';
import type { AskedStep } from '../../shared/contract-work.ts';
import type { Failure } from '../../shared/result.ts';
import { call, failureOf } from '../bridge.ts';
import { useAnnounce } from '../ui/live-region.tsx';

/** The verbs; each resolves with whether it was done. */
export interface Steps {
  readonly busy: boolean;
  readonly failure: Failure | null;
  /** What was done last, in words. */
  readonly done: string;
  readonly take: (step: AskedStep, line: string) => Promise<boolean>;
  readonly run: (job: () => Promise<unknown>, line: string) => Promise<boolean>;
}

/** For one action. What changed comes back by the push that follows every step. */
export function useSteps(id: string): Steps {
  const [state, setState] = useState<Pick<Steps, 'busy' | 'failure' | 'done'>>({
    busy: false,
    failure: null,
    done: '',
  });
  const running = useRef(false);
  const announce = useAnnounce();
  const run = useCallback<Steps['run']>(
    async (job, line) => {
      if (running.current) return false;
      running.current = true;
      setState({ busy: true, failure: null, done: '' });
      try {
        await job();
        setState({ busy: false, failure: null, done: line });
        announce(line);
        return true;
      } catch (error) {
        setState({ busy: false, failure: failureOf(error), done: '' });
        return false;
      } finally {
        running.current = false;
      }
    },
    [announce],
  );
  const take = useCallback<Steps['take']>(
    (step, line) => run(() => call('stepAction', { id, step }), line),
    [run, id],
  );
  return { ...state, run, take };
}
