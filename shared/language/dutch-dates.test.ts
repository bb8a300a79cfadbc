import { describe, expect, it } from 'vitest';
import { dayAndMonth, dayAndTime, dayOf, longDate, noteMoment } from './dutch-dates.ts';

describe('a date in Dutch', () => {
  it('is written out', () => {
    expect(longDate('2026-11-24')).toBe('dinsdag 24 november 2026');
    expect(dayAndMonth('2026-03-03')).toBe('3 maart');
    expect(dayOf('2026-11-23T23:30:00Z')).toBe('dinsdag 24 november');
    expect(dayAndTime('2026-11-23T16:00:00Z')).toBe('maandag 17.00 uur');
  });
});

describe('the moment in a source note', () => {
  it.each([
    ['2026-11-24T07:15:00Z', '24 november 08.15 uur'],
    ['2026-07-24T06:15:00Z', '24 juli 08.15 uur'],
    ['2026-03-03T23:01:00Z', '4 maart 00.01 uur'],
    ['2026-03-03T23:00:20Z', '4 maart 00.00 uur'],
    ['2026-03-03T23:00:00.020Z', '4 maart 00.00 uur'],
    ['2026-03-04T01:00:00Z', '4 maart 02.00 uur'],
    ['2026-07-24T23:00:00Z', '25 juli 01.00 uur'],
  ])('%s has its time: %s', (instant, expected) => {
    expect(noteMoment(instant)).toBe(expected);
  });

  it.each([
    ['2026-03-03T23:00:00.000Z', '4 maart'],
    ['2026-07-23T22:00:00Z', '24 juli'],
    ['2026-03-04T00:00:00Z', '4 maart'],
    ['2026-07-24T00:00:00.000Z', '24 juli'],
    ['1969-12-31T23:00:00Z', '1 januari'],
  ])('%s is a date without a time: %s', (instant, expected) => {
    expect(noteMoment(instant)).toBe(expected);
  });
});
