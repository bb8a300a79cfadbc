/** Which stories of today a council entry may be about: shared rare words and names. A proposal, with its words; a person decides. */
import { bodyTokensOf, createTermTable, marks, type TermTable, termsOf } from '../interpret/story-terms.ts';
import { fold } from '../language/fold.ts';
import { stem } from '../language/stem.ts';
import { type Token, tokenise } from '../language/words.ts';
import type { CouncilEntry, CouncilLink } from '../model/council-entry.ts';
import { titleNoise } from './words/council-words.ts';

/** A story with the words of its items. */
export interface WordedStory {
  readonly id: string;
  readonly items: readonly { readonly id: string; readonly title: string; readonly text: string }[];
}

/** Stories proposed for one entry. */
const mostPerEntry = 3;
/** A word that is commoner than this in everyday Dutch (0–1) says too little. Set by hand on invented cases, as are the next. */
const leastRarity = 0.5;
/** What only a part of a compound has in common tells less; a name tells more. */
const [partShare, nameWeight] = [0.6, 1.5] as const;
/** What scores less than this share of the best is no second choice. */
const nearBest = 0.6;
/** Two rare words, or one name: less is chance. */
const leastScore = 1.4;
/** A word in more than this share of the stories (of ten or more) tells them not apart. */
const [commonShare, fewStories] = [0.2, 10] as const;

interface Terms {
  readonly story: WordedStory;
  readonly terms: ReadonlySet<number>;
  /** Its stems in one spelling: `afvalpassen` is `afvalpas`, which their stems are not. */
  readonly lemmas: ReadonlySet<string>;
}

/** A stem without the consonant that the plural doubles. */
const lemmaOf = (folded: string): string => stem(folded).replace(/([^aeiou])\1$/, '$1');

function termsOfStory(story: WordedStory, table: TermTable): Terms {
  const terms = new Set<number>();
  const lemmas = new Set<string>();
  for (const { title, text } of story.items) {
    const [head, body] = [tokenise(title), bodyTokensOf(text)];
    for (const { kind, folded } of [...head, ...body]) if (kind === 'word') lemmas.add(lemmaOf(folded));
    const found = termsOf(head, body, table);
    for (const [place, term] of found.terms.entries()) {
      const mark = found.marks[place] ?? 0;
      const everyday = (mark & marks.quiet) !== 0 && (mark & marks.named) === 0;
      if (!everyday && (mark & marks.concept) === 0) terms.add(term);
    }
  }
  return { story, terms, lemmas };
}

function commonTerms(stories: readonly Terms[]): ReadonlySet<number> {
  if (stories.length < fewStories) return new Set();
  const counts = new Map<number, number>();
  for (const { terms } of stories) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return new Set(
    [...counts].filter(([, count]) => count > stories.length * commonShare).map(([term]) => term),
  );
}

/** A telling word of an entry, once. */
interface EntryWord {
  readonly text: string;
  readonly lemma: string;
  readonly term: number;
  readonly parts: readonly number[];
  readonly named: boolean;
}

function wordsOf({ title, text }: CouncilEntry, table: TermTable): readonly EntryWord[] {
  const words = new Map<number, EntryWord>();
  for (const tokens of [tokenise(title), bodyTokensOf(text ?? '')])
    for (const [index, token] of tokens.entries()) {
      const lexeme =
        token.kind === 'number' || titleNoise.has(fold(token.text)) ? null : table.lexemeOf(token);
      if (lexeme === null || lexeme.everyday || words.has(lexeme.term)) continue;
      const named = isNamed(tokens, index);
      const parts = named ? [] : lexeme.parts();
      words.set(lexeme.term, {
        text: token.text,
        lemma: lemmaOf(token.folded),
        term: lexeme.term,
        parts,
        named,
      });
    }
  return [...words.values()];
}

/** A capital inside a sentence; at its start it says nothing. */
function isNamed(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || !/^\p{Lu}/u.test(token.text)) return false;
  return index > 0 && tokens[index - 1]?.kind !== 'punctuation';
}

/** How much a word says of a story: nothing where it is not there. */
function weightOf(word: EntryWord, { terms, lemmas }: Terms, table: TermTable): number {
  if (terms.has(word.term) || lemmas.has(word.lemma)) {
    const rarity = table.rarityOf(word.term);
    return rarity < leastRarity ? 0 : rarity * (word.named ? nameWeight : 1);
  }
  const parts = word.parts.filter((part) => terms.has(part)).map((part) => table.rarityOf(part));
  const rarest = Math.max(0, ...parts);
  return rarest < leastRarity ? 0 : rarest * partShare;
}

/** Whether it still waits for a story. */
const isUntied = ({ anchor, status, goneSince }: CouncilEntry): boolean =>
  anchor.length === 0 && status === 'open' && goneSince === null;

/**
 * Proposes stories for open entries that are tied to none; best first per entry. Stories that somebody said an entry does not
 * belong to stay out. `common` are names that stand everywhere here: the municipality's and its wards'.
 */
export function linkEntries(
  entries: readonly CouncilEntry[],
  stories: readonly WordedStory[],
  common: readonly string[],
): readonly CouncilLink[] {
  const table = createTermTable(common);
  const worded = stories.map((story) => termsOfStory(story, table));
  const everywhere = commonTerms(worded);
  return entries.filter(isUntied).flatMap((entry) => {
    const words = wordsOf(entry, table).filter(({ term }) => !everywhere.has(term));
    const apart = new Set(entry.apart);
    return worded
      .filter(({ story }) => !story.items.some(({ id }) => apart.has(id)))
      .flatMap((terms) => linkOf(entry, words, terms, table))
      .toSorted((a, b) => b.score - a.score)
      .filter(({ score }, _, [best]) => score >= (best?.score ?? 0) * nearBest)
      .slice(0, mostPerEntry);
  });
}

function linkOf(
  { id }: CouncilEntry,
  words: readonly EntryWord[],
  terms: Terms,
  table: TermTable,
): readonly CouncilLink[] {
  const shared = words
    .map((word) => ({ text: word.text, weight: weightOf(word, terms, table) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight);
  const score = shared.reduce((sum, { weight }) => sum + weight, 0);
  if (score < leastScore) return [];
  return [
    {
      entry: id,
      story: terms.story.id,
      items: terms.story.items.map((item) => item.id),
      score,
      words: shared.map(({ text }) => text),
    },
  ];
}
