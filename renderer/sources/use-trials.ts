/** Proposals tried, one or all one after the other. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { SourcePreview, SourceProposal } from '../../shared/model/preview.ts';
import type { Failure } from '../../shared/result.ts';
import { call, failureOf } from '../bridge.ts';

/** What trying one gave; null while it runs. */
export type Trial = { readonly preview: SourcePreview } | { readonly failure: Failure } | null;
/** By address. */
export type Trials = ReadonlyMap<string, Trial>;

/** The trials and their verbs. */
export interface Trying {
  readonly trials: Trials;
  /** True while all are being tried. */
  readonly running: boolean;
  readonly tryOne: (proposal: SourceProposal) => Promise<void>;
  /** Tries what was not tried yet; resolves with whether it came to the end. */
  readonly tryAll: (proposals: readonly SourceProposal[]) => Promise<boolean>;
  /** Stops after the one that is busy. */
  readonly stop: () => void;
}

/** Also stops when the page is left. */
export function useTrials(): Trying {
  const [trials, setTrials] = useState<Trials>(new Map());
  const [running, setRunning] = useState(false);
  const known = useRef(new Map<string, Trial>());
  const stopped = useRef(false);
  useEffect(() => {
    stopped.current = false;
    return () => {
      stopped.current = true;
    };
  }, []);
  const set = useCallback((url: string, trial: Trial) => {
    known.current.set(url, trial);
    setTrials(new Map(known.current));
  }, []);
  const tryOne = useCallback(
    async (proposal: SourceProposal) => {
      if (known.current.get(proposal.url) === null) return;
      set(proposal.url, null);
      set(
        proposal.url,
        await call('trySource', proposal).then(
          (preview) => ({ preview }),
          (error: unknown) => ({ failure: failureOf(error) }),
        ),
      );
    },
    [set],
  );
  const tryAll = useCallback(
    async (proposals: readonly SourceProposal[]) => {
      stopped.current = false;
      setRunning(true);
      for (const proposal of proposals) {
        if (stopped.current) break;
        if (!known.current.has(proposal.url)) await tryOne(proposal);
      }
      setRunning(false);
      return !stopped.current;
    },
    [tryOne],
  );
  const stop = useCallback(() => {
    stopped.current = true;
  }, []);
  return { trials, running, tryOne, tryAll, stop };
}

/** How far the trials of `proposals` are. */
export function trialCounts(
  proposals: readonly Pick<SourceProposal, 'url'>[],
  trials: Trials,
): { readonly done: number; readonly works: number; readonly total: number } {
  const ended = proposals.map(({ url }) => trials.get(url) ?? null).filter((trial) => trial !== null);
  const works = ended.filter((trial) => 'preview' in trial && trial.preview.failure === null);
  return { done: ended.length, works: works.length, total: proposals.length };
}
