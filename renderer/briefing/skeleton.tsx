/** The page before its words are there. */
import { useEffect } from 'react';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { useAnnounce } from '../ui/live-region.tsx';

/** Grey lines for the eye; the live region says what is going on. */
export function Skeleton() {
  const announce = useAnnounce();
  useEffect(() => announce(nlWindow.loading), [announce]);
  return (
    <div className="skeleton">
      <p className="visually-hidden">{nlWindow.loading}</p>
      <div />
      <div />
      <div />
      <div />
    </div>
  );
}
