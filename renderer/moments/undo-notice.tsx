/** Says what was done, with the way back. */
import { useEffect, useRef } from 'react';
import { nlWindowMoments } from '../../shared/text/nl-window-moments.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import type { Done, Undo } from './use-undo.ts';

/** What was done took its own button away: the keyboard goes to the way back, and from there to `onUndone`. */
export function UndoNotice(props: { readonly undo: Undo; readonly onUndone: () => void }) {
  const { done, busy, failure, undo } = props.undo;
  const place = useRef<HTMLDivElement>(null);
  const shown = useRef<Done | null>(null);
  useEffect(() => {
    if (done !== null && shown.current?.line !== done.line)
      place.current?.querySelector<HTMLElement>('button')?.focus();
    shown.current = done;
  }, [done]);
  if (done === null) return null;
  return (
    <>
      <div className="notice" ref={place}>
        <p>{done.line}</p>
        <BusyButton
          busy={busy}
          busyText={nlWindowMoments.undoing}
          onClick={() => void undo().then((went) => went && props.onUndone())}
        >
          {nlWindowMoments.undo}
        </BusyButton>
      </div>
      {failure !== null && <FailureNotice failure={failure} />}
    </>
  );
}
