/** Where the keyboard goes when a removal is undone: to the source that came back. */
import { type RefObject, useEffect, useRef } from 'react';
import type { Source } from '../../shared/model/source.ts';

/** A ref for what holds the table; each source's name carries its id as `data-source`. */
export function useReturn(removed: Source | null): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  const before = useRef<string | null>(null);
  useEffect(() => {
    const back = removed === null ? before.current : null;
    before.current = removed?.id ?? null;
    if (back === null || document.activeElement !== document.body) return;
    place.current?.querySelector<HTMLElement>(`[data-source="${CSS.escape(back)}"]`)?.focus();
  }, [removed]);
  return place;
}
