/** The page before its words are there. */
import { useEffect } from 'react';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { useAnnounce } from '../ui/live-region.tsx';

/** `line` says what is awaited, where it is not the briefing. Grey lines for the eye; the live region says what is going on. */
export function Skeleton(props: { readonly line?: string }) {
  const { line = nlWindow.loading } = props;
  const announce = useAnnounce();
  useEffect(() => announce(line), [announce, line]);
  return (
    <div className="skeleton">
      <p className="visually-hidden">{line}</p>
      <div />
      <div />
      <div />
      <div />
    </div>
  );
}
