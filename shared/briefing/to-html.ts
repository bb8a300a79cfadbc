/** The document as one accessible HTML file: no script, nothing fetched. */
import type { Block } from './document.ts';
import { blockHtml, htmlPage, type NoteFold } from './html-blocks.ts';
import { htmlStyle } from './html-style.ts';

const notes: NoteFold = (numbers) =>
  numbers.map((number) => `<sup><a href="#bron-${number}">${number}</a></sup>`).join('');

/** Folds the document. Equal trees give equal bytes. */
export function toHtml(document: readonly Block[]): string {
  return htmlPage(
    document,
    htmlStyle,
    document.map((block) => blockHtml(block, notes)),
  );
}
