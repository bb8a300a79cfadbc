/** What to do with an initiative of residents, and whether people may be asked along at all. */
import { buildLexicon, findHits, listWords, readTerm } from '../interpret/lexicon.ts';
import { tokenise } from '../language/words.ts';
import type { nlAdvice } from '../text/nl-advice.ts';
import { idsOf, itemsWith, peopleItems } from './cues.ts';
import type { StoryView, ViewedItem } from './story-view.ts';
import {
  mutualHelp,
  takeOver,
  wantsAdvice,
  wantsGround,
  wantsHands,
  wantsMoney,
  wantsPermit,
} from './words/support-words.ts';

/** The four questions before co-creation (domain notes §1); sentences in `nlAdvice.preCheck`. */
export const preCheckIds = ['room', 'mandate', 'time', 'feedback'] as const;
export type PreCheckId = (typeof preCheckIds)[number];
/** A person's answers; null is not answered yet. */
export type PreCheckAnswers = Readonly<Record<PreCheckId, boolean | null>>;
/** What the answers allow; sentences in `nlAdvice.preCheckOutcome`. */
export type PreCheckOutcome = keyof typeof nlAdvice.preCheckOutcome;

/** What the answers allow: without room or mandate nobody is asked along, without time or a promised feedback not yet. */
export function judgePreCheck({ room, mandate, time, feedback }: PreCheckAnswers): PreCheckOutcome {
  if (room === false || mandate === false) return 'only-inform';
  if (time === false || feedback === false) return 'not-yet';
  return [room, mandate, time, feedback].includes(null) ? 'unanswered' : 'ready';
}

/** A way of support; sentences in `nlAdvice.supportPaths`. */
export type SupportPathId = keyof typeof nlAdvice.supportPaths;
/** What is asked for; words in `nlAdvice.supportNeeds`. */
export type SupportNeed = keyof typeof nlAdvice.supportNeeds;

/** A way of support with what it rests on. */
export interface SupportPath {
  readonly path: SupportPathId;
  readonly needs: readonly SupportNeed[];
  /** Ids of the items that say so. */
  readonly items: readonly string[];
}

type Cue = SupportNeed | 'take-over' | 'help';

const lists: readonly (readonly [Cue, string])[] = [
  ['take-over', takeOver],
  ['money', wantsMoney],
  ['help', mutualHelp],
  ['ground', wantsGround],
  ['permit', wantsPermit],
  ['advice', wantsAdvice],
  ['hands', wantsHands],
];
const lexicon = buildLexicon<Cue>(
  lists.flatMap(([cue, list]) => listWords(list).map((pattern) => readTerm(pattern, cue))),
);

function cuesOf(items: readonly ViewedItem[]): ReadonlySet<Cue> {
  const texts = items.map(({ item }) => `${item.title}. ${item.text}`);
  return new Set(texts.flatMap((text) => findHits(lexicon, tokenise(text)).map(({ term }) => term.value)));
}

const needs: readonly SupportNeed[] = ['money', 'ground', 'permit', 'advice', 'hands'];

function pathFor(cues: ReadonlySet<Cue>): SupportPathId {
  if (cues.has('take-over')) return 'challenge';
  if (cues.has('money')) return 'budget';
  if (cues.has('ground') || cues.has('permit') || cues.has('advice')) return 'contact';
  return cues.has('help') ? 'mutual-help' : 'let-go';
}

/**
 * The lightest support that fits an initiative: a task taken over, money, a contact, a word to those who help, or nothing.
 * Null where no item of the story tells of an initiative.
 */
export function supportPath(view: StoryView): SupportPath | null {
  const told = itemsWith(view, 'initiative');
  if (told.length === 0) return null;
  const own = told.filter((viewed) => peopleItems(view).includes(viewed));
  const cues = cuesOf(own.length > 0 ? own : told);
  return { path: pathFor(cues), needs: needs.filter((need) => cues.has(need)), items: idsOf(told) };
}
