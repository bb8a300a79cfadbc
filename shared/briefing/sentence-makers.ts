/** Makes the kinds of sentence a composer may write; each carries what it rests on. */
import type { AdvisedSentence, ComputedSentence, FixedSentence, QuotedSentence } from '../model/claim.ts';
import type { Item } from '../model/item.ts';
import { say } from '../text/say.ts';

/** A sentence from numbers: the catalogue line `line` filled with `numbers` and `words`. */
export function computed(
  rule: string,
  line: string,
  numbers: Readonly<Record<string, number>>,
  items: readonly string[],
  words: Readonly<Record<string, string>> = {},
): ComputedSentence {
  return { kind: 'computed', text: say(line, { ...words, ...numbers }), rule, numbers, items };
}

/** A catalogue sentence. */
export function fixed(key: string, text: string): FixedSentence {
  return { kind: 'fixed', text, key };
}

/** A sentence that advises. */
export function advised(text: string, course: string, factors: readonly string[]): AdvisedSentence {
  return { kind: 'advised', text, course, factors };
}

/** An item's whole title as a quote. Its length is the source's own: a title is never cut. */
export function titleQuote(item: Item): QuotedSentence {
  const { id, version, title } = item;
  return {
    kind: 'quoted',
    text: title,
    item: id,
    version,
    field: 'title',
    start: 0,
    end: title.length,
    quote: title,
    cuts: [],
  };
}
