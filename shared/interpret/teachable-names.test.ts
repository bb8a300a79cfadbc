import { describe, expect, it } from 'vitest';
import { item } from '../../test/support/store-fixtures.ts';
import type { PlaceReading } from '../model/place.ts';
import { teachableNames } from './teachable-names.ts';

const nowhere: PlaceReading = { scope: 'onbekend', wards: [] };
const placedBy = (quote: string): PlaceReading => ({
  scope: 'wijk',
  wards: [
    {
      code: 'WK000001',
      name: 'Noord',
      level: 'wijk',
      confidence: 0.8,
      evidence: [{ field: 'text', start: 0, end: quote.length, quote }],
    },
  ],
});
const names = (text: string, place = nowhere, known: readonly string[] = []): readonly string[] =>
  teachableNames([{ item: item('i_1', { title: '', text }), reading: { place } }], known);

describe('names that can be taught', () => {
  it.each([
    ['Bij het Kraaiennest is het donker.', ['Kraaiennest']],
    ['Er is overlast in de Zwarte Wegen en bij Sluis Vier.', ['Zwarte Wegen', 'Sluis Vier']],
    ['Het feest op Plein van de Vrede was druk.', ['Plein van de Vrede']],
    ['Vlakbij ’t Hoekje staat water.', ['Hoekje']],
    ['Ze wonen in een huis en gaan op vakantie.', []],
    ['Mevrouw zei dat Kraaiennest mooi is.', []],
    ['Om 10 uur in 1234 AB.', []],
    ['Het is opgelost door Jan Jansen, en bij Fatima El Amrani thuis ook.', []],
    ['Op Maandag en in Maart is het dicht, bij de Zandkuil niet.', ['Zandkuil']],
    ['Gemaakt door Buurtkracht en door het Feestcomité.', []],
  ])('of "%s" are %j', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('begin with what placed the item, without its hash', () => {
    expect(names('In het Kraaiennest.', placedBy('#zwartewegen'))).toEqual(['zwartewegen', 'Kraaiennest']);
  });

  it('are never those of the municipality or its wards, however they are written', () => {
    const text = 'In De Lutte, bij Glane, in Lutte en in Losser is het stil, in het Kraaiennest niet.';
    expect(names(text, placedBy('#delutte'), ['De Lutte', 'Glane', 'Losser'])).toEqual(['Kraaiennest']);
  });

  it('hold one of two forms, the most named first, six at most', () => {
    expect(names('In Aalbos. In het Beemd, bij Beemd.')).toEqual(['Beemd', 'Aalbos']);
    const many = [...'ABCDEFGH'].map((letter) => `In ${letter}dorp.`).join(' ');
    expect(names(many)).toHaveLength(6);
  });
});
