/** A panel beside the text: takes the focus when it opens, closes on Escape. */
import { type ReactNode, useEffect, useRef } from 'react';
import { nlWindow } from '../../shared/text/nl-window.ts';

/** `subject` is what the panel is about: another one moves the focus to the head again. */
export function SidePanel(props: {
  readonly label: string;
  readonly title: string;
  readonly subject: unknown;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const { subject, onClose } = props;
  const panel = useRef<HTMLElement>(null);
  const head = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another subject moves the focus again
  useEffect(() => {
    panel.current?.scrollTo(0, 0);
    head.current?.focus({ preventScroll: true });
  }, [subject]);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') onClose();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [onClose]);
  return (
    <aside id="bewijs" className="evidence" aria-label={props.label} ref={panel}>
      <div className="evidence-head">
        <h2 ref={head} tabIndex={-1}>
          {props.title}
        </h2>
        <button type="button" className="button button-small" onClick={onClose}>
          {nlWindow.evidence.close}
        </button>
      </div>
      {props.children}
    </aside>
  );
}
