import { describe, expect, it } from 'vitest';
import { countText, fleschBand, fleschDouma, leesindexA, readability } from './readability.ts';

const plain = 'De weg is dicht. '.repeat(20);
const hard = `${'De verantwoordelijke gebiedsontwikkelingsorganisatie realiseert woningbouwprojecten binnen gemeentelijke bestemmingsplannen. '.repeat(8)}`;

describe('the formulas', () => {
  it('compute as published', () => {
    expect(fleschDouma(10, 1.5)).toBeCloseTo(206.84 - 9.3 - 115.5, 6);
    expect(leesindexA(10, 1.5)).toBeCloseTo(195 - 20 - 100, 6);
  });

  it.each([
    [-5, 'very-hard'],
    [29.9, 'very-hard'],
    [30, 'hard'],
    [45, 'fairly-hard'],
    [60, 'normal'],
    [70, 'fairly-easy'],
    [80, 'easy'],
    [90, 'very-easy'],
    [120, 'very-easy'],
  ])('bands %s as %s', (score, band) => {
    expect(fleschBand(score)).toBe(band);
  });
});

describe('countText', () => {
  it('counts words, sentences and syllables', () => {
    expect(countText('De gemeente sluit de weg. Om 14 uur gaat hij open!')).toEqual({
      words: 11,
      sentences: 2,
      syllables: 15,
      wordsPerSentence: 5.5,
      syllablesPerWord: 15 / 11,
      longestSentence: 6,
    });
  });

  it('does not divide by nothing', () => {
    expect(countText('🎉 ...')).toMatchObject({
      words: 0,
      sentences: 0,
      wordsPerSentence: 0,
      syllablesPerWord: 0,
    });
  });
});

describe('readability', () => {
  it('says nothing under 50 words or 3 sentences', () => {
    expect(readability('De weg is dicht. '.repeat(12)).scores).toEqual({ fleschDouma: null, brouwer: null });
    expect(readability(`${'woord '.repeat(60)}. En nog een.`).scores).toEqual({
      fleschDouma: null,
      brouwer: null,
    });
  });

  it('scores a plain text above a hard one', () => {
    const easy = readability(plain);
    const difficult = readability(hard);
    expect(easy.scores.fleschDouma).toEqual({ score: 126.1, band: 'very-easy' });
    expect(easy.scores.brouwer).toEqual({ score: 120.3, band: null });
    expect(difficult.scores.fleschDouma?.band).toBe('very-hard');
    expect(difficult.scores.brouwer?.band).toBe('very-hard');
  });
});
