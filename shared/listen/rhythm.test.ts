import { describe, expect, it } from 'vitest';
import { rhythmOf } from './rhythm.ts';

const day = 24 * 60 * 60 * 1000;
const start = Date.parse('2026-01-05T08:00:00Z');
const at = (days: number): string => new Date(start + days * day).toISOString();
const daily = Array.from({ length: 30 }, (_, index) => at(index));
const workdays = Array.from({ length: 60 }, (_, index) => index)
  .filter((index) => index % 7 < 5)
  .map(at);
const weekly = Array.from({ length: 8 }, (_, index) => at(index * 7));

describe('the rhythm of a source', () => {
  it('says nothing of what it has not seen', () => {
    expect(rhythmOf([], at(0))).toEqual({ perDay: null, last: null, silentSince: null });
    expect(rhythmOf([at(0), at(1)], at(90))).toEqual({ perDay: null, last: at(1), silentSince: null });
    const oneMorning = Array.from({ length: 40 }, () => at(3));
    expect(rhythmOf(oneMorning, at(90)).silentSince).toBeNull();
  });

  it.each([
    ['a daily source after a day', daily, 30, false],
    ['a daily source after four days', daily, 33.1, true],
    ['a daily source after a long weekend', daily, 30.9, false],
    ['a workday source on Monday morning', workdays, 63, false],
    ['a workday source after Easter', workdays, 64.5, false],
    ['a workday source after nine days', workdays, 69, true],
    ['a weekly source after ten days', weekly, 59, false],
    ['a weekly source after three weeks', weekly, 70.5, true],
  ])('hears silence only against the habit: %s', (_, times, now, silent) => {
    expect(rhythmOf(times, at(now)).silentSince).toBe(silent ? (times.at(-1) ?? '') : null);
  });

  it('counts items a day, in any order, without the future', () => {
    const twice = [...daily, ...daily].toReversed();
    expect(rhythmOf(twice, at(30)).perDay).toBeCloseTo(2);
    expect(rhythmOf([...daily, at(400)], at(30)).last).toBe(at(29));
  });

  it('judges by the last weeks of life, however long ago', () => {
    const { silentSince, perDay } = rhythmOf(daily, at(200));
    expect(silentSince).toBe(at(29));
    expect(perDay).toBeLessThan(0.2);
  });
});
