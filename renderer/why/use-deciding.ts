/** Correcting a ward and deciding about a story, with what was done last and its way back. */
import { useCallback, useMemo, useRef, useState } from 'react';
import type { GivenCorrection, StoryDay } from '../../shared/contract-decisions.ts';
import type { AskedDecision } from '../../shared/model/decision.ts';
import type { Failure } from '../../shared/result.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { say } from '../../shared/text/say.ts';
import { call, failureOf } from '../bridge.ts';
import { failureWords } from '../ui/failure-words.ts';
import { useAnnounce } from '../ui/live-region.tsx';

const words = nlWindow.why;

/** A name that can be taught after a correction. */
export interface Teachable {
  readonly names: readonly string[];
  readonly given: GivenCorrection;
  readonly ward: string;
}

/** What was done last. */
export interface Done {
  readonly line: string;
  /** Null where there is nothing to take back. */
  readonly undo: (() => void) | null;
  readonly teachable: Teachable | null;
}

/** The verbs; each resolves with whether it was done. None runs while another does. */
export interface Deciding {
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly done: Done | null;
  /** `place` is the ward, or what stands for it, in words; `names` could be taught. */
  readonly correct: (given: GivenCorrection, place: string, names: readonly string[]) => Promise<boolean>;
  readonly teach: (name: string, teachable: Teachable) => Promise<boolean>;
  readonly takeBack: (items: readonly string[]) => Promise<boolean>;
  readonly decide: (decision: AskedDecision, line: string) => Promise<boolean>;
  readonly undecide: (id: string) => Promise<boolean>;
  readonly clear: () => void;
}

interface State {
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly done: Done | null;
}

const undone: Done = { line: words.undone, undo: null, teachable: null };

/** The verbs for the briefing that is shown. */
export function useDeciding(day: StoryDay): Deciding {
  const [state, setState] = useState<State>({ busy: false, failure: null, done: null });
  const running = useRef(false);
  const announce = useAnnounce();
  const { date, role } = day;
  const run = useCallback(
    async (job: () => Promise<Done>): Promise<boolean> => {
      if (running.current) return false;
      running.current = true;
      setState((old) => ({ ...old, busy: true, failure: null }));
      try {
        const done = await job();
        setState({ busy: false, failure: null, done });
        announce(done.line);
        return true;
      } catch (error) {
        const failure = failureOf(error);
        setState({ busy: false, failure, done: null });
        announce(failureWords(failure));
        return false;
      } finally {
        running.current = false;
      }
    },
    [announce],
  );
  const verbs = useMemo(() => verbsOver(run, { date, role }), [run, date, role]);
  const clear = useCallback(() => setState({ busy: false, failure: null, done: null }), []);
  return { ...state, ...verbs, clear };
}

type Verbs = Pick<Deciding, 'correct' | 'teach' | 'takeBack' | 'decide' | 'undecide'>;

function verbsOver(run: (job: () => Promise<Done>) => Promise<boolean>, day: StoryDay): Verbs {
  const takeBack: Verbs['takeBack'] = (items) =>
    run(async () => {
      await call('undoCorrection', { items });
      return undone;
    });
  const undecide: Verbs['undecide'] = (id) =>
    run(async () => {
      await call('undoDecision', { id });
      return undone;
    });
  const corrected = (given: GivenCorrection, line: string, teachable: Teachable | null): Promise<boolean> =>
    run(async () => {
      await call('correctWard', given);
      return { line, undo: () => void takeBack(given.items), teachable };
    });
  return {
    correct: (given, place, names) =>
      corrected(
        given,
        say(words.corrected, { place, count: given.items.length }),
        given.wards.length === 1 && names.length > 0 ? { names, given, ward: place } : null,
      ),
    teach: (name, { given, ward }) =>
      corrected({ ...given, teach: name }, say(words.taught, { name, ward }), null),
    takeBack,
    decide: (decision, line) =>
      run(async () => {
        const { id } = await call('decideStory', { ...day, decision });
        return { line, undo: () => void undecide(id), teachable: null };
      }),
    undecide,
  };
}
