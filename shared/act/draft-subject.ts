/** What a draft calls the matter: a noun that the messages use themselves, with the article they use; else the theme. */
import { fold } from '../language/fold.ts';
import { stem } from '../language/stem.ts';
import { everydayRarity } from '../language/word-rarity.ts';
import { type Token, tokenise } from '../language/words.ts';
import type { ItemField } from '../model/item.ts';
import { nlThemeNouns } from '../text/nl-draft-theme.ts';
import { carries, idsOf } from './cues.ts';
import type { StoryView, ViewedItem } from './story-view.ts';
import { emptyNouns, peopleWords, phraseEnders, streetShape } from './words/draft-sentence-words.ts';

/** A noun phrase that fits behind a preposition, and the messages it comes from. */
export interface Subject {
  readonly phrase: string;
  readonly items: readonly string[];
  /** False where only the theme could name it: then a sentence does better without it. */
  readonly named: boolean;
}

/** What a word before a noun says of its article; "een" and possessives say nothing. */
const articles: ReadonlyMap<string, string> = new Map([
  ['de', 'de'],
  ['die', 'de'],
  ['deze', 'de'],
  ['onze', 'de'],
  ['het', 'het'],
  ["'t", 'het'],
  ['dit', 'het'],
  ['dat', 'het'],
  ['ons', 'het'],
]);

interface Phrase {
  readonly phrase: string;
  readonly head: string;
  readonly proper: boolean;
  readonly weight: number;
}

const isNoun = ({ kind, text }: Token): boolean =>
  kind === 'word' && /^[\p{Lu}\p{Ll}][\p{L}’'-]{2,}$/u.test(text);
const isProper = ({ text }: Token): boolean => /^\p{Lu}\p{Ll}/u.test(text);

/** Whether a lower-case word can be the head: no people, no empty noun, no adjective before its noun. */
function isHead(token: Token, after: Token | undefined): boolean {
  const { folded } = token;
  if (!isNoun(token) || phraseEnders.has(folded) || peopleWords.has(folded) || emptyNouns.has(folded))
    return false;
  if (isProper(token)) return true;
  // "de sociale huur": what ends in -e may be an adjective, unless the phrase visibly stops behind it.
  const inflected = folded.endsWith('e') && after !== undefined && after.kind === 'word';
  return !inflected || phraseEnders.has(after.folded);
}

/** "de Poort Bulten": a name goes on as long as capitals do. */
function nameEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end - at < 2) {
    const next = tokens[end + 1];
    if (next === undefined || next.kind !== 'word' || !isProper(next) || peopleWords.has(next.folded)) break;
    end += 1;
  }
  return end;
}

function phraseAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  themed: ReadonlySet<number>,
): Phrase | null {
  const before = tokens[at];
  const head = tokens[at + 1];
  if (before === undefined || head === undefined) return null;
  const article = articles.get(before.folded);
  if (article === undefined || !isHead(head, tokens[at + 2])) return null;
  const proper = isProper(head);
  const last = tokens[proper ? nameEnd(tokens, at + 1) : at + 1] ?? head;
  const rarity = proper ? 1 : everydayRarity(stem(head.folded));
  const weight = rarity * (proper ? 1.15 : 1) * (themed.has(head.start) ? 1.4 : 1);
  return { phrase: `${article} ${text.slice(head.start, last.end)}`, head: head.folded, proper, weight };
}

/** What a title names says more than what a text mentions; an official one the most. */
function titleWeight({ item }: ViewedItem): number {
  if (item.voice === 'institution' || item.voice === 'emergency' || item.voice === 'politics') return 1.6;
  return item.voice === 'press' ? 1.3 : 1.1;
}

function phrasesOf(viewed: ViewedItem): readonly Phrase[] {
  const { item, reading } = viewed;
  const fields: readonly ItemField[] = ['title', 'text'];
  return fields.flatMap((field) => {
    const text = item[field];
    const tokens = tokenise(text);
    const themed = new Set(
      reading.themes.flatMap(({ evidence }) =>
        evidence.flatMap((each) =>
          each.field === field
            ? tokens
                .filter(({ start, end }) => start < each.end && end > each.start)
                .map(({ start }) => start)
            : [],
        ),
      ),
    );
    const weigh = field === 'title' ? titleWeight(viewed) : 1;
    return tokens.flatMap((_, at) => {
      const found = phraseAt(text, tokens, at, themed);
      return found === null ? [] : [{ ...found, weight: found.weight * weigh }];
    });
  });
}

