import { describe, expect, it } from 'vitest';
import { lastDay } from './mute-story.tsx';
import { mutedUntil } from './muted-list.tsx';
import { decimal, signed } from './numbers.ts';
import { inItems, sureWords } from './sure-words.ts';

describe('words and numbers of the panel', () => {
  it.each([
    [1, 'zeker'],
    [0.99, 'vrijwel zeker (99 %)'],
    [0.9, 'vrijwel zeker (90 %)'],
    [0.75, 'waarschijnlijk (75 %)'],
    [0.69, 'onzeker (69 %)'],
  ])('says how sure %d is', (confidence, words) => {
    expect(sureWords(confidence)).toBe(words);
  });

  it.each([
    [1, 1, 'in het enige bericht'],
    [1, 3, 'in 1 van de 3 berichten'],
    [3, 3, 'in alle 3 berichten'],
  ])('says that %i of %i messages hold it', (count, total, words) => {
    expect(inItems(count, total)).toBe(words);
  });

  it.each([
    [1.5, '+1,5'],
    [-2, '−2'],
    [0, '0'],
    [0.25, '+0,3'],
  ])('writes %d with its sign', (value, text) => {
    expect(signed(value)).toBe(text);
    expect(decimal(Math.abs(value))).toBe(text.replace(/[+−]/, ''));
  });

  it.each([
    ['2026-03-03', 7, '2026-03-09'],
    ['2026-12-28', 7, '2027-01-03'],
    ['2028-02-27', 30, '2028-03-27'],
    ['2026-03-29', 1, '2026-03-29'],
    ['2026-03-03', null, null],
  ])('counts from %s %j days to %j, that day included', (from, days, until) => {
    expect(lastDay(from, days)).toBe(until);
  });

  it('says until when', () => {
    expect(mutedUntil('2026-03-09')).toBe('tot en met maandag 9 maart 2026');
    expect(mutedUntil(null)).toBe('tot iemand het ongedaan maakt');
  });
});
