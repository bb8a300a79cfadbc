import { expect, it } from 'vitest';
import { addedStems, stemsOf } from './stems.ts';

it('gives a word and its inflections one stem', () => {
  expect(stemsOf('bomen')).toBe(stemsOf('Boom'));
  expect(stemsOf('straten')).toBe(stemsOf('straat'));
  expect(stemsOf('meldingen')).toBe(stemsOf('melding'));
});

it('keeps numbers and hashtags, drops signs and emoji', () => {
  expect(stemsOf('#Overvecht: 14.30 uur! 🎉')).toBe(`${stemsOf('overvecht')} 14 30 uur`);
});

it('is empty for an empty text', () => {
  expect(stemsOf(' … ')).toBe('');
});

it('adds to an index only the stems that are no word of the text', () => {
  const added = addedStems('De bomen aan de straat; bomen en Straat.').split(' ');
  expect(added).toContain(stemsOf('bomen'));
  expect(new Set(added).size).toBe(added.length);
  expect(added).not.toContain('straat');
  expect(addedStems('boom')).toBe(stemsOf('boom') === 'boom' ? '' : stemsOf('boom'));
});

it.each([
  'Café De Kroon’s „groente” – 3,50 € per stuk… hè?',
  'Het één-na-laatste ’s-avonds 24e',
  "Eén foto's van Zoë; ÿ÷×æøå",
])('reads words the same on the quick way: %s', (text) => {
  // A letter from elsewhere sends the whole text the slow way.
  expect(stemsOf(`${text} ш`)).toBe(`${stemsOf(text)} ш`);
});
