/** Removal that can be undone without losing anything: the source goes for good when the reader goes on. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Source } from '../../shared/model/source.ts';
import { call } from '../bridge.ts';

/** The source that is on its way out, if any. */
export interface Removal {
  readonly source: Source | null;
  readonly remove: (source: Source) => void;
  readonly undo: () => void;
  /** Removes for good what is on its way out. */
  readonly settle: () => void;
}

/**
 * Putting a removed source back by its address would lose its publisher, ward, folder and pause. So it is only hidden at
 * first, and removed when another one is, when the page is left or the window closes; a crash in between keeps it.
 */
export function useRemoval(onSettled: () => void, onFailure: (error: unknown) => void): Removal {
  const [source, setSource] = useState<Source | null>(null);
  const pending = useRef<Source | null>(null);
  const after = useRef({ onSettled, onFailure });
  after.current = { onSettled, onFailure };
  const set = useCallback((next: Source | null) => {
    pending.current = next;
    setSource(next);
  }, []);
  const settle = useCallback(() => {
    const gone = pending.current;
    if (gone === null) return;
    set(null);
    call('removeSource', { id: gone.id }).then(
      () => after.current.onSettled(),
      (error: unknown) => after.current.onFailure(error),
    );
  }, [set]);
  useEffect(() => {
    window.addEventListener('pagehide', settle);
    return () => {
      window.removeEventListener('pagehide', settle);
      settle();
    };
  }, [settle]);
  const remove = useCallback(
    (next: Source) => {
      settle();
      set(next);
    },
    [settle, set],
  );
  const undo = useCallback(() => set(null), [set]);
  return { source, remove, undo, settle };
}
