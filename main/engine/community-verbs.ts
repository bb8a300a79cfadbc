/** The directory of places where a neighbourhood talks, and where one of today's stories is talked about. */
import { randomUUID } from 'node:crypto';
import { type PlaceQuestion, placesFor } from '../../shared/act/community-advice.ts';
import { refusalSubject } from '../../shared/act/community-fold.ts';
import { openKinds } from '../../shared/act/community-life.ts';
import { type MessageGround, placeWithMessage } from '../../shared/act/community-message.ts';
import { styleOf, visitsOf } from '../../shared/act/draft-request.ts';
import type {
  CommunityCalls,
  CommunityList,
  ShownCommunity,
  ShownPlaces,
} from '../../shared/contract-communities.ts';
import type { PlaceIndex } from '../../shared/interpret/place-index.ts';
import type { Community, CommunityBody, CommunityFields } from '../../shared/model/community.ts';
import { raise } from '../../shared/result.ts';
import { guidelinesOf } from './action-log.ts';
import { tellDay } from './brief.ts';
import { checkFields, maskedFields } from './community-fields.ts';
import { proposedSources } from './community-proposals.ts';
import { communityRecord, shownCommunity } from './community-record.ts';
import type { EngineContext } from './engine-context.ts';
import { findStory } from './explain.ts';
import { loadGazetteer } from './gazetteer.ts';
import { readSettings } from './settings.ts';
import type { StoreTransaction } from './store/port.ts';
import { factsOfStory, storyViewOf } from './story-facts.ts';
import { allOf, append, oneOf, undoStep, type Worker, workerOf } from './work-steps.ts';

/**
 * The verbs; college and griffie each have a directory of their own. Adding and changing reject `input` for the name of a
 * person where a function is meant, an invitation link, a ward or source that is not there, and a source of a closed place.
 */
export interface CommunityVerbs {
  listCommunities(): Promise<CommunityList>;
  addCommunity(fields: CommunityFields): Promise<ShownCommunity>;
  changeCommunity(id: string, change: Partial<CommunityFields>): Promise<ShownCommunity>;
  removeCommunity(id: string): Promise<void>;
  /** Takes back the last step that stands; null where the place is gone by it. */
  undoCommunity(id: string): Promise<ShownCommunity | null>;
  /** Rejects `not-found` for a source that is not proposed. */
  acceptCommunity(source: string, change: Partial<CommunityFields>): Promise<ShownCommunity>;
  refuseCommunity(source: string): Promise<void>;
  undoRefusal(source: string): Promise<void>;
  /** Rejects `refused` for the griffie, and `not-found` for a story that is not there. */
  placesForStory(request: CommunityCalls['placesForStory']['input']): Promise<ShownPlaces>;
}

/** Builds the verbs. */
export function communityVerbs(context: EngineContext): CommunityVerbs {
  const { store } = context;
  return {
    listCommunities: async () => {
      const worker = await workerOf(context);
      const proposals = await proposedSources(context, worker);
      return store.read((tx) => ({
        places: allOf(tx, communityRecord, worker).map((each) => shownCommunity(tx, worker, each)),
        proposals,
      }));
    },
    addCommunity: (fields) => addPlace(context, fields, false),
    changeCommunity: (id, change) => changePlace(context, id, change),
    removeCommunity: async (id) => {
      const worker = await workerOf(context);
      await store.transaction((tx) => {
        oneOf(tx, communityRecord, worker, id);
        keep(tx, worker, id, { do: 'remove' });
      });
    },
    undoCommunity: async (id) => {
      const left = await undoStep(context, communityRecord, id);
      const worker = await workerOf(context);
      return left === null ? null : store.read((tx) => shownCommunity(tx, worker, left));
    },
    acceptCommunity: async (source, change) => {
      const proposal = await proposalOf(context, source);
      const { perWeek: _, ...known } = proposal;
      const plain = { closed: false, houseRules: null, ask: null, alive: null, joinAs: null };
      return addPlace(context, { ...known, ...plain, ...change, sources: [source] }, true);
    },
    refuseCommunity: async (source) => {
      await proposalOf(context, source);
      const worker = await workerOf(context);
      await store.transaction((tx) => keep(tx, worker, refusalSubject(source), { do: 'refuse', source }));
    },
    undoRefusal: async (source) => {
      await undoStep(context, communityRecord, refusalSubject(source));
    },
    placesForStory: (request) => placesForStory(context, request),
  };
}

