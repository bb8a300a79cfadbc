/** The list of sources with everything that can be done to it. */
import { useCallback, useEffect, useState } from 'react';
import type { ShownSource } from '../../shared/contract-listening.ts';
import type { Source } from '../../shared/model/source.ts';
import type { Failure } from '../../shared/result.ts';
import { nlSources } from '../../shared/text/nl-sources.ts';
import { say } from '../../shared/text/say.ts';
import { call, failureOf, onPush } from '../bridge.ts';
import { useAnnounce } from '../ui/live-region.tsx';
import { useCall } from '../ui/use-call.ts';
import { type FollowSource, useFollow } from './use-follow.ts';
import { useRemoval } from './use-removal.ts';
import { type Tries, useTryNow } from './use-try-now.ts';

const words = nlSources;

/** What the page shows, and its verbs. */
export interface SourcesState {
  /** Without the one that is on its way out; null while they are not known. */
  readonly sources: readonly ShownSource[] | null;
  readonly removed: Source | null;
  /** Why the list is not there, and the last thing that did not work. */
  readonly listFailure: Failure | null;
  readonly failure: Failure | null;
  readonly tries: Tries;
  readonly again: () => void;
  readonly tryNow: (source: Source) => void;
  readonly pause: (source: Source, paused: boolean) => void;
  readonly remove: (source: Source) => void;
  readonly undo: (source: Source) => void;
  readonly follow: FollowSource;
  /** To be called with what was added in another way: shown, and looked at right away. */
  readonly added: (source: Source) => void;
}

/** Asked again whenever the store changed. */
export function useSources(): SourcesState {
  const list = useCall('listSources', {});
  const { again } = list;
  const [failure, setFailure] = useState<Failure | null>(null);
  const announce = useAnnounce();
  useEffect(() => onPush('storeChanged', again), [again]);
  const failed = useCallback((error: unknown): void => setFailure(failureOf(error)), []);
  const removal = useRemoval(again, failed);
  const { tries, tryNow } = useTryNow(again);
  const added = useCallback(
    (source: Source): void => {
      again();
      tryNow(source);
    },
    [again, tryNow],
  );
  const follow = useFollow(added);
  const told = (line: string, { title }: Source): void => {
    setFailure(null);
    announce(say(line, { title }));
  };
  const pause = (source: Source, paused: boolean): void => {
    call('changeSource', { id: source.id, change: { paused } }).then(() => {
      told(paused ? words.pausedNow : words.resumedNow, source);
      again();
      // Whoever resumes a source wants to know whether it still works, also where it said that it is no more.
      if (!paused) tryNow(source);
    }, failed);
  };
  const lookNow = (source: Source): void => {
    told(words.tryingTitle, source);
    tryNow(source);
  };
  const remove = (source: Source): void => {
    removal.remove(source);
    told(words.removed, source);
  };
  const undo = (source: Source): void => {
    removal.undo();
    told(words.restored, source);
  };
  const removed = removal.source;
  const sources = list.value?.filter(({ source }) => source.id !== removed?.id) ?? null;
  return {
    sources,
    removed,
    listFailure: list.failure,
    failure,
    tries,
    again,
    tryNow: lookNow,
    pause,
    remove,
    undo,
    follow,
    added,
  };
}
