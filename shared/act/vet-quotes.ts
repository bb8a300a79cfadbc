/** Quoted speech: every quotation must stand word for word in the ground. */

import type { VetFinding } from './vet-claim.ts';
import { type Phrases, phraseWords } from './vet-phrases.ts';

const shapes: readonly RegExp[] = [
  /["“”„«»]([^"“”„«»\n]{1,2000})(?:["“”«»]|$|\n)/gu,
  /(?<![\p{L}\p{N}])['‘](?![stnkmr]\s)((?:[^'‘’\n]|(?<=\p{L})['’](?=\p{L})){2,2000})['’](?!\p{L})/giu,
];

/** What a quotation leaves out. */
const omission = /\s*(?:\[[^\]\n]{0,40}\]|\(?(?:\.{2,}|…)\)?)\s*/u;

/** Quotations that the ground does not hold word for word; parts between omissions count one by one. */
export function newQuotes(text: string, phrases: Phrases): readonly VetFinding[] {
  return shapes.flatMap((shape) =>
    [...text.matchAll(shape)].flatMap((match): readonly VetFinding[] => {
      const quote = match[0].trimEnd();
      const parts = (match[1] ?? '').split(omission).map(phraseWords);
      if (parts.every((words) => phrases.has(words))) return [];
      return [{ kind: 'quote', start: match.index, end: match.index + quote.length, quote }];
    }),
  );
}
