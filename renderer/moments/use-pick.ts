/** Puts chosen instances on the agenda. */
import { useState } from 'react';
import type { CalendarView } from '../../shared/contract-moments.ts';
import type { Moment } from '../../shared/model/moment.ts';
import { useAsking } from '../ui/use-asking.ts';

/** As many as one call takes (`contract-moments.ts`). */
const atOnce = 200;

/** One calendar's picking. */
export interface Picking extends Omit<ReturnType<typeof useAsking<'pickInstances'>>, 'ask'> {
  /** Resolves with what is new on the agenda, or null where it failed: what went before that is kept. */
  readonly pick: (keys: readonly string[]) => Promise<readonly Moment[] | null>;
}

/** What was there before is not among the new: taking back must not touch it. */
export function usePick(view: CalendarView, known: readonly Moment[]): Picking {
  const { busy, failure, ask } = useAsking('pickInstances');
  const [before] = useState(() => new Set(known.map(({ id }) => id)));
  const pick = async (keys: readonly string[]): Promise<readonly Moment[] | null> => {
    const picked: Moment[] = [];
    for (let from = 0; from < keys.length; from += atOnce) {
      const answer = await ask({ token: view.token, keys: keys.slice(from, from + atOnce) });
      if (answer === null) return null;
      picked.push(...answer.value);
    }
    return picked.filter(({ id }) => !before.has(id));
  };
  return { busy, failure, pick };
}
