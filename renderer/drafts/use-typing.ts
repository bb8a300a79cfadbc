/** The text on the desk: what is typed is kept as it is typed, and follows the version that stands where nothing was typed. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ShownAction } from '../../shared/contract-work.ts';
import { call } from '../bridge.ts';

/** How the typed text is kept. */
export type Kept = 'version' | 'keeping' | 'typed' | 'failed';

/** The text and how it is kept. */
export interface Typing {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** It differs from the version that stands. */
  readonly dirty: boolean;
  readonly kept: Kept;
  /** Keeps at once what is still on its way. */
  readonly flush: () => Promise<void>;
}

/** Milliseconds of quiet after which typed text is kept. */
const quiet = 400;

/** For one action as it stands. */
export function useTyping({ action, typed }: ShownAction): Typing {
  const current = action.versions.at(-1) ?? null;
  const standing = current?.text ?? '';
  const version = current?.n ?? 0;
  const [text, setOwn] = useState(typed?.text ?? standing);
  const [seen, setSeen] = useState(standing);
  const [kept, setKept] = useState<'keeping' | 'typed' | 'failed'>('typed');
  if (seen !== standing) {
    setSeen(standing);
    // Untouched text follows what stands; typed text is never replaced.
    if (text === seen) setOwn(standing);
  }
  const { id } = action;
  const waiting = useRef<{ readonly text: string; readonly version: number } | null>(null);
  const flush = useCallback(async (): Promise<void> => {
    const next = waiting.current;
    if (next === null) return;
    waiting.current = null;
    await call('keepTyping', { id, ...next }).then(
      () => setKept(waiting.current === null ? 'typed' : 'keeping'),
      () => {
        waiting.current ??= next;
        setKept('failed');
      },
    );
  }, [id]);
  const setText = (next: string): void => {
    waiting.current = { text: next, version };
    setKept('keeping');
    setOwn(next);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: every keystroke begins the wait anew
  useEffect(() => {
    const timer = setTimeout(() => void flush(), quiet);
    return () => clearTimeout(timer);
  }, [flush, text]);
  useLeaving(flush);
  const dirty = text !== standing;
  return { text, setText, dirty, kept: dirty ? kept : 'version', flush };
}

/** Another page, a closed window: what was typed last goes along. */
function useLeaving(flush: () => Promise<void>): void {
  useEffect(() => {
    const leave = (): void => void flush();
    window.addEventListener('pagehide', leave);
    window.addEventListener('blur', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('blur', leave);
      leave();
    };
  }, [flush]);
}