function keep(tx: StoreTransaction, worker: Worker, subject: string, body: CommunityBody): void {
  append(tx, 'community', worker, { subject, body });
}

async function proposalOf(context: EngineContext, source: string) {
  const proposals = await proposedSources(context, await workerOf(context));
  return proposals.find((each) => each.source === source) ?? raise('not-found', 'community-not-proposed');
}

async function wardsOfHome({ store, options }: EngineContext): Promise<ReadonlySet<string>> {
  const { municipality } = await readSettings(store, options.home);
  const found = loadGazetteer(options.dataFolder, municipality.code);
  return new Set(found.ok ? found.value.wards.map(({ code }) => code) : []);
}

async function addPlace(
  context: EngineContext,
  given: CommunityFields & { readonly source?: string },
  proposed: boolean,
): Promise<ShownCommunity> {
  const { source: _, ...rest } = given;
  const fields = maskedFields(rest);
  const [worker, wards] = [await workerOf(context), await wardsOfHome(context)];
  const id = `n_${randomUUID()}`;
  return context.store.transaction((tx) => {
    checkFields(fields, wards, (source) => tx.source(source) !== null);
    keep(tx, worker, id, { do: 'add', fields, proposed });
    return shownCommunity(tx, worker, oneOf(tx, communityRecord, worker, id));
  });
}

async function changePlace(
  context: EngineContext,
  id: string,
  given: Partial<CommunityFields>,
): Promise<ShownCommunity> {
  const change = maskedFields(given);
  const [worker, wards] = [await workerOf(context), await wardsOfHome(context)];
  return context.store.transaction((tx) => {
    const old = oneOf(tx, communityRecord, worker, id);
    const sources = change.closed === true && change.sources === undefined ? [] : old.sources;
    checkFields({ ...old, sources, ...change }, wards, (source) => tx.source(source) !== null);
    keep(tx, worker, id, { do: 'change', change });
    return shownCommunity(tx, worker, oneOf(tx, communityRecord, worker, id));
  });
}

async function placesForStory(
  context: EngineContext,
  request: CommunityCalls['placesForStory']['input'],
): Promise<ShownPlaces> {
  const { store, options } = context;
  const settings = await readSettings(store, options.home);
  if ((request.role ?? settings.profile.role) === 'griffier' || settings.profile.role === 'griffier')
    raise('refused', 'community-griffie');
  const worker = await workerOf(context);
  const day = await tellDay(store, options, settings, request);
  const told = findStory(day, request.id);
  const { story, advice, items } = told;
  return store.read((tx) => {
    const question: PlaceQuestion = {
      wards: story.wards,
      advice,
      items: items.map(({ item }) => item),
      within: within(day.places),
      isPlace: (source) => openKinds.has(tx.source(source)?.kind ?? 'manual'),
    };
    const { places, unknown } = placesFor(question, allOf(tx, communityRecord, worker));
    const ground: MessageGround = {
      view: storyViewOf(day, told, settings),
      advice,
      request: {
        kept: factsOfStory(tx, day, told, worker),
        date: day.date,
        now: worker.now,
        visits: visitsOf(day.moments),
        style: styleOf(guidelinesOf(tx, worker.role), false),
      },
    };
    const shown = (community: Community): ShownCommunity => shownCommunity(tx, worker, community);
    return {
      places: places.map((place) => ({
        ...placeWithMessage(place, ground),
        community: shown(place.community),
      })),
      unknown,
    };
  });
}

/** A buurt lies in its wijk. */
function within(places: PlaceIndex): PlaceQuestion['within'] {
  const parent = (code: string): string | null => places.wards.get(code)?.parent ?? null;
  return (one, other) => one === other || parent(one) === other || parent(other) === one;
}
