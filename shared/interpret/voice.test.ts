import { describe, expect, it } from 'vitest';
import type { Voice } from '../model/reading.ts';
import type { SourceVoice } from '../model/source.ts';
import { readVoice } from './voice.ts';

function voice(source: SourceVoice | null, text: string, name = 'Bron', title = ''): Voice {
  return readVoice({
    id: 'i',
    title,
    text,
    published: null,
    source: { name, voice: source, fixedWard: null },
  });
}

describe('readVoice', () => {
  it.each([
    ['press', 'press'],
    ['resident', 'resident'],
    ['institution', 'institution'],
    ['politics', 'politics'],
    ['emergency', 'institution'],
  ] as const)('a source of %s speaks as %s', (source, expected) => {
    expect(voice(source, 'Er is iets gebeurd.')).toBe(expected);
  });

  it.each([
    ['Mijn winkel loopt leeg sinds de straat dicht is.', 'entrepreneur'],
    ['Wij als ondernemers zijn niet gevraagd.', 'entrepreneur'],
    ['Beste klanten, wij zijn open.', 'entrepreneur'],
    ['Onze fractie heeft vragen gesteld.', 'politics'],
    ['Ik was bij het overleg; onze fractie liet niets weten', 'resident'],
    ['De winkel zegt: "mijn omzet is gehalveerd".', 'resident'],
    ['Weet iemand wanneer de winkel open is?', 'resident'],
  ] as const)('among residents: %s', (text, expected) => {
    expect(voice('resident', text)).toBe(expected);
  });

  it.each([
    ['De Bode, lezersbrief', 'Er staan te veel borden in de berm.', 'resident'],
    ['De Bode', 'Geachte redactie, met verbazing las ik over het plan.', 'resident'],
    ['De Bode', 'Ik loop hier elke dag. Mijn hond ook. Ik mis de bank.', 'resident'],
    ['De Bode, column', 'Ik loop hier elke dag. Mijn hond ook. Ik mis de bank.', 'press'],
    ['De Bode', '"Ik loop hier elke dag", zegt ze. "Mijn hond ook. Ik mis de bank."', 'press'],
    ['De Bode, brieven', 'Mijn winkel loopt leeg sinds de straat dicht is.', 'entrepreneur'],
  ] as const)('%s: %s', (name, text, expected) => {
    expect(voice('press', text, name)).toBe(expected);
  });

  it('never lets cues overrule a desk', () => {
    expect(voice('press', 'Mijn winkel loopt leeg, zegt zij. Wij als ondernemers zijn boos.')).toBe('press');
  });

  it.each([
    ['Ik woon hier al tien jaar.', 'resident'],
    ['Ik heb een kaaswinkel en mijn omzet daalt.', 'entrepreneur'],
    ['Namens de fractie van ons dorp', 'politics'],
  ] as const)('hears the writer of a letter to the editor: %s', (text, expected) => {
    expect(voice('press', text, 'Krant', 'Ingezonden: over het plein')).toBe(expected);
  });

  it.each([
    ['Gemeente Lindewaard', 'institution'],
    ['Politie Oost', 'institution'],
    ['Lindewaards Dagblad', 'press'],
    ['Fractie Dorpsbelang', 'politics'],
    ['Ondernemersvereniging De Kern', 'entrepreneur'],
    ['Buurtforum Noord', 'resident'],
  ] as const)('judges a source of unknown kind by its name: %s', (name, expected) => {
    expect(voice(null, 'Er is nieuws.', name)).toBe(expected);
  });

  it('judges an unknown name by the text', () => {
    expect(voice(null, 'Weet iemand wat hier gebeurt? Ik hoor sirenes.', 'Xyz')).toBe('resident');
    expect(voice(null, 'Burgemeester en wethouders maken bekend dat het plan ter inzage ligt.', 'Xyz')).toBe(
      'institution',
    );
    expect(voice(null, 'Het regende gisteren.', 'Xyz')).toBe('press');
  });

  it('knows an association of shopkeepers among the institutions', () => {
    expect(voice('institution', 'De braderie gaat door.', 'Winkeliersvereniging Centrum')).toBe(
      'entrepreneur',
    );
  });
});
