/** The verbs about a neighbourhood's places and the monthly evaluation, loaded when first asked for. Part of `lazy-verbs.ts`. */
import type { CommunityVerbs } from './community-verbs.ts';
import type { EngineContext } from './engine-context.ts';
import type { EvaluationVerbs } from './evaluation-verbs.ts';

/** What `lazyPlaceVerbs` builds. */
export type LazyPlaceVerbs = CommunityVerbs & EvaluationVerbs;

/** Builds the verbs; each loads its own room when asked (a module is loaded once, whoever asks). */
export function lazyPlaceVerbs(context: EngineContext): LazyPlaceVerbs {
  const places = async (): Promise<CommunityVerbs> =>
    (await import('./community-verbs.ts')).communityVerbs(context);
  const months = async (): Promise<EvaluationVerbs> =>
    (await import('./evaluation-verbs.ts')).evaluationVerbs(context);
  return {
    listCommunities: async () => (await places()).listCommunities(),
    addCommunity: async (fields) => (await places()).addCommunity(fields),
    changeCommunity: async (id, change) => (await places()).changeCommunity(id, change),
    removeCommunity: async (id) => (await places()).removeCommunity(id),
    undoCommunity: async (id) => (await places()).undoCommunity(id),
    acceptCommunity: async (source, change) => (await places()).acceptCommunity(source, change),
    refuseCommunity: async (source) => (await places()).refuseCommunity(source),
    undoRefusal: async (source) => (await places()).undoRefusal(source),
    placesForStory: async (request) => (await places()).placesForStory(request),
    evaluation: async (month) => (await months()).evaluation(month),
    exportEvaluation: async (month, format) => (await months()).exportEvaluation(month, format),
  };
}
