import { describe, expect, it } from 'vitest';
import { sentenceLines, splitSentences } from './sentences.ts';

/** Every case is written with `¦` where a boundary belongs; the mark is taken out before splitting. */
const cases: Readonly<Record<string, readonly string[]>> = {
  'titles, initials and names': [
    'Dhr. Jansen en mevr. De Wit kwamen ook.¦Daarna werd het stil.',
    'Prof. dr. A.F.Th. van der Heijden sprak.¦Mr. J.W. Bakker zweeg.',
    'Volgens drs. ing. P. de Boer kan het.¦De raad twijfelt.',
    'De bus stopt bij de St. Jansstraat.¦Daar is het druk.',
    'Het plan van J. van ’t Hof ligt klaar.¦’s Avonds praat de raad.',
    'Zij koos voor plan B.¦Dat kost minder.',
    'Hij las het boek van M. De Vries.¦Het was goed.',
    'De mensen van lijn A.¦De bussen van lijn B.',
    'Weth. Smit was er ook.¦Burgemeester Mulder niet.',
  ],
  abbreviations: [
    'Er komen o.a. De Lutte en Glane aan bod.¦Ook Losser doet mee.',
    'Dat geldt m.n. Overdinkel en bijv. Beuningen.¦Elders niet.',
    'De avond is woensdag a.s. in het dorpshuis.¦Komt u ook?',
    'Dat bleek maandag jl.¦De raad schrok ervan.',
    'Neem koffie, thee e.d. mee.¦Er is geen keuken.',
    'We zoeken hekken, tafels enz.¦Wie heeft die nog?',
    'Bel nr. 14 of tel. 053-1234567.¦De lijn is open tot ca. 17.00 uur.',
    'Bouwbedrijf Terbeek B.V. heeft de opdracht.¦N.V. Waterland doet het riool.',
    'De opdracht ging naar Terbeek B.V.¦De gemeente is tevreden.',
    'Zie art. 12 van de wet en blz. 4.¦Meer staat er niet.',
    'Dat kan t/m 31 dec. 2026.¦Daarna niet meer.',
    'De kosten zijn 3,5 mln. euro incl. btw.¦Het Rijk betaalt mee.',
    'Het is d.w.z. Niemand weet het.',
    'Reageer z.s.m.¦Wij wachten op u.',
    'Wij vragen dit i.v.m. Koningsdag.¦Bedankt.',
    'Het ging over afval op tv.¦De wethouder keek mee.',
    'Het gaat om 40 km.¦Dat is ver.',
    'Dit meldt de ANP-red.¦Het onderzoek loopt.',
  ],
  'numbers, dates and times': [
    'Er zijn 3.500 huizen gebouwd.¦Dat is veel.',
    'Het begint om 14.30 uur.¦Om 16.00 uur is het klaar.',
    'Het kost € 1.250,50.¦Dat is te duur.',
    'Dat was in 2024.¦12 mensen kwamen.',
    'Op 12.03.2026 is de zitting.¦De uitslag volgt.',
    'De score is 4.2.¦Vorig jaar was het 3.9.',
    'Het duurt tot 17.00 u.¦Daarna gaat alles open.',
  ],
  quotes: [
    '"Wij wisten van niets!" zei de buurvrouw.¦De man zweeg.',
    '‘Kom je ook?’ vroeg hij.¦‘Nee.’¦Het bleef stil.',
    ",,Dit is kwaliteit'', sprak hij zuinig.¦,,Vakwerk.¦En nu door.''¦Daarna ging hij weg.",
    'Zij zegt: "Dit kan echt niet."¦"Het moet anders."¦De raad knikt.',
    '“Wat nu?” riep iemand.¦“Geen idee.”',
    'Hij noemde het „een schande”.¦De zaal werd stil.',
    '"Het is klaar.¦We gaan naar huis", zei ze.',
    "Het bord met 'Pas op!' hangt scheef.¦Niemand doet iets.",
    '"Dit is niet te geloven!"¦Met die woorden liep ze weg.',
  ],
  'ellipses and repeated marks': [
    'Tja... wat moet je ermee.¦Niemand weet het.',
    'Hoe lang nog…¦De bewoners zijn het zat.',
    'Wat?!¦Alweer dicht!!!¦Onbegrijpelijk.',
    'Dat kan (!) niet waar zijn.¦Toch is het zo.',
    'De gemeente (wie anders?) zwijgt.¦Wij niet.',
  ],
  'sites, addresses and tags': [
    'Kijk op lindewaard.nl.¦Daar staat alles.',
    'Kijk op www.lindewaard.nl/werk.html voor het plan.¦Reageren kan.',
    'Zie https://lindewaard.nl/a?b=C.De&x=1 voor meer.¦Tot dan.',
    'Mail naar info@lindewaard.nl.¦U krijgt antwoord.',
    'Boek via Booking.com of Thuisbezorgd.nl een tafel.¦Leuk!',
    'Weer een plas op straat. #Lindewaard #wateroverlast',
    'Weer een plas. #Lindewaard¦Niemand doet iets.',
    'Het is klaar.¦#Lindewaard viert feest.',
    'Dat kan beter.¦@gemeentelindewaard kunt u helpen?',
    'Wat een feest! 🎉🎉¦Volgend jaar weer.',
    'Wat een feest! 🎉',
    'Mooi weer vandaag ☀️¦Iedereen zit buiten.',
  ],
  'missing spaces and missing capitals': [
    'Er is niets gebeurd.De gemeente zweeg.¦Pas later kwam er antwoord.'.replace('.De', '.¦De'),
    'Wat nu?¦Niemand weet het.',
    'wat een zooi hier.¦wie ruimt dit op?¦ik niet',
    'al weken ligt hier afval.¦niemand doet wat.¦schande!',
    'Wel netjes geregeld zo.¦iPads zijn er ook.',
    'Waar blijft de bus? vroegen bewoners zich af.',
  ],
  'clitics that open a sentence': [
    "De markt is er elke week.¦'s Ochtends is het druk.",
    "Het regent.¦'t Is wat.",
    "Boerenvoorman J. van 't Hof sprak.¦Van 't Hof was boos.",
  ],
  lines: [
    'Molenweg een week dicht¦\n\nDe Molenweg gaat dicht.¦Lopen kan wel.',
    'Molenweg dicht¦\nDe Molenweg gaat maandag een week dicht voor werk aan het riool.¦Lopen kan wel.',
    'Neem mee:¦\n- een stoel¦\n- een kussen¦\n- goed humeur',
    '1. Opening¦\n2. Mededelingen van het college¦\n3. Rondvraag',
    'De gemeente gaat het plein\nopnieuw inrichten.¦De bewoners van de\nMolenweg denken mee.',
    'Het plan van de wethouder en de heer\nJansen is klaar en wordt dinsdag in de raad\nbesproken.',
    '• Gratis entree • Voor iedereen'.replace(' • Voor', '¦ • Voor'),
    'Eerste zin.¦\r\n\r\nTweede zin.',
  ],
};

