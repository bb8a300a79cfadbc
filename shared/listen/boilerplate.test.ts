import { describe, expect, it } from 'vitest';
import { withoutBylines } from './boilerplate.ts';

const story = 'De brug gaat dicht.\n\nOmrijden kan.';

describe('bylines', () => {
  it.each([
    'Door: Jan de Vries',
    'Door Jan de Vries',
    'DOOR: Annemarie van der Berg',
    'Tekst: J. Jansen',
    'Tekst en foto’s: Anna Jansen',
    "Foto's: Piet Bakker en Kees ten Hove",
    'Geschreven door Fatima El Amrani.',
    'Auteur: Jan-Willem Smit',
  ])('go from the first and the last line: %s', (line) => {
    expect(withoutBylines(`${line}\n\n${story}`, [])).toBe(story);
    expect(withoutBylines(`${story}\n\n${line}`, [])).toBe(story);
  });

  it.each([
    'Door werkzaamheden is de brug dicht.',
    'Door Overijssel rijden geen treinen',
    'Door drukte bij Grolsch Veste',
    'Door de gemeente',
    'Tekst',
    'Foto: de nieuwe brug',
    'Jan de Vries neemt afscheid',
  ])('are not what only looks like one: %s', (line) => {
    expect(withoutBylines(`${line}\n\n${story}`, [])).toBe(`${line}\n\n${story}`);
  });

  it('are also the lines that hold no more than an author of the feed', () => {
    expect(withoutBylines(`jan de vries\n${story}`, ['Jan de Vries'])).toBe(story);
    expect(withoutBylines(`${story}\nDoor J. Smit`, ['J. Smit'])).toBe(story);
    expect(withoutBylines('Jan de Vries', ['Jan de Vries'])).toBe('Jan de Vries');
  });

  it('stay in the middle, where they may be what the text is about', () => {
    const text = `De brug.\nDoor: Jan de Vries\n${story}`;
    expect(withoutBylines(text, ['Jan de Vries'])).toBe(text);
  });
});
