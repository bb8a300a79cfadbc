/** Opens an item's own link in the system browser; the address never passes through the window. */
import { useCallback } from 'react';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { call, failureOf } from '../bridge.ts';
import { failureWords } from '../ui/failure-words.ts';
import { useAnnounce } from '../ui/live-region.tsx';

/** Resolves with why it could not be opened, or null. */
export function useOpenAtSource(): (id: string) => Promise<string | null> {
  const announce = useAnnounce();
  return useCallback(
    (id) =>
      call('openItem', { id }).then(
        () => {
          announce(nlWindow.evidence.opened);
          return null;
        },
        (error: unknown) => {
          const line = failureWords(failureOf(error));
          announce(line);
          return line;
        },
      ),
    [announce],
  );
}
