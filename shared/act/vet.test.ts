import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vetText } from './vet.ts';

/** A Tuesday. */
const date = '2026-03-03';
const sheet = [
  'De Molenweg in Losser is tot en met vrijdag 13 maart dicht tussen de kerk en de rotonde.',
  'In januari en februari kwamen 212 meldingen binnen, de meeste uit Overdinkel.',
  'De renovatie van zwembad De Brilmansdennen kost 6,4 miljoen euro en duurt twaalf weken.',
  'Op donderdag 5 maart om half negen staat wethouder Farida el Amrani bij de oversteek.',
  'Van de 1.200 huishoudens deed 35 procent mee.',
  'De inloopavond is op 2026-03-10 van 19.30 tot 21.00 uur in het Kulturhus.',
  'Een bewoner zegt: "Ik durf hier niet meer over te steken."',
  'Meer staat op www.losser.nl/molenweg. Bel 14 053 of mail naar info@losser.nl.',
  'Het contract is van 15 september 2024, anderhalf jaar geleden.',
  'Het is de tweede keer. De bus rijdt om kwart over acht ’s avonds langs de N732.',
  'Ruim driehonderd bezoekers kwamen, onder wie Jan Bakker en mevrouw De Vries.',
];
const vet = (text: string) => vetText(text, { texts: sheet, date });

const clean: readonly string[] = [
  // Ordinary Dutch
  'Goedemiddag. Wat u schrijft klopt.',
  'Beste bewoner, dank voor uw bericht.',
  'De Gemeente kijkt mee en het College beslist.',
  'U hoort van ons. Wij bellen U.',
  'Een besluit is er nog niet.',
  'Dat is één van de vragen.',
  'Beide kanten zijn gehoord.',
  'Bel bij gevaar 112.',
  'Bij brand belt u direct 112!',
  'Wethouder en burgemeester zijn op de hoogte.',
  'Voorzitter. Dat is te veel.',
  'Omwonenden kregen een brief.',
  'Buurtbewoners maken zich zorgen.',
  'Over compensatie is niets besloten, dus daar geef ik vanavond geen antwoord op.',
  'Wie is de eerste?',
  'Het webcareteam',
  'Werkzaamheden duren soms langer dan gepland.',
  'Parkeerplaatsen blijven vrij.',
  'Het college acht dit niet nodig.',
  'Neem dit in acht.',
  'Vier mee met de buurt!',
  'Vragen? Stel ze gerust.',
  'Let op: De borden staan er nog niet.',
  'Nederland kent veel regels. De Nederlandse wet ook.',
  'Volgens de Woo is dit openbaar.',
  '- Lopen kan wel.\n- Fietsen ook.',
  '1. Kijk op de site.\n2. Vul het formulier in.',
  'Dat is NIET waar.',
  'Geachte mevrouw, geachte heer,',
  'Nee. Er ligt geen plan.',
  'De Tweede Kamer gaat hier niet over.',
  'Wij zijn 24/7 bereikbaar.',
  'Lastigste vraag: gaat het bad dicht?',
  'Zo’n plan is er niet.',
  'De winkelstraat en de milieustraat blijven open.',
  'De heer en mevrouw van de tweede verdieping.',
  // The same claim in other words
  'De Molenweg is dicht tot en met 13 maart.',
  'De weg is dicht tot vrijdag 13 maart 2026.',
  'Tot 13-03-2026 is de weg dicht.',
  'Tot 2026-03-13 is de weg dicht.',
  'Tot 13 mrt is de weg dicht.',
  'Tot vrijdag 13-3-2026 is de weg dicht.',
  'In maart is de weg dicht.',
  'In 2026 is de weg dicht.',
  'De Losserse Molenweg is dicht.',
  'Lossers zwembad wordt verbouwd.',
  'Er waren 212 meldingen.',
  'Er waren tweehonderdtwaalf meldingen.',
  'Het kost € 6,4 miljoen.',
  'Het kost 6.400.000 euro.',
  'Het kost 6,4 miljoen.',
  'Het kost € 6.400.000,-.',
  'Het kost 6,4 mln euro.',
  'Het duurt 12 weken.',
  'Het duurt twaalf weken.',
  'Donderdag sta ik bij de oversteek.',
  'Donderdag om 8.30 uur sta ik er.',
  'Op 5 maart om 08:30 uur sta ik er.',
  'Om 8:30 sta ik er.',
  'Donderdagochtend om half negen.',
  'De 1200 huishoudens kregen een brief.',
  'De 1 200 huishoudens kregen een brief.',
  'Van hen deed 35% mee.',
  'Vijfendertig procent deed mee.',
  'De avond is op dinsdag 10 maart van half acht tot negen uur.',
  'De avond is op 10 maart, 19:30 - 21:00 uur.',
  'Om half acht ’s avonds begint het.',
  'Het begint om 19.30 uur.',
  'Wethouder El Amrani komt.',
  'Farida el Amrani komt.',
  'In Overdinkel waren de meeste meldingen.',
  'Zwembad De Brilmansdennen blijft open.',
  '"Ik durf hier niet meer over te steken", zegt een bewoner.',
  '“Ik durf hier niet meer over te steken.”',
  'Een bewoner durft ‘niet meer over te steken’.',
  'Kijk op losser.nl/molenweg.',
  'Kijk op https://www.losser.nl/molenweg.',
  'Kijk op losser.nl.',
  'Bel 14 053.',
  'Bel 14053.',
  'Mail naar info@losser.nl.',
  'Het contract is van september 2024.',
  'Het contract is van 15-09-2024.',
  'Anderhalf jaar geleden.',
  'Dat is 1,5 jaar geleden.',
  'Dit is de 2e keer.',
  'De bus rijdt om 20.15 uur.',
  'De bus rijdt langs de N732.',
  'Meer dan 300 bezoekers.',
  'Mevrouw De Vries was er.',
  'Jan Bakker was er.',
  'Jan Bakker’s fiets stond er.',
  'Overmorgen sta ik bij de oversteek.',
  'Volgende week is de inloopavond.',
  'De Lossers-Overdinkelse buurt: Kulturhus.',
];

