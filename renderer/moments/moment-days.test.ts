import { describe, expect, it } from 'vitest';
import { byDay, timeLine } from './moment-days.ts';

const timed = (starts: string, ends: string, allDay = false) => ({ starts, ends, allDay });

describe('the agenda by day', () => {
  it('groups by local day, soonest first, what goes on under today', () => {
    const going = timed('2026-03-01T10:00:00.000Z', '2026-03-03T10:00:00.000Z');
    const late = timed('2026-03-02T23:30:00.000Z', '2026-03-02T23:45:00.000Z');
    const next = timed('2026-03-04T10:00:00.000Z', '2026-03-04T11:00:00.000Z');
    const days = byDay([going, late, next], '2026-03-03');
    expect(days.map(({ date, moments }) => [date, moments.length])).toEqual([
      ['2026-03-03', 2],
      ['2026-03-04', 1],
    ]);
    expect(byDay([going], '').map(({ date }) => date)).toEqual(['2026-03-01']);
  });

  it('says until when where that is another day', () => {
    expect(timeLine(timed('2026-03-03T13:00:00.000Z', '2026-03-03T14:30:00.000Z'))).toBe('14.00–15.30 uur');
    expect(timeLine(timed('2026-03-02T23:00:00.000Z', '2026-03-03T23:00:00.000Z', true))).toBe('Hele dag');
    expect(timeLine(timed('2026-03-02T23:00:00.000Z', '2026-03-04T23:00:00.000Z', true))).toBe(
      'Hele dag t/m woensdag 4 maart',
    );
  });
});
