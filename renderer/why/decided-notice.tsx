/** What was decided last, with the way back and the name that could be taught. */
import { useEffect, useRef } from 'react';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { say } from '../../shared/text/say.ts';
import { failureWords } from '../ui/failure-words.ts';
import type { Deciding } from './use-deciding.ts';

const words = nlWindow.why;
/** Names offered: more is a list to read, and the likeliest come first. */
const mostNames = 3;

/** Stays until something else is decided or it is closed: no clock runs. Takes the focus that the choice left behind. */
export function DecidedNotice(props: { readonly deciding: Deciding }) {
  const { done, failure, busy, teach, clear } = props.deciding;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (done === null) return;
    if (lost) place.current?.focus({ preventScroll: true });
    place.current?.closest('.evidence')?.scrollTo(0, 0);
  }, [done]);
  if (failure !== null)
    return (
      <div className="notice notice-failure decided">
        <p>{failureWords(failure)}</p>
      </div>
    );
  if (done === null) return null;
  const { teachable } = done;
  return (
    <div className="notice decided" tabIndex={-1} ref={place}>
      <p>{done.line}</p>
      <div className="actions">
        {done.undo !== null && (
          <button type="button" className="button button-small" aria-disabled={busy} onClick={done.undo}>
            {words.undo}
          </button>
        )}
        <button type="button" className="button button-small" onClick={clear}>
          {words.dismiss}
        </button>
      </div>
      {teachable !== null && (
        <div className="decided-names">
          <p>{words.teachLead}</p>
          {teachable.names.slice(0, mostNames).map((name) => (
            <button
              key={name}
              type="button"
              className="button button-small"
              aria-disabled={busy}
              onClick={() => void teach(name, teachable)}
            >
              {say(words.teach, { name, ward: teachable.ward })}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
