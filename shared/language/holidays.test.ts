import { describe, expect, it } from 'vitest';
import { easterSunday, isPublicHoliday, publicHolidays } from './holidays.ts';

describe('easterSunday', () => {
  // The Meertens Instituut's and the almanacs' dates; 1954, 1981 and 2049 are the algorithm's corner cases.
  it.each([
    [1954, '1954-04-18'],
    [1981, '1981-04-19'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
  ])('%d', (year, date) => expect(easterSunday(year)).toBe(date));
});

describe('publicHolidays', () => {
  it('lists a year in order', () =>
    expect(publicHolidays(2026)).toEqual([
      '2026-01-01',
      '2026-04-03',
      '2026-04-05',
      '2026-04-06',
      '2026-04-27',
      '2026-05-14',
      '2026-05-24',
      '2026-05-25',
      '2026-12-25',
      '2026-12-26',
    ]));
  it.each([
    ['2025-05-05', true],
    ['2026-05-05', false],
    ['2025-04-26', true],
    ['2025-04-27', false],
    ['2026-04-27', true],
    ['2027-05-06', true],
    ['2027-05-17', true],
    ['2026-12-24', false],
    ['2026-11-24', false],
  ])('%s: %s', (date, free) => expect(isPublicHoliday(date)).toBe(free));
  it('names no day twice, whatever the year', () => {
    for (let year = 1980; year < 2100; year += 1) {
      const days = publicHolidays(year);
      expect(new Set(days).size).toBe(days.length);
      expect(days.length).toBeGreaterThanOrEqual(9);
    }
  });
});
