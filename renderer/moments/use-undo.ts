/** The last thing that was done, with the way back. */
import { useCallback, useMemo, useRef, useState } from 'react';
import type { Failure } from '../../shared/result.ts';
import { nlWindowMoments } from '../../shared/text/nl-window-moments.ts';
import { say } from '../../shared/text/say.ts';
import { call, failureOf } from '../bridge.ts';
import { useAnnounce } from '../ui/live-region.tsx';

/** What was done, to which moments. */
export interface Done {
  readonly line: string;
  readonly step: 'add' | 'cancel';
  readonly ids: readonly string[];
}

/** One notice for the page. */
export interface Undo {
  readonly done: Done | null;
  readonly busy: boolean;
  readonly failure: Failure | null;
  /** Says what was done, and offers to take it back. */
  readonly tell: (done: Done) => void;
  /** Takes that very step of each back, whatever was done since; resolves true where all went well. */
  readonly undo: () => Promise<boolean>;
}

/** Stays until it is used or something else is done; what could not be taken back stays on offer. */
export function useUndo(): Undo {
  const [state, setState] = useState<Pick<Undo, 'done' | 'busy' | 'failure'>>({
    done: null,
    busy: false,
    failure: null,
  });
  const running = useRef(false);
  const announce = useAnnounce();
  const tell = useCallback(
    (next: Done) => {
      setState({ done: next, busy: false, failure: null });
      announce(next.line);
    },
    [announce],
  );
  const { done } = state;
  const undo = useCallback(async () => {
    if (done === null || running.current) return false;
    running.current = true;
    setState({ done, busy: true, failure: null });
    const left = [...done.ids];
    try {
      for (const id of done.ids) {
        await takeBack(id, done.step);
        left.shift();
      }
      setState({ done: null, busy: false, failure: null });
      announce(say(nlWindowMoments.undone, { line: done.line }));
      return true;
    } catch (error) {
      setState({ done: { ...done, ids: left }, busy: false, failure: failureOf(error) });
      return false;
    } finally {
      running.current = false;
    }
  }, [announce, done]);
  return useMemo(() => ({ ...state, tell, undo }), [state, tell, undo]);
}

/** Nothing where it was taken back in another way already. */
async function takeBack(id: string, step: Done['step']): Promise<void> {
  const steps = await call('momentHistory', { id });
  const found = steps.findLast((each) => each.do === step && !each.undone);
  if (found !== undefined) await call('undoMoment', { id, event: found.event });
}
