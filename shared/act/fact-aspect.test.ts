import { describe, expect, it } from 'vitest';
import { aspectOf } from './fact-aspect.ts';

describe('what a fact tells', () => {
  it.each([
    ['De Kerkbrug is van 1 april tot en met 12 mei dicht.', 'when'],
    ['De werkgroep komt donderdag bijeen.', 'when'],
    ['De renovatie kost 3,4 miljoen euro.', 'number'],
    ['Er komen 24 nieuwe laadpalen.', 'number'],
    ['De brug is dicht omdat het beton scheurt.', 'reason'],
    ['Vanwege de droogte is sproeien verboden.', 'reason'],
    ['De raad heeft het plan vastgesteld.', 'decision'],
    ['Het college besloot het park te verkopen.', 'decision'],
    ['De winkels zijn bereikbaar via de Dorpsstraat.', 'alternative'],
    ['Fietsers kunnen er wel langs.', 'alternative'],
    ['U kunt uw afval brengen naar de milieustraat.', 'alternative'],
    ['Bel voor vragen het algemene nummer.', 'contact'],
    ['Inschrijven kan via de website van de corporatie.', 'contact'],
    ['De oorzaak is nog niet bekend.', 'unknown'],
    ['De leverancier zoekt dat uit.', 'unknown'],
    ['De aannemer herstelt het wegdek.', 'action'],
    ['Medewerkers ruimen het zwerfvuil op en werken hard aan een oplossing.', 'action'],
    ['De borden hadden er eerder moeten staan.', 'admission'],
    ['Bij het versturen van de brieven ging het mis.', 'admission'],
    ['Het gerucht over de gymzaal klopt niet.', 'origin'],
    ['Het speelveld ligt naast de school.', 'where'],
    ['De gymzaal blijft een gymzaal.', 'what'],
    ['De fietser is aangereden door een bestelbus.', 'what'],
    ['De vertraging komt door een tekort aan onderdelen.', 'reason'],
    ['De mail van de projectleider is openbaar.', 'what'],
    ['Tegen het besluit kunt u bezwaar maken.', 'alternative'],
    ['Een datum voor herstel is er niet.', 'unknown'],
    ['Vrachtwagens volgen de route via de rondweg.', 'alternative'],
    ['', 'what'],
  ] as const)('%s → %s', (text, aspect) => expect(aspectOf(text)).toBe(aspect));
});
