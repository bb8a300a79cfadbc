import { describe, expect, it } from 'vitest';
import { explainLegalWord, type LintRule, lint } from './lint.ts';

/** What each rule must quote (in order, `|` between) in a text. */
const cases: readonly (readonly [LintRule, string, string])[] = [
  ['passive', 'De weg wordt morgen door de gemeente aangelegd.', 'wordt morgen door de gemeente aangelegd'],
  ['passive', 'Het besluit is genomen en de bomen die gekapt zijn.', 'is genomen|gekapt zijn'],
  ['passive', 'De raad werd geïnformeerd.', 'werd geïnformeerd'],
  ['passive', 'Hij is gekomen. Het is gebeurd. Het bad is gesloten. Het wordt beter.', ''],
  ['passive', 'Er is een gemeente met veel gebouwen.', ''],
  ['jargon', 'Derhalve komt u in het kader van het plan.', 'Derhalve|in het kader van'],
  ['jargon', 'Wij implementeren dit en hebben het geëvalueerd.', 'implementeren|geëvalueerd'],
  [
    'legal-word',
    'De zienswijzen liggen ter inzage. Participatie en bezwaar.',
    'zienswijzen|ter inzage|Participatie|bezwaar',
  ],
  [
    'nominal-style',
    'Het verbeteren van de weg en de uitvoering van het plan.',
    'Het verbeteren van|de uitvoering van',
  ],
  ['nominal-style', 'Het leven van de bewoners en de woning van de buurman.', ''],
  [
    'split-construction',
    'De door de gemeente in 2024 vastgestelde regels gelden.',
    'De door de gemeente in 2024 vastgestelde regels',
  ],
  [
    'split-construction',
    'Het college heeft na lang overleg met alle partijen in de buurt vorige week besloten.',
    'heeft na lang overleg met alle partijen in de buurt vorige week besloten',
  ],
  ['split-construction', 'De bewoners van de wijk hebben gelijk.', ''],
  [
    'abbreviation',
    'De ODRU en de WVL (werkgroep van lokale dingen) kijken mee i.v.m. het plan van NS.',
    'ODRU|i.v.m.',
  ],
  ['abbreviation', 'GROOT NIEUWS VOOR ONS. Post naar 1234 AB Lindewaard. Deel IV is af.', ''],
  ['forbidden-phrase', 'Wat vervelend! Wij nemen dit zeer serieus.', 'Wat vervelend|nemen dit zeer serieus'],
  [
    'forbidden-phrase',
    'We begrijpen uw frustratie. Bedankt voor het delen.',
    'We begrijpen uw frustratie|Bedankt voor het delen',
  ],
  [
    'party-word',
    'De VVD, GroenLinks-PvdA en Leefbaar Lindewaard.',
    'VVD|GroenLinks-PvdA|Leefbaar Lindewaard',
  ],
  ['party-word', 'Wij sp denken dat dit volt.', ''],
  ['election-word', 'Stem op ons bij de gemeenteraadsverkiezingen.', 'Stem op|gemeenteraadsverkiezingen'],
  ['personal-data', 'Bel 06-12345678 of mail j.jansen@voorbeeld.nl.', '06-12345678|j.jansen@voorbeeld.nl'],
  [
    'personal-data',
    'Rekening NL91ABNA0417164300, kenteken 12-AB-34.',
    'NL91ABNA0417164300|kenteken 12-AB-34',
  ],
  ['personal-data', 'Mevrouw Jansen woont er; wethouder Mulder komt.', 'Jansen'],
  ['personal-data', 'Mail info@lindewaard.nl of bel 14 053.', ''],
  ['commitment', 'We komen hierop terug. We kijken ernaar.', 'We komen hierop terug|We kijken ernaar'],
  [
    'commitment',
    'U krijgt vóór 1 april antwoord. Wij zorgen ervoor.',
    'U krijgt vóór 1 april|Wij zorgen ervoor',
  ],
  ['commitment', 'Hij kwam laat. De bus rijdt weer.', ''],
];

describe('lint', () => {
  it.each(cases)('%s: %s', (rule, text, expected) => {
    const found = lint(text).filter((finding) => finding.rule === rule);
    expect(found.map((finding) => finding.quote).join('|')).toBe(expected);
  });

  it('marks sentences by length', () => {
    const sentence = (words: number): string => `${'Een '.concat('woord '.repeat(words - 1)).trim()}.`;
    const severity = (words: number): string | undefined =>
      lint(sentence(words)).find((finding) => finding.rule === 'long-sentence')?.severity;
    expect(severity(15)).toBeUndefined();
    expect(severity(16)).toBe('amber');
    expect(severity(20)).toBe('amber');
    expect(severity(21)).toBe('red');
  });

  it('gives a plain word for jargon and never one for a legal word', () => {
    const found = lint('Indien u een zienswijze heeft, dient u deze tevens in ten behoeve van draagvlak.');
    expect(found.filter((finding) => finding.rule === 'jargon').map((finding) => finding.suggestion)).toEqual(
      ['als', 'ook', 'voor'],
    );
    for (const finding of found.filter((one) => one.rule === 'legal-word'))
      expect(finding.suggestion).toBeNull();
  });

  it('gives offsets that slice back, also behind accents, emoji and decomposed letters', () => {
    const texts = [...cases.map(([, text]) => text), '🎉 Cafe\u0301 x. Wat vervelend, ĳs. Derhalve komt u.'];
    for (const text of texts) {
      for (const finding of lint(text)) expect(text.slice(finding.start, finding.end)).toBe(finding.quote);
    }
    expect(lint(texts.at(-1) ?? '').map((finding) => finding.quote)).toEqual(['Wat vervelend', 'Derhalve']);
  });

  it('is stateless and quiet about nothing', () => {
    expect(lint('')).toEqual([]);
    expect(lint('De weg is dicht. Lopen kan wel.')).toEqual([]);
    const text = cases.map(([, sample]) => sample).join(' ');
    expect(lint(text)).toEqual(lint(text));
  });
});

describe('explainLegalWord', () => {
  it('explains a legal word in any form, and nothing else', () => {
    expect(explainLegalWord('Zienswijzen')).toContain('plan');
    expect(explainLegalWord('ter inzage')).toContain('bekijken');
    expect(explainLegalWord('boom')).toBeNull();
  });
});
