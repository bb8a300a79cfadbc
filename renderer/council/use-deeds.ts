/** What a person does here: one thing at a time, told aloud, with the way back. */
import { useCallback, useMemo, useRef, useState } from 'react';
import type { Failure } from '../../shared/result.ts';
import { nlWindowCouncil } from '../../shared/text/nl-window-council.ts';
import { say } from '../../shared/text/say.ts';
import { failureOf } from '../bridge.ts';
import { useAnnounce } from '../ui/live-region.tsx';

/** Something that was done. */
export interface Deed {
  readonly line: string;
  /** Takes it back; null where it cannot be. */
  readonly undo: (() => Promise<unknown>) | null;
}

/** One place for what is done. */
export interface Deeds {
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly done: Deed | null;
  /** Resolves with whether it was done; a second one while the first runs is not. */
  readonly act: (job: () => Promise<Deed>) => Promise<boolean>;
  /** Says no more of what was done or failed: the reader is elsewhere. */
  readonly forget: () => void;
}

const nothing: Omit<Deeds, 'act' | 'forget'> = { busy: false, failure: null, done: null };

/** `onDone` runs after every deed. */
export function useDeeds(onDone: () => void): Deeds {
  const [state, setState] = useState(nothing);
  const running = useRef(false);
  const announce = useAnnounce();
  const act = useCallback<Deeds['act']>(
    async (job) => {
      if (running.current) return false;
      running.current = true;
      setState((old) => ({ ...old, busy: true, failure: null }));
      try {
        const done = await job();
        setState({ busy: false, failure: null, done });
        announce(done.line);
        onDone();
        return true;
      } catch (error) {
        // What was done before can still be taken back.
        setState((old) => ({ ...old, busy: false, failure: failureOf(error) }));
        return false;
      } finally {
        running.current = false;
      }
    },
    [announce, onDone],
  );
  const forget = useCallback(() => setState((old) => (old.busy ? old : nothing)), []);
  return useMemo(() => ({ ...state, act, forget }), [state, act, forget]);
}

/** The deed of taking a deed back. */
export async function takenBack({ line, undo }: Deed): Promise<Deed> {
  await undo?.();
  return { line: say(nlWindowCouncil.undone, { line }), undo: null };
}
