import { describe, expect, it } from 'vitest';
import type { SourceVoice } from '../model/source.ts';
import { readQuestions } from './question.ts';

function questions(text: string, voice: SourceVoice = 'resident', title = ''): string[] {
  const input = { id: 'i', title, text, published: null, source: { name: 'Bron', voice, fixedWard: null } };
  const found = readQuestions(input);
  for (const one of found) expect(input[one.field].slice(one.start, one.end)).toBe(one.quote);
  return found.map((one) => one.quote);
}

describe('readQuestions', () => {
  it.each([
    ['Wanneer gaat de brug weer open?', ['Wanneer gaat de brug weer open?']],
    ['Het stinkt hier. Weet iemand waar dat van komt', ['Weet iemand waar dat van komt']],
    ['Kan dat zomaar? en hoe lang duurt het nog', ['Kan dat zomaar?', 'en hoe lang duurt het nog']],
    ['vraag: mag ik hier parkeren', ['vraag: mag ik hier parkeren']],
    ['Wie betaalt dat straks??? 😡', ['Wie betaalt dat straks???']],
    ['De bus is laat.', []],
    ['', []],
  ])('residents: %s', (text, expected) => {
    expect(questions(text)).toEqual(expected);
  });

  it.each([
    'Hoe moeilijk kan het zijn?',
    'Serieus?',
    'Dat hadden ze kunnen weten, toch?',
    'Wie verzint zoiets?',
    'Hij riep: "Wanneer gaan jullie weg?" en liep door.',
    'Aanschuiven? Bel voor maandag.',
    'Woont u in de wijk? Dan krijgt u een brief.',
  ])('is no question: %s', (text) => {
    expect(questions(text)).toEqual([]);
  });

  it('leaves the headlines and bridges of a desk alone', () => {
    expect(
      questions('Wat is er aan de hand? De raad weet het niet.', 'press', 'Komt er een tunnel?'),
    ).toEqual([]);
  });

  it.each(['Meer weten? Kijk op de website.', 'Vragen? Bel ons.', 'Heeft u iets gezien? Bel de politie.'])(
    'leaves the set forms of a body alone: %s',
    (text) => {
      expect(questions(text, 'institution')).toEqual([]);
    },
  );

  it('hears a body that really asks', () => {
    expect(questions('Wat vindt u van het ontwerp?', 'institution')).toHaveLength(1);
  });

  it('takes the questions of a council group one by one', () => {
    const text = '1. Is het college bekend met de klachten?\n\n2. Wanneer komt er een oplossing?';
    expect(questions(text, 'politics')).toHaveLength(2);
  });

  it('counts a question in title and text once', () => {
    expect(
      questions('Gaat de brug dicht? Ik hoor van alles.', 'resident', 'Gaat de brug dicht?'),
    ).toHaveLength(1);
    expect(questions('Ik hoor van alles.', 'resident', 'Gaat de brug dicht?')).toHaveLength(1);
  });
});
