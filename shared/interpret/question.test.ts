import { describe, expect, it } from 'vitest';
import type { SourceVoice } from '../model/source.ts';
import { readQuestions } from './question.ts';

function questions(text: string, voice: SourceVoice = 'resident', title = ''): string[] {
  const input = { id: 'i', title, text, published: null, source: { name: 'Bron', voice, fixedWard: null } };
  const found = readQuestions(input);
  for (const one of found) expect(input[one.field].slice(one.start, one.end)).toBe(one.quote);
  return found.map((one) => one.quote);
}

describe('readQuestions', () => {
  it.each([
    ['Wanneer gaat de brug weer open?', ['Wanneer gaat de brug weer open?']],
    ['Het stinkt hier. Weet iemand waar dat van komt', ['Weet iemand waar dat van komt']],
    ['Kan dat zomaar? en hoe lang duurt het nog', ['Kan dat zomaar?', 'en hoe lang duurt het nog']],
    ['vraag: mag ik hier parkeren', ['vraag: mag ik hier parkeren']],
    ['Wie betaalt dat straks??? 😡', ['Wie betaalt dat straks???']],
    ['De bus is laat.', []],
    ['', []],
  ])('residents: %s', (text, expected) => {
    expect(questions(text)).toEqual(expected);
  });

  it.each([
    'Hoe moeilijk kan het zijn?',
    'Serieus?',
    'Dat hadden ze kunnen weten, toch?',
    'Wie verzint zoiets?',
    'Hij riep: "Wanneer gaan jullie weg?" en liep door.',
    'Aanschuiven? Bel voor maandag.',
    'Woont u in de wijk? Dan krijgt u een brief.',
  ])('is no question: %s', (text) => {
    expect(questions(text)).toEqual([]);
  });

  it.each([
    ['Wij vragen de provincie of de avondbus kan blijven.', 1],
    ['Van het waterschap willen we horen of er wordt gepompt.', 1],
    ['Ik ben benieuwd wanneer dat plein klaar is.', 1],
    ['Klopt dat of is het roddel', 1],
    ['kan de veegploeg een keer langskomen', 1],
    ['Wij staan op de lijst 🙈 en weet iemand of er nog plek is', 1],
    ['Wie dit zag, meldt het bij de wijkagent.', 0],
    ['Kun je rijden, geef je dan op.', 0],
    ['Wij vragen de ouders om op tijd te komen.', 0],
    ['Zo moeilijk kan dat toch niet zijn?', 0],
    ['Iedereen mag praten. En wij?', 0],
    ['En de oplossing? Juist: wij betalen.', 0],
  ])('people ask without a mark, and mark what they do not ask: %s', (text, count) => {
    expect(questions(text)).toHaveLength(count);
  });

  it.each(['Wat betekent dit voor u? U hoeft niets te doen.', 'Waarom doen we dit? Het riool is oud.'])(
    'leaves headings of a body alone: %s',
    (text) => {
      expect(questions(text, 'institution')).toEqual([]);
    },
  );

  it('takes the title only where the text asks nothing', () => {
    expect(questions('Ik hoor van alles. Weet iemand meer?', 'resident', 'Gaat de super dicht?')).toEqual([
      'Weet iemand meer?',
    ]);
  });

  it('leaves the headlines and bridges of a desk alone', () => {
    expect(
      questions('Wat is er aan de hand? De raad weet het niet.', 'press', 'Komt er een tunnel?'),
    ).toEqual([]);
  });

  it.each(['Meer weten? Kijk op de website.', 'Vragen? Bel ons.', 'Heeft u iets gezien? Bel de politie.'])(
    'leaves the set forms of a body alone: %s',
    (text) => {
      expect(questions(text, 'institution')).toEqual([]);
    },
  );

  it.each([
    ['politics', 'De fractie wil van de wethouder weten of de bus blijft rijden.', 1],
    ['politics', 'Wij horen graag op welke termijn er een voorstel komt.', 1],
    ['politics', 'Moeten we verbaasd zijn dat het misgaat?', 0],
    ['politics', 'Wie wil er nu een dorp zonder winkel?', 0],
    ['institution', 'Welke regel mist u nu het meest? Laat het ons weten.', 1],
    ['institution', 'Wie heeft dit gezien? Bel de politie.', 1],
    ['institution', 'Hoe lang duurt dit? Wij verwachten morgen de uitslag.', 0],
    ['institution', 'Staat er water in uw kelder, bel dan de gemeente.', 0],
    ['resident', 'Hittestress? Er zijn zes bomen gekapt.', 0],
    ['resident', 'En de huur? Die ging omhoog.', 0],
    ['resident', 'moet je een plek reserveren of gaat dat op volgorde', 1],
    ['resident', 'Is het zo gek dat wij rust willen?', 0],
  ] as const)('%s: %s', (voice, text, count) => expect(questions(text, voice)).toHaveLength(count));

  it('hears a body that really asks', () => {
    expect(questions('Wat vindt u van het ontwerp?', 'institution')).toHaveLength(1);
  });

  it('takes the questions of a council group one by one', () => {
    const text = '1. Is het college bekend met de klachten?\n\n2. Wanneer komt er een oplossing?';
    expect(questions(text, 'politics')).toHaveLength(2);
  });

  it('counts a question in title and text once', () => {
    expect(
      questions('Gaat de brug dicht? Ik hoor van alles.', 'resident', 'Gaat de brug dicht?'),
    ).toHaveLength(1);
    expect(questions('Ik hoor van alles.', 'resident', 'Gaat de brug dicht?')).toHaveLength(1);
  });
});
