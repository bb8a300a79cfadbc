import { describe, expect, it } from 'vitest';
import { breakLines, type Run } from './pdf-lines.ts';

/** Every sign is as wide as its size. */
const measure = (text: string, { size }: Run): number => [...text].length * size;

const run = (text: string, parts: Partial<Run> = {}): Run => ({
  text,
  weight: 400,
  size: 1,
  color: '#000000',
  rise: 0,
  target: null,
  ...parts,
});

const note = (number: number): Run => run(String(number), { rise: 1, target: { note: number } });

const texts = (runs: readonly Run[], width: number): readonly string[] =>
  breakLines(runs, width, measure).map((line) => line.map(({ text }) => text).join(''));

describe('breakLines', () => {
  it.each([
    ['fits', ['een twee'], 8, ['een twee']],
    ['breaks at a space, which stays at the end', ['een twee drie'], 8, ['een twee ', 'drie']],
    ['counts no space at the end', ['een twee'], 3, ['een ', 'twe', 'e']],
    ['keeps a no-break space', ['a 45\u00a0% b'], 5, ['a ', '45\u00a0% ', 'b']],
    ['breaks after a hyphen between letters', ['Oud-IJveld'], 7, ['Oud-', 'IJveld']],
    ['not after one letter', ['A4-tje is'], 7, ['A4-tje ', 'is']],
    ['not at a hyphen before a number', ['Covid-19 x'], 8, ['Covid-19 ', 'x']],
    ['tears a word that is too long', ['aaaaaaaaaa bb'], 4, ['aaaa', 'aaaa', 'aa ', 'bb']],
    ['keeps a sign with its accent', ['e\u0301e\u0301e\u0301'], 4, ['e\u0301e\u0301', 'e\u0301']],
    ['joins runs without a space between them', ['een', 'twee drie'], 8, ['eentwee ', 'drie']],
    ['nothing', [''], 8, []],
  ] as const)('%s', (_, runs, width, lines) => {
    expect(
      texts(
        runs.map((text) => run(text)),
        width,
      ),
    ).toEqual(lines);
  });

  it('loses no sign, whatever the width', () => {
    const text =
      'Bewoners stellen 2 vragen hierover; “dat is niet de bedoeling”, zegt de wijk-manager in Oud-IJveld.';
    for (let width = 1; width < 120; width++) expect(texts([run(text)], width).join('')).toBe(text);
  });

  it('keeps every line within its width, its last space apart', () => {
    const text = 'Bewoners stellen twee vragen over de afsluiting van de Molenweg tussen kerk en rotonde';
    for (let width = 4; width < 90; width++)
      for (const line of texts([run(text)], width)) expect(line.trimEnd().length).toBeLessThanOrEqual(width);
  });

  it('never parts a note from its word', () => {
    const runs = [run('een twee.'), note(1), run(', '), note(5), run(' drie')];
    expect(texts(runs, 9)).toEqual(['een ', 'twee.1, 5 ', 'drie'].map((line) => line));
  });

  it('joins neighbours in one style, and no others', () => {
    const [line = []] = breakLines([run('een twee'), note(1), run(' drie')], 99, measure);
    expect(line.map(({ text, width }) => [text, width])).toEqual([
      ['een twee', 8],
      ['1', 1],
      [' drie', 5],
    ]);
  });

  it('keeps two links apart that look alike', () => {
    const [line = []] = breakLines([note(1), note(1)], 99, measure);
    expect(line).toHaveLength(2);
  });
});
