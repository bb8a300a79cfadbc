/** Fills pages: no heading stays behind at the foot of a page, no paragraph leaves one line alone. */
import type { Sheet } from './pdf-sheet.ts';
import { margin, page } from './pdf-style.ts';

/** A row that is never torn. */
export interface Row {
  readonly kind: 'row';
  /** Space above it; dropped at the top of a page. */
  readonly before: number;
  readonly height: number;
  /** Must stand on the page of the next row. */
  readonly keep: boolean;
  /** Draws it, `top` points from the top of the page. */
  readonly draw: (top: number) => void;
}

/** A row, or the start of a new page; `appendix` also ends the body. */
export type Flow = Row | { readonly kind: 'break'; readonly appendix: boolean };

/** Lowest point of text. */
const floor = page.height - margin.bottom;

/** Draws rows on as many pages as they need; answers the number of pages before the appendix. */
export function drawFlow(sheet: Sheet, flow: readonly Flow[]): number {
  let y = 0;
  let pages = 0;
  let bodyPages: number | null = null;
  const turn = (): void => {
    sheet.doc.addPage();
    pages++;
    y = margin.top;
  };
  flow.forEach((item, index) => {
    if (item.kind === 'break') {
      if (item.appendix) bodyPages ??= pages;
      y = 0;
      return;
    }
    if (y === 0) turn();
    else if (y > margin.top && y + item.before + together(flow, index) > floor) turn();
    if (y > margin.top) y += item.before;
    item.draw(y);
    y += item.height;
  });
  return bodyPages ?? pages;
}

/** Height of a row with the rows that it must stay with; of more than a page, the row alone. */
function together(flow: readonly Flow[], index: number): number {
  let height = 0;
  for (let at = index; ; at++) {
    const item = flow[at];
    if (item?.kind !== 'row') break;
    height += item.height + (at === index ? 0 : item.before);
    if (!item.keep) break;
  }
  const first = flow[index];
  return height > floor - margin.top && first?.kind === 'row' ? first.height : height;
}
