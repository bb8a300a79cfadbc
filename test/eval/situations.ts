/** The advice, judged against situations that a communication adviser decided by hand (test/gold/README.md, Situations). */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { loadGazetteer } from '../../main/engine/gazetteer.ts';
import { advise } from '../../shared/act/perspective.ts';
import type { StoryView } from '../../shared/act/story-view.ts';
import { certaintyOf } from '../../shared/interpret/certainty.ts';
import { readPlace } from '../../shared/interpret/place.ts';
import { compilePlaces, type PlaceIndex } from '../../shared/interpret/place-index.ts';
import { readItem } from '../../shared/interpret/read-item.ts';
import { gatherStories, type StoryEntry } from '../../shared/interpret/story.ts';
import { mayQuoteResidents } from '../../shared/interpret/summarise.ts';
import { keptPrints } from '../../shared/listen/same-item.ts';
import { type Advice, courseIds } from '../../shared/model/advice.ts';
import { sourceVoices } from '../../shared/model/source.ts';
import { unwrap } from '../../shared/result.ts';
import { isBlindKey } from './gold.ts';
import { createConfusion } from './tally.ts';

const files = ['situations-1.jsonl', 'situations-2.jsonl'] as const;

const situationLine = z.object({
  id: z.string(),
  municipality: z.string(),
  name: z.string(),
  now: z.string(),
  items: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      text: z.string(),
      published: z.string(),
      voice: z.enum(sourceVoices),
      publisher: z.string(),
      sender: z.string().nullable(),
    }),
  ),
  course: z.enum(courseIds),
  also: z.array(z.enum(courseIds)),
  critical: z.boolean(),
  gate: z.string().nullable(),
});

/** A situation: the messages about one matter, with the course that was chosen by hand. */
export type Situation = z.infer<typeof situationLine>;

/** Which situations are judged. */
export type SituationPart = 'open' | 'blind' | 'all';

/** Shares between 0 and 1, and what was taken for what. `misses` is empty for every part but the open one. */
export interface SituationFigures {
  readonly situations: number;
  /** The course is the first choice by hand. */
  readonly accuracy: number;
  /** The course is the first or the equally defensible choice by hand. */
  readonly lenient: number;
  readonly criticals: number;
  /** Of the criticals: a defensible course, and the gate where one is named. */
  readonly criticalAccuracy: number;
  /** Of the criticals: a defensible course, whatever the gate. */
  readonly criticalCourse: number;
  readonly confusion: readonly string[];
  readonly misses: readonly string[];
}

