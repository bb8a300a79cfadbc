/** The gate before every exit: a sentence without its kind's evidence is not exported. */
import { courseIds } from '../model/advice.ts';
import type { Briefing, CitedItem } from '../model/briefing.ts';
import type { Cut, QuotedSentence, Sentence } from '../model/claim.ts';
import { draftSentences } from '../model/draft.ts';
import { assertNever, raise } from '../result.ts';
import type { Block } from './document.ts';
import { sentencesIn } from './document-sentences.ts';

/** Longest quote of an item that a briefing may carry, in UTF-16 units (design, "Store"). */
export const longestQuote = 300;

type Cited = ReadonlyMap<string, CitedItem>;

/**
 * Checks every sentence of a briefing and of a document made from it.
 * Throws a Failure `internal`, key `briefing-sentence`, at the first sentence whose evidence is missing or broken.
 */
export function assertEvidence(briefing: Briefing, document: readonly Block[] = []): void {
  const cited: Cited = new Map(briefing.items.map((item) => [item.id, item]));
  const placed = document.flatMap(sentencesIn).map(({ sentence }) => sentence);
  const broken = [...sentencesOf(briefing), ...placed].find((sentence) => !hasEvidence(sentence, cited));
  if (broken !== undefined) raise('internal', 'briefing-sentence', { kind: broken.kind });
}

/** The same for a document of another kind, with the items it cites. */
export function assertDocument(document: readonly Block[], items: readonly CitedItem[]): void {
  const cited: Cited = new Map(items.map((item) => [item.id, item]));
  const placed = document.flatMap(sentencesIn).map(({ sentence }) => sentence);
  const broken = placed.find((sentence) => !hasEvidence(sentence, cited));
  if (broken !== undefined) raise('internal', 'briefing-sentence', { kind: broken.kind });
}

function sentencesOf(briefing: Briefing): readonly Sentence[] {
  const { core, agenda, decide, nothing, stories, busier, cautions } = briefing;
  const { radar, questions, mentions } = briefing;
  const told = stories.flatMap(({ title, listen, interpret, act, draft }) => [
    title,
    ...listen,
    ...interpret,
    ...act,
    ...(draft === null ? [] : draftSentences(draft)),
  ]);
  const rest = [...radar.flat(), ...questions.flat(), ...mentions];
  return [...core, ...agenda, ...decide, ...nothing, ...told, ...busier, ...rest, ...cautions];
}

function hasEvidence(sentence: Sentence, cited: Cited): boolean {
  if (isBlank(sentence.text)) return false;
  switch (sentence.kind) {
    case 'quoted':
      return isQuote(sentence, cited);
    case 'computed':
      return !isBlank(sentence.rule) && Object.values(sentence.numbers).every(Number.isFinite);
    case 'advised':
      return courseIds.some((course) => course === sentence.course);
    case 'fixed':
      return !isBlank(sentence.key);
    case 'written':
      return !isBlank(sentence.role) && Number.isFinite(Date.parse(sentence.at));
    default:
      return assertNever(sentence);
  }
}

const isBlank = (text: string): boolean => text.trim() === '';

function isQuote(sentence: QuotedSentence, cited: Cited): boolean {
  const { item, version, start, end, quote, cuts, text } = sentence;
  return (
    cited.get(item)?.version === version &&
    isStretch(sentence) &&
    quote.length === end - start &&
    quote.length <= longestQuote &&
    cutsFit(cuts, start, end) &&
    bareWords(text) === bareWords(keptOf(sentence))
  );
}

const isStretch = ({ start, end }: Cut): boolean =>
  Number.isSafeInteger(start) && Number.isSafeInteger(end) && start >= 0 && start < end;

/** In order, apart, and inside the quote. */
function cutsFit(cuts: readonly Cut[], start: number, end: number): boolean {
  return cuts.every((cut, index) => {
    const from = cuts[index - 1]?.end ?? start;
    return isStretch(cut) && cut.start >= from && cut.end <= end;
  });
}

/** The quote without its cuts. */
function keptOf({ start, end, quote, cuts }: QuotedSentence): string {
  const starts = [start, ...cuts.map((cut) => cut.end)];
  const ends = [...cuts.map((cut) => cut.start), end];
  return starts.map((from, index) => quote.slice(from - start, (ends[index] ?? end) - start)).join('');
}

/** Letters and digits only: a trimmed quote may change its capitals, spaces and marks, never its words. */
const bareWords = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');
