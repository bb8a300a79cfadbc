/** A button that keeps its place and the focus while what it started runs. */
import type { ComponentProps } from 'react';

/** While busy it says so and does nothing; it is not disabled, which would take the focus away. */
export function BusyButton(
  props: Omit<ComponentProps<'button'>, 'children'> & {
    readonly busy: boolean;
    readonly busyText: string;
    readonly children: string;
    /** What it is about, where more buttons on the page have the same words. */
    readonly about?: string;
  },
) {
  const { busy, busyText, children, about, onClick, ...button } = props;
  const words = busy ? busyText : children;
  return (
    <button
      type="button"
      className="button"
      {...button}
      aria-disabled={busy}
      aria-label={about === undefined ? undefined : `${words}: ${about}`}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {words}
    </button>
  );
}
