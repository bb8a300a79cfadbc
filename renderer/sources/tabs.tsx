/** The parts of the page as tabs: arrows move, one stop for the Tab key. */
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';

/** One tab. */
export interface Tab {
  readonly id: string;
  readonly label: string;
  readonly content: ReactNode;
}

/** What was opened once stays, hidden: nothing typed is lost and a reading-in goes on. */
export function Tabs(props: {
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly open: string;
  readonly onOpen: (id: string) => void;
}) {
  const { tabs, open, onOpen } = props;
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const list = useRef<HTMLDivElement>(null);
  const prefix = useId();
  if (!seen.has(open)) setSeen(new Set([...seen, open]));
  const move = (event: KeyboardEvent): void => {
    const next = nextTab(
      tabs.map(({ id }) => id),
      open,
      event.key,
    );
    if (next === null) return;
    event.preventDefault();
    onOpen(next);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next}"]`)?.focus();
  };
  return (
    <>
      <div className="tabs" role="tablist" aria-label={props.label} ref={list} onKeyDown={move}>
        {tabs.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`${prefix}${id}-tab`}
            data-tab={id}
            aria-selected={id === open}
            aria-controls={`${prefix}${id}`}
            tabIndex={id === open ? 0 : -1}
            onClick={() => onOpen(id)}
          >
            {label}
          </button>
        ))}
      </div>
      {tabs.map(({ id, content }) => (
        <div
          key={id}
          className="tab-panel"
          role="tabpanel"
          id={`${prefix}${id}`}
          aria-labelledby={`${prefix}${id}-tab`}
          hidden={id !== open}
        >
          {(seen.has(id) || id === open) && content}
        </div>
      ))}
    </>
  );
}

/** Where a key leads from `open`; null where it leads nowhere. */
export function nextTab(ids: readonly string[], open: string, key: string): string | null {
  const at = ids.indexOf(open);
  const to: Readonly<Record<string, number>> = {
    ArrowRight: (at + 1) % ids.length,
    ArrowLeft: (at - 1 + ids.length) % ids.length,
    Home: 0,
    End: ids.length - 1,
  };
  return ids[to[key] ?? -1] ?? null;
}
