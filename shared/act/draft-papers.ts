/** What council papers themselves say: their lines in order, and their questions as they stand. */
import { findPersons } from '../language/names.ts';
import { splitSentences } from '../language/sentences.ts';
import { countWords, tokenise } from '../language/words.ts';
import type { QuotedSentence } from '../model/claim.ts';
import type { StoryView, ViewedItem } from './story-view.ts';

/** Words of a paper that a letter repeats, and the longest line that is quoted. */
const mostWords = 110;
const longestLine = 300;

/** Papers and agendas of the council itself, the newest first. */
export function papersOf(view: StoryView): readonly ViewedItem[] {
  return view.items.filter(({ item }) => item.voice === 'politics').toReversed();
}

function lineOf({ item }: ViewedItem, start: number, end: number): QuotedSentence | null {
  const quote = item.text.slice(start, end);
  const text = quote.replace(/\s+/gu, ' ').trim();
  if (text.length > longestLine || quote.length > longestLine || countWords(tokenise(text)) < 2) return null;
  if (findPersons(text, tokenise(text)).length > 0) return null;
  const { id, version } = item;
  return { kind: 'quoted', text, item: id, version, field: 'text', start, end, quote, cuts: [] };
}

function linesOf(paper: ViewedItem): readonly QuotedSentence[] {
  return splitSentences(paper.item.text).flatMap(({ start, end }) => lineOf(paper, start, end) ?? []);
}

/** The lines of the newest paper in their order, whole, until there are enough words: both sides of a choice or none. */
export function paperLines(view: StoryView): readonly QuotedSentence[] {
  const [paper] = papersOf(view);
  if (paper === undefined) return [];
  const lines = linesOf(paper);
  const words = lines.map(({ text }) => countWords(tokenise(text)));
  const total = words.reduce((sum, each) => sum + each, 0);
  if (total <= mostWords * 1.5) return lines;
  let room = mostWords;
  return lines.filter((_, at) => {
    room -= words[at] ?? 0;
    return room >= 0;
  });
}

/** The questions of council papers, literally and in order; each once. */
export function paperQuestions(view: StoryView): readonly QuotedSentence[] {
  const seen = new Set<string>();
  return papersOf(view)
    .flatMap(linesOf)
    .filter(({ text }) => {
      const asked = text.endsWith('?') && !seen.has(text);
      seen.add(text);
      return asked;
    });
}

/** Written questions go out as a letter with answers; oral ones as a speech. */
export function isWritten(view: StoryView): boolean {
  return papersOf(view).some(({ item }) =>
    /\b(?:schriftelijke|technische|artikel|art\.?) ?(?:\d+ )?(?:vragen|rvo|reglement)|\bschriftelijke vragen|\braadsvragen/iu.test(
      `${item.title}. ${item.text}`,
    ),
  );
}
