/** Source Sans 3 (OFL), embedded: which subset draws which sign. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { create } from 'fontkit';
import { woffToSfnt } from './woff-to-sfnt.ts';

/** Weights in use: text and headings. */
export type Weight = 400 | 600;

/** Subsets in order of preference: Dutch first; the others only for a sign that the earlier ones lack. */
const subsets = [
  'latin',
  'latin-ext',
  'vietnamese',
  'greek',
  'greek-ext',
  'cyrillic',
  'cyrillic-ext',
] as const;

/** One font file: its bytes and the code points that it draws. */
export interface FontFile {
  /** Name under which the document knows it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly signs: ReadonlySet<number>;
}

/** Font files by weight, in order of preference. */
export type Fonts = Readonly<Record<Weight, readonly FontFile[]>>;

/** A stretch of text in one font; `font` is null where no font draws it. */
export interface FontRun {
  readonly font: string | null;
  readonly text: string;
}

let loaded: Promise<Fonts> | null = null;

/** Reads the fonts, once per process. */
export function loadFonts(): Promise<Fonts> {
  loaded ??= Promise.all([readWeight(400), readWeight(600)]).then(([regular, bold]) => ({
    400: regular,
    600: bold,
  }));
  return loaded;
}

const readWeight = (weight: Weight): Promise<readonly FontFile[]> =>
  Promise.all(subsets.map((subset) => readFont(subset, weight)));

async function readFont(subset: string, weight: Weight): Promise<FontFile> {
  // Resolved as a package, so that it is found from the sources, from a bundle and from an archive alike.
  const require = createRequire(import.meta.url);
  const path = require.resolve(
    `@fontsource/source-sans-3/files/source-sans-3-${subset}-${weight}-normal.woff`,
  );
  const bytes = woffToSfnt(await readFile(path));
  const font = create(Buffer.from(bytes));
  const signs = new Set('characterSet' in font ? font.characterSet : []);
  return { name: `${subset}-${weight}`, bytes, signs };
}

const graphemes = new Intl.Segmenter('nl', { granularity: 'grapheme' });

/** Parts text by font. A sign as a reader sees it (with its accents) is never torn; each unknown one stands alone. */
export function fontRuns(text: string, fonts: readonly FontFile[]): readonly FontRun[] {
  const composed = text.normalize('NFC');
  const [usual] = fonts;
  // Nearly all text is plain Latin: it needs no segmenting.
  if (usual !== undefined && drawsAll(usual.signs, composed))
    return composed === '' ? [] : [{ font: usual.name, text: composed }];
  const runs: FontRun[] = [];
  for (const { segment } of graphemes.segment(composed)) {
    const font = fonts.find(({ signs }) => drawsAll(signs, segment))?.name ?? null;
    const last = runs.at(-1);
    if (last !== undefined && font !== null && last.font === font)
      runs[runs.length - 1] = { font, text: last.text + segment };
    else runs.push({ font, text: segment });
  }
  return runs;
}

const drawsAll = (signs: ReadonlySet<number>, grapheme: string): boolean =>
  [...grapheme].every((sign) => signs.has(sign.codePointAt(0) ?? 0));
