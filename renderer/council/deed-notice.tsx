/** Says what was done last, with the way back, or why it was not. */
import { useEffect, useRef } from 'react';
import { nlWindowCouncil } from '../../shared/text/nl-window-council.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { type Deed, type Deeds, takenBack } from './use-deeds.ts';

const words = nlWindowCouncil;

/** Takes the focus once where what was done took its own form away. */
export function DeedNotice({ deeds }: { readonly deeds: Deeds }) {
  const { busy, done, failure, act } = deeds;
  const place = useRef<HTMLDivElement>(null);
  const met = useRef<Deed | null>(null);
  // After each drawing: the form goes when the list is a new one, which may be later than the deed.
  useEffect(() => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (done === null || met.current === done || !lost) return;
    met.current = done;
    place.current?.focus({ preventScroll: true });
    place.current?.scrollIntoView({ block: 'nearest' });
  });
  return (
    <>
      {failure !== null && <FailureNotice failure={failure} />}
      {done !== null && (
        <div className="notice deed" tabIndex={-1} ref={place}>
          <p>{done.line}</p>
          {done.undo !== null && (
            <BusyButton
              className="button button-small"
              busy={busy}
              busyText={words.undoing}
              onClick={() => void act(() => takenBack(done))}
            >
              {words.undo}
            </BusyButton>
          )}
        </div>
      )}
    </>
  );
}