const dirty: readonly (readonly [string, string, string])[] = [
  ['Er waren 213 meldingen.', 'number', '213'],
  ['Er waren vijftien meldingen.', 'number', 'vijftien'],
  ['Er waren 112 meldingen.', 'number', '112'],
  ['Het duurt 13 weken.', 'number', '13'],
  ['Het duurt elf weken.', 'number', 'elf'],
  ['Het kost € 6,5 miljoen.', 'number', '€ 6,5 miljoen'],
  ['Het kost 6.400 euro.', 'number', '6.400 euro'],
  ['Het kost 212 euro.', 'number', '212 euro'],
  ['Dat is 212 procent.', 'number', '212 procent'],
  ['Dat is 36%.', 'number', '36%'],
  ['De 12.000 huishoudens kregen een brief.', 'number', '12.000'],
  ['Tientallen mensen klaagden.', 'number', 'Tientallen'],
  ['De helft deed mee.', 'number', 'helft'],
  ['Het is de derde keer.', 'number', 'derde'],
  ['Het is de 4e keer.', 'number', '4e'],
  ['Tweeëntwintig mensen kwamen.', 'number', 'Tweeëntwintig'],
  ['Het gebeurde driemaal.', 'number', 'driemaal'],
  ['Een 14-jarige stak over.', 'number', '14'],
  ['Er geldt 30km per uur.', 'number', '30'],
  ['Twee miljoen mensen.', 'number', 'Twee miljoen'],
  ['De weg is dicht tot 14 maart.', 'date', '14 maart'],
  ['De weg is dicht tot 13 april.', 'date', '13 april'],
  ['De weg is dicht tot 13 maart 2027.', 'date', '13 maart 2027'],
  ['De weg is dicht tot donderdag 13 maart.', 'date', 'donderdag 13 maart'],
  ['Tot 2026-03-14 dicht.', 'date', '2026-03-14'],
  ['Tot 14-3-2026 dicht.', 'date', '14-3-2026'],
  ['Zaterdag gaat de weg open.', 'date', 'Zaterdag'],
  ['Op zondagavond gaat de weg open.', 'date', 'zondagavond'],
  ['Morgen gaat de weg open.', 'date', 'Morgen'],
  ['Gisteren ging de weg open.', 'date', 'Gisteren'],
  ['In juni is het klaar.', 'date', 'juni'],
  ['In september 2025 is het klaar.', 'date', 'september 2025'],
  ['In de zomervakantie is het klaar.', 'date', 'zomervakantie'],
  ['Vorig jaar was het klaar.', 'date', 'Vorig jaar'],
  ['Van 5 tot 7 maart.', 'date', '7 maart'],
  ['In 2031 is het klaar.', 'number', '2031'],
  ['Donderdag om half tien.', 'time', 'half tien'],
  ['Het begint om 20.30 uur.', 'time', '20.30 uur'],
  ['Het begint om half negen ’s avonds.', 'time', 'half negen'],
  ['Het begint om 10 uur.', 'time', '10 uur'],
  ['Om kwart voor acht gaat de bus.', 'time', 'kwart voor acht'],
  ['Van 18.00 tot 21.00 uur.', 'time', '18.00'],
  ['Om tien begint het.', 'time', 'tien'],
  ['Er kwamen ½ zoveel mensen.', 'number', '½'],
  ['Er waren ٣ klachten.', 'number', '٣'],
  ['Op de 5e verdieping.', 'number', '5e'],
  ['Volgens mevrouw jansen klopt het.', 'name', 'jansen'],
  ['Volgens wethouder van dijk klopt het.', 'name', 'van dijk'],
  ['Dhr. A. Smit klopte aan.', 'name', 'Smit'],
  ['Vitens werkt hier.', 'name', 'Vitens'],
  ['In de kerkstraat is het ook zo.', 'place', 'kerkstraat'],
  ['Wethouder Jansen komt.', 'name', 'Jansen'],
  ['De wethouder, Karin Smit, komt.', 'name', 'Karin Smit'],
  ['Jan de Vries was er.', 'name', 'Jan de Vries'],
  ['Farida Bakker was er.', 'name', 'Farida Bakker'],
  ['Petra zegt dat het klopt.', 'name', 'Petra'],
  ['Smit zegt dat het klopt.', 'name', 'Smit'],
  ['ProRail legt het aan.', 'name', 'ProRail'],
  ['De VVD vindt dat goed.', 'name', 'VVD'],
  ['Een VVD-raadslid vindt dat goed.', 'name', 'VVD-raadslid'],
  ['Het is van Stichting Dinkelborg.', 'name', 'Stichting Dinkelborg'],
  ['Kijk ook op #molenwegdicht.', 'name', '#molenwegdicht'],
  ['De Kerkstraat is dicht.', 'place', 'Kerkstraat'],
  ['Kerkstraat dicht.', 'place', 'Kerkstraat'],
  ['Ook in Enschede.', 'place', 'Enschede'],
  ['Ook in Glanerbrug waren meldingen.', 'place', 'Glanerbrug'],
  ['Enschede doet mee.', 'name', 'Enschede'],
  ['Het ligt langs de N731.', 'place', 'N731'],
  ['Het adres is 7581 AB.', 'place', '7581 AB'],
  ['Een bewoner zegt: "Dit is een schande."', 'quote', '"Dit is een schande."'],
  ['“Ik durf hier niet meer te lopen”, zegt een bewoner.', 'quote', '“Ik durf hier niet meer te lopen”'],
  ['Zij noemt het ‘een grote puinhoop’.', 'quote', '‘een grote puinhoop’'],
  ['Hij noemt het "levensgevaarlijk"', 'quote', '"levensgevaarlijk"'],
  ['Hij noemt het "levensgevaarlijk en dom', 'quote', '"levensgevaarlijk en dom'],
  ['Kijk op losser.nl/zwembad.', 'link', 'losser.nl/zwembad'],
  ['Kijk op https://voorbeeld.nl.', 'link', 'https://voorbeeld.nl'],
  ['Bel 053 537 74 44.', 'contact', '053 537 74 44'],
  ['Bel 14 074.', 'contact', '14 074'],
  ['Bel 06-12345678.', 'contact', '06-12345678'],
  ['Mail naar hulp@losser.nl.', 'contact', 'hulp@losser.nl'],
  ['Volg @losser_nl.', 'contact', '@losser_nl'],
];

