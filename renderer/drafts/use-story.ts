/** The story that an action is about, as it is told today; else as it was told on the day the action was opened. */
import { useEffect, useMemo, useState } from 'react';
import type { Calls } from '../../shared/contract.ts';
import { localDate } from '../../shared/language/amsterdam-time.ts';
import type { Action } from '../../shared/model/action.ts';
import { onPush } from '../bridge.ts';
import { type CallState, useCall } from '../ui/use-call.ts';

/** How the engine is asked about it. */
export type StoryRef = Calls['listFacts']['input'];

/** The story and its fact sheet. */
export interface ActionStory {
  /** Null until it is found, and where no briefing holds it any more. */
  readonly ref: StoryRef | null;
  /** It was looked for on both days, in vain. */
  readonly gone: boolean;
  readonly sheet: CallState<Calls['listFacts']['output']>;
}

/** Looks for it by an item of its anchor. */
export function useStory(action: Pick<Action, 'anchor' | 'opened'>): ActionStory {
  const id = `s_${action.anchor[0] ?? ''}`;
  const opened = localDate(Date.parse(action.opened.at));
  const [date, setDate] = useState<string | null>(null);
  const asked = useMemo<StoryRef>(() => ({ id, date, role: null }), [id, date]);
  const sheet = useCall('listFacts', asked);
  const { again, failure, loading } = sheet;
  const missing = failure !== null && !loading;
  useEffect(() => {
    if (missing && date === null) setDate(opened);
  }, [missing, date, opened]);
  useEffect(() => onPush('storeChanged', again), [again]);
  return {
    ref: sheet.value === null ? null : asked,
    gone: missing && date !== null,
    sheet,
  };
}
