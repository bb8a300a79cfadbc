/** What stands open beside the page: an entry or a question of the press. */
import { useEffect, useState } from 'react';
import { useOpener } from '../ui/use-opener.ts';

/** By id; the same button closes it, and the keyboard goes back there. */
export interface Opened {
  readonly id: string | null;
  readonly open: (id: string) => void;
  readonly close: () => void;
}

/** One thing at a time. */
export function useOpened(): Opened {
  const [id, setId] = useState<string | null>(null);
  const opener = useOpener();
  useEffect(() => {
    if (id !== null) opener.reveal();
  }, [id, opener]);
  const close = (): void => {
    setId(null);
    opener.back();
  };
  const open = (next: string): void => {
    if (next === id) return close();
    opener.remember();
    setId(next);
  };
  return { id, open, close };
}
