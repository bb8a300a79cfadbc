/** The one live region: what changed, said aloud to who cannot see it. */
import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';

const Announce = createContext<(text: string) => void>(() => undefined);

/** Says a line through the live region; the same line twice is said twice. */
export function useAnnounce(): (text: string) => void {
  return useContext(Announce);
}

/** Holds the region; stands once, around everything. */
export function LiveRegion(props: { readonly children: ReactNode }) {
  const [said, setSaid] = useState({ turn: 0, line: '' });
  const announce = useCallback((line: string) => setSaid(({ turn }) => ({ turn: turn + 1, line })), []);
  return (
    <Announce.Provider value={announce}>
      {props.children}
      <div className="visually-hidden" role="status" aria-live="polite">
        <span key={said.turn}>{said.line}</span>
      </div>
    </Announce.Provider>
  );
}
