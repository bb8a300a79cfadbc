/** Why a story is shown: what the stages read in it, put beside what people decided. */

import { anchoredStory } from '../../shared/act/anchored-story.ts';
import { explainAdvice } from '../../shared/act/explain-advice.ts';
import type { StoryView } from '../../shared/act/story-view.ts';
import { decisionsFor, isHazard } from '../../shared/briefing/decided.ts';
import { storyLabel } from '../../shared/briefing/story-label.ts';
import type { ReadItem, ToldStory } from '../../shared/briefing/told-story.ts';
import { saidByPerson } from '../../shared/interpret/corrected-place.ts';
import { independentItems } from '../../shared/interpret/independent.ts';
import { teachableNames } from '../../shared/interpret/teachable-names.ts';
import { itemTime } from '../../shared/listen/item-time.ts';
import type { Evidence } from '../../shared/model/claim.ts';
import type {
  ExplainedTheme,
  ExplainedWard,
  ItemEvidence,
  LikelyWard,
  StoryExplanation,
} from '../../shared/model/explanation.ts';
import type { WardReading } from '../../shared/model/place.ts';
import type { ThemeReading } from '../../shared/model/reading.ts';
import { raise } from '../../shared/result.ts';
import type { ToldDay } from './brief.ts';
import { itemLabel } from './item-label.ts';

/** Wards offered for one click. */
const mostLikely = 5;

/** The story with this id, or the one that holds its first item now: an id changes when stories merge or part. */
export function findStory(day: ToldDay, id: string): ToldStory {
  const first = id.replace(/^s_/, '');
  return (
    day.told.find(({ story }) => story.id === id) ??
    day.told.find(({ story }) => story.items.includes(first)) ??
    raise('not-found', 'story-unknown')
  );
}

/** Explains one story of a day. Throws FailureError `not-found` where it is no longer there. */
export function explain(day: ToldDay, id: string): StoryExplanation {
  const told = findStory(day, id);
  const { story, items } = told;
  const own = new Set(story.items);
  const names = new Map(day.wards.map(({ code, name }) => [code, name]));
  const independent = new Set(
    independentItems(
      items.map(({ item }) => item),
      day.prints,
    ).map((item) => item.id),
  );
  return {
    story: story.id,
    title: storyLabel(told, names).text,
    scope: story.scope,
    items: items.map(({ item, reading }) => ({
      id: item.id,
      version: item.version,
      title: itemLabel(item),
      publisher: item.publisherTitle,
      when: itemTime(item),
      scope: reading.place.scope,
      wards: reading.place.wards.map(({ code }) => code),
      independent: independent.has(item.id),
    })),
    wards: explainedWards(day, told),
    themes: explainedThemes(told),
    movement: told.movement,
    rank: { score: told.score, factors: told.factors },
    counts: story.counts,
    voices: told.voices,
    names: teachableNames(items, [day.places.name, ...names.values()]),
    likely: likelyWards(day, told),
    related: story.related.flatMap((other) => {
      const found = day.told.find((each) => each.story.id === other);
      const item = found?.story.items[0];
      return found === undefined || item === undefined
        ? []
        : [{ item, title: storyLabel(found, names).text }];
    }),
    hazard: isHazard(items),
    advice:
      day.role === 'griffier' ? null : explainAdvice(viewOfTold(told, day.places.name, names), told.advice),
    ...linkedWork(day, story.id),
    corrections: day.corrections.filter(({ item }) => own.has(item)),
    decisions: decisionsFor(
      day.decisions,
      story,
      day.told.map((each) => each.story),
    ),
  };
}

/** The story as the advice saw it; the reader's portfolio counts in its factors already. */
function viewOfTold(
  { story, items, trend, certainty, mayQuoteResidents }: ToldStory,
  municipalityName: string,
  names: ReadonlyMap<string, string>,
): StoryView {
  const wardNames = story.wards.map((code) => names.get(code) ?? code);
  return { story, items, trend, certainty, wardNames, municipalityName, portfolio: [], mayQuoteResidents };
}

