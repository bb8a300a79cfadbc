/** What cells of a list of council papers mean: kind, status, and terms that are no day. */
import { shiftDate } from '../language/amsterdam-time.ts';
import { monthNames } from '../language/calendar-names.ts';
import { fold } from '../language/fold.ts';
import type { CouncilKind, CouncilStatus } from '../model/council-entry.ts';
import { kindWords, quarterTerms, statusWords } from './words/council-words.ts';

/** A cell as it is compared: lower case, without accents and marks. */
export function councilCell(cell: string): string {
  return fold(cell)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function firstOf<Meaning>(cell: string, words: readonly (readonly [string, Meaning])[]): Meaning | null {
  const text = ` ${councilCell(cell).replace(/(?<= )\d+ /g, '')} `;
  return words.find(([word]) => text.includes(` ${word} `))?.[1] ?? null;
}

/** The kind that a cell, a title or a file's name says, or null. */
export function kindIn(cell: string): CouncilKind | null {
  return firstOf(cell, kindWords);
}

/** The status that a cell says, or null. */
export function statusIn(cell: string): CouncilStatus | null {
  return firstOf(cell, statusWords);
}

const pad = (month: number): string => String(month).padStart(2, '0');

/** The last day of a month, 1–12. */
function monthEnd(year: number, month: number): string {
  return month === 12 ? `${year}-12-31` : shiftDate(`${year}-${pad(month + 1)}-01`, -1);
}

/** The last day of "Q2 2026", "2e kwartaal 2026" or "maart 2026"; null for other words. */
export function openTerm(words: string): string | null {
  const text = councilCell(words);
  for (const shape of quarterTerms) {
    const { quarter, year } = shape.exec(text)?.groups ?? {};
    if (quarter !== undefined && year !== undefined) return monthEnd(Number(year), Number(quarter) * 3);
  }
  const [name = '', year = '', ...rest] = text.split(' ');
  const month = (monthNames as readonly string[]).indexOf(name);
  return month < 0 || rest.length > 0 || !/^20\d\d$/.test(year) ? null : monthEnd(Number(year), month + 1);
}
