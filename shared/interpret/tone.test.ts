import { describe, expect, it } from 'vitest';
import type { Readable } from '../model/reading.ts';
import type { SourceVoice } from '../model/source.ts';
import { readTone } from './tone.ts';

function item(text: string, voice: SourceVoice = 'resident', title = ''): Readable {
  return { id: 'i', title, text, published: null, source: { name: 'Bron', voice, fixedWard: null } };
}

const tone = (text: string, voice: SourceVoice = 'resident') => readTone(item(text, voice)).value;

describe('readTone', () => {
  it.each([
    ['Wat een puinhoop, dit is belachelijk.', 'negative'],
    ['Al drie keer gemeld en nog steeds geen reactie.', 'negative'],
    ['Complimenten voor de ploeg, netjes opgelost.', 'positive'],
    ['Wij zijn blij met de nieuwe speeltuin, prachtig geworden.', 'positive'],
    ['De buurt is verdeeld over het plan.', 'mixed'],
    ['Mooi plein geworden, maar het is schandalig dat de bomen weg zijn.', 'mixed'],
    ['Morgen is er markt op het plein.', 'neutral'],
    ['Weet iemand hoe laat de bus gaat?', 'neutral'],
    ['', 'neutral'],
  ] as const)('%s', (text, expected) => {
    expect(tone(text)).toBe(expected);
  });

  it.each([
    ['Ik ben niet blij met dit besluit.', 'negative'],
    ['Er is geen overlast meer.', 'neutral'],
  ] as const)('turns round: %s', (text, expected) => {
    expect(tone(text)).toBe(expected);
  });

  it.each([
    'Lekker dan, weer geen bus.',
    'Nou bedankt gemeente, top geregeld weer 🙄',
    'Fijn hoor, prachtig.',
  ])('is wary of irony: %s', (text) => {
    expect(['negative', 'mixed']).toContain(tone(text));
  });

  it('hears reproach in a question of a resident, not of a body', () => {
    const text = 'Waarom staat dit hek er?';
    expect(tone(text)).toBe('negative');
    expect(tone(text, 'institution')).toBe('neutral');
    expect(tone(text, 'press')).toBe('neutral');
  });

  it.each([
    'De brandweer blust een brand. Een man raakte gewond.',
    'Het college stelt de begroting vast.',
    'De politie houdt twee verdachten aan na een inbraak.',
  ])('keeps sober reports neutral: %s', (text) => {
    expect(tone(text, 'press')).toBe('neutral');
  });

  it('takes words of others for half', () => {
    expect(tone('"Het is belachelijk", zegt een buurman.', 'press')).toBe('neutral');
    expect(tone('Bewoners zijn woedend en spreken van een schande. De onvrede is groot.', 'press')).toBe(
      'negative',
    );
  });

  it('shows the words, and none for neutral', () => {
    const input = item('Dit is een schande 😡, maar de ploeg werkte keurig.', 'resident', 'WEER mis!!');
    const reading = readTone(input);
    expect(reading.evidence.length).toBeGreaterThan(0);
    for (const one of reading.evidence) expect(input[one.field].slice(one.start, one.end)).toBe(one.quote);
    expect(readTone(item('Morgen markt.')).evidence).toEqual([]);
  });

  it.each(['lijken', 'blijven', 'hele', 'zat'])('is not fooled by "%s"', (word) => {
    expect(tone(`Het ${word} daar.`, 'press')).toBe('neutral');
  });
});
