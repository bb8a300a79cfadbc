/** Remembers what opened a panel, so that closing it leads back there. */
import { useMemo, useRef } from 'react';

/** What a panel's page needs. */
export interface Opener {
  /** Call where the panel opens: keeps the element that has the focus. */
  readonly remember: () => void;
  /** Brings that element into view where the panel would cover it. */
  readonly reveal: () => void;
  /** Gives it the focus again; the page's main part where it is gone. */
  readonly back: () => void;
}

/** One opener for one panel. */
export function useOpener(): Opener {
  const element = useRef<HTMLElement | null>(null);
  return useMemo(
    () => ({
      remember: () => {
        element.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
      },
      reveal: () => element.current?.scrollIntoView({ block: 'nearest' }),
      back: () => {
        const there = element.current?.isConnected ? element.current : document.querySelector('main');
        there?.focus();
      },
    }),
    [],
  );
}
