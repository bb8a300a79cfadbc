/** Sentences of a draft as running text: whose words are another's stands between quotation marks. */
import type { QuotedSentence, Sentence } from '../model/claim.ts';

/** What a quotation leaves out. */
const omission = '(…)';

const foreignIn = (sentence: Sentence | undefined, ours: readonly string[]): QuotedSentence | null =>
  sentence?.kind === 'quoted' && !ours.includes(sentence.item) ? sentence : null;

/** White space at most lies between two sentences that follow each other in their message. */
const mostBetween = 2;

/** Word for word one stretch of a message: nothing left out in between. */
function adjoins(one: QuotedSentence, next: QuotedSentence): boolean {
  const between = next.start - one.end;
  const whole = one.cuts.length === 0 && next.cuts.length === 0;
  return one.field === next.field && between >= 0 && between <= mostBetween && whole;
}

/**
 * Sentences as a text; another's words between quotation marks, a run of one message between one pair, with "(…)" where
 * the message says more in between. `ours` are items whose words are the municipality's own.
 */
export function joinedText(sentences: readonly Sentence[], ours: readonly string[]): string {
  return sentences
    .map((sentence, at) => {
      const quote = foreignIn(sentence, ours);
      if (quote === null) return sentence.text;
      const before = foreignIn(sentences[at - 1], ours);
      const after = foreignIn(sentences[at + 1], ours);
      const goesOn = before?.item === quote.item;
      const opening = !goesOn ? '“' : adjoins(before, quote) ? '' : `${omission} `;
      return `${opening}${quote.text}${after?.item === quote.item ? '' : '”'}`;
    })
    .join(' ');
}
