import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EntrySpec, makeEntry } from '../../test/support/story-entries.ts';
import { summaryFaults } from '../../test/support/summary-check.ts';
import type { SourceVoice } from '../model/source.ts';
import { independentItems } from './independent.ts';
import { mayQuoteResidents, summarise } from './summarise.ts';
import { afterDateline, standsAlone, startsInSpeech } from './summary-sentences.ts';

const entries = (...specs: readonly Omit<EntrySpec, 'id'>[]) =>
  specs.map((spec, index) => makeEntry({ ...spec, id: `i_${index}` }));
const closed = { mayQuoteResidents: false, most: 3 };
const texts = (items: ReturnType<typeof entries>, options = closed) =>
  summarise(items, options).map(({ text }) => text);

const article =
  'LOSSER – De Molenweg gaat maandag 16 maart voor drie weken dicht. Daarom rijdt bus 62 om via Glane. Lees ook: de weg op slot. Kunnen fietsers er nog langs? Winkeliers in de Kerkstraat vrezen voor hun omzet.';

describe('summarise', () => {
  it('quotes exactly, from after the dateline', () => {
    const items = entries({ text: article });
    const [first, second, third] = summarise(items, closed);
    expect(first?.text).toBe('De Molenweg gaat maandag 16 maart voor drie weken dicht.');
    expect([first?.start, first?.cuts]).toEqual([9, []]);
    expect(second?.text).toBe('Winkeliers in de Kerkstraat vrezen voor hun omzet.');
    expect(third).toBeUndefined();
    for (const { quote, start, end } of [first, second].flatMap((one) => one ?? []))
      expect(article.slice(start, end)).toBe(quote);
  });
  it('says nothing twice', () => {
    const again = 'De Molenweg gaat op maandag 16 maart drie weken lang dicht.';
    expect(texts(entries({ text: article }, { text: again, publisher: 'Omroep' }))).toHaveLength(2);
  });
  it('quotes residents only where that is allowed', () => {
    const items = entries({ voice: 'resident', text: 'De lampen in de Vlasakker zijn al drie weken uit.' });
    expect(texts(items)).toEqual([]);
    expect(texts(items, { mayQuoteResidents: true, most: 3 })).toHaveLength(1);
  });
  it('puts press before parties and later news before earlier', () => {
    const party = {
      voice: 'politics',
      text: 'De fractie wil dat de raad dinsdag over de Molenweg spreekt.',
    } as const;
    const early = {
      text: 'De brug over de Dinkel in Losser blijft zeker tot vrijdag dicht.',
      time: '2026-03-01T08:00:00Z',
    };
    const late = {
      text: 'De brug over de Dinkel in Losser gaat woensdag weer open.',
      time: '2026-03-03T08:00:00Z',
    };
    expect(texts(entries(party, early))[0]).toContain('brug');
    expect(texts(entries(early, late))[0]).toContain('weer open');
    expect(texts(entries(late, early))[0]).toContain('weer open');
  });
  it('takes what happened over what people think of it, and numbers over colour', () => {
    const text =
      'Een mens moet wat over hebben voor zijn dorp. Bewoners vinden het jammer dat het plein zo lang dicht is. De gemeente trekt 75.000 euro uit voor nieuwe bomen op het plein.';
    expect(texts(entries({ title: 'Geld voor bomen op het plein', text }))[0]).toContain('75.000 euro');
  });
  it('tells the news first and the rest in order of time', () => {
    const [old, middle, recent] = [
      'In Losser is in de nacht van 3 maart een loods met 34 boten afgebrand.',
      'De burgemeester heeft besloten de haven tot 1 mei te sluiten.',
      'De oorzaak van de brand in Losser was een accu; de schade bedraagt 2 miljoen euro.',
    ];
    const day = (number: number) => `2026-03-${String(number).padStart(2, '0')}T08:00:00Z`;
    const told = texts(
      entries({ text: recent, time: day(20) }, { text: old, time: day(3) }, { text: middle, time: day(9) }),
    );
    expect(told).toEqual([recent, old, middle]);
  });
  it('opens neither with a rumour, nor with a scene, nor with "gisteravond"', () => {
    const news = 'In de Jozefschool aan de Vicarystraat komt geen pension, maar een archief.';
    const openings = [
      'Een pension, een azc: over de Jozefschool aan de Vicarystraat doen nu 4 verhalen de ronde.',
      'Een dag na de sluiting van de Jozefschool liggen er 40 bloemen bij het hek.',
      'Gisteravond om 19.30 uur stonden 300 mensen bij de Jozefschool aan de Vicarystraat.',
    ];
    for (const opening of openings)
      expect(
        texts(
          entries(
            { title: 'Jozefschool', text: opening, time: '2026-03-05T08:00:00Z' },
            { title: 'Jozefschool', text: news, time: '2026-03-04T08:00:00Z' },
          ),
        )[0],
      ).toBe(news);
  });
  it('quotes a resident among others only where the words show that a resident speaks', () => {
    const press = { text: 'De Molenweg gaat maandag 16 maart voor drie weken dicht.' };
    const resident = (text: string) =>
      texts(entries(press, { voice: 'resident', text }), { ...closed, mayQuoteResidents: true });
    expect(resident('De omleiding is 20 kilometer om en levensgevaarlijk.')).toHaveLength(1);
    expect(resident('Wij rijden nu elke dag 20 kilometer om voor school.')).toHaveLength(2);
  });
  it('falls back on a title where no sentence may be quoted', () => {
    const [only] = summarise(
      entries({ title: 'Kerkstraat drie maanden dicht na breuk', text: 'Daarom rijdt bus 62 om.' }),
      closed,
    );
    expect([only?.field, only?.text]).toEqual(['title', 'Kerkstraat drie maanden dicht na breuk']);
  });
  it('never quotes from inside speech whose speaker stands elsewhere', () => {
    const text =
      '"Het is hier elke dag raak. De gemeente heeft al 3 jaar niets gedaan. Het wordt tijd", zegt een buurman.';
    expect(texts(entries({ text }))).toEqual([]);
  });
  it('keeps to the number asked for and to texts that have sentences', () => {
    expect(texts(entries({ text: article }), { ...closed, most: 1 })).toHaveLength(1);
    expect(texts(entries({ text: '' }, { text: '???' }))).toEqual([]);
    expect(texts([])).toEqual([]);
  });
});

