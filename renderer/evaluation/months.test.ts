import { expect, it } from 'vitest';
import { monthsUntil } from './months.ts';

it('goes back over the turn of the year', () => {
  const months = monthsUntil('2026-02-17');
  expect(months.slice(0, 4)).toEqual(['2026-02', '2026-01', '2025-12', '2025-11']);
  expect(months).toHaveLength(13);
  expect(months.at(-1)).toBe('2025-02');
});
