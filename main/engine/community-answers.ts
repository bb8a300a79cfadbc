/** The window's calls about the places of a neighbourhood. */
import type { CommunityCalls } from '../../shared/contract-communities.ts';
import type { CommunityVerbs } from './community-verbs.ts';
import type { Push } from './push.ts';

/** One answer per call; rejects with FailureError. */
export type CommunityAnswers = {
  readonly [K in keyof CommunityCalls]: (
    input: CommunityCalls[K]['input'],
  ) => Promise<CommunityCalls[K]['output']>;
};

/** Builds the answers over one engine. */
export function communityAnswers(
  engine: CommunityVerbs & { itemCount(): Promise<number> },
  push: Push,
): CommunityAnswers {
  const changed = async <T>(answer: T): Promise<T> => {
    push('storeChanged', { items: await engine.itemCount() });
    return answer;
  };
  return {
    listCommunities: () => engine.listCommunities(),
    addCommunity: async (fields) => changed(await engine.addCommunity(fields)),
    changeCommunity: async ({ id, change }) => changed(await engine.changeCommunity(id, change)),
    removeCommunity: async ({ id }) => {
      await engine.removeCommunity(id);
      return changed(null);
    },
    undoCommunity: async ({ id }) => changed(await engine.undoCommunity(id)),
    acceptCommunity: async ({ source, change }) => changed(await engine.acceptCommunity(source, change)),
    refuseCommunity: async ({ source }) => {
      await engine.refuseCommunity(source);
      return changed(null);
    },
    undoRefusal: async ({ source }) => {
      await engine.undoRefusal(source);
      return changed(null);
    },
    placesForStory: (request) => engine.placesForStory(request),
  };
}