describe('standsAlone', () => {
  const cases: readonly (readonly [string, SourceVoice, boolean])[] = [
    ['De gemeente vervangt in april de riolering.', 'press', true],
    ['Hij wil dat de gemeente de weg opknapt.', 'press', false],
    ['Toch gaat het plan van de school door.', 'press', false],
    ['Wanneer gaat de school in Glane open?', 'press', false],
    ['Meer informatie staat op de site van de gemeente.', 'institution', false],
    ['Foto: een brandweerwagen bij de sporthal in Losser.', 'press', false],
    ['Iets gezien in de Kerkstraat, bel de politie.', 'emergency', false],
    ['De school is dicht.', 'press', false],
    ['Niemand raakte gewond.', 'emergency', true],
    ['Acht winkels sluiten.', 'press', true],
    ['PRIO 1 | Woningbrand Kerkstraat in Losser vanavond.', 'emergency', false],
    ['Tips over de brand: bel met 0800-1234 of mail.', 'press', false],
    ["'Dat vindt hier echt helemaal niemand leuk.'", 'press', false],
    ['Volgens haar is de weg al jaren te smal.', 'press', false],
    ['Volgens de dorpsraad is de weg al jaren te smal.', 'press', true],
    ['Niet vier maar twee flats gaan in Lombardijen plat.', 'press', true],
    ['Over die vraag buigt de raad zich op 12 maart.', 'press', false],
    ['Over de vraag buigt de raad zich op 12 maart.', 'press', true],
    ['Eerst was het de thermostaat en toen de pomp.', 'press', false],
    ["'We zijn dit gesleep met emmers goed zat.'", 'press', false],
    ["'We zijn dit gesleep met emmers goed zat', zegt een bewoner.", 'press', true],
    ['De wethouder noemt het "een stap die we moeten zetten.', 'press', false],
    ["In 't Dinkelbad kost een kaartje nu zes euro.", 'press', true],
    ['Wij plaatsen morgen nieuwe lampen in de Vlasakker.', 'institution', false],
    ['ik fiets daar elke dag met mijn dochter langs', 'resident', true],
    ['Kijk voor alle stukken op www.gemeente.example vandaag.', 'press', false],
    [`De raad ${'praat lang en '.repeat(20)}stemt.`, 'press', false],
  ];
  const from = { field: 'text', publisher: 'Bode' } as const;
  it.each(cases)('%s', (text, voice, expected) =>
    expect(standsAlone(text, { ...from, voice })).toBe(expected),
  );
  it('knows whose "wij" a municipality means, and nobody else\'s', () => {
    const text = 'Vanaf maandag 22 juni legen wij de containers vaker.';
    const told = (publisher: string) => standsAlone(text, { voice: 'institution', field: 'text', publisher });
    expect([told('Gemeente Losser'), told('Waterschap De Dinkel')]).toEqual([true, false]);
  });
  it('asks no full stop of a title, and no speech', () => {
    const title = (text: string) => standsAlone(text, { voice: 'press', field: 'title', publisher: 'Bode' });
    expect(title('Kerkstraat drie maanden dicht na breuk')).toBe(true);
    expect(title('Wethouder: "Kerkstraat blijft nog drie maanden dicht"')).toBe(false);
  });
});

