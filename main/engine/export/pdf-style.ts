/** Measures and colours of the PDF, in points; the colours are those of the HTML briefing. */

/** A4 (ISO 216) in points. */
export const page = { width: 595.28, height: 841.89 } as const;

/** White around the text. */
export const margin = { top: 68, right: 62, bottom: 64, left: 62 } as const;

/** Width of a line of text. */
export const column = page.width - margin.left - margin.right;

/** Colours; on white and on the tint each has a contrast of at least 4.5 (WCAG 2.2, 1.4.3). */
export const ink = {
  text: '#1b2733',
  soft: '#51606e',
  mark: '#0b5b7a',
  line: '#d5dbe1',
  tint: '#f3f6f8',
} as const;

/** Sizes of text, tried from the largest: a full briefing must fit two pages. */
export const bodySizes = [10.5, 10, 9.5, 9] as const;

/** The same for a pack, which must fit one page. */
export const packSizes = [10, 9.5, 9, 8.6] as const;

/** Type sizes and distances that go with a body size. */
export interface Scale {
  readonly body: number;
  readonly leading: number;
  readonly small: number;
  readonly smallLeading: number;
  readonly heading: number;
  readonly story: number;
  readonly title: number;
  /** Space above a section, a story and a paragraph. */
  readonly section: number;
  readonly gap: number;
  readonly tight: number;
  /** Width of the column of labels. */
  readonly label: number;
}

/** Everything in proportion to the body. */
export function scaleFor(body: number): Scale {
  return {
    body,
    leading: body * 1.4,
    small: body * 0.87,
    smallLeading: body * 1.22,
    heading: body * 1.2,
    story: body * 1.08,
    title: body * 2.3,
    section: body * 1.75,
    gap: body * 1.3,
    tight: body * 0.35,
    label: body * 6.2,
  };
}

/** The same with less white: one page holds all of a pack. */
export function packScaleFor(body: number): Scale {
  return {
    ...scaleFor(body),
    leading: body * 1.28,
    smallLeading: body * 1.14,
    title: body * 1.9,
    section: body * 0.95,
    gap: body * 0.65,
    tight: body * 0.2,
  };
}
