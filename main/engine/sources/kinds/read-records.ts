/** Lenient reading of lists: one odd record is left out, not fatal. */
import type { z } from 'zod';

/** The records of the right shape, and how many were not. */
export interface ReadRecords<T> {
  readonly records: readonly T[];
  readonly odd: number;
}

/** Checks every record by itself. */
export function readRecords<T>(list: readonly unknown[], shape: z.ZodType<T>): ReadRecords<T> {
  const records: T[] = [];
  for (const one of list) {
    const checked = shape.safeParse(one);
    if (checked.success) records.push(checked.data);
  }
  return { records, odd: list.length - records.length };
}
