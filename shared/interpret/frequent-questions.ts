/** "Frequently asked": questions of several items that ask the same, counted honestly and quoted in their best wording. */

import { splitCompound } from '../language/compounds.ts';
import { fold } from '../language/fold.ts';
import { stem } from '../language/stem.ts';
import { buildVocabulary } from '../language/vocabulary.ts';
import { tokenise } from '../language/words.ts';
import type { Evidence, QuotedSentence } from '../model/claim.ts';
import type { Item } from '../model/item.ts';
import { listWords } from './lexicon.ts';
import type { StoryEntry } from './story-features.ts';
import { termOf } from './story-terms.ts';
import { type QuestionAim, questionAims, questionFiller } from './words/question-aims.ts';

/** A question that several items ask. */
export interface FrequentQuestion {
  /** The wording that says most in a readable length; the question itself, word for word. */
  readonly sentence: QuotedSentence;
  /** Items that ask it, in order of arrival. */
  readonly items: readonly string[];
  /** Distinct senders; the items of a source that names no senders count as one. */
  readonly senders: number;
  /** How often it was asked, repeats within an item included. */
  readonly asked: number;
}

/** What may be said beside the entries. */
export interface FrequentQuestionOptions {
  /** Story by item id: within one story a question needs less in common. */
  readonly storyOf?: ReadonlyMap<string, string>;
  /** Fewer distinct items than this is not frequent; default 2. */
  readonly least?: number;
}

interface Asked {
  readonly item: Item;
  readonly evidence: Evidence;
  readonly aim: QuestionAim;
  readonly terms: ReadonlySet<string>;
  readonly wards: ReadonlySet<string>;
  readonly story: string | null;
}

const vocabulary = buildVocabulary([]);
const filler: ReadonlySet<string> = new Set(listWords(questionFiller).map(stem));
const shapes = questionAims.map(
  ([aim, openings]) =>
    [aim, new RegExp(`(?:^|[^\\p{L}])(?:${listWords(openings).join('|')})(?![\\p{L}])`, 'u')] as const,
);
/** Shorter words are seldom compounds. */
const shortestCompound = 8;
/** Share of the shorter question's words that both must have: anywhere, and within one story. */
const likeness = 0.6;
const storyLikeness = 0.34;
const fewestShared = 2;
/** A quotation is at most so long (see `QuotedSentence`); a good wording is well below it. */
const longestQuote = 300;
const bestWords = 14;

/** What the question asks for, by its first question word; `whether` where there is none. */
function aimOf(question: string): QuestionAim {
  const text = fold(question);
  let best: QuestionAim = 'whether';
  let first = Number.POSITIVE_INFINITY;
  for (const [aim, shape] of shapes) {
    const at = text.search(shape);
    if (at >= 0 && at < first) {
      first = at;
      best = aim;
    }
  }
  return best;
}

/** Stems of what a question is about; a compound gives its parts, so that both spellings of a thing meet. */
function termsOf(question: string): ReadonlySet<string> {
  const terms = new Set<string>();
  for (const token of tokenise(question)) {
    if (termOf(token) === null) continue;
    const word = token.folded.replace(/^#/, '');
    const parts = word.length >= shortestCompound ? splitCompound(word, vocabulary.isWord) : [word];
    for (const part of parts) if (!filler.has(stem(part))) terms.add(stem(part));
  }
  return terms;
}

function askedIn({ item, reading }: StoryEntry, storyOf: ReadonlyMap<string, string> | undefined): Asked[] {
  return reading.questions
    .filter(({ quote }) => quote !== '' && quote.length <= longestQuote)
    .map((evidence) => ({
      item,
      evidence,
      aim: aimOf(evidence.quote),
      terms: termsOf(evidence.quote),
      wards: new Set(reading.place.wards.filter(({ level }) => level === 'wijk').map(({ code }) => code)),
      story: storyOf?.get(item.id) ?? null,
    }));
}

/** Two wards that are not each other's part the questions; an unplaced question may be anywhere. */
function meetsPlace(one: Asked, other: Asked): boolean {
  if (one.wards.size === 0 || other.wards.size === 0) return true;
  return [...one.wards].some((code) => other.wards.has(code));
}

function asksSame(one: Asked, other: Asked): boolean {
  if (!meetsPlace(one, other)) return false;
  if (fold(one.evidence.quote).trim() === fold(other.evidence.quote).trim()) return one.terms.size > 1;
  const shared = [...one.terms].filter((term) => other.terms.has(term)).length;
  const fewest = Math.min(one.terms.size, other.terms.size);
  if (fewest === 0 || one.aim !== other.aim) return false;
  const share = shared / fewest;
  if (one.story !== null && one.story === other.story) return shared >= 1 && share >= storyLikeness;
  return shared >= fewestShared && share >= likeness;
}

/** The first group of which at least half ask the same: one likeness by chance does not chain two groups. */
function groupFor(groups: readonly Asked[][], asked: Asked): Asked[] | undefined {
  return groups.find((group) => {
    const alike = group.filter((member) => asksSame(member, asked)).length;
    return alike * 2 >= group.length;
  });
}

/** Says most of what the group asks, close to a readable length, with a question mark; the earliest at a tie. */
function worthOf(asked: Asked, group: readonly Asked[]): number {
  const common = [...asked.terms].filter(
    (term) => group.filter(({ terms }) => terms.has(term)).length * 2 > group.length,
  ).length;
  const words = asked.evidence.quote.split(/\s+/).length;
  const marked = asked.evidence.quote.trimEnd().endsWith('?') ? 1 : 0;
  return common * 2 + marked - Math.abs(words - bestWords) / bestWords;
}

function toQuestion(group: readonly Asked[]): FrequentQuestion[] {
  let best = group[0];
  if (best === undefined) return [];
  for (const asked of group) if (worthOf(asked, group) > worthOf(best, group)) best = asked;
  const { item, evidence } = best;
  const { field, start, end, quote } = evidence;
  return [
    {
      sentence: {
        kind: 'quoted',
        text: quote,
        item: item.id,
        version: item.version,
        field,
        start,
        end,
        quote,
        cuts: [],
      },
      items: [...new Set(group.map((asked) => asked.item.id))],
      senders: new Set(group.map((asked) => asked.item.sender ?? `source ${asked.item.sourceId}`)).size,
      asked: group.length,
    },
  ];
}

/**
 * Questions that at least `least` items ask: the same question word, place and mostly the same words. Most senders first,
 * then most items, then the order of arrival. Pure: equal entries in any order give an equal list.
 */
export function frequentQuestions(
  entries: readonly StoryEntry[],
  { storyOf, least = 2 }: FrequentQuestionOptions = {},
): readonly FrequentQuestion[] {
  const key = ({ item }: StoryEntry): string => `${item.firstSeen} ${item.id}`;
  const ordered = entries.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
  const groups: Asked[][] = [];
  for (const asked of ordered.flatMap((entry) => askedIn(entry, storyOf))) {
    const group = groupFor(groups, asked);
    if (group === undefined) groups.push([asked]);
    else group.push(asked);
  }
  return groups
    .flatMap(toQuestion)
    .filter(({ items }) => items.length >= least)
    .sort((a, b) => b.senders - a.senders || b.items.length - a.items.length);
}