/** Ids of what runs in the council and with the press about a story. */
function linkedWork({ told, work }: ToldDay, id: string): Pick<StoryExplanation, 'council' | 'press'> {
  const stories = told.map(({ story }) => story);
  const own = (
    pieces: readonly { readonly id: string; readonly anchor: readonly string[] }[],
  ): readonly string[] =>
    pieces.filter(({ anchor }) => anchoredStory(anchor, stories)?.id === id).map((piece) => piece.id);
  const [council, press] = [own(work.council.entries), own(work.press)];
  return { ...(council.length > 0 ? { council } : {}), ...(press.length > 0 ? { press } : {}) };
}

interface Found<T> {
  readonly reading: T;
  readonly from: ReadItem;
}

/** Readings of the same thing in several items, by its key. */
function byKey<T>(
  items: readonly ReadItem[],
  readingsOf: (item: ReadItem) => readonly T[],
  keyOf: (reading: T) => string,
): ReadonlyMap<string, readonly Found<T>[]> {
  const groups = new Map<string, Found<T>[]>();
  for (const from of items)
    for (const reading of readingsOf(from)) {
      const key = keyOf(reading);
      groups.set(key, [...(groups.get(key) ?? []), { reading, from }]);
    }
  return groups;
}

interface Read {
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

function together<T extends Read>(
  found: readonly Found<T>[],
): {
  readonly confidence: number;
  readonly items: readonly string[];
  readonly evidence: readonly ItemEvidence[];
} {
  return {
    confidence: Math.max(...found.map(({ reading }) => reading.confidence)),
    items: found.map(({ from }) => from.item.id),
    evidence: found.flatMap(({ reading, from }) =>
      reading.evidence.map((each) => ({ ...each, item: from.item.id, version: from.item.version })),
    ),
  };
}

const byChoice = (
  a: { readonly chosen: boolean; readonly confidence: number },
  b: { readonly chosen: boolean; readonly confidence: number },
): number => Number(b.chosen) - Number(a.chosen) || b.confidence - a.confidence;

/** Wijken and the buurten within them; a wijk that only stands for its buurt is told too: the story goes by wijken. */
function explainedWards(day: ToldDay, { story, items }: ToldStory): readonly ExplainedWard[] {
  const groups = byKey<WardReading>(
    items,
    ({ reading }) => reading.place.wards,
    ({ code }) => code,
  );
  return [...groups]
    .map(([code, found]): ExplainedWard => {
      const parent = day.places.wards.get(code)?.parent ?? null;
      return {
        code,
        name: found[0]?.reading.name ?? code,
        level: found[0]?.reading.level ?? 'wijk',
        chosen: story.wards.includes(code) || (parent !== null && story.wards.includes(parent)),
        corrected: found.some(({ reading }) => saidByPerson(reading)),
        ...together(found.map(byHand)),
      };
    })
    .toSorted((a, b) => byChoice(a, b) || (a.level === b.level ? 0 : a.level === 'wijk' ? -1 : 1));
}

/** What a person said rests on no words. */
const byHand = ({ reading, from }: Found<WardReading>): Found<WardReading> =>
  saidByPerson(reading) ? { reading: { ...reading, evidence: [] }, from } : { reading, from };

function explainedThemes({ story, items }: ToldStory): readonly ExplainedTheme[] {
  const groups = byKey<ThemeReading>(
    items,
    ({ reading }) => reading.themes,
    ({ id }) => id,
  );
  return [...groups.values()]
    .flatMap((found): readonly ExplainedTheme[] => {
      const id = found[0]?.reading.id;
      return id === undefined ? [] : [{ id, chosen: story.themes.includes(id), ...together(found) }];
    })
    .toSorted(byChoice);
}

/** Wijken that its items name beside the chosen ones, then those most talked about in the memory. */
function likelyWards(day: ToldDay, { story, items }: ToldStory): readonly LikelyWard[] {
  const weights = new Map<string, number>();
  const add = (code: string, weight: number): void => {
    weights.set(code, (weights.get(code) ?? 0) + weight);
  };
  for (const { reading } of items) for (const { code } of reading.place.wards) add(code, 1_000_000);
  for (const other of day.told) for (const code of other.story.wards) add(code, 1);
  return day.wards
    .filter(({ code, level }) => !story.wards.includes(code) && (level === 'wijk' || weights.has(code)))
    .toSorted((a, b) => (weights.get(b.code) ?? 0) - (weights.get(a.code) ?? 0))
    .slice(0, mostLikely)
    .map(({ code, name }) => ({ code, name }));
}
