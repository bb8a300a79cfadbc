/** Deleting a message for good: asked once, in place. */
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { useAnnounce } from '../ui/live-region.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useAsking } from '../ui/use-asking.ts';

const words = nlWindow.evidence;

/** `about` is the id of the element that says which message; `onRemoved` when the engine has deleted it. */
export function RemoveItem(props: {
  readonly id: string;
  readonly about: string;
  readonly onRemoved: () => void;
}) {
  const [asked, setAsked] = useState(false);
  const removing = useAsking('removeItem');
  const opener = useRef<HTMLButtonElement>(null);
  const back = useRef(false);
  // Only who said no goes back to the button: it must not take the focus when the card appears.
  useEffect(() => {
    if (!asked && back.current) opener.current?.focus();
    back.current = asked;
  }, [asked]);
  const remove = async (): Promise<void> => {
    if ((await removing.ask({ id: props.id })) !== null) props.onRemoved();
  };
  if (!asked)
    return (
      <button
        type="button"
        className="link remove-item"
        aria-describedby={props.about}
        ref={opener}
        onClick={() => setAsked(true)}
      >
        {words.remove}
      </button>
    );
  return (
    <>
      <RemoveQuestion busy={removing.busy} onYes={() => void remove()} onNo={() => setAsked(false)} />
      {removing.failure !== null && <FailureNotice failure={removing.failure} />}
    </>
  );
}

/** Takes the focus on the answer that loses nothing. Escape is that answer too, and closes nothing else. */
export function RemoveQuestion(props: {
  readonly busy: boolean;
  readonly onYes: () => void;
  readonly onNo: () => void;
}) {
  const { busy, onYes } = props;
  const no = useRef<HTMLButtonElement>(null);
  useEffect(() => no.current?.focus(), []);
  const onNo = (): void => {
    // What was sent cannot be taken back.
    if (!busy) props.onNo();
  };
  const listen = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onNo();
  };
  return (
    <fieldset className="remove-question" onKeyDown={listen}>
      <legend>{words.removeAsk}</legend>
      <div className="actions">
        <BusyButton className="button button-small" busy={busy} busyText={words.removing} onClick={onYes}>
          {words.removeRun}
        </BusyButton>
        <button type="button" className="button button-small" aria-disabled={busy} ref={no} onClick={onNo}>
          {words.removeNot}
        </button>
      </div>
    </fieldset>
  );
}

/** What stands where the message stood; takes the focus of the button that went. */
export function RemovedItem() {
  const place = useRef<HTMLParagraphElement>(null);
  const announce = useAnnounce();
  useEffect(() => {
    announce(words.removed);
    place.current?.focus();
  }, [announce]);
  return (
    <article className="item-card">
      <p tabIndex={-1} ref={place}>
        {words.removed}
      </p>
    </article>
  );
}
