/** What a draft calls the matter: a noun that the messages use themselves, with the article they use; else the theme. */
import { fold } from '../language/fold.ts';
import { tokenise } from '../language/words.ts';
import { nlThemeNouns } from '../text/nl-draft-theme.ts';
import { carries, idsOf } from './cues.ts';
import type { StoryView, ViewedItem } from './story-view.ts';
import { peopleWords, phraseEnders } from './words/draft-sentence-words.ts';

/** A noun phrase that fits behind a preposition, and the messages it comes from. */
export interface Subject {
  readonly phrase: string;
  readonly items: readonly string[];
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

/** The noun phrase around a word in a text, or null where the word does not stand as a whole noun with its article. */
function phraseAt(text: string, start: number, end: number): string | null {
  const tokens = tokenise(text);
  const index = tokens.findIndex((token) => token.end > start && token.start < end);
  const noun = tokens[index];
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (noun === undefined || before === undefined || noun.end < end || noun.kind !== 'word') return null;
  const article = articles.get(before.folded);
  if (article === undefined || !/^\p{Ll}[\p{Ll}-]{2,}$/u.test(noun.text)) return null;
  if (peopleWords.has(noun.folded)) return null;
  // "de sociale huur": what ends in -e may be an adjective, unless the phrase visibly stops behind it.
  const inflected = noun.folded.endsWith('e') && after !== undefined && after.kind !== 'punctuation';
  const whole = !inflected || phraseEnders.has(after.folded);
  return whole ? `${article} ${noun.text}` : null;
}

/** Every noun phrase that the theme words of an item stand in. */
function phrasesOf({ item, reading }: ViewedItem): readonly string[] {
  return reading.themes
    .flatMap(({ evidence }) => evidence)
    .map(({ field, start, end }) => phraseAt(item[field], start, end))
    .filter((phrase) => phrase !== null);
}

/** A word is what a story is about where a third of the messages use it, and more than one; else it is a detail. */
function isSubject(view: StoryView, items: readonly ViewedItem[]): boolean {
  const enough = view.items.length < 3 ? 1 : 2;
  return items.length >= enough && carries(view, items);
}

/** The phrase that most messages use, the first one at a tie; the theme's own noun where none has one. */
export function subjectOf(view: StoryView): Subject {
  const found = new Map<string, ViewedItem[]>();
  for (const viewed of view.items) {
    for (const phrase of new Set(phrasesOf(viewed).map(fold))) {
      found.set(phrase, [...(found.get(phrase) ?? []), viewed]);
    }
  }
  const best = [...found].sort(([, a], [, b]) => b.length - a.length)[0];
  if (best === undefined || !isSubject(view, best[1])) {
    return { phrase: nlThemeNouns[view.story.themes[0] ?? 'none'], items: idsOf(view.items) };
  }
  const [key, items] = best;
  const phrase = items.flatMap(phrasesOf).find((written) => fold(written) === key) ?? key;
  return { phrase, items: idsOf(items) };
}
