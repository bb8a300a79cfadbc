/** Styles of the Word file: the measures and colours of the PDF, in a font that every office has. */
import { BorderStyle, type IParagraphOptions, type IStylesOptions, LevelFormat } from 'docx';
import { ink } from './pdf-style.ts';

const font = 'Calibri';

/** A colour as Word writes it. */
export const hex = (color: string): string => color.slice(1);

/** Twentieths of a point. */
export const twips = (points: number): number => Math.round(points * 20);

/** Name of the bullet list. */
export const bullets = 'luisterpost-bullets';

/** Width of the column of labels, in points. */
export const labelWidth = 66;
/** Width of the column of source numbers, in points. */
export const numberWidth = 24;

const heading = (size: number, color: string, before: number, after: number) =>
  ({
    run: { font, size: size * 2, bold: true, color: hex(color) },
    paragraph: {
      spacing: { before: twips(before), after: twips(after) },
      keepNext: true,
      keepLines: true,
    },
  }) as const;

/** Paragraph styles beside the headings. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font, size: 21, color: hex(ink.text), language: { value: 'nl-NL' } },
      paragraph: { spacing: { line: 276, after: twips(4) } },
    },
    heading1: heading(24, ink.text, 0, 0),
    heading2: heading(13, ink.mark, 16, 4),
    heading3: heading(11.5, ink.text, 11, 0),
  },
  paragraphStyles: [
    {
      id: 'Aside',
      name: 'Aside',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 18, color: hex(ink.soft) },
      paragraph: { spacing: { after: twips(3) } },
    },
    {
      id: 'Source',
      name: 'Source',
      basedOn: 'Aside',
      quickFormat: true,
      paragraph: {
        spacing: { after: twips(2) },
        indent: { left: twips(numberWidth), hanging: twips(numberWidth) },
        keepLines: true,
      },
    },
    {
      id: 'Step',
      name: 'Step',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: {
        spacing: { after: twips(3) },
        indent: { left: twips(labelWidth), hanging: twips(labelWidth) },
        keepLines: true,
      },
    },
  ],
};

/** The one list with bullets. */
export const numbering = {
  config: [
    {
      reference: bullets,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          style: {
            run: { font, color: hex(ink.mark) },
            paragraph: { indent: { left: twips(13), hanging: twips(13) } },
          },
        },
      ],
    },
  ],
} as const;

/** A rule under the title. */
export const ruleBelow: Partial<IParagraphOptions> = {
  border: { bottom: { style: BorderStyle.SINGLE, size: 12, space: 6, color: hex(ink.mark) } },
};

/** A tint behind a paragraph, with a bar at its left where `bar`. */
export function tint(bar: boolean): Partial<IParagraphOptions> {
  const edge = { style: BorderStyle.SINGLE, size: 4, space: 5, color: hex(ink.tint) } as const;
  const left = bar ? { style: BorderStyle.SINGLE, size: 18, space: 8, color: hex(ink.mark) } : edge;
  return {
    shading: { fill: hex(ink.tint) },
    border: { top: edge, bottom: edge, right: edge, left },
    indent: { left: twips(8), right: twips(6) },
    keepLines: true,
  };
}