describe('what a text may say', () => {
  it.each(clean)('is held: %s', (text) => {
    expect(vet(text)).toEqual([]);
  });
  it.each(dirty)('is not held: %s', (text, kind, quote) => {
    const found = vet(text);
    expect(found).toContainEqual(expect.objectContaining({ kind, quote }));
    for (const { start, end, quote: each } of found) expect(text.slice(start, end)).toBe(each);
  });
  it.each(sheet)('holds itself: %s', (text) => {
    expect(vet(text)).toEqual([]);
    expect(vetText(text, { texts: [text], date: '2031-12-31' })).toEqual([]);
  });
});

/** Real sentences of several kinds, as a ground. */
const grounds: readonly string[] = [
  ...sheet,
  'Om 22.10 uur werd op de Gronausestraat een fietser aangereden door een auto.',
  'De raad vergadert op maandag 16 en dinsdag 17 maart om 19:30 uur in het gemeentehuis aan de Raadhuisplein 1.',
  'Van 1 t/m 3 juni is de A35 tussen Enschede-West en Hengelo-Zuid afgesloten.',
  'Bijna tweeduizend kinderen kregen in 2025 voor de derde keer een gratis boek.',
  'Sinds 3-11-2024 betaalt de gemeente Dinkelland 12,5% mee, zo’n 2,5 ton.',
];

