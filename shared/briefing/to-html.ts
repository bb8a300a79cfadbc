/** The document as one accessible HTML file: no script, nothing fetched. */
import type { Block } from './document.ts';
import { blockHtml, htmlPage, type NoteFold } from './html-blocks.ts';
import { htmlStyle } from './html-style.ts';

/** Raised numbers with a comma between them, so that 1 and 5 are not 15. */
const notes: NoteFold = (numbers) => {
  const links = numbers.map((number) => `<a href="#bron-${number}">${number}</a>`);
  return links.length === 0 ? '' : `<sup>${links.join(', ')}</sup>`;
};

/** Folds the document. Equal trees give equal bytes. */
export function toHtml(document: readonly Block[]): string {
  return htmlPage(
    document,
    htmlStyle,
    document.map((block) => blockHtml(block, notes)),
  );
}
