/** A button that shows and hides what comes after it; what is hidden is not made. */
import { type ReactNode, useId, useState } from 'react';

/** `label` keeps its words, open or not. */
export function Disclosure(props: {
  readonly label: string;
  readonly about?: string;
  readonly children: ReactNode;
}) {
  const [open, setOpen] = useState(false);
  const body = useId();
  return (
    <>
      <button
        type="button"
        className="link disclosure"
        aria-expanded={open}
        aria-controls={open ? body : undefined}
        aria-label={props.about === undefined ? undefined : `${props.label}: ${props.about}`}
        onClick={() => setOpen(!open)}
      >
        {props.label}
      </button>
      {open && <div id={body}>{props.children}</div>}
    </>
  );
}
