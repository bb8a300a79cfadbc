/** Why a story is shown, and what people decide about it: wards of items, and stories merged, split, renamed and muted. */
import { randomUUID } from 'node:crypto';
import { isHazard, mergedParts } from '../../shared/briefing/decided.ts';
import type {
  CorrectionList,
  GivenCorrection,
  GivenDecision,
  StoryDay,
} from '../../shared/contract-decisions.ts';
import {
  type AskedDecision,
  askedItems,
  type DecisionBody,
  type StoryDecision,
} from '../../shared/model/decision.ts';
import type { StoryExplanation } from '../../shared/model/explanation.ts';
import { raise } from '../../shared/result.ts';
import { type ToldDay, tellDay } from './brief.ts';
import { correctWard, knownItems, undoCorrection } from './correct-ward.ts';
import type { EngineContext } from './engine-context.ts';
import { explain, findStory } from './explain.ts';
import { listCorrections } from './list-corrections.ts';
import { ownWards } from './own-wards.ts';
import { readSettings } from './settings.ts';

/** The verbs about decisions. All reject `not-found` for an item, story or decision that is not there. */
export interface DecisionVerbs {
  explainStory(request: StoryDay & { readonly id: string }): Promise<StoryExplanation>;
  /** Resolves with the number of items. Rejects `input` for a ward of another municipality, or a name that says too little. */
  correctWard(given: GivenCorrection): Promise<number>;
  /** Resolves with the number of corrections that were taken back; what was said before them stands again. */
  undoCorrection(items: readonly string[]): Promise<number>;
  /** The corrections in force, newest first, at most fifty. */
  listCorrections(): Promise<CorrectionList>;
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
    undoCorrection: (items) => store.transaction((tx) => undoCorrection(tx, items)),
    listCorrections: async () => {
      const names = new Map((await ownWards(context)).map(({ code, name }) => [code, name]));
      return store.read((tx) => listCorrections(tx, names));
    },
    decideStory: async (given) => {
      await store.read((tx) => knownItems(tx, askedItems(given.decision)));
      const told = await day(given);
      const body = named(told, given.decision);
      const kept: StoryDecision = {
        ...body,
        id: `d_${randomUUID()}`,
        role: told.role,
        at: options.clock().toISOString(),
      };
      await store.transaction((tx) => {
        knownItems(tx, askedItems(given.decision));
        for (const old of overruled(told, body)) tx.removeDecision(old.id);
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

/** Fills in what stories the decision is about, as they are now. Throws FailureError `refused` for muting a hazard. */
function named(day: ToldDay, asked: AskedDecision): DecisionBody {
  const itemsOf = (item: string): readonly string[] => findStory(day, item).story.items;
  switch (asked.kind) {
    case 'merge': {
      const [one, other] = asked.items;
      return { kind: 'merge', stories: [itemsOf(one), itemsOf(other)] };
    }
    case 'split':
      return { ...asked, wholes: mergedParts(asked.apart, day.decisions) };
    case 'rename':
      return { kind: 'rename', items: itemsOf(asked.item), title: asked.title };
    case 'mute': {
      const { story, items } = findStory(day, asked.item);
      if (isHazard(items)) raise('refused', 'story-hazard');
      return { kind: 'mute', items: story.items, until: asked.until };
    }
  }
}

/** Merging what was parted takes the parting back, and the other way round: the last word stands. */
function overruled(day: ToldDay, decision: DecisionBody): readonly StoryDecision[] {
  if (decision.kind === 'merge') {
    const [a, b] = decision.stories.map((items) => new Set(items));
    const joins = (one: string, other: string): boolean =>
      a !== undefined && b !== undefined && ((a.has(one) && b.has(other)) || (b.has(one) && a.has(other)));
    // A parting from more than is joined now still holds for the rest.
    return day.decisions.filter(
      (each) => each.kind === 'split' && each.apart.every((other) => joins(each.item, other)),
    );
  }
  if (decision.kind !== 'split') return [];
  const apart = new Set(decision.apart);
  const onlyIt = (items: readonly string[]): boolean => items.every((item) => item === decision.item);
  // A merge that brought more than this item here still holds for the rest.
  return day.decisions.filter(
    (each) =>
      each.kind === 'merge' &&
      each.stories.some(onlyIt) &&
      each.stories.some((items) => items.some((item) => apart.has(item))),
  );
}
