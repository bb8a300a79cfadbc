/** Following a source: added, and looked at right away. */
import { useCallback } from 'react';
import type { AddedSource } from '../../shared/contract-listening.ts';
import type { Source } from '../../shared/model/source.ts';
import type { Failure } from '../../shared/result.ts';
import { nlSources } from '../../shared/text/nl-sources.ts';
import { say } from '../../shared/text/say.ts';
import { call, failureOf } from '../bridge.ts';
import { useAnnounce } from '../ui/live-region.tsx';

/** Resolves with why it was not added, or null. */
export type FollowSource = (input: AddedSource) => Promise<Failure | null>;

/** `onAdded` gets what is followed from now on. */
export function useFollow(onAdded: (source: Source) => void): FollowSource {
  const announce = useAnnounce();
  return useCallback(
    async (input) => {
      try {
        const { source } = await call('addSource', input);
        announce(say(nlSources.added, { title: source.title }));
        onAdded(source);
        return null;
      } catch (error) {
        return failureOf(error);
      }
    },
    [announce, onAdded],
  );
}
