/** How well a heading fits a field. */
import { type ImportField, importFields } from '../../../shared/model/import.ts';
import { headingWords, personWords } from './heading-words.ts';

/** A heading reduced to what it is compared by: "Bericht-ID:" → "bericht id", "createdAt" → "created at". */
export function headingKey(heading: string): string {
  return heading
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** 1 for the strongest word of the field, down to 0.7 for the weakest, below 0.6 where a word is only part of it; else 0. */
export function headingFit(field: ImportField, heading: string): number {
  const key = headingKey(heading);
  if (key === '' || key.length > 60) return 0;
  const words = headingWords[field];
  const weight = (index: number): number => 1 - (0.3 * index) / words.length;
  const exact = words.indexOf(key);
  if (exact >= 0) return weight(exact);
  const part = words.findIndex((word) => word.length > 3 && ` ${key} `.includes(` ${word} `));
  return part < 0 ? 0 : weight(part) * 0.5;
}

/** True where the heading is exactly one of the known words of any field. */
export function isKnownHeading(heading: string): boolean {
  return (
    importFields.some((field) => headingFit(field, heading) > 0.6) ||
    personWords.includes(headingKey(heading))
  );
}

/** True where the column names or reaches a person. */
export function isPersonHeading(heading: string): boolean {
  const key = headingKey(heading);
  return headingFit('author', heading) > 0 || personWords.some((word) => ` ${key} `.includes(` ${word} `));
}
