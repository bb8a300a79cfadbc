/** What the page shows, asked again whenever the store changed. */
import { useCallback, useEffect, useMemo } from 'react';
import type {
  CouncilStories,
  CouncilTrack,
  ListedInquiry,
  NamedStory,
} from '../../shared/contract-council.ts';
import type { Failure } from '../../shared/result.ts';
import { onPush } from '../bridge.ts';
import { useCall } from '../ui/use-call.ts';

/** The page's values; null before they came. */
export interface CouncilState {
  readonly track: CouncilTrack | null;
  readonly inquiries: readonly ListedInquiry[] | null;
  readonly stories: CouncilStories | null;
  readonly failure: Failure | null;
  readonly again: () => void;
  /** The story of today that an entry or a question belongs to, or null. */
  readonly storyOf: (id: string) => NamedStory | null;
}

/** Asks all three. */
export function useCouncil(): CouncilState {
  const track = useCall('listCouncil', {});
  const press = useCall('listPressInquiries', {});
  const stories = useCall('listCouncilStories', {});
  const [askTrack, askPress, askStories] = [track.again, press.again, stories.again];
  const again = useCallback(() => {
    askTrack();
    askPress();
    askStories();
  }, [askTrack, askPress, askStories]);
  useEffect(() => onPush('storeChanged', again), [again]);
  const told = stories.value;
  const storyOf = useCallback(
    (id: string) => told?.stories.find((story) => story.id === told.tied[id]) ?? null,
    [told],
  );
  const failure = track.failure ?? press.failure ?? stories.failure;
  return useMemo(
    () => ({
      track: track.value,
      inquiries: press.value,
      stories: told,
      failure,
      again,
      storyOf,
    }),
    [track.value, press.value, told, failure, again, storyOf],
  );
}
