/** The calls about facts with their status, and about the answer library. Part of `contract.ts`. */
import { z } from 'zod';
import type { StoryDay } from './contract-decisions.ts';
import type { Answer, AnswerChanges, FoundAnswer, ListedAnswer } from './model/answer.ts';
import {
  type Fact,
  type FactAspect,
  type FactChanges,
  type FactSheet,
  type FactStatus,
  factAspects,
  factStatuses,
  type ItemSource,
  type SaidSource,
} from './model/fact.ts';
import { roles } from './model/role.ts';
import { themeIds } from './model/theme.ts';

/** A fact as given. Of an item only the place is given: its words are the store's. */
export interface GivenFact {
  /** One plain sentence. */
  readonly text: string;
  /** Null: by its words. */
  readonly aspect: FactAspect | null;
  readonly source: Pick<ItemSource, 'kind' | 'item' | 'version' | 'field' | 'start' | 'end'> | SaidSource;
  /** YYYY-MM-DD, or null for the item's day, else today. */
  readonly date: string | null;
  readonly status: FactStatus;
  /** ISO-8601 UTC in the future where `status` is `embargo`, else null. */
  readonly embargoUntil: string | null;
  /** Last day on which it holds, or null. */
  readonly expires: string | null;
}

/** Answers that fit one question of a story. */
export interface StoryAnswers {
  readonly question: string;
  readonly found: readonly FoundAnswer[];
}

type OfStory = StoryDay & { readonly id: string };
interface Named {
  readonly id: string;
}

/** The calls: name → input, output. `id` is a story's for the first two and `answersForStory`, else a fact's or answer's. */
export interface FactCalls {
  readonly listFacts: { readonly input: OfStory; readonly output: FactSheet };
  readonly addFact: { readonly input: OfStory & { readonly fact: GivenFact }; readonly output: Fact };
  readonly changeFact: { readonly input: Named & { readonly changes: FactChanges }; readonly output: Fact };
  /** `by` is a function. */
  readonly checkFact: { readonly input: Named & { readonly by: string }; readonly output: Fact };
  /** Makes a fact public: by whom (a function) and why. */
  readonly releaseFact: {
    readonly input: Named & { readonly by: string; readonly why: string };
    readonly output: Fact;
  };
  readonly removeFact: { readonly input: Named; readonly output: null };
  /** Takes back the last step that stands; null where the fact is gone by it. */
  readonly undoFact: { readonly input: Named; readonly output: Fact | null };
  readonly listAnswers: {
    readonly input: { readonly query: string | null };
    readonly output: readonly ListedAnswer[];
  };
  readonly findAnswers: {
    readonly input: { readonly question: string };
    readonly output: readonly FoundAnswer[];
  };
  readonly answersForStory: { readonly input: OfStory; readonly output: readonly StoryAnswers[] };
  readonly addAnswer: { readonly input: Required<AnswerChanges>; readonly output: Answer };
  readonly changeAnswer: {
    readonly input: Named & { readonly changes: AnswerChanges };
    readonly output: Answer;
  };
  /** `by` is a function; `expires` the last day on which it holds. */
  readonly approveAnswer: {
    readonly input: Named & { readonly by: string; readonly expires: string | null };
    readonly output: Answer;
  };
  readonly expireAnswer: { readonly input: Named; readonly output: Answer };
  readonly removeAnswer: { readonly input: Named; readonly output: null };
  readonly undoAnswer: { readonly input: Named; readonly output: Answer | null };
}

/** Names at run time: complete by type. */
export const factNames: Readonly<Record<keyof FactCalls, true>> = {
  listFacts: true,
  addFact: true,
  changeFact: true,
  checkFact: true,
  releaseFact: true,
  removeFact: true,
  undoFact: true,
  listAnswers: true,
  findAnswers: true,
  answersForStory: true,
  addAnswer: true,
  changeAnswer: true,
  approveAnswer: true,
  expireAnswer: true,
  removeAnswer: true,
  undoAnswer: true,
};

/** The checks of these calls' arguments. */
export type FactChecks = { readonly [K in keyof FactCalls]: z.ZodType<FactCalls[K]['input']> };

const id = (): z.ZodString => z.string().min(1).max(80);
const line = (longest: number): z.ZodString => z.string().trim().min(2).max(longest);
const date = (): z.ZodNullable<z.ZodISODate> => z.iso.date().nullable();
const instant = (): z.ZodNullable<z.ZodISODateTime> => z.iso.datetime().nullable();

/** One check per call. A status that is none of ours ("geheim") does not pass. */
export function factChecks(): FactChecks {
  const named = z.strictObject({ id: id() });
  const story = z.strictObject({ id: id(), date: date(), role: roleField() });
  const by = line(120);
  return {
    listFacts: story,
    addFact: story.extend({ fact: givenFact() }),
    changeFact: named.extend({ changes: factChanges() }),
    checkFact: named.extend({ by }),
    releaseFact: named.extend({ by, why: line(300) }),
    removeFact: named,
    undoFact: named,
    ...answerChecks(named, story),
  };
}

type AnswerNames = Extract<keyof FactCalls, `${string}Answer${string}` | `answers${string}`>;

function answerChecks(
  named: z.ZodObject<{ id: z.ZodString }, z.core.$strict>,
  story: FactChecks['answersForStory'],
): Pick<FactChecks, AnswerNames> {
  return {
    listAnswers: z.strictObject({ query: z.string().max(400).nullable() }),
    findAnswers: z.strictObject({ question: line(400) }),
    answersForStory: story,
    addAnswer: z.strictObject(answerFields()),
    changeAnswer: named.extend({ changes: answerChanges() }),
    approveAnswer: named.extend({ by: line(120), expires: date() }),
    expireAnswer: named,
    removeAnswer: named,
    undoAnswer: named,
  };
}

function factFields() {
  return {
    text: line(400),
    status: z.enum(factStatuses),
    embargoUntil: instant(),
    expires: date(),
  };
}

function givenFact(): z.ZodType<GivenFact> {
  const place = z.int().min(0);
  const source = z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('item'),
      item: id(),
      version: z.int().positive(),
      field: z.enum(['title', 'text']),
      start: place,
      end: place,
    }),
    z.strictObject({ kind: z.literal('said'), by: line(120), where: line(200).nullable() }),
  ]);
  return z.strictObject({ ...factFields(), aspect: z.enum(factAspects).nullable(), source, date: date() });
}

function factChanges(): z.ZodType<FactChanges> {
  const { text, status, embargoUntil, expires } = factFields();
  return z.strictObject({
    text: text.exactOptional(),
    aspect: z.enum(factAspects).exactOptional(),
    date: z.iso.date().exactOptional(),
    status: status.exactOptional(),
    embargoUntil: embargoUntil.exactOptional(),
    expires: expires.exactOptional(),
    by: line(120).exactOptional(),
    where: line(200).nullable().exactOptional(),
  });
}

function answerFields() {
  return {
    question: line(400),
    answer: line(4000),
    themes: z.array(z.enum(themeIds)).max(themeIds.length),
    wards: z.array(z.string().regex(/^(WK|BU)[0-9A-Z]{6,8}$/)).max(50),
    expires: date(),
  };
}

function answerChanges(): z.ZodType<AnswerChanges> {
  const { question, answer, themes, wards, expires } = answerFields();
  return z.strictObject({
    question: question.exactOptional(),
    answer: answer.exactOptional(),
    themes: themes.exactOptional(),
    wards: wards.exactOptional(),
    expires: expires.exactOptional(),
  });
}

function roleField() {
  return z.enum(roles).nullable();
}
