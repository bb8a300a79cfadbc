/** Verbs whose code is loaded when it is first asked for: a poll need not wait for the interpreter or for tables. */
import type { AddressVerbs } from './address-verbs.ts';
import type { DecisionVerbs } from './decision-verbs.ts';
import type { DiscoveryVerbs } from './discovery-verbs.ts';
import type { EngineContext } from './engine-context.ts';
import type { ImportVerbs } from './import-verbs.ts';
import type { ItemVerbs } from './item-verbs.ts';
import { type LazyActionVerbs, lazyActionVerbs } from './lazy-action-verbs.ts';
import { type LazyCouncilVerbs, lazyCouncilVerbs } from './lazy-council-verbs.ts';
import { type LazyFactVerbs, lazyFactVerbs } from './lazy-fact-verbs.ts';
import { lazyModelVerbs } from './lazy-model-verbs.ts';
import { type LazyPlaceVerbs, lazyPlaceVerbs } from './lazy-place-verbs.ts';
import type { ModelVerbs } from './model-verbs.ts';
import { type LazyMomentVerbs, lazyMomentVerbs } from './moments/lazy-moment-verbs.ts';

/** Builds the verbs; each loads its own room once. */
export function lazyVerbs(
  context: EngineContext,
): AddressVerbs &
  DiscoveryVerbs &
  ImportVerbs &
  ItemVerbs &
  DecisionVerbs &
  ModelVerbs &
  LazyFactVerbs &
  LazyMomentVerbs &
  LazyCouncilVerbs &
  LazyPlaceVerbs &
  LazyActionVerbs {
  const addresses = once(async () => (await import('./address-verbs.ts')).addressVerbs(context));
  const discovery = once(async () => (await import('./discovery-verbs.ts')).discoveryVerbs(context));
  const imports = once(async () => (await import('./import-verbs.ts')).importVerbs(context));
  const items = once(async () => (await import('./item-verbs.ts')).itemVerbs(context));
  const decisions = once(async () => (await import('./decision-verbs.ts')).decisionVerbs(context));
  return {
    ...lazyModelVerbs(context),
    ...lazyFactVerbs(context),
    ...lazyMomentVerbs(context),
    ...lazyCouncilVerbs(context),
    ...lazyActionVerbs(context),
    ...lazyPlaceVerbs(context),
    importAddresses: async (path, watch) => (await addresses()).importAddresses(path, watch),
    addressFacts: async () => (await addresses()).addressFacts(),
    removeAddresses: async () => (await addresses()).removeAddresses(),
    explainStory: async (request) => (await decisions()).explainStory(request),
    correctWard: async (given) => (await decisions()).correctWard(given),
    undoCorrection: async (ids) => (await decisions()).undoCorrection(ids),
    listCorrections: async () => (await decisions()).listCorrections(),
    decideStory: async (given) => (await decisions()).decideStory(given),
    undoDecision: async (id) => (await decisions()).undoDecision(id),
    findSources: async (address) => (await discovery()).findSources(address),
    proposeSources: async () => (await discovery()).proposeSources(),
    trySource: async (proposal) => (await discovery()).trySource(proposal),
    blindSpots: async () => (await discovery()).blindSpots(),
    listWards: async () => (await discovery()).listWards(),
    openTable: async (path) => (await imports()).openTable(path),
    importTable: async (request, watch) => (await imports()).importTable(request, watch),
    refusedRows: async (token) => (await imports()).refusedRows(token),
    importMail: async (paths) => (await imports()).importMail(paths),
    noteSignal: async (signal) => (await imports()).noteSignal(signal),
    otherPlaces: async (id) => (await items()).otherPlaces(id),
    itemChanges: async (id) => (await items()).itemChanges(id),
    removeItem: async (id) => (await items()).removeItem(id),
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