describe('properties', () => {
  it('holds every sentence of its ground, at any date and beside other texts', () => {
    fc.assert(
      fc.property(
        fc.subarray([...grounds], { minLength: 1 }),
        fc.date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true }),
        (texts, day) => {
          const ground = { texts: [texts.join(' ')], date: day.toISOString().slice(0, 10) };
          for (const text of texts) expect(vetText(text, ground)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('finds a number that no text of the ground holds', () => {
    fc.assert(
      fc.property(fc.constantFrom(...grounds), fc.integer({ min: 3001, max: 999_999 }), (text, number) => {
        const spelled = [String(number), number.toLocaleString('nl-NL')];
        for (const each of spelled) {
          const made = `${text} Er kwamen ${each} mensen.`;
          expect(vetText(made, { texts: grounds, date })).toContainEqual(
            expect.objectContaining({ kind: 'number', quote: each }),
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  it('finds a name that no text of the ground holds', () => {
    const syllables = fc.constantFrom('brol', 'dast', 'klum', 'vorn', 'wesk', 'zuf', 'grufp', 'tolm');
    const name = fc
      .array(syllables, { minLength: 2, maxLength: 3 })
      .map((parts) => `${parts.join('').charAt(0).toUpperCase()}${parts.join('').slice(1)}`);
    const places = fc.constantFrom(
      (each: string) => `De bijeenkomst is bij ${each}.`,
      (each: string) => `Wethouder ${each} komt ook.`,
      (each: string) => `${each} doet mee.`,
      (each: string) => `De ${each}straat is dicht.`,
    );
    fc.assert(
      fc.property(fc.constantFrom(...grounds), name, places, (text, each, sentence) => {
        const made = `${text} ${sentence(each)}`;
        const found = vetText(made, { texts: grounds, date });
        expect(found.some(({ quote }) => quote.startsWith(each))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('never throws and always slices back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        for (const { start, end, quote } of vetText(text, { texts: [], date }))
          expect(text.slice(start, end)).toBe(quote);
      }),
      { numRuns: 300 },
    );
  });
});
