/** Styled text as rows of a page. */
import type { PlacedSentence } from '../../../shared/briefing/document.ts';
import { readSentence } from '../../../shared/briefing/fold-text.ts';
import type { Row } from './pdf-flow.ts';
import type { Weight } from './pdf-fonts.ts';
import { breakLines, type Run, type Target } from './pdf-lines.ts';
import { drawArtifact, drawLine, measureOn, type Sheet, type Tag } from './pdf-sheet.ts';
import { column, ink, margin } from './pdf-style.ts';

/** Look of a stretch of text. */
export interface Look {
  readonly size: number;
  readonly weight: Weight;
  readonly color: string;
}

/** Text in one look. */
export const run = (text: string, look: Look, target: Target | null = null): Run => ({
  ...look,
  text,
  rise: 0,
  target,
});

/** Sentences as runs: quotes between marks, note numbers raised and clickable. */
export function sentenceRuns(sentences: readonly PlacedSentence[], look: Look): readonly Run[] {
  return sentences.flatMap((placed, index) => [
    run(`${index === 0 ? '' : ' '}${readSentence(placed)}`, look),
    ...noteRuns(placed.notes, look),
  ]);
}

/** Raised numbers with a comma between them, so that 1 and 5 are not 15. */
function noteRuns(notes: readonly number[], look: Look): readonly Run[] {
  const raised = { size: look.size * 0.68, weight: look.weight, rise: look.size * 0.36 };
  return notes.flatMap((note, index) => [
    ...(index === 0 ? [] : [{ ...raised, text: ',\u00a0', color: ink.soft, target: null }]),
    { ...raised, text: String(note), color: ink.mark, target: { note } },
  ]);
}

/** A stretch of text to set. */
export interface Setting {
  readonly runs: readonly Run[];
  readonly tag: Tag;
  readonly leading: number;
  readonly before: number;
  /** From the left margin. */
  readonly indent?: number;
  /** Less than the whole column. */
  readonly width?: number;
  /** Stays with what follows. */
  readonly keep?: boolean;
  /** Is never torn over two pages. */
  readonly whole?: boolean;
  /** A tint behind it, with a bar where `bar`. */
  readonly tint?: { readonly bar: boolean; readonly pad: number };
  /** Draws what stands beside the first line; gets its top and its baseline. */
  readonly beside?: (top: number, baseline: number) => void;
}

/** Part of the leading above the baseline. */
const ascent = 0.74;

/** Sets a stretch of text as one row a line. */
export function textRows(sheet: Sheet, setting: Setting): readonly Row[] {
  const { leading, tint, indent = 0 } = setting;
  const inset = tint === undefined ? 0 : tint.pad + (tint.bar ? 4 : 0);
  const width = (setting.width ?? column - indent) - inset - (tint?.pad ?? 0);
  const lines = breakLines(setting.runs, width, measureOn(sheet));
  const last = lines.length - 1;
  return lines.map((line, index) => {
    const above = tint !== undefined && index === 0 ? tint.pad * 0.7 : 0;
    const below = tint !== undefined && index === last ? tint.pad * 0.8 : 0;
    const height = above + leading + below;
    return {
      kind: 'row',
      before: index === 0 ? setting.before : 0,
      height,
      keep: keeps(setting, index, last),
      draw: (top) => {
        if (tint !== undefined) drawTint(sheet, top, height, indent, tint.bar);
        const baseline = top + above + leading * ascent;
        if (index === 0) setting.beside?.(top + above, baseline);
        drawLine(sheet, line, margin.left + indent + inset, baseline, setting.tag);
      },
    };
  });
}

/** Two lines at least at either side of a page's edge. */
function keeps({ keep, whole }: Setting, index: number, last: number): boolean {
  if (index === last) return keep === true;
  return whole === true || index === 0 || index === last - 1 || keep === true;
}

function drawTint(sheet: Sheet, top: number, height: number, indent: number, bar: boolean): void {
  const left = margin.left + indent;
  drawArtifact(sheet, 'Layout', (doc) => {
    // A hair of overlap: neighbouring rectangles show a seam on some screens.
    doc.rect(left, top, column - indent, height + 0.3).fill(ink.tint);
    if (bar) doc.rect(left, top, 2.5, height + 0.3).fill(ink.mark);
  });
}
