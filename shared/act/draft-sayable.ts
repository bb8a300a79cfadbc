/** Facts of the sheet as a draft can say them: relative days dated, long ones known as long, each with its place in its message. */
import { localDate, shiftDate, weekdayOf } from '../language/amsterdam-time.ts';
import { dayNames } from '../language/calendar-names.ts';
import { dayAndMonth, weekdayName } from '../language/dutch-dates.ts';
import { fold } from '../language/fold.ts';
import { countWords, tokenise } from '../language/words.ts';
import { itemTime } from '../listen/item-time.ts';
import type { Sentence } from '../model/claim.ts';
import type { FactAspect, SheetFact } from '../model/fact.ts';
import { contentKeys } from './draft-facts.ts';
import { questionSort } from './draft-question.ts';
import type { StoryView, ViewedItem } from './story-view.ts';
import { answerShapes } from './words/draft-question-words.ts';
import {
  bareWeekday,
  datableDays,
  decreeShape,
  denialShape,
  habitShape,
  helpfulShape,
  hoursShape,
  pastShape,
  relativeSpan,
} from './words/draft-sentence-words.ts';

/** A fact as a sentence of a draft. */
export interface Sayable {
  readonly id: string;
  readonly sentence: Sentence;
  /** The message it stands in, and where; null for what a person wrote. */
  readonly item: string | null;
  readonly start: number;
  /** The municipality's own words. */
  readonly own: boolean;
  readonly publisher: string | null;
  /** Only the press says it. */
  readonly reported: boolean;
  readonly aspect: FactAspect;
  readonly folded: string;
  readonly leaning: boolean;
  /** The sentence that it leans on, where that is sayable too. */
  readonly before: string | null;
  readonly words: number;
  readonly keys: ReadonlySet<string>;
  readonly helpful: boolean;
  readonly denial: boolean;
  /** Of a council paper: for the council and the press, not for residents. */
  readonly paper: boolean;
  /** In the language of decrees: for the council, not for residents. */
  readonly decree: boolean;
  readonly kept: boolean;
  /** YYYY-MM-DD, or null. */
  readonly date: string | null;
}

/** Days from the message's own day, and the part of the day; null where the word names no day. */
const days: Readonly<Record<string, readonly [number, string]>> = {
  gisteren: [-1, ''],
  gisteravond: [-1, 'avond'],
  vandaag: [0, ''],
  vanochtend: [0, 'ochtend'],
  vanmorgen: [0, 'ochtend'],
  vanmiddag: [0, 'middag'],
  vanavond: [0, 'avond'],
  morgen: [1, ''],
  morgenochtend: [1, 'ochtend'],
  morgenavond: [1, 'avond'],
  overmorgen: [2, ''],
};

/** Days within which "deze week" of a message still says what it said. */
const spanHolds = 2;

/** "donderdag" alone in a plan → "donderdag 5 maart": the first such day from the message on. Null where it is no plan. */
function weekdayDated(text: string, published: string): string | null {
  const named = [...text.matchAll(bareWeekday)];
  const [only] = named;
  if (only === undefined || named.length !== 1 || !/^(?:op )?\p{L}+$/iu.test(only[0])) return null;
  const folded = fold(text);
  if (habitShape.test(folded) || pastShape.test(folded) || hoursShape.test(folded)) return null;
  const wanted = dayNames.findIndex((name) => name === fold(only[1] ?? ''));
  const ahead = (wanted - weekdayOf(published) + 7) % 7;
  const date = shiftDate(published, ahead);
  const at = only.index + only[0].length;
  return `${text.slice(0, at)} ${dayAndMonth(date)}${text.slice(at)}`;
}

/** "vanavond" in a message of 3 March → "dinsdagavond 3 maart"; null where no word names a day. */
function dated(text: string, published: string): string | null {
  const shape = /(?<![\p{L}-])\p{L}+(?![\p{L}-])/gu;
  let found = false;
  const said = text.replace(shape, (word) => {
    if (!datableDays.has(fold(word))) return word;
    const [shift, part] = days[fold(word)] ?? [0, ''];
    const date = shiftDate(published, shift);
    found = true;
    const day = `${weekdayName(date)}${part} ${dayAndMonth(date)}`;
    return /^\p{Lu}/u.test(word) ? day.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : day;
  });
  return found ? said : null;
}

