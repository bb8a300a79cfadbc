/** F5 and Ctrl+R refresh on every page, as people expect of a window with news. */
import { useEffect } from 'react';

/** Listens while mounted. */
export function useRefreshKey(run: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const asked =
        event.key === 'F5' || (event.key.toLowerCase() === 'r' && (event.ctrlKey || event.metaKey));
      if (!asked) return;
      event.preventDefault();
      run();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [run]);
}
