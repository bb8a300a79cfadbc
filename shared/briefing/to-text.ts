/** The document as plain text, wrapped at 76 columns. */
import type { Block } from './document.ts';
import { blockText, type TextFold } from './text-blocks.ts';

/** Columns: what mail clients and terminals show without wrapping. */
const columns = 76;

const fold: TextFold = {
  columns,
  notes: (numbers) => numbers.map((number) => ` [${number}]`).join(''),
};

/** Folds the document. Ends with a newline; equal trees give equal bytes. */
export function toText(document: readonly Block[]): string {
  return `${document.flatMap((block) => blockText(block, fold) ?? []).join('\n\n')}\n`;
}
