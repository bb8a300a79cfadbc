/** The guidelines with their changes, what was done last, and the way back. */
import { useCallback, useEffect, useState } from 'react';
import type { GuidelinesChange, ShownGuidelines } from '../../shared/contract-guidelines.ts';
import type { Guidelines } from '../../shared/model/guidelines.ts';
import type { Failure } from '../../shared/result.ts';
import { nlWindowGuidelines as words } from '../../shared/text/nl-window-guidelines.ts';
import { say } from '../../shared/text/say.ts';
import { onPush } from '../bridge.ts';
import { useAnnounce } from '../ui/live-region.tsx';
import { useAsking } from '../ui/use-asking.ts';
import { useCall } from '../ui/use-call.ts';
import { partsLine } from './guideline-lines.ts';

/** What was done last: told under the part that was changed. */
export interface LastDone {
  readonly parts: readonly (keyof Guidelines)[];
  readonly line: string;
  /** What takes it back; null where it was a taking back. */
  readonly change: GuidelinesChange | null;
}

/** What every part gets. */
export interface GuidelinesDesk {
  readonly guidelines: Guidelines;
  readonly last: LastDone | null;
  readonly undoing: boolean;
  /** To be called with what a save answered. */
  readonly saved: (shown: ShownGuidelines, line: string) => void;
  readonly undo: (change: GuidelinesChange) => void;
}

/** All of it; `desk` is null until the guidelines are there. */
export interface GuidelinesState {
  readonly desk: GuidelinesDesk | null;
  readonly changes: readonly GuidelinesChange[];
  readonly failure: Failure | null;
  readonly undoFailure: Failure | null;
  readonly again: () => void;
}

/** Asked again whenever the store changed. */
export function useGuidelines(): GuidelinesState {
  const asked = useCall('guidelines', {});
  const undoing = useAsking('undoGuidelines');
  const [own, setOwn] = useState<ShownGuidelines | null>(null);
  const [last, setLast] = useState<LastDone | null>(null);
  const announce = useAnnounce();
  const { again } = asked;
  useEffect(() => onPush('storeChanged', again), [again]);
  // What a save answered is newer than what was asked before it.
  useEffect(() => setOwn(asked.value), [asked.value]);
  const shown = own ?? asked.value;
  const tell = useCallback(
    (next: ShownGuidelines, done: LastDone) => {
      setOwn(next);
      setLast(done);
      announce(done.line);
    },
    [announce],
  );
  const saved = (next: ShownGuidelines, line: string): void => {
    const [change] = next.changes;
    if (change !== undefined) tell(next, { parts: change.parts, line, change });
  };
  const undo = async (change: GuidelinesChange): Promise<void> => {
    const answer = await undoing.ask({ id: change.id });
    if (answer === null) return;
    const line = say(words.undone, { parts: partsLine(change.parts) });
    tell(answer.value, { parts: change.parts, line, change: null });
  };
  const desk: GuidelinesDesk | null = shown && {
    guidelines: shown.guidelines,
    last,
    undoing: undoing.busy,
    saved,
    undo: (change) => void undo(change),
  };
  return {
    desk,
    changes: shown?.changes ?? [],
    failure: asked.failure,
    undoFailure: undoing.failure,
    again,
  };
}
