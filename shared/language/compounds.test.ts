import { describe, expect, it } from 'vitest';
import { splitCompound } from './compounds.ts';
import { buildVocabulary } from './vocabulary.ts';

const { isWord } = buildVocabulary([
  ['vergunning*', 'houder', 'eik', 'processie', 'hond', 'poep', 'bestemming', 'wijziging'],
]);

describe('splitCompound', () => {
  it.each([
    ['geluidsoverlast', 'geluid+overlast'],
    ['parkeervergunninghouders', 'parkeer+vergunning+houders'],
    ['wateroverlast', 'water+overlast'],
    ['afvalcontainers', 'afval+containers'],
    ['verkeersveiligheid', 'verkeer+veiligheid'],
    ['voetbalveld', 'voetbal+veld'],
    ['hondenpoep', 'hond+poep'],
    ['gemeenteraadsverkiezingen', 'gemeente+raad+verkiezingen'],
    ['bestemmingsplanwijziging', 'bestemming+plan+wijziging'],
    ['eikenprocessierups', 'eik+processie+rups'],
    ['Buurthuis', 'buurt+huis'],
    ['zwerf-afval', 'zwerf+afval'],
    ['kwaadaardig', 'kwaadaardig'],
    ['huis', 'huis'],
    ['', ''],
  ])('%s → %s', (word, parts) => {
    expect(splitCompound(word, isWord).join('+')).toBe(parts);
  });

  it('asks for no part under three letters', () => {
    const asked: string[] = [];
    splitCompound('parkeervergunning', (part) => {
      asked.push(part);
      return true;
    });
    expect(asked.every((part) => part.length >= 3)).toBe(true);
  });

  it('leaves over-long words alone', () => {
    const word = 'huis'.repeat(50);
    expect(splitCompound(word, () => true)).toEqual([word]);
  });
});

describe('buildVocabulary', () => {
  it('knows a word by its other forms', () => {
    const vocabulary = buildVocabulary([['speeltuin', 'betaald parkeren', 'woning*']], false);
    for (const word of ['speeltuinen', 'betaald', 'parkeren', 'woningen', 'speeltuintje']) {
      expect(vocabulary.isWord(word)).toBe(true);
    }
    for (const word of ['straat', 'spel', 'won', '']) expect(vocabulary.isWord(word)).toBe(false);
    expect(vocabulary.size).toBe(4);
  });
});
