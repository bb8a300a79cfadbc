import { expect, it } from 'vitest';
import { nextCheck } from './next-check.ts';

const now = new Date('2026-03-02T08:00:00Z');

it.each([
  [
    'a healthy source after a quarter of an hour',
    { failures: 0, retryAfter: null, maxAge: null },
    '2026-03-02T08:15:00.000Z',
  ],
  [
    'no sooner than it says it is fresh',
    { failures: 0, retryAfter: null, maxAge: 3600 },
    '2026-03-02T09:00:00.000Z',
  ],
  [
    'but a year of freshness is five hours',
    { failures: 0, retryAfter: null, maxAge: 31_536_000 },
    '2026-03-02T13:00:00.000Z',
  ],
  ['as late as it asks', { failures: 1, retryAfter: 7200, maxAge: null }, '2026-03-02T10:00:00.000Z'],
  ['later at each failure', { failures: 3, retryAfter: null, maxAge: null }, '2026-03-02T09:00:00.000Z'],
  ['at most a day later', { failures: 40, retryAfter: null, maxAge: null }, '2026-03-03T08:00:00.000Z'],
])('looks at %s', (_, hints, expected) => {
  expect(nextCheck(now, hints)).toBe(expected);
});
