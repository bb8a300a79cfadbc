import { describe, expect, it } from 'vitest';
import { type EntrySpec, makeEntry } from '../../test/support/story-entries.ts';
import type { SourceVoice } from '../model/source.ts';
import { independentItems } from './independent.ts';
import { mayQuoteResidents, summarise } from './summarise.ts';
import { standsAlone } from './summary-sentences.ts';

const entries = (...specs: readonly Omit<EntrySpec, 'id'>[]) =>
  specs.map((spec, index) => makeEntry({ ...spec, id: `i_${index}` }));
const closed = { mayQuoteResidents: false, most: 3 };
const texts = (items: ReturnType<typeof entries>, options = closed) =>
  summarise(items, options).map(({ text }) => text);

const article =
  'LOSSER – De Molenweg gaat maandag 16 maart voor drie weken dicht. Daarom rijdt bus 62 om via Glane. Lees ook: de weg op slot. Kunnen fietsers er nog langs? Winkeliers in de Kerkstraat vrezen voor hun omzet.';

describe('summarise', () => {
  it('quotes exactly and marks the dateline that it cuts', () => {
    const items = entries({ text: article });
    const [first, second, third] = summarise(items, closed);
    expect(first?.text).toBe('De Molenweg gaat maandag 16 maart voor drie weken dicht.');
    expect(first?.cuts).toEqual([{ start: 0, end: 9 }]);
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
  it.each(cases)('%s', (text, voice, expected) => expect(standsAlone(text, voice)).toBe(expected));
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
