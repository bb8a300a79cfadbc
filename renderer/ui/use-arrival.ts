/** Where the keyboard lands when a screen takes the place of another. */
import { type RefObject, useEffect, useRef } from 'react';

/** A ref for the new screen's landmark: it takes the focus where the screen before took the focused element away. */
export function useArrival<T extends HTMLElement>(): RefObject<T | null> {
  const place = useRef<T>(null);
  useEffect(() => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (lost) place.current?.focus({ preventScroll: true });
  }, []);
  return place;
}
