/** What was typed and not yet kept by the engine: it outlives the panel and the page, not the app. */
import { useCallback, useState } from 'react';

const typed = new Map<string, unknown>();

/**
 * A form's fields: what was typed over what stands (`initial`). `id` names the form and what it is about; `clear` when the
 * engine has it.
 */
export function useKept<T extends object>(
  id: string,
  initial: T,
): readonly [fields: T, set: (change: Partial<T>) => void, clear: () => void] {
  const [own, setOwn] = useState(() => (typed.get(id) ?? {}) as Partial<T>);
  const set = useCallback(
    (change: Partial<T>) => {
      typed.set(id, { ...(typed.get(id) as object | undefined), ...change });
      setOwn((old) => ({ ...old, ...change }));
    },
    [id],
  );
  const clear = useCallback(() => {
    typed.delete(id);
    setOwn({});
  }, [id]);
  return [{ ...initial, ...own }, set, clear];
}
