/** Facts of a story with their status: adding, changing, checking, releasing, removing, and taking back. */
import { randomUUID } from 'node:crypto';
import { isOwn } from '../../shared/act/draft-facts.ts';
import { aspectOf } from '../../shared/act/fact-aspect.ts';
import {
  changeRefusal,
  embargoRefusal,
  type FactBody,
  isSecret,
  usable,
} from '../../shared/act/fact-fold.ts';
import type { ViewedItem } from '../../shared/act/story-view.ts';
import type { ToldStory } from '../../shared/briefing/told-story.ts';
import type { StoryDay } from '../../shared/contract-decisions.ts';
import type { GivenFact } from '../../shared/contract-facts.ts';
import { localDate } from '../../shared/language/amsterdam-time.ts';
import { findPersons } from '../../shared/language/names.ts';
import { itemTime } from '../../shared/listen/item-time.ts';
import {
  type Fact,
  type FactChanges,
  type FactSheet,
  factStatuses,
  type ItemSource,
} from '../../shared/model/fact.ts';
import type { Settings } from '../../shared/model/settings.ts';
import { raise } from '../../shared/result.ts';
import { type ToldDay, tellDay } from './brief.ts';
import type { EngineContext } from './engine-context.ts';
import { findStory } from './explain.ts';
import { readSettings } from './settings.ts';
import type { StoreTransaction } from './store/port.ts';
import { factRecord, sheetOfStory } from './story-facts.ts';
import { append, keepStep, oneOf, takeStep, undoStep, type Worker, workerOf } from './work-steps.ts';

/** The verbs about facts. All reject `not-found` for a story, item or fact that is not there. */
export interface FactVerbs {
  listFacts(request: StoryDay & { readonly id: string }): Promise<FactSheet>;
  /** Rejects `refused` for what is secret, an item of another story, words that do not stand there, an embargo without end. */
  addFact(request: StoryDay & { readonly id: string; readonly fact: GivenFact }): Promise<Fact>;
  /** Rejects `refused` for making public: that is a release. */
  changeFact(id: string, changes: FactChanges): Promise<Fact>;
  checkFact(id: string, by: string): Promise<Fact>;
  releaseFact(id: string, by: string, why: string): Promise<Fact>;
  removeFact(id: string): Promise<void>;
  /** Takes back the last step that stands; null where the fact is gone by it. */
  undoFact(id: string): Promise<Fact | null>;
}

/** Items of a story that a fact remembers it by: more do not tell stories apart any better. */
const mostAnchors = 40;
const longestQuote = 300;

/** Builds the verbs. */
export function factVerbs(context: EngineContext): FactVerbs {
  const { store } = context;
  return {
    listFacts: async (request) => {
      const { day, told, settings } = await storyNow(context, request);
      const worker = await workerOf(context);
      return store.read((tx) => sheetOfStory(tx, day, told, settings, worker));
    },
    addFact: (request) => addFact(context, request),
    changeFact: (id, changes) =>
      keepStep(context, factRecord, id, (fact, { now }) => {
        checkWords(changes);
        const refusal = changeRefusal(fact, changes, now);
        if (refusal !== null) raise('refused', refusal);
        return { do: 'changed', ...changes } satisfies FactBody;
      }),
    checkFact: (id, by) =>
      keepStep(context, factRecord, id, () => ({ do: 'checked', by: asFunction(by) }) satisfies FactBody),
    releaseFact: (id, by, why) =>
      keepStep(context, factRecord, id, ({ status, embargoUntil }, { now }) => {
        if (usable({ status, embargoUntil, expires: null }, now)) raise('refused', 'fact-already-public');
        return { do: 'released', by: asFunction(by), why } satisfies FactBody;
      }),
    removeFact: async (id) => {
      await takeStep(context, factRecord, id, () => ({ do: 'removed' }) satisfies FactBody);
    },
    undoFact: (id) => undoStep(context, factRecord, id),
  };
}

