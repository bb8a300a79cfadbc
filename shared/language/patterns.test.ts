import { describe, expect, it } from 'vitest';
import { findPatterns, findQuestionOpeners } from './patterns.ts';

describe('findPatterns', () => {
  it.each([
    ['Waarom is de Molenweg dicht?', ['question:Waarom']],
    ['Weet iemand of de bus nog rijdt', ['question:Weet iemand']],
    ['Kan iemand de put leegmaken', ['question:Kan iemand']],
    ['Het kost 3,5 miljoen euro en € 1.250,50 per jaar.', ['money:3,5 miljoen euro', 'money:€ 1.250,50']],
    [
      'Om 14.30 uur op maandag 12 maart 2026 begint het, om half acht is het klaar',
      ['time:Om 14.30 uur', 'date:maandag 12 maart 2026', 'time:om half acht'],
    ],
    ['Er zijn 3.500 mensen en twee miljoen bomen', ['number:3.500', 'number:twee miljoen']],
    ['De weg is dicht.', []],
    ['', []],
  ])('%s', (text, expected) => {
    const found = findPatterns(text);
    expect(found.map((match) => `${match.kind}:${match.quote}`)).toEqual(expected);
    for (const match of found) expect(text.slice(match.start, match.end)).toBe(match.quote);
  });
});

describe('findQuestionOpeners', () => {
  it('looks at the opening of the sentence', () => {
    expect(findQuestionOpeners('Hoe lang duurt dit nog')[0]?.quote).toBe('Hoe');
    expect(findQuestionOpeners('De bus komt niet')).toEqual([]);
    expect(findQuestionOpeners('')).toEqual([]);
  });
});
