/** Why a story is shown, and what people decide about it: wards of items, and stories merged, split, renamed and muted. */
import { randomUUID } from 'node:crypto';
import { isHazard } from '../../shared/briefing/decided.ts';
import type { GivenCorrection, GivenDecision, StoryDay } from '../../shared/contract-decisions.ts';
import { compilePlaces } from '../../shared/interpret/place-index.ts';
import { fold } from '../../shared/language/fold.ts';
import {
  type DecisionBody,
  decidedItems,
  type StoryDecision,
  type TaughtAlias,
  type WardCorrection,
} from '../../shared/model/decision.ts';
import type { StoryExplanation } from '../../shared/model/explanation.ts';
import type { Profile } from '../../shared/model/profile.ts';
import { raise, unwrap } from '../../shared/result.ts';
import { type ToldDay, tellDay } from './brief.ts';
import type { EngineContext } from './engine-context.ts';
import { explain, findStory } from './explain.ts';
import { loadGazetteer } from './gazetteer.ts';
import { changeProfile, readSettings } from './settings.ts';
import type { StoreTransaction } from './store/port.ts';

/** The verbs about decisions. All reject `not-found` for an item, story or decision that is not there. */
export interface DecisionVerbs {
  explainStory(request: StoryDay & { readonly id: string }): Promise<StoryExplanation>;
  /** Resolves with the number of items. Rejects `input` for a ward of another municipality. */
  correctWard(given: GivenCorrection): Promise<number>;
  /** Resolves with the number of corrections that were taken back. */
  undoCorrection(items: readonly string[]): Promise<number>;
  /** Rejects `refused` (`story-hazard`) for muting what is dangerous. */
  decideStory(given: GivenDecision): Promise<StoryDecision>;
  undoDecision(id: string): Promise<void>;
}

/** Builds the verbs. */
export function decisionVerbs(context: EngineContext): DecisionVerbs {
  const { store, options } = context;
  const day = async ({ date, role }: StoryDay): Promise<ToldDay> =>
    tellDay(store, options, await readSettings(store, options.home), { date, role });
  return {
    explainStory: async (request) => explain(await day(request), request.id),
    correctWard: (given) => correctWard(context, given),
    undoCorrection: (items) =>
      store.transaction((tx) => {
        const wanted = new Set(items);
        const found = tx.corrections().filter(({ item }) => wanted.has(item));
        takeBack(tx, found);
        return found.length;
      }),
    decideStory: async (given) => {
      const { decision } = given;
      const told = await day(given);
      if (decision.kind === 'mute' && isHazard(findStory(told, decision.item).items))
        raise('refused', 'story-hazard');
      const kept: StoryDecision = {
        ...decision,
        id: `d_${randomUUID()}`,
        role: told.role,
        at: options.clock().toISOString(),
      };
      await store.transaction((tx) => {
        knownItems(tx, decidedItems(decision));
        for (const old of overruled(told, decision)) tx.removeDecision(old.id);
        tx.saveDecision(kept);
      });
      return kept;
    },
    undoDecision: async (id) => {
      const removed = await store.transaction((tx) => tx.removeDecision(id));
      if (!removed) raise('not-found', 'decision-unknown');
    },
  };
}

function knownItems(tx: StoreTransaction, items: readonly string[]): void {
  if (items.some((item) => tx.item(item) === null)) raise('not-found', 'item-unknown');
}

/** Merging what was parted takes the parting back, and the other way round: the last word stands. */
function overruled(day: ToldDay, decision: DecisionBody): readonly StoryDecision[] {
  if (decision.kind === 'merge') {
    const [a, b] = decision.items.map((item) => new Set(findStory(day, item).story.items));
    const joins = (one: string, other: string): boolean =>
      a !== undefined && b !== undefined && ((a.has(one) && b.has(other)) || (b.has(one) && a.has(other)));
    return day.decisions.filter(
      (each) => each.kind === 'split' && each.apart.some((other) => joins(each.item, other)),
    );
  }
  if (decision.kind !== 'split') return [];
  const apart = new Set(decision.apart);
  return day.decisions.filter((each) => {
    if (each.kind !== 'merge') return false;
    const [one, other] = each.items;
    return (one === decision.item && apart.has(other)) || (other === decision.item && apart.has(one));
  });
}

async function correctWard({ store, options }: EngineContext, given: GivenCorrection): Promise<number> {
  const { municipality } = await readSettings(store, options.home);
  const { wards } = compilePlaces(unwrap(loadGazetteer(options.dataFolder, municipality.code)));
  const strange = given.wards.find((code) => !wards.has(code));
  if (strange !== undefined)
    raise('input', 'ward-unknown', { code: strange, municipality: municipality.name });
  const at = options.clock().toISOString();
  const items = [...new Set(given.items)];
  return store.transaction((tx) => {
    knownItems(tx, items);
    const old = tx.corrections().filter(({ item }) => items.includes(item));
    const [ward] = given.wards;
    // The same ward said again keeps the name that it taught.
    const kept = given.teach === null ? old.find(({ taught }) => taught?.ward === ward)?.taught : undefined;
    takeBack(tx, kept == null ? old : []);
    const taught = kept ?? (given.teach === null || ward === undefined ? null : teach(tx, given.teach, ward));
    for (const item of items) tx.saveCorrection({ item, scope: given.scope, wards: given.wards, taught, at });
    return items.length;
  });
}

const sameName = (a: string, b: string): boolean => fold(a) === fold(b);

/** Adds the name, or gives it another meaning. */
function teach(tx: StoreTransaction, name: string, ward: string): TaughtAlias {
  let before: string | null = null;
  changeProfile(tx, (profile) => {
    before = profile.aliases.find((each) => sameName(each.name, name))?.ward ?? null;
    return withAlias(profile, name, ward);
  });
  return { name, ward, before };
}

function withAlias(profile: Profile, name: string, ward: string | null): Profile {
  const others = profile.aliases.filter((each) => !sameName(each.name, name));
  return { ...profile, aliases: ward === null ? others : [...others, { name, ward }] };
}

/** Removes corrections; a name they taught goes too, unless it was changed since or another correction taught it as well. */
function takeBack(tx: StoreTransaction, corrections: readonly WardCorrection[]): void {
  for (const { item } of corrections) tx.removeCorrection(item);
  const left = tx.corrections();
  for (const { taught } of corrections) {
    if (taught === null) continue;
    const { name, ward, before } = taught;
    if (left.some((each) => each.taught !== null && sameName(each.taught.name, name))) continue;
    changeProfile(tx, (profile) => {
      const stands = profile.aliases.some((each) => sameName(each.name, name) && each.ward === ward);
      return stands ? withAlias(profile, name, before) : profile;
    });
  }
}
