import { describe, expect, it } from 'vitest';
import type { Readable } from '../model/reading.ts';
import { themeIds } from '../model/theme.ts';
import { softmax } from './softmax.ts';
import { viewText } from './text-view.ts';
import { readThemes } from './theme.ts';
import { denseNames, themeInputs, wordFeatures, wordScale } from './theme-features.ts';
import { addedBy, themeOdds } from './theme-model.ts';
import { denseWeights } from './theme-weights.ts';

const item = (title: string, text: string): Readable => ({
  id: 'i',
  title,
  text,
  published: null,
  source: { name: 'Bron', voice: 'press', fixedWard: null },
});
const inputsOf = (title: string, text: string) => themeInputs(viewText(item(title, text)));

describe('wordFeatures', () => {
  it.each([
    ['de', []],
    ['van', []],
    ['2026', []],
    ['huizen', ['huiz']],
  ] as const)('%s', (word, features) => expect(wordFeatures(word)).toEqual(features));

  it('takes a compound apart', () => {
    expect(wordFeatures('geluidsoverlast')).toEqual(['geluidsoverlast', 'geluid', 'overlast']);
  });

  it('leaves endless runs of letters alone', () => expect(wordFeatures('a'.repeat(400))).toEqual([]));
});

describe('themeInputs', () => {
  it('has a value for every dense input', () => {
    expect(inputsOf('Brand', 'De brandweer bluste.').dense).toHaveLength(denseNames.length);
    expect(denseWeights).toHaveLength(denseNames.length);
    for (const row of denseWeights) expect(row).toHaveLength(themeIds.length);
  });

  it('names each word once, at its best place, and no street', () => {
    const { words } = inputsOf('Afval op de stoep', 'Het afval ligt in de Molenstraat. Afval!');
    expect(words.map(({ folded }) => folded)).toEqual(['afval', 'stoep', 'ligt']);
    expect(words[0]?.field.field).toBe('title');
  });
});

describe('themeOdds', () => {
  it('gives probabilities', () => {
    const { odds } = themeOdds(inputsOf('Bus rijdt niet', 'Reizigers wachten op het perron.'));
    expect(odds.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1);
    expect(odds.indexOf(Math.max(...odds))).toBe(themeIds.indexOf('parkeren-ov'));
  });

  it('is untroubled by an empty text', () => {
    const { odds, scale } = themeOdds(inputsOf('', ''));
    expect(scale).toBe(0);
    expect([...odds].every(Number.isFinite)).toBe(true);
    expect(readThemes(item('', ''))).toEqual([]);
  });

  it('says of a word only what it adds to the themes that it speaks for most', () => {
    const inputs = inputsOf('Leerlingen krijgen les in een tent', 'De school is te klein.');
    const odds = themeOdds(inputs);
    for (const word of inputs.words) {
      const added = themeIds.map((_, at) => addedBy(word, odds, at)).filter((each) => each > 0);
      expect(new Set(added).size).toBeLessThanOrEqual(1);
    }
  });
});

describe('readThemes by model', () => {
  it('shows no stretch of the text twice', () => {
    for (const { evidence } of readThemes(
      item('Drinkwater vervuild', 'Het waterbedrijf raadt aan het kraanwater te koken. Het water is bruin.'),
    ))
      for (const [index, one] of evidence.entries())
        for (const other of evidence.slice(index + 1))
          expect(one.field !== other.field || one.end <= other.start || other.end <= one.start).toBe(true);
  });
});

describe('softmax and wordScale', () => {
  it('keeps order and survives large numbers', () => {
    expect([...softmax(Float64Array.from([1000, 999]))].map((each) => each.toFixed(2))).toEqual([
      '0.73',
      '0.27',
    ]);
  });

  it('scales by the root of the squares', () => {
    expect(wordScale(9)).toBe(1);
    expect(wordScale(0)).toBe(0);
  });
});
