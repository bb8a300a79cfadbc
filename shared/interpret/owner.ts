/** Whose job the matter of an item is in the first place: the municipality's, or another body's. */
import { tokenise } from '../language/words.ts';
import { type Owner, owners } from '../model/owner.ts';
import type { Reading } from '../model/reading.ts';
import type { ThemeId } from '../model/theme.ts';
import { buildLexicon, findHits, listWords, readTerm } from './lexicon.ts';
import { ownerSourceNames, ownerWords } from './words/owner-words.ts';

/** What is asked of a text: its words and the name of its source. */
export interface Owned {
  readonly title: string;
  readonly text: string;
  readonly sourceName: string;
}

interface Cue {
  readonly owner: Owner;
  readonly points: number;
}

/** A body that is named counts for more than a matter that mostly falls to it; a source that is the body for most. */
const namePoints = 2.2;
/** "De gemeente" and "de directie" stand in every other message. */
const looseNamePoints = 1.2;
const looseNames: ReadonlySet<Owner> = new Set<Owner>(['municipality', 'other']);
const matterPoints = 1;
const sourcePoints = 5;
const titleFactor = 1.6;
/** The municipality acts where nothing says otherwise. */
const ownPrior = 1.2;
/** Characters of the text that say whose matter it is; what follows is reactions. */
const readCharacters = 900;

/** What a theme says of the body by itself. */
const themePrior: Readonly<Partial<Record<ThemeId, readonly (readonly [Owner, number])[]>>> = {
  veiligheid: [['police', 2]],
  crisis: [['other', 2]],
  wonen: [['housing-corporation', 0.8]],
  water: [['water-board', 1]],
  zorg: [['other', 1.5]],
  economie: [['other', 1]],
  'sport-cultuur': [['other', 1.6]],
  'werk-inkomen': [['other', 0.8]],
  'jeugd-onderwijs': [['school', 1]],
  'klimaat-milieu': [['province', 0.4]],
  'openbare-ruimte': [['municipality', 2]],
  afval: [['municipality', 2]],
  bestuur: [['municipality', 2]],
  ruimte: [['municipality', 1.5]],
  verkeer: [['municipality', 1]],
  'parkeren-ov': [['municipality', 0.3]],
};

const lexicon = buildLexicon<Cue>(
  ownerWords.flatMap(({ owner, names, matters }) => [
    ...listWords(names).map((pattern) =>
      readTerm(pattern, { owner, points: looseNames.has(owner) ? looseNamePoints : namePoints }),
    ),
    ...listWords(matters).map((pattern) => readTerm(pattern, { owner, points: matterPoints })),
  ]),
);
const sources = buildLexicon<Owner>(
  ownerSourceNames.flatMap(([owner, list]) => listWords(list).map((pattern) => readTerm(pattern, owner))),
);

type Scores = Map<Owner, number>;

function add(scores: Scores, owner: Owner, points: number): void {
  scores.set(owner, (scores.get(owner) ?? 0) + points);
}

/** The nth mention adds 1/n²: who is quoted often does not therefore have to act. */
function addWords(scores: Scores, text: string, factor: number, seen: Map<string, number>): void {
  for (const { term } of findHits(lexicon, tokenise(text))) {
    const count = (seen.get(term.pattern) ?? 0) + 1;
    seen.set(term.pattern, count);
    add(scores, term.value.owner, (term.value.points * factor) / count ** 2);
  }
}

/** A body with how far it is ahead of the next (points; above about 1.5 the text says it more than once). */
export interface OwnerReading {
  readonly owner: Owner;
  readonly margin: number;
}

/** The body whose job the matter is in the first place, by source, words and themes; the municipality where nothing points elsewhere. */
export function readOwner(
  { title, text, sourceName }: Owned,
  { themes }: Pick<Reading, 'themes'>,
): OwnerReading {
  const scores: Scores = new Map([['municipality', ownPrior]]);
  const seen = new Map<string, number>();
  addWords(scores, title, titleFactor, seen);
  addWords(scores, text.slice(0, readCharacters), 1, seen);
  for (const { term } of findHits(sources, tokenise(sourceName))) add(scores, term.value, sourcePoints);
  for (const [rank, { id }] of themes.entries())
    for (const [owner, points] of themePrior[id] ?? []) add(scores, owner, points / (rank + 1));
  // Ties go to the municipality, then to the order of `owners`.
  const ranked = owners
    .map((owner) => ({ owner, points: scores.get(owner) ?? 0 }))
    .toSorted((a, b) => b.points - a.points);
  const [best, next] = ranked;
  return { owner: best?.owner ?? 'municipality', margin: (best?.points ?? 0) - (next?.points ?? 0) };
}

/** The body of `readOwner` alone. */
export function ownerOf(owned: Owned, reading: Pick<Reading, 'themes'>): Owner {
  return readOwner(owned, reading).owner;
}