/** White space around a boundary is not part of either sentence. */
function expected(marked: string): string[] {
  return marked.split('¦').map((part) => part.replace(/\s+/g, ' ').trim());
}

/** Puts back the space that stands between two sentences, unless the case is about its absence. */
function unmarked(marked: string): string {
  return marked
    .replace(/¦(?=\S)/g, (_, at: number) => (/niets gebeurd\.¦De/.test(marked) && at < 25 ? '' : ' '))
    .replace(/¦/g, '');
}

for (const [name, list] of Object.entries(cases)) {
  describe(name, () => {
    it.each(list)('%s', (marked) => {
      expect(sentenceLines(unmarked(marked))).toEqual(expected(marked));
    });
  });
}

describe('splitSentences', () => {
  const texts = [
    ...Object.values(cases).flat().map(unmarked),
    '',
    '   \n\n ',
    '...',
    '?!',
    '🎉',
    '\n- a\n- b',
    '"',
    "''",
  ];

  it('gives trimmed, ordered spans that lose nothing but white space', () => {
    for (const text of texts) {
      const spans = splitSentences(text);
      let end = 0;
      for (const span of spans) {
        const sentence = text.slice(span.start, span.end);
        expect(sentence).toBe(sentence.trim());
        expect(sentence).not.toBe('');
        expect(text.slice(end, span.start).trim()).toBe('');
        end = span.end;
      }
      expect(text.slice(end).trim()).toBe('');
    }
  });

  it('gives nothing for an empty text', () => {
    expect(splitSentences('')).toEqual([]);
    expect(splitSentences(' \n\n\t')).toEqual([]);
  });

  it('finds the same sentences when it is given one of them', () => {
    for (const text of texts) {
      for (const span of splitSentences(text).slice(0, 1)) {
        const sentence = text.slice(span.start, span.end);
        expect(sentenceLines(sentence).join(' ')).toBe(sentence.replace(/\s+/gu, ' '));
      }
    }
  });

  it('takes a sentence of a hundred thousand signs', () => {
    const long = `${'woord '.repeat(20_000)}einde. Daarna nog een.`;
    expect(splitSentences(long)).toHaveLength(2);
  });

  it('keeps surrogate pairs whole', () => {
    const text = 'Feest! 👨‍👩‍👧🇳🇱 Kom ook. 😀';
    expect(sentenceLines(text)).toEqual(['Feest! 👨‍👩‍👧🇳🇱', 'Kom ook. 😀']);
  });
});
