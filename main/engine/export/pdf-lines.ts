/** Breaks text in several styles into lines. Pure: the widths come from the caller. */
import type { Weight } from './pdf-fonts.ts';

/** Where a stretch leads: to a source in the list, or to the web. */
export type Target = { readonly note: number } | { readonly url: string; readonly label: string };

/** A stretch of text in one style. */
export interface Run {
  readonly text: string;
  readonly weight: Weight;
  readonly size: number;
  readonly color: string;
  /** Points above the baseline. */
  readonly rise: number;
  readonly target: Target | null;
}

/** A run, or a part of it, on one line. */
export interface Piece extends Run {
  readonly width: number;
}

/** Width of a text in a style, in points. */
export type Measure = (text: string, run: Run) => number;

interface Atom {
  readonly pieces: readonly Piece[];
  readonly width: number;
  /** Space after it, drawn too: whoever reads the text without its lay-out needs it. */
  readonly space: Piece | null;
}

/** A stretch between two places where a line may break: a word with its note numbers, or a word's first half. */
function atomsOf(runs: readonly Run[], measure: Measure): readonly Atom[] {
  const atoms: Atom[] = [];
  let pieces: Piece[] = [];
  const close = (space: Piece | null): void => {
    if (pieces.length > 0 || space !== null) atoms.push({ pieces, width: widthOf(pieces), space });
    pieces = [];
  };
  for (const run of runs)
    for (const part of run.text.split(breakable)) {
      if (part === '') continue;
      const piece = { ...run, text: part, width: measure(part, run) };
      if (part === ' ') close(piece);
      else {
        pieces.push(piece);
        if (/\p{L}[-–/]$/u.test(part)) close(null);
      }
    }
  close(null);
  return atoms;
}

/** Around a space, and after a hyphen, dash or slash between letters. No-break spaces hold. */
const breakable = /(?= )|(?<= )|(?<=\p{L}{2}[-–/])(?=\p{L}{2})/u;

const widthOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, { width }) => sum + width, 0);

/** Lines of at most `width` points. A word wider than a line is torn between two signs. */
export function breakLines(
  runs: readonly Run[],
  width: number,
  measure: Measure,
): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [[]];
  let used = 0;
  for (const atom of atomsOf(runs, measure).flatMap((each) => tear(each, width, measure))) {
    if (used > 0 && used + atom.width > width) {
      lines.push([]);
      used = 0;
    }
    const line = lines.at(-1);
    line?.push(...atom.pieces, ...(atom.space === null ? [] : [atom.space]));
    used += atom.width + (atom.space?.width ?? 0);
  }
  return lines.filter((line) => line.length > 0).map(joinPieces);
}

const graphemes = new Intl.Segmenter('nl', { granularity: 'grapheme' });

function tear(atom: Atom, width: number, measure: Measure): readonly Atom[] {
  if (atom.width <= width) return [atom];
  const parts: Atom[] = [];
  let pieces: Piece[] = [];
  for (const piece of atom.pieces)
    for (const { segment } of graphemes.segment(piece.text)) {
      const sign = { ...piece, text: segment, width: measure(segment, piece) };
      if (pieces.length > 0 && widthOf(pieces) + sign.width > width) {
        parts.push({ pieces, width: widthOf(pieces), space: null });
        pieces = [];
      }
      pieces.push(sign);
    }
  return [...parts, { pieces, width: widthOf(pieces), space: atom.space }];
}

/** Neighbours in one style become one piece. */
function joinPieces(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && sameStyle(last, piece))
      joined[joined.length - 1] = {
        ...last,
        text: last.text + piece.text,
        width: last.width + piece.width,
      };
    else joined.push(piece);
  }
  return joined;
}

const sameStyle = (a: Run, b: Run): boolean =>
  a.weight === b.weight &&
  a.size === b.size &&
  a.color === b.color &&
  a.rise === b.rise &&
  a.target === b.target;
