import { expect, it } from 'vitest';
import { clockFrom } from './clock.ts';

it.each([
  ['2026-03-03T08:00:00+01:00', '2026-03-03T07:00:00.000Z'],
  ['2026-03-03T07:00:00Z', '2026-03-03T07:00:00.000Z'],
  ['2026-07-03T08:00', '2026-07-03T06:00:00.000Z'],
  ['2026-03-03', '2026-03-03T06:00:00.000Z'],
])('freezes at %s', (value, expected) => {
  const clock = clockFrom(value);
  expect(clock().toISOString()).toBe(expected);
  expect(clock().toISOString()).toBe(expected);
});

it.each(['1', '', 'gisteren', '2026-13-01', '2026-02-30', '2026-03-03T25:00', '03-03-2026'])(
  'refuses %j',
  (value) => {
    expect(() => clockFrom(value)).toThrow('date-broken');
  },
);

it('runs without a moment', () => {
  const before = Date.now();
  expect(clockFrom(undefined)().getTime()).toBeGreaterThanOrEqual(before);
});