/** A story of a day, with what tells of it. Rejects `not-found` where it is not there. */
export async function storyNow(
  { store, options }: EngineContext,
  { id, date, role }: StoryDay & { readonly id: string },
): Promise<{ readonly day: ToldDay; readonly told: ToldStory; readonly settings: Settings }> {
  const settings = await readSettings(store, options.home);
  const day = await tellDay(store, options, settings, { date, role });
  return { day, told: findStory(day, id), settings };
}

/** Throws FailureError `refused` for a name in the place of a function. */
export function asFunction(by: string): string {
  if (findPersons(by).length > 0) raise('refused', 'fact-person');
  return by;
}

/** What is secret is not stored, whatever door it came through. */
function checkWords({ text, status, by, where }: FactChanges): void {
  const strange = status !== undefined && !factStatuses.includes(status);
  const words = [text, by, where].filter((each) => typeof each === 'string');
  if (strange || words.some(isSecret)) raise('refused', 'fact-secret');
  if (by !== undefined) asFunction(by);
}

async function addFact(
  context: EngineContext,
  request: StoryDay & { readonly id: string; readonly fact: GivenFact },
): Promise<Fact> {
  const { told, settings } = await storyNow(context, request);
  const worker = await workerOf(context);
  const { source, text, status, embargoUntil } = request.fact;
  checkWords({ text, status, ...(source.kind === 'said' ? { by: source.by, where: source.where } : {}) });
  const refusal = embargoRefusal({ status, embargoUntil }, worker.now);
  if (refusal !== null) raise('refused', refusal);
  const subject = `f_${randomUUID()}`;
  return context.store.transaction((tx) => {
    keepFact(tx, { subject, given: request.fact, told, municipality: settings.municipality.name, worker });
    return oneOf(tx, factRecord, worker, subject);
  });
}

interface Keeping {
  readonly subject: string;
  readonly given: GivenFact;
  readonly told: ToldStory;
  readonly municipality: string;
  readonly worker: Worker;
}

function keepFact(tx: StoreTransaction, keeping: Keeping): void {
  const { subject, given, told, worker } = keeping;
  const { text, status, embargoUntil, expires } = given;
  const found = given.source.kind === 'item' ? itemSource(tx, keeping, given.source) : null;
  const { item, ...place } = found?.source ?? { item: null };
  const body = {
    do: 'added' as const,
    text,
    aspect: given.aspect ?? aspectOf(text),
    source: given.source.kind === 'item' ? place : given.source,
    date: given.date ?? localDate(Date.parse(found === null ? worker.now : itemTime(found.viewed.item))),
    status,
    embargoUntil,
    expires,
  };
  append(tx, 'fact', worker, { subject, body, items: item === null ? [] : [item] });
  const anchors = told.story.items.filter((each) => each !== item).slice(0, mostAnchors);
  for (const [place, anchor] of anchors.entries())
    append(tx, 'fact', worker, {
      subject: `${subject}/${place}`,
      body: { do: 'anchored', fact: subject } as { readonly do: string },
      items: [anchor],
    });
}

/** The words as the store has them. Throws FailureError `refused` where they are not the story's, or no words at all. */
function itemSource(
  tx: StoreTransaction,
  { told, municipality }: Keeping,
  { item: id, version, field, start, end }: Extract<GivenFact['source'], { kind: 'item' }>,
): { readonly source: ItemSource; readonly viewed: ViewedItem } {
  const viewed = told.items.find(({ item }) => item.id === id) ?? raise('refused', 'fact-item-elsewhere');
  const kept = tx.versions(id).find((each) => each.version === version);
  const quote = kept?.[field].slice(start, end) ?? '';
  if (quote.trim() === '' || quote.length !== end - start || quote.length > longestQuote)
    raise('refused', 'fact-quote');
  if (isSecret(quote)) raise('refused', 'fact-secret');
  const { publisherTitle: publisher } = viewed.item;
  const own = isOwn(viewed, municipality);
  return { source: { kind: 'item', item: id, version, field, start, end, quote, publisher, own }, viewed };
}
