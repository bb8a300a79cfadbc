/** What is open beside the briefing: one panel at a time, and the way back to what opened it. */
import { useEffect, useState } from 'react';
import type { Briefing } from '../../shared/model/briefing.ts';
import { useOpener } from '../ui/use-opener.ts';
import type { OpenSentence } from './reader.ts';

/**
 * A sentence keeps the briefing it stands in (its evidence stays when a message is deleted and a new briefing comes); the
 * reasons of a story, and what is done about it, are asked anew.
 */
export type Opened =
  | { readonly kind: 'sentence'; readonly sentence: OpenSentence; readonly briefing: Briefing }
  | { readonly kind: 'why'; readonly story: string }
  | { readonly kind: 'work'; readonly story: string };

/** The panel. */
export interface Panels {
  readonly open: Opened | null;
  readonly show: (opened: Opened) => void;
  /** Closes and leads back. */
  readonly close: () => void;
  /** Closes because what was open is gone. */
  readonly clear: () => void;
}

/** Brings what opened the panel into view where the panel would cover it. */
export function usePanels(): Panels {
  const [open, setOpen] = useState<Opened | null>(null);
  const opener = useOpener();
  useEffect(() => {
    if (open !== null) opener.reveal();
  }, [open, opener]);
  return {
    open,
    show: (opened) => {
      opener.remember();
      setOpen(opened);
    },
    close: () => {
      setOpen(null);
      opener.back();
    },
    clear: () => setOpen(null),
  };
}
