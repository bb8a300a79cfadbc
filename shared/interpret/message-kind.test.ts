import { describe, expect, it } from 'vitest';
import type { SourceVoice } from '../model/source.ts';
import { readMessageKind } from './message-kind.ts';

function kind(text: string, voice: SourceVoice = 'resident', title = '', name = 'Bron') {
  return readMessageKind({
    id: 'i',
    title,
    text,
    published: null,
    source: { name, voice, fixedWard: null },
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

  it.each([
    ['Kom zaterdag helpen met snoeien. Neem zelf een schop mee.', 'resident', 'call'],
    ['Wie kan helpen? Kom om tien uur naar het plein.', 'resident', 'call'],
    ['Wij zoeken vrijwilligers voor de kantine.', 'institution', 'call'],
    ['Hoorde net dat de bakker stopt. Weet iemand meer?', 'resident', 'rumour'],
    ['De zon schijnt, heerlijk wandelen in het park.', 'resident', 'feeling'],
    ['Weet iemand wanneer de lift gemaakt wordt? Hij is al een week kapot.', 'resident', 'question'],
    ['Het gerucht dat de school sluit zou van een ouder komen.', 'resident', 'rumour'],
  ] as const)('%s (%s)', (text, voice, expected) => {
    expect(kind(text, voice)).toBe(expected);
  });

  it('takes advice of an authority as part of its news, and a call for witnesses as a call', () => {
    const advice = 'De weg is dicht. Houd rekening met vertraging en volg de borden.';
    expect(kind(advice, 'institution', '', 'Gemeente Eikenrade')).toBe('fact');
    expect(kind('Heeft iemand beelden? Wij zoeken getuigen.', 'emergency', '', 'Politie')).toBe('call');
  });

  it('takes what comes in through a reporting app as a report, praise apart', () => {
    expect(kind('Auto half op de stoep.', 'resident', '', 'Meldapp Eikenrade')).toBe('report');
    expect(kind('Hulde, keurig opgelost!', 'resident', '', 'Meldapp Eikenrade')).toBe('compliment');
  });

  it('does not take a rumour from a quote', () => {
    expect(kind('De wethouder zei: "het gerucht gaat al weken rond".', 'press')).toBe('fact');
  });
});
