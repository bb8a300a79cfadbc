/** One look at an input that every reader shares: tokens, sentences and what stands between quote marks. */
import { type Span, splitSentences } from '../language/sentences.ts';
import { type Token, tokenise } from '../language/words.ts';
import type { Evidence } from '../model/claim.ts';
import type { ItemField } from '../model/item.ts';
import type { Readable } from '../model/reading.ts';

/** One field, taken apart. `sentenceOf[i]` is the sentence index of token i. */
export interface FieldView {
  readonly field: ItemField;
  readonly raw: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Span[];
  readonly sentenceOf: readonly number[];
  /** Spans between quote marks, marks included. */
  readonly quoted: readonly Span[];
}

/** Both fields of an input. */
export interface TextView {
  readonly input: Readable;
  readonly fields: readonly [FieldView, FieldView];
}

/** Quote marks as people and desks type them; a straight single mark only outside words. */
const quotes =
  /"[^"\n]{2,600}"|[“„][^”“\n]{2,600}[”“]|«[^»\n]{2,600}»|(?<![\p{L}\d])[‘'](?![stn]\s)[^’'\n]{2,400}(?:’(?=\p{L})[^’\n]{1,400}){0,4}[’'](?!\p{L})/gu;

function viewField(field: ItemField, raw: string): FieldView {
  const tokens = tokenise(raw);
  const sentences = splitSentences(raw);
  const sentenceOf: number[] = [];
  let sentence = 0;
  for (const token of tokens) {
    while (sentence < sentences.length - 1 && token.start >= (sentences[sentence]?.end ?? 0)) sentence += 1;
    sentenceOf.push(sentence);
  }
  const quoted = [...raw.matchAll(quotes)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return { field, raw, tokens, sentences, sentenceOf, quoted };
}

/** Takes an input apart once. */
export function viewText(input: Readable): TextView {
  return { input, fields: [viewField('title', input.title), viewField('text', input.text)] };
}

/** Evidence for a stretch of a field; slices back by construction. */
export function evidenceAt(view: FieldView, start: number, end: number): Evidence {
  return { field: view.field, start, end, quote: view.raw.slice(start, end) };
}

/** Evidence for tokens `first`..`last` (inclusive). */
export function evidenceOf(view: FieldView, first: number, last: number): Evidence {
  const start = view.tokens[first]?.start ?? 0;
  return evidenceAt(view, start, view.tokens[last]?.end ?? start);
}

/** Whether an offset lies between quote marks. */
export function isQuoted(view: FieldView, offset: number): boolean {
  return view.quoted.some((span) => offset >= span.start && offset < span.end);
}
