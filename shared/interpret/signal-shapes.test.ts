import { describe, expect, it } from 'vitest';
import type { Readable } from '../model/reading.ts';
import { readSignals } from './signals.ts';

const read = (text: string, voice: Readable['source']['voice'] = 'resident', name = 'Dorpspraat') => {
  const input: Readable = {
    id: 'i_1',
    title: '',
    text,
    published: null,
    source: { name, voice, fixedWard: null },
  };
  const signals = readSignals(input);
  for (const { evidence } of signals)
    for (const { start, end, quote } of evidence) expect(text.slice(start, end)).toBe(quote);
  return signals.map(({ id, detail }) => (detail === null ? id : `${id}:${detail}`));
};

describe('signals of several words together', () => {
  it.each([
    ['threat', 'Die ambtenaar wacht ik morgen op bij zijn fiets, dan krijgt hij klappen.'],
    ['threat', 'Laat die wethouder maar een keer alleen met mij zijn.'],
    ['threat:doxing', 'Die boa woont in het hoekhuis naast de kerk. Ga gerust eens langs.'],
    [
      'acute-danger:unrest',
      'Oproep in de groepsapp: zaterdag allemaal naar het plein, neem cobra’s mee, we gaan rellen.',
    ],
    ['acute-danger', 'De brug zakt door, dat ding gaat instorten.'],
    ['individual-case', 'Van mijn zoon is de begeleiding stopgezet.'],
    ['initiative', 'Met een groepje buren willen we een moestuin aanleggen.'],
    ['defect:trouble', 'Een wespennest in de boom naast de school.'],
  ])('%s: %s', (signal, text) => {
    expect(read(text)).toContain(signal);
  });

  it.each([
    'Ik schiet uit mijn slof van dat gedoe op het stadhuis.',
    'Ik ontplof nog een keer als die wethouder weer niet antwoordt.',
    'De weg naar het stadhuis weet ik te vinden hoor.',
    'De burgemeester woont in Vessem en opende de nieuwe school.',
    'Zou dat beeld wel eigenhandig omver willen duwen.',
    'De wethouder ging langs bij de voetbalclub.',
  ])('no threat: %s', (text) => {
    expect(read(text).filter((id) => id.startsWith('threat'))).toEqual([]);
  });

  it('hears a desk only in a note of the municipality itself', () => {
    const note = 'De redactie van de omroep belde, uitzending vanavond.';
    expect(read(note, 'institution', 'Gemeente')).toContain('press-inquiry:call');
    expect(read(note)).not.toContain('press-inquiry:call');
  });

  it('knows a column by its name', () => {
    expect(read('De haan krijgt een vergunning.', 'press', 'De Kolderkrant')).toContain('satire');
    expect(read('De haan krijgt een vergunning.', 'press', 'De Streekkrant')).not.toContain('satire');
  });

  it.each([
    [
      'threat',
      'resident',
      'Ik weet hoe laat hij naar huis fietst, die controleur. Ik weet waar zijn kinderen naar school gaan.',
    ],
    ['threat', 'resident', 'Als die deurwaarder nog een keer aanbelt schiet ik hem overhoop.'],
    ['threat', 'institution', 'Een man riep aan het loket dat hij met een bijl terugkomt.'],
    [
      'acute-danger',
      'emergency',
      'Verwarde man weggelopen uit de kliniek, voor het laatst gezien bij het station.',
    ],
    ['individual-case', 'institution', 'Geachte mevrouw, uw aanvraag voor een traplift is afgewezen.'],
    ['investigation', 'press', 'De arbeidsinspectie doet onderzoek naar misstanden bij het slachthuis.'],
    [
      'press-inquiry:call',
      'press',
      'Kunt u bevestigen dat het zwembad dichtgaat? Onze deadline is vier uur.',
    ],
    [
      'official-correction:denial',
      'emergency',
      'Anders dan op Facebook staat, is er geen slachtoffer gevallen.',
    ],
    ['accident', 'resident', 'Buurman uitgegleden op de trap van het station, ambulance kwam meteen.'],
  ] as const)('hears %s from %s: %s', (signal, voice, text) => {
    expect(read(text, voice, 'Bron')).toContain(signal);
  });

  it.each([
    ['acute-danger', 'resident', 'Leuke speelfilm over een gijzeling op een boot.'],
    ['threat', 'resident', 'Iemand die weet waar je een fiets kan huren?'],
    ['investigation', 'institution', 'Doe aangifte van uw verhuizing aan het loket.'],
    ['official-correction', 'politics', 'Dat klopt niet, zegt onze fractie.'],
    ['individual-case', 'institution', 'U kunt uw aanvraag voor een uitkering online doen.'],
  ] as const)('hears no %s from %s: %s', (signal, voice, text) => {
    expect(read(text, voice, 'Bron').filter((id) => id.startsWith(signal))).toEqual([]);
  });
});
