/** A story's three lines: what is heard, what it means, what can be done. */

import { dayAndTime, dayOf } from '../language/dutch-dates.ts';
import { itemTime } from '../listen/item-time.ts';
import type { QuotedSentence, Sentence } from '../model/claim.ts';
import type { Item } from '../model/item.ts';
import type { SignalId } from '../model/reading.ts';
import { nl } from '../text/nl.ts';
import { movementNumbers, usualNumber } from './busier.ts';
import { gapSentence } from './radar.ts';
import { advised, computed, titleQuote } from './sentence-makers.ts';
import { storyLabel, type WardNames } from './story-label.ts';
import type { ToldStory } from './told-story.ts';
import { voicesSentences } from './voices-line.ts';

const lines = nl.briefing.computed;

/**
 * Heard: how much is new since `from` where the story ran before, its headline, the summary, and the voices counted honestly.
 */
export function listenLine(told: ToldStory, wards: WardNames, from: string): readonly Sentence[] {
  const news = newsSentence(told, from);
  const headline = newsHeadline(told, from);
  const label = storyLabel(told, wards).text;
  return [
    ...(news === null ? [] : [news]),
    ...(headline === null ? [] : [headline]),
    // The story is called so already.
    ...told.summary.filter(({ text }) => text !== label),
    ...voicesSentences(told, wards),
  ];
}

/** A headline that a quote may hold (see `QuotedSentence`). */
const longestHeadline = 300;

/**
 * The headline of the latest news of a story that ran before: a headline stands by itself, where a sentence taken from the
 * middle of what is new does not. Null for a new story, where only residents brought news, and where the story is called so.
 */
export function newsHeadline({ story, items, news }: ToldStory, from: string): QuotedSentence | null {
  if (story.first >= from) return null;
  const fresh = new Set(news);
  const titled = items
    .map(({ item }) => item)
    .filter(({ id, voice, title }) => fresh.has(id) && voice !== 'resident' && title !== '')
    .filter(({ title }) => title.length <= longestHeadline);
  const time = (item: Item): string => `${itemTime(item)} ${item.id}`;
  const last = titled.toSorted((a, b) => (time(a) < time(b) ? -1 : 1)).at(-1);
  return last === undefined || last.title === story.title ? null : titleQuote(last);
}

/** Copies are no news; of a story that is new as a whole the meaning says so. */
function newsSentence({ story, items, news }: ToldStory, from: string): Sentence | null {
  if (news.length === 0 || story.first >= from) return null;
  const ids = new Set(news);
  const fresh = items.filter(({ item }) => ids.has(item.id));
  const publishers = new Set(fresh.map(({ item }) => item.publisher)).size;
  return computed('news', lines.news, { news: news.length, publishers }, news, { since: dayAndTime(from) });
}

/** Meaning, most telling first; at most three sentences. `from` is the start of what is new (ISO-8601). */
export function interpretLine(told: ToldStory, from: string): readonly Sentence[] {
  const { story, advice } = told;
  const { items, counts } = story;
  const signals = new Set(told.items.flatMap(({ reading }) => reading.signals.map((signal) => signal.id)));
  const threats = told.items.filter(({ reading }) => reading.signals.some(({ id }) => id === 'threat'));
  const candidates: (Sentence | null)[] = [
    threats.length === 0
      ? null
      : computed(
          'threat',
          lines.threat,
          { items: threats.length },
          threats.map(({ item }) => item.id),
        ),
    rumourSentence(told),
    advice.gate === null ? null : computed('gate', lines.gate, {}, items),
    advice.ours || advice.competent === null
      ? null
      : computed('not-ours', lines.notOurs, {}, items, { body: competentName(advice.competent) }),
    told.trend === 'rising' ? movementSentence(told, from) : null,
    gapSentence(told),
    counts.questions > 0
      ? computed('questions', lines.questions, { questions: counts.questions }, items)
      : null,
    told.trend === 'rising' ? null : movementSentence(told, from),
    signals.has('emotion') ? computed('emotion', lines.emotion, {}, itemsWith(told, 'emotion')) : null,
    signals.has('vulnerable')
      ? computed('vulnerable', lines.vulnerable, {}, itemsWith(told, 'vulnerable'))
      : null,
  ];
  const chosen = candidates.filter((sentence) => sentence !== null).slice(0, 2);
  return [...chosen, certaintySentence(told)];
}

/** How the rumour stands, and by whose word: that word is what the sentence rests on. */
function rumourSentence({ rumour, items }: ToldStory): Sentence | null {
  if (rumour === null) return null;
  if (rumour.status === 'unverified') {
    const spread = items.filter(({ reading }) => reading.kind === 'rumour').map(({ item }) => item.id);
    return computed('rumour', lines.rumour, {}, spread);
  }
  const { status, by } = rumour;
  const words = { source: by.publisherTitle, day: dayOf(itemTime(by)) };
  return computed(`rumour-${status}`, lines[status], {}, [by.id], words);
}

/** Ids of the items in which a signal fired. */
function itemsWith(told: ToldStory, id: SignalId): readonly string[] {
  const fired = told.items.filter(({ reading }) => reading.signals.some((signal) => signal.id === id));
  return fired.map(({ item }) => item.id);
}

function movementSentence(told: ToldStory, from: string): Sentence {
  const { story, trend, movement } = told;
  const [first] = movement.items;
  const since = told.items.find(({ item }) => item.id === first)?.item;
  if (trend === 'rising' && movement.expected !== null && since !== undefined) {
    const words = { day: dayOf(itemTime(since)), usual: usualNumber(movement.expected) };
    const numbers = movementNumbers(movement, movement.expected);
    return computed('rising', lines.rising, numbers, movement.items, words);
  }
  if (trend === 'rising' || trend === 'falling' || trend === 'back')
    return computed('trend', lines.trend, {}, story.items, { state: nl.trend[trend] });
  const running = computed('since', lines.since, {}, story.items, { day: dayOf(story.first) });
  if (!told.fresh || trend !== 'new') return running;
  return computed('new', lines.newToday, {}, story.items, { since: dayAndTime(from) });
}

function certaintySentence(told: ToldStory): Sentence {
  const { counts, items } = told.story;
  const words = { level: nl.briefing.level[told.certainty] };
  return computed('certainty', lines.certainty, { publishers: counts.publishers }, items, words);
}

/** What can be done: the course, its owner, in one advised sentence. */
export function actLine(told: ToldStory): readonly Sentence[] {
  const { course, factors } = told.advice;
  const known = nl.act.courses[course];
  return [
    advised(
      known.advice,
      course,
      factors.map((factor) => factor.id),
    ),
  ];
}

/** The competent body's name. */
export function competentName(id: string): string {
  const names: Readonly<Record<string, string>> = nl.act.competent;
  return names[id] ?? id;
}
