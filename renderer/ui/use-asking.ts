/** A call that a person starts with a button: busy, failed, and never twice at once. */
import { useCallback, useRef, useState } from 'react';
import type { CallName, Calls } from '../../shared/contract.ts';
import type { Failure } from '../../shared/result.ts';
import { call, failureOf } from '../bridge.ts';

/** One button's call. */
export interface Asking<K extends CallName> {
  readonly busy: boolean;
  readonly failure: Failure | null;
  /** Resolves with the answer, or null where it failed or one runs already. */
  readonly ask: (input: Calls[K]['input']) => Promise<{ readonly value: Calls[K]['output'] } | null>;
}

/** Keeps what was typed out of it: a failure changes nothing else. */
export function useAsking<K extends CallName>(name: K): Asking<K> {
  const [state, setState] = useState<Pick<Asking<K>, 'busy' | 'failure'>>({ busy: false, failure: null });
  const running = useRef(false);
  const ask = useCallback(
    async (input: Calls[K]['input']) => {
      if (running.current) return null;
      running.current = true;
      setState({ busy: true, failure: null });
      try {
        const value = await call(name, input);
        setState({ busy: false, failure: null });
        return { value };
      } catch (error) {
        setState({ busy: false, failure: failureOf(error) });
        return null;
      } finally {
        running.current = false;
      }
    },
    [name],
  );
  return { ...state, ask };
}