interface Candidate {
  readonly items: ViewedItem[];
  readonly spelled: Map<string, number>;
  weight: number;
}

/** A word is what a story is about where a third of the messages use it, and more than one; else it is a detail. */
function isSubject(view: StoryView, items: readonly ViewedItem[]): boolean {
  const enough = view.items.length < 3 ? 1 : 2;
  return items.length >= enough && carries(view, items);
}

/** Least worth of a phrase (share of messages × rarity): under it the noun is everyday, and says nothing. */
const leastWorth = 0.18;

function candidatesOf(view: StoryView): ReadonlyMap<string, Candidate> {
  const found = new Map<string, Candidate>();
  for (const viewed of view.items) {
    const own = new Map(phrasesOf(viewed).map((each) => [fold(each.phrase), each]));
    for (const [key, { phrase, weight }] of own) {
      const candidate: Candidate = found.get(key) ?? { items: [], spelled: new Map(), weight: 0 };
      candidate.items.push(viewed);
      candidate.spelled.set(phrase, (candidate.spelled.get(phrase) ?? 0) + 1);
      candidate.weight = Math.max(candidate.weight, weight);
      found.set(key, candidate);
    }
  }
  return found;
}

/** Names of wards, without their article: where it plays is never what it is about. */
function wardNames(view: StoryView): ReadonlySet<string> {
  const read = view.items.flatMap(({ reading }) => reading.place.wards.map(({ name }) => name));
  return new Set([...view.wardNames, ...read, view.municipalityName].map((name) => bare(fold(name))));
}

const bare = (phrase: string): string => phrase.replace(/^(?:de|het) /, '');

/** Names of streets and squares in the evidence of a place: a matter only where traffic itself is. */
function spotNames(view: StoryView): ReadonlySet<string> {
  return new Set(
    view.items.flatMap(({ reading }) =>
      reading.place.wards.flatMap(({ evidence }) => evidence.map(({ quote }) => bare(fold(quote)))),
    ),
  );
}

/** How much of a street's worth is left as a matter of its own, by what the story is about. */
function spotShare({ story }: StoryView): number {
  return story.themes[0] === 'verkeer' ? 0.7 : 0;
}

/** How much a noun gains from standing, without article, in the title of an official message or the press. */
function inTitles(view: StoryView): (noun: string) => number {
  const titles = view.items.map((viewed) => ({
    words: new Set(tokenise(viewed.item.title).map(({ folded }) => folded)),
    weight: titleWeight(viewed),
  }));
  return (noun) => Math.max(1, ...titles.map(({ words, weight }) => (words.has(noun) ? weight : 1)));
}

/** Best first. */
function ranked(view: StoryView): readonly Candidate[] {
  const wards = wardNames(view);
  const spots = spotNames(view);
  const titled = inTitles(view);
  const worth = (key: string, { items, weight }: Candidate): number => {
    const spot = spots.has(bare(key)) || streetShape.test(key);
    const long = bare(key).length >= 9 ? 1.15 : 1;
    const share = (items.length / view.items.length) * weight * long;
    return share * titled(bare(key)) * (spot ? spotShare(view) : 1);
  };
  return [...candidatesOf(view)]
    .filter(([key, { items }]) => isSubject(view, items) && !wards.has(bare(key)))
    .map(([key, candidate]) => ({ candidate, worth: worth(key, candidate) }))
    .filter(({ worth: value }) => value >= leastWorth)
    .sort((a, b) => b.worth - a.worth)
    .map(({ candidate }) => candidate);
}

/** The phrase that most messages use and that says most; the theme's own noun where none does. */
export function subjectOf(view: StoryView): Subject {
  const [best] = ranked(view);
  if (best === undefined)
    return { phrase: nlThemeNouns[view.story.themes[0] ?? 'none'], items: idsOf(view.items), named: false };
  const [phrase] = [...best.spelled].sort(([, a], [, b]) => b - a).map(([spelled]) => spelled);
  return { phrase: phrase ?? '', items: idsOf(best.items), named: true };
}
