import { describe, expect, it } from 'vitest';
import { readModelAnswer } from './model-answer.ts';
import { modelPrompt } from './model-prompt.ts';

const facts = [
  'De Molenweg is tot en met vrijdag 13 maart dicht tussen de kerk en de rotonde.',
  'Lopen kan wel. De winkels bereikt u via de Kerkstraat.',
  'Er is geen besluit over compensatie.',
  'Een bewoner zegt: "De borden kwamen te laat."',
];
const read = (answer: string) =>
  readModelAnswer(answer, { facts, names: ['Lindewaard'], date: '2026-03-03' });
const faults = (answer: string) =>
  read(answer).refused.flatMap(({ why }) => why.map(({ fault, quote }) => [fault, quote]));

describe('what a model wrote', () => {
  it('is taken where each sentence names its facts, with the map', () => {
    const { accepted, refused } = read(
      'De Molenweg is dicht tot en met 13 maart. [1] Lopen kan wel. [2] U bereikt de winkels via de Kerkstraat [2].\nOver compensatie is niets besloten. [3]',
    );
    expect(refused).toEqual([]);
    expect(accepted?.text).toBe(
      'De Molenweg is dicht tot en met 13 maart. Lopen kan wel. U bereikt de winkels via de Kerkstraat. Over compensatie is niets besloten.',
    );
    expect(accepted?.sentences.map((each) => each.facts)).toEqual([[0], [1], [1], [2]]);
  });

  it('takes several numbers, in both spellings', () => {
    expect(read('De Molenweg is dicht, lopen kan wel. [1][2]').accepted?.sentences[0]?.facts).toEqual([0, 1]);
    expect(read('De Molenweg is dicht, lopen kan wel [1, 2].').accepted?.sentences[0]?.facts).toEqual([0, 1]);
    expect(read('In Lindewaard is de Molenweg dicht. [1]').accepted).not.toBeNull();
  });

  it.each([
    ['De Molenweg is dicht tot en met 14 maart. [1]', 'date', '14 maart'],
    ['De Molenweg is 3 weken dicht. [1]', 'number', '3'],
    ['Wethouder Jansen sluit de Molenweg. [1]', 'name', 'Jansen'],
    ['Een bewoner zegt: "Het is een schande." [4]', 'quote', '"Het is een schande."'],
    ['De Kerkstraat is dicht. [1]', 'place', 'Kerkstraat'],
    ['Kijk op voorbeeld.nl/molenweg. [1]', 'link', 'voorbeeld.nl/molenweg'],
    ['De Molenweg is dicht. [9]', 'unknown-fact', '[9]'],
    ['De Molenweg is dicht. [0]', 'unknown-fact', '[0]'],
    ['De Molenweg is dicht.', 'no-fact', ''],
    ['De Molenweg is dicht. Lopen kan wel. [2]', 'no-fact', ''],
    ['Wat vervelend dat de Molenweg dicht is. [1]', 'forbidden', 'wat vervelend'],
    ['Er is een besluit over compensatie. [3]', 'denial', ''],
    ['Lopen kan niet. [2]', 'denial', ''],
    ['Bel [telefoon] over de Molenweg. [1]', 'masked', '[telefoon]'],
    ['', 'no-fact', ''],
  ])('is refused: %s', (answer, fault, quote) => {
    expect(read(answer).accepted).toBeNull();
    expect(faults(answer)).toContainEqual([fault, quote]);
    for (const { why } of read(answer).refused) for (const { words } of why) expect(words).toMatch(/\.$/);
  });

  it('is refused for a promise of its own', () => {
    expect(faults('We komen hierop terug. [1]').map(([fault]) => fault)).toContain('commitment');
  });

  it('falls as a whole over one sentence, and only that one is told', () => {
    const { accepted, refused } = read('De Molenweg is dicht. [1] Dat duurt 40 dagen. [1]');
    expect(accepted).toBeNull();
    expect(refused.map(({ sentence }) => sentence)).toEqual(['Dat duurt 40 dagen.']);
  });
});

describe('what a model is asked', () => {
  it('holds masked, numbered facts and no number of a fact that is not one', () => {
    const prompt = modelPrompt('Mail jan@voorbeeld.nl of bel 06-12345678. [2]', [
      'Kerkstraat 12\nis dicht.',
      '',
    ]);
    const whole = prompt.messages.map(({ content }) => content).join('\n');
    expect(whole).not.toMatch(/jan@|12345678/);
    expect(whole).toContain('[1] Kerkstraat [nr] is dicht.');
    expect(whole).toContain('Mail [e-mail] of bel [telefoon]. (2)');
    expect(prompt.facts).toEqual(['Kerkstraat [nr] is dicht.', '']);
  });
});
