import { describe, expect, it } from 'vitest';
import {
  instantOf,
  instantOnDate,
  localDate,
  localParts,
  localTime,
  offsetMinutes,
  shiftDate,
  weekdayOf,
} from './amsterdam-time.ts';

const iso = (instant: number): string => new Date(instant).toISOString();

describe('Amsterdam time', () => {
  it.each([
    [[2026, 1, 15, 7, 0], '2026-01-15T06:00:00.000Z'],
    [[2026, 7, 15, 7, 0], '2026-07-15T05:00:00.000Z'],
    [[2026, 3, 29, 1, 59], '2026-03-29T00:59:00.000Z'],
    [[2026, 3, 29, 2, 30], '2026-03-29T01:30:00.000Z'],
    [[2026, 3, 29, 3, 0], '2026-03-29T01:00:00.000Z'],
    [[2026, 10, 25, 2, 30], '2026-10-25T00:30:00.000Z'],
    [[2026, 10, 25, 3, 0], '2026-10-25T02:00:00.000Z'],
    [[2026, 12, 31, 23, 59], '2026-12-31T22:59:00.000Z'],
  ] as const)('reads the wall clock %j as %s', (wall, expected) => {
    const [year, month, day, hour, minute] = wall;
    expect(iso(instantOf(year, month, day, hour, minute))).toBe(expected);
  });

  it('knows local parts, date and time on both sides of midnight', () => {
    const instant = Date.parse('2026-11-23T23:30:00Z');
    expect(localParts(instant)).toMatchObject({
      year: 2026,
      month: 11,
      day: 24,
      hour: 0,
      minute: 30,
      weekday: 2,
    });
    expect(localDate(instant)).toBe('2026-11-24');
    expect(localTime(instant)).toBe('00.30');
  });

  it('knows the offset in winter and summer', () => {
    expect(offsetMinutes(Date.parse('2026-01-01T00:00:00Z'))).toBe(60);
    expect(offsetMinutes(Date.parse('2026-06-01T00:00:00Z'))).toBe(120);
  });

  it('moves over months and days', () => {
    expect(shiftDate('2026-03-01', -1)).toBe('2026-02-28');
    expect(shiftDate('2026-12-31', 1)).toBe('2027-01-01');
    expect(weekdayOf('2026-11-24')).toBe(2);
    expect(iso(instantOnDate('2026-11-24', 17, 0, -1))).toBe('2026-11-23T16:00:00.000Z');
  });

  it('takes every hour of a year there and back, but for the hour that is skipped', () => {
    let wrong = 0;
    for (let hour = 0; hour < 8760; hour++) {
      const instant = Date.parse('2026-01-01T00:00:00Z') + hour * 3_600_000;
      const p = localParts(instant);
      const back = instantOf(p.year, p.month, p.day, p.hour, p.minute);
      if (back !== instant) wrong++;
    }
    // The second 02:xx of 25 October reads as the first.
    expect(wrong).toBe(1);
  });

  it('keeps the offset of an hour only where the whole hour has it, up to the second', () => {
    const change = Date.UTC(2026, 9, 25, 1);
    expect([change - 1, change, change - 3_600_000, change + 3_599_999].map(offsetMinutes)).toEqual([
      120, 60, 120, 60,
    ]);
    // Asked again, from the memory.
    expect([change - 1, change].map(offsetMinutes)).toEqual([120, 60]);
    const asked = [0, change - 1, change, Date.UTC(1977, 3, 3, 1), Date.UTC(2026, 2, 29, 1, 0, 59, 999)];
    const spelled = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Amsterdam',
      dateStyle: 'short',
      timeStyle: 'medium',
    });
    for (const instant of asked) {
      const p = localParts(instant);
      const two = (n: number): string => String(n).padStart(2, '0');
      const text = `${p.year}-${two(p.month)}-${two(p.day)} ${two(p.hour)}:${two(p.minute)}:${two(p.second)}`;
      expect(text).toBe(spelled.format(instant));
    }
  });

  it('leaves to the platform what lies before 1970, beyond the calendar or is no instant', () => {
    expect(localParts(Date.UTC(1930, 0, 1, 12))).toMatchObject({ year: 1930, month: 1, day: 1, hour: 12 });
    expect(localParts(8.64e15).year).toBe(275_760);
    expect(() => localParts(Number.NaN)).toThrow(RangeError);
  });
});
