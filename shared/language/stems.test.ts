import { expect, it } from 'vitest';
import { stemsOf } from './stems.ts';

it('gives a word and its inflections one stem', () => {
  expect(stemsOf('bomen')).toBe(stemsOf('Boom'));
  expect(stemsOf('straten')).toBe(stemsOf('straat'));
  expect(stemsOf('meldingen')).toBe(stemsOf('melding'));
});

it('keeps numbers and hashtags, drops signs and emoji', () => {
  expect(stemsOf('#Overvecht: 14.30 uur! 🎉')).toBe(`${stemsOf('overvecht')} 14.30 uur`);
});

it('is empty for an empty text', () => {
  expect(stemsOf(' … ')).toBe('');
});