/** All situations of a part. Throws where a line is not in its shape. */
export function situationsOf(part: SituationPart): readonly Situation[] {
  return files
    .flatMap((name) => readFileSync(new URL(`../gold/${name}`, import.meta.url), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => situationLine.parse(JSON.parse(line)))
    .filter(({ id }) => part === 'all' || isBlindKey(id) === (part === 'blind'));
}

/** Situations that the rules were written with, in the shape of the gold: they must all come out right. */
export function ownSituations(): readonly Situation[] {
  const text = readFileSync(new URL('own-situations.jsonl', import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => situationLine.parse(JSON.parse(line)));
}

const indices = new Map<string, PlaceIndex>();

function indexOf(code: string): PlaceIndex {
  const index = indices.get(code) ?? compilePlaces(unwrap(loadGazetteer('build/data', code)));
  indices.set(code, index);
  return index;
}

function entryOf(situation: Situation, raw: Situation['items'][number], index: PlaceIndex): StoryEntry {
  const { voice, publisher, title, text } = raw;
  const time = new Date(raw.published).toISOString();
  const id = `${situation.id}-${raw.id}`;
  const source = { name: publisher, voice, fixedWard: null };
  const readable = { id, title, text, published: raw.published, source };
  const item = {
    id,
    version: 1,
    sourceId: publisher,
    publisher,
    publisherTitle: publisher,
    voice,
    fixedWard: null,
    title,
    text,
    link: null,
    published: time,
    firstSeen: time,
    seen: time,
    language: 'nl',
    sender: raw.sender,
    masking: 1,
  } as const;
  return { item, reading: readItem(readable, readPlace(index, readable)), time };
}

/** The situation as one story, read by the real interpreter. */
export function viewSituation(situation: Situation): StoryView {
  const index = indexOf(situation.municipality);
  const entries = situation.items.map((raw) => entryOf(situation, raw, index));
  const first = entries[0]?.item.id ?? '';
  const mustLink = entries.slice(1).map(({ item }) => [first, item.id] as const);
  const prints = keptPrints();
  const stories = gatherStories(entries, { mustLink, cannotLink: [] }, prints, [index.name]);
  const grouped = stories[0];
  if (grouped === undefined || stories.length !== 1) throw new Error(`${situation.id} is not one story`);
  const { story, independent } = grouped;
  const items = entries.toSorted((a, b) => story.items.indexOf(a.item.id) - story.items.indexOf(b.item.id));
  return {
    story,
    items,
    trend: 'no-history',
    certainty: certaintyOf(story, items, prints),
    wardNames: story.wards.map((code) => index.wards.get(code)?.name ?? code),
    municipalityName: index.name,
    portfolio: [],
    mayQuoteResidents: mayQuoteResidents(independent, 3),
  };
}

function missLine({ id, course, also, gate, critical }: Situation, advice: Advice, view: StoryView): string {
  const factors = advice.factors.map(({ id: factor, weight }) =>
    weight === 0 ? factor : `${factor} ${weight}`,
  );
  const read = view.items.map(({ item, reading }) => {
    const signals = reading.signals.map(
      ({ id: signal, detail, evidence }) =>
        `${signal}${detail === null ? '' : `:${detail}`}[${evidence.map(({ quote }) => quote).join('|')}]`,
    );
    const asked = reading.questions.length > 0 ? ` ?${reading.questions.length}` : '';
    return `   ${item.id} ${item.voice}/${reading.voice} ${reading.kind} ${reading.tone.value}${asked} ${reading.place.scope} ${signals.join(' ')}\n      ${item.title} — ${item.text}`;
  });
  const wanted = `${course}${also.length > 0 ? ` (${also.join(', ')})` : ''} ${gate ?? ''}`;
  return [
    `${id}${critical ? ' CRITICAL' : ''} gold ${wanted} advised ${advice.course} ${advice.gate ?? ''} :: ${view.story.scope} ${view.story.themes.join('+')} ${factors.join(', ')}`,
    ...read,
  ].join('\n');
}

/** Judges one part. */
export function judgeSituations(part: SituationPart): SituationFigures {
  const confusion = createConfusion();
  const misses: string[] = [];
  let [lenient, criticals, criticalHits, criticalCourses] = [0, 0, 0, 0];
  const situations = situationsOf(part);
  for (const situation of situations) {
    const view = viewSituation(situation);
    const advice = advise(view);
    confusion.add(situation.course, advice.course);
    const defensible = [situation.course, ...situation.also].includes(advice.course);
    const gated = situation.gate === null || situation.gate === advice.gate;
    lenient += Number(defensible);
    if (situation.critical) {
      criticals += 1;
      criticalHits += Number(defensible && gated);
      criticalCourses += Number(defensible);
    }
    const wrong = advice.course !== situation.course || (situation.critical && !gated);
    if (part === 'open' && wrong) misses.push(missLine(situation, advice, view));
  }
  return {
    situations: situations.length,
    accuracy: confusion.accuracy(),
    lenient: situations.length === 0 ? 1 : lenient / situations.length,
    criticals,
    criticalAccuracy: criticals === 0 ? 1 : criticalHits / criticals,
    criticalCourse: criticals === 0 ? 1 : criticalCourses / criticals,
    confusion: confusion.mistakes(),
    misses,
  };
}
