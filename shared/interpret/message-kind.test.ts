import { describe, expect, it } from 'vitest';
import type { SourceVoice } from '../model/source.ts';
import { readMessageKind } from './message-kind.ts';

function kind(text: string, voice: SourceVoice = 'resident', title = '') {
  return readMessageKind({
    id: 'i',
    title,
    text,
    published: null,
    source: { name: 'Bron', voice, fixedWard: null },
  });
}

describe('readMessageKind', () => {
  it.each([
    ['Ik hoorde dat de school een pension wordt.', 'rumour'],
    ['Er gaat een gerucht dat het zwembad sluit. Klopt het dat er al een koper is?', 'rumour'],
    ['Hulde voor de buitendienst, keurig opgelost!', 'compliment'],
    ['De lantaarnpaal op de hoek is al een week kapot.', 'report'],
    ['Wanneer gaat de markt weer open?', 'question'],
    ['Teken de petitie en kom naar de raad.', 'call'],
    ['Ik ben bang als ik daar langs moet.', 'feeling'],
    ['Morgen is er rommelmarkt in de kerk.', 'fact'],
    ['', 'fact'],
  ] as const)('residents: %s', (text, expected) => {
    expect(kind(text)).toBe(expected);
  });

  it.each([
    ['De brug is maandag dicht.', 'press', 'fact'],
    ['Het gerucht gaat dat de brug dicht blijft.', 'press', 'rumour'],
    ['Getuigen gezocht. Bel de politie.', 'emergency', 'call'],
    ['Is het college bereid de brug te openen?', 'politics', 'question'],
    ['Het plan ligt ter inzage.', 'institution', 'fact'],
  ] as const)('%s (%s)', (text, voice, expected) => {
    expect(kind(text, voice)).toBe(expected);
  });

  it('does not take a rumour from a quote', () => {
    expect(kind('De wethouder zei: "het gerucht gaat al weken rond".', 'press')).toBe('fact');
  });
});