/** A weekday without a date that is no habit: true only in its own week. */
function loneWeekday(text: string): boolean {
  return [...text.matchAll(bareWeekday)].length > 0 && !habitShape.test(fold(text));
}

function daysApart(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** The sentence with its day named, or null where it no longer holds on `date` (YYYY-MM-DD). */
function asOf(fact: SheetFact, viewed: ViewedItem | undefined, date: string): Sentence | null {
  const { sentence } = fact;
  const published = viewed === undefined ? fact.date : localDate(Date.parse(itemTime(viewed.item)));
  const week = weekdayDated(sentence.text, published ?? date);
  const bare = week === null && loneWeekday(sentence.text);
  const passing = relativeSpan.test(fold(sentence.text)) || bare;
  if (passing && (published === null || daysApart(published, date) > spanHolds)) return null;
  if (sentence.kind !== 'quoted' || viewed === undefined || published === null) return sentence;
  const text = dated(week ?? sentence.text, published) ?? week;
  if (text === null) return sentence;
  return { kind: 'computed', text, rule: 'draft.dated', numbers: {}, items: [sentence.item] };
}

/** The facts of a sheet that still hold on `date`, in their order. */
export function sayables(view: StoryView, facts: readonly SheetFact[], date: string): readonly Sayable[] {
  const items = new Map(view.items.map((viewed) => [viewed.item.id, viewed]));
  const said = facts.flatMap((fact): readonly Sayable[] => {
    const { sentence } = fact;
    const quoted = sentence.kind === 'quoted' ? sentence : null;
    const shown = asOf(fact, quoted === null ? undefined : items.get(quoted.item), date);
    if (shown === null) return [];
    const tokens = tokenise(shown.text);
    const folded = fold(shown.text);
    return [
      {
        id: fact.id,
        sentence: shown,
        item: quoted?.item ?? null,
        start: quoted?.start ?? 0,
        own: fact.own,
        publisher: fact.publisher,
        reported: fact.reported,
        aspect: /^[^?]*\b(?:vraag|vragen|hulp)\b[^?]*\?/iu.test(shown.text) ? 'contact' : fact.aspect,
        folded,
        leaning: fact.leaning,
        before: null,
        words: countWords(tokens),
        keys: contentKeys(tokens),
        helpful: helpfulShape.test(folded),
        denial: denialShape.test(folded),
        paper: quoted !== null && items.get(quoted.item)?.item.voice === 'politics',
        decree: decreeShape.test(folded),
        kept: fact.kept,
        date: fact.date,
      },
    ];
  });
  return said.map((fact) => ({ ...fact, before: predecessor(fact, said, items) }));
}

/** The sayable sentence right before a leaning one, with nothing but white space between them. */
function predecessor(
  fact: Sayable,
  said: readonly Sayable[],
  items: ReadonlyMap<string, ViewedItem>,
): string | null {
  if (!fact.leaning || fact.item === null) return null;
  const text = items.get(fact.item)?.item.text ?? '';
  const before = said.findLast(({ item, start }) => item === fact.item && start < fact.start);
  if (before === undefined || before.start >= fact.start) return null;
  const between = text.slice(before.start, fact.start);
  return [...between.matchAll(/[.!?](?=\s|$)/gu)].length === 1 ? before.id : null;
}

/** How well a fact answers a question: the shape of an answer, and shared words; at most 8. */
export function answerScore(fact: Sayable, question: string): number {
  const shape = answerShapes[questionSort(question)];
  const shared = [...contentKeys(tokenise(question))].filter((key) => fact.keys.has(key)).length;
  return (shape?.test(fact.folded) === true ? 2 : 0) + Math.min(3, shared) * 2;
}

/** Under this a fact is news on the matter but no answer: one shared word alone, or only the shape of an answer. */
export const leastAnswer = 3;

/** From here on a fact plainly answers a question: two shared words, or one and the shape of an answer. */
export const plainAnswer = 4;

/** The fact that answers a question best, standing on its own; null where none scores `least`. */
export function answering(facts: readonly Sayable[], question: string, least: number): Sayable | null {
  const [best] = facts
    .filter(({ leaning }) => !leaning)
    .toSorted((a, b) => answerScore(b, question) - answerScore(a, question));
  return best !== undefined && answerScore(best, question) >= least ? best : null;
}
