/** The one live region: what changed, said aloud to who cannot see it. */
import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';

const Announce = createContext<(text: string) => void>(() => undefined);

/** Says a line through the live region. */
export function useAnnounce(): (text: string) => void {
  return useContext(Announce);
}

export function LiveRegion(props: { readonly children: ReactNode }) {
  const [line, setLine] = useState('');
  const announce = useCallback((text: string) => setLine(text), []);
  return (
    <Announce.Provider value={announce}>
      {props.children}
      <div className="visually-hidden" role="status" aria-live="polite">
        {line}
      </div>
    </Announce.Provider>
  );
}