describe('startsInSpeech', () => {
  const said =
    '"Het is hier elke dag raak. De gemeente doet er niets aan. Het wordt tijd", zegt een buurman.';
  it.each([
    [said, 'De gemeente', true],
    [said, 'Het wordt', true],
    [`Eerst dit. ${said} De raad praat.`, 'De raad', false],
    [`“Open. \n\nDe raad praat.`, 'De raad', false],
    ['“Open. De raad praat.', 'De raad', true],
    ["'Het is raak. De raad slaapt', zegt hij.", 'De raad', true],
    ["'s Avonds is het raak. De raad slaapt.", 'De raad', false],
    ["De auto's staan er. De raad slaapt.", 'De raad', false],
  ])('%s | %s', (text, at, expected) => expect(startsInSpeech(text, text.indexOf(at))).toBe(expected));
});

describe('afterDateline', () => {
  it.each([
    ['LOSSER – De weg is dicht.', 'De weg is dicht.'],
    ['DEN HAAG (ANP) - De weg is dicht.', 'De weg is dicht.'],
    ['Utrecht - De weg is dicht.', 'De weg is dicht.'],
    ['De weg - nu dicht - gaat open.', 'De weg - nu dicht - gaat open.'],
  ])('%s', (text, expected) => expect(text.slice(afterDateline(text, 0, text.length))).toBe(expected));
});

describe('mayQuoteResidents', () => {
  const mayQuote = (read: ReturnType<typeof entries>, threshold: number): boolean =>
    mayQuoteResidents(independentItems(read.map(({ item }) => item)), threshold);
  const resident = (sender: string | null) => ({ voice: 'resident' as const, sender });
  it('counts distinct known senders among residents', () => {
    const says = (sender: string, text: string) => ({ ...resident(sender), text });
    const three = ['Het licht is weer uit.', 'Hoe lang nog, die lampen?', 'Bij ons ook pikdonker vannacht.'];
    const all = three.map((text, index) => says('abc'[index] ?? '', text));
    expect(mayQuote(entries(...all), 3)).toBe(true);
    expect(mayQuote(entries(...three.map((text) => says('a', text))), 3)).toBe(false);
    expect(
      mayQuote(entries(...['a', 'b', 'c'].map((sender) => says(sender, 'RT: Het licht is weer uit.'))), 3),
    ).toBe(false);
    expect(mayQuote(entries(resident(null), resident(null), resident(null)), 2)).toBe(false);
    expect(mayQuote(entries({ sender: 'a' }, { sender: 'b' }), 1)).toBe(false);
  });
});

describe('any story', () => {
  const sentence = fc.constantFrom(
    'De gemeente Losser trekt 75.000 euro uit voor de brug.',
    'Ook de school aan de Molenweg gaat niet open voor 14.30 uur.',
    'Daarnaast, na drie weken, is de weg weer open.',
    'LOSSER – De brug (voorheen het tolhuis) blijft dicht.',
    'Het zwembad, dat in 1958 werd gebouwd, en de sporthal, die al jaren aan het verzakken is, krijgen in het voorjaar een nieuw dak, zonder dat de raad er in het openbaar over heeft gesproken.',
    'De sporthal aan de rand van het dorp, die al jaren aan het verzakken is, krijgt in het voorjaar van het college een nieuw dak en een nieuwe vloer van 3.500 euro.',
    '"Het is schande", zegt Piet. ',
    'We zijn er klaar mee 👏👏',
  );
  const noise = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      '\ud83d',
      '\u200b',
      '\u202e',
      '"',
      '“',
      '(',
      ')',
      ', die ',
      ' (31)',
      ' niet ',
      '.',
      '\n\n',
    ),
  );
  const text = fc
    .array(fc.oneof({ weight: 3, arbitrary: sentence }, noise), { maxLength: 9 })
    .map((all) => all.join(' '));
  const voice = fc.constantFrom<SourceVoice>('press', 'institution', 'politics', 'emergency', 'resident');
  it('is told in slices that lose no number, name or denial', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ title: text, text, voice }), { maxLength: 6 }),
        fc.boolean(),
        (specs, mayQuote) => {
          const items = entries(...specs);
          const told = summarise(items, { mayQuoteResidents: mayQuote, most: 3 });
          expect(summaryFaults(items, told, mayQuote)).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});
