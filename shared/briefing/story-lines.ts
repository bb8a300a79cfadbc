/** A story's three lines: what is heard, what it means, what can be done. */
import type { Sentence } from '../model/claim.ts';
import type { SignalId } from '../model/reading.ts';
import type { SourceVoice } from '../model/source.ts';
import { sourceVoices } from '../model/source.ts';
import { nl } from '../text/nl.ts';
import { movementNumbers, usualNumber } from './busier.ts';
import { dayAndTime, dayOf } from './dutch-dates.ts';
import { advised, computed } from './sentence-makers.ts';
import { placePhrase, themeName, type WardNames } from './story-label.ts';
import type { ToldStory } from './told-story.ts';

const lines = nl.briefing.computed;

/** Heard: the summary, and the voices counted honestly. */
export function listenLine(told: ToldStory, wards: WardNames): readonly Sentence[] {
  return [...told.summary, voicesSentence(told, wards)];
}

function voicesSentence(told: ToldStory, wards: WardNames): Sentence {
  const { counts, items } = told.story;
  const onlyResidents = counts.byVoice.resident === counts.items;
  if (onlyResidents) {
    const words = { theme: themeName(told).toLowerCase(), place: placePhrase(told, wards) };
    return computed(
      'voices-residents',
      lines.voicesResidents,
      { items: counts.items, senders: counts.senders },
      items,
      words,
    );
  }
  const numbers = { items: counts.items, publishers: counts.publishers };
  return computed('voices', lines.voices, numbers, items, { mix: voiceMix(counts.byVoice) });
}

function voiceMix(byVoice: Readonly<Partial<Record<SourceVoice, number>>>): string {
  const present = sourceVoices.filter((voice) => (byVoice[voice] ?? 0) > 0);
  return present.length < 2 ? '' : ` (${present.map((voice) => nl.voices[voice]).join(', ')})`;
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
    told.corrected && told.rumour ? computed('corrected', lines.corrected, {}, items) : null,
    told.rumour && !told.corrected ? computed('rumour', lines.rumour, {}, items) : null,
    advice.gate === null ? null : computed('gate', lines.gate, {}, items),
    advice.ours || advice.competent === null
      ? null
      : computed('not-ours', lines.notOurs, {}, items, { body: competentName(advice.competent) }),
    told.trend === 'rising' ? movementSentence(told, from) : null,
    told.gap ? computed('gap', lines.gap, {}, items) : null,
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
    const words = { day: dayOf(since.published ?? since.firstSeen), usual: usualNumber(movement.expected) };
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
