/** What stands open beside the page: an entry or a question of the press. */
import { useEffect, useState } from 'react';

/** By id; the same button closes it, and the keyboard goes back to its line. */
export interface Opened {
  readonly id: string | null;
  readonly open: (id: string) => void;
  readonly close: () => void;
}

/** The button of a line: it carries the id as `data-opens`. */
const lineOf = (id: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-opens="${CSS.escape(id)}"]`);

/** One thing at a time. */
export function useOpened(): Opened {
  const [id, setId] = useState<string | null>(null);
  useEffect(() => {
    if (id !== null) lineOf(id)?.scrollIntoView({ block: 'nearest' });
  }, [id]);
  const close = (): void => {
    setId(null);
    // Its line may have gone meanwhile, or hide in another tab: then the page takes the keyboard.
    const line = id === null ? null : lineOf(id);
    if (line !== null && line.offsetParent !== null) line.focus();
    else document.querySelector('main')?.focus();
  };
  const open = (next: string): void => (next === id ? close() : setId(next));
  return { id, open, close };
}
