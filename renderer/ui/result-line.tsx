/** What was just done, with its way back. */
import { useEffect, useRef } from 'react';
import { BusyButton } from './busy-button.tsx';

/** The way back. */
export interface WayBack {
  readonly words: string;
  readonly busyText: string;
  /** What is taken back. */
  readonly about: string;
  readonly busy: boolean;
  readonly run: () => void;
}

/** Nothing where `line` is empty. Takes the focus where the button that did it is gone; `turn` changes with each deed. */
export function ResultLine(props: {
  readonly line: string;
  readonly turn: unknown;
  readonly back: WayBack | null;
}) {
  const { line, turn, back } = props;
  const place = useRef<HTMLParagraphElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same line may be told of another deed
  useEffect(() => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (line !== '' && lost) place.current?.focus({ preventScroll: true });
  }, [line, turn]);
  if (line === '') return null;
  return (
    <p className="save-result part-result" tabIndex={-1} ref={place}>
      <span>{line}</span>
      {back !== null && (
        <BusyButton
          className="link"
          busy={back.busy}
          busyText={back.busyText}
          about={back.about}
          onClick={back.run}
        >
          {back.words}
        </BusyButton>
      )}
    </p>
  );
}
