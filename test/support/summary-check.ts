/** What must hold of every summary, worked out apart from the code that makes it. */
import type { StoryEntry } from '../../shared/interpret/story.ts';
import type { QuotedSentence } from '../../shared/model/claim.ts';

const most = { sentences: 3, characters: 300 } as const;
const denials =
  /(?<![\p{L}\p{M}\p{N}])(?:niet|geen|nooit|zonder|nergens|niemand|niets)(?![\p{L}\p{M}\p{N}])/giu;
const numbers = /\p{N}+(?:[.,:/]\p{N}+)*/gu;
const names = /(?<![\p{L}\p{M}\p{N}])\p{Lu}[\p{L}\p{M}\p{N}]*/gu;

const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const raised = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** What is wrong with a summary of these entries, a line each; empty where all holds. */
export function summaryFaults(
  entries: readonly StoryEntry[],
  summary: readonly QuotedSentence[],
  mayQuoteResidents: boolean,
): readonly string[] {
  const texts = summary.map(({ text }) => text.toLowerCase());
  return [
    ...(summary.length > most.sentences ? [`${summary.length} sentences`] : []),
    ...(new Set(texts).size < texts.length ? ['a sentence twice'] : []),
    ...summary.flatMap((sentence) => {
      const item = entries.find((entry) => entry.item.id === sentence.item)?.item;
      if (item === undefined) return ['of no item'];
      const secret = item.voice === 'resident' && !mayQuoteResidents;
      return [
        ...(secret ? ['a resident who may not be quoted'] : []),
        ...(item.version === sentence.version ? [] : ['of another version']),
        ...sliceFaults(item[sentence.field], sentence),
        ...lossFaults(sentence),
      ].map((fault) => `${fault}: ${JSON.stringify(sentence.quote)}`);
    }),
  ];
}

function sliceFaults(field: string, sentence: QuotedSentence): readonly string[] {
  const { start, end, quote, cuts, text } = sentence;
  const inOrder = cuts.every(
    (cut, at) => cut.start >= (cuts[at - 1]?.end ?? start) && cut.end > cut.start && cut.end <= end,
  );
  const kept = tidy(
    cuts.reduceRight((left, cut) => left.slice(0, cut.start - start) + left.slice(cut.end - start), quote),
  );
  const opens = cuts[0]?.start === start;
  return [
    ...(field.slice(start, end) === quote && quote !== '' ? [] : ['does not slice back']),
    ...(inOrder ? [] : ['cuts out of order']),
    ...(text === kept || (opens && text === raised(kept)) ? [] : ['text is not the quote without its cuts']),
    ...(quote.length > most.characters ? [`${quote.length} characters`] : []),
    ...(`${splitSurrogates(quote)}` === `${splitSurrogates(field, start, end)}` ? [] : ['cuts a pair']),
  ];
}

/** Offsets in `field` of halves of surrogate pairs that have no other half, seen in a stretch or in the whole. */
function splitSurrogates(field: string, start = 0, end = field.length): readonly number[] {
  const lone = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
  return [...field.matchAll(lone)]
    .map(({ index }) => index - start)
    .filter((at) => at >= 0 && at < end - start);
}

/** Numbers, names and denials that the quote holds and the text does not; the first word is no name. */
function lossFaults({ quote, text }: QuotedSentence): readonly string[] {
  const lost = (shape: RegExp, from: string): readonly string[] => {
    const left = [...text.matchAll(shape)].map(([found]) => found);
    return [...from.matchAll(shape)].flatMap(([found]) => {
      const at = left.indexOf(found);
      if (at < 0) return [found];
      left.splice(at, 1);
      return [];
    });
  };
  const first = /^[^\p{L}\p{N}]*\p{Lu}[\p{L}\p{M}\p{N}]*/u.exec(quote)?.[0] ?? '';
  return [
    ...lost(numbers, quote).map((found) => `lost number ${found}`),
    ...lost(names, quote.slice(first.length)).map((found) => `lost name ${found}`),
    ...lost(denials, quote).map((found) => `lost denial ${found}`),
  ];
}
