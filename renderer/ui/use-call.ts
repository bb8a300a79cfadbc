/** A value asked of the engine, as state: loading, there, or failed. */
import { useCallback, useEffect, useState } from 'react';
import type { CallName, Calls } from '../../shared/contract.ts';
import type { Failure } from '../../shared/result.ts';
import { call, failureOf } from '../bridge.ts';

/** What is known of a call. */
export interface CallState<T> {
  readonly value: T | null;
  readonly failure: Failure | null;
  readonly loading: boolean;
  readonly again: () => void;
}

/** Calls when `input` (by content) changes, and again on request; an answer that came too late is dropped. */
export function useCall<K extends CallName>(
  name: K,
  input: Calls[K]['input'],
): CallState<Calls[K]['output']> {
  const [state, setState] = useState<Omit<CallState<Calls[K]['output']>, 'again'>>({
    value: null,
    failure: null,
    loading: true,
  });
  const [turn, setTurn] = useState(0);
  const key = JSON.stringify(input);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` asks again; `key` stands for `input`
  useEffect(() => {
    let current = true;
    setState((old) => ({ ...old, loading: true }));
    call(name, JSON.parse(key) as Calls[K]['input']).then(
      (value) => current && setState({ value, failure: null, loading: false }),
      (error: unknown) => current && setState({ value: null, failure: failureOf(error), loading: false }),
    );
    return () => {
      current = false;
    };
  }, [name, key, turn]);
  const again = useCallback(() => setTurn((old) => old + 1), []);
  return { ...state, again };
}
