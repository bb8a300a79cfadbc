/** Which column is what: by its heading, checked against what is in it. */
import { parseDate } from '../../../shared/listen/dates.ts';
import { type ImportField, type ImportMapping, importFields } from '../../../shared/model/import.ts';
import { headingFit, isPersonHeading } from './heading-match.ts';

const share = (values: readonly string[], test: (value: string) => boolean): number =>
  values.length === 0 ? 0 : values.filter(test).length / values.length;

const isLink = (value: string): boolean => /^https?:\/\/\S+$/i.test(value);
const isDate = (value: string): boolean =>
  value.length <= 40 && /\d[-/. :]\D*\d|\p{L}{3,}/u.test(value) && parseDate(value) !== null;
const meanLength = (values: readonly string[]): number =>
  values.reduce((sum, value) => sum + value.length, 0) / Math.max(1, values.length);

/** False where the content rules the field out; a column that is empty so far rules nothing out. */
function allows(field: ImportField, values: readonly string[]): boolean {
  if (values.length === 0) return true;
  switch (field) {
    case 'date':
      return share(values, isDate) >= 0.5;
    case 'link':
      return share(values, isLink) >= 0.5;
    case 'text':
      return (
        share(values, isLink) < 0.5 && share(values, (value) => isDate(value) || /^\d+$/.test(value)) < 0.5
      );
    case 'id':
      // A number that keeps coming back is a kind or a count, and would refuse rows as said twice.
      return (
        new Set(values).size >= 0.8 * values.length && share(values, (value) => value.length <= 300) === 1
      );
    default:
      return true;
  }
}

interface Candidate {
  readonly field: ImportField;
  readonly column: number;
  readonly fit: number;
}

function byHeading(
  headings: readonly string[],
  columns: readonly (readonly string[])[],
): readonly Candidate[] {
  return headings
    .flatMap((heading, column) =>
      importFields.map((field) => ({ field, column, fit: headingFit(field, heading) })),
    )
    .filter(({ field, column, fit }) => {
      const values = columns[column] ?? [];
      // "Type bericht" only holds the word: without sentences in it, it is not the text.
      const certain = fit > 0.6 || field !== 'text' || values.length === 0 || textScore(values) > 0;
      return fit > 0 && certain && allows(field, values);
    })
    .toSorted((first, second) => second.fit - first.fit);
}

function bestOf(
  columns: readonly (readonly string[])[],
  taken: ReadonlySet<number>,
  score: (values: readonly string[]) => number,
): number | undefined {
  let [found, most]: [number | undefined, number] = [undefined, 0];
  for (const [column, values] of columns.entries()) {
    const each = taken.has(column) ? 0 : score(values);
    if (each > most) [found, most] = [column, each];
  }
  return found;
}

/** Texts are long and have words; links, dates and numbers are no text. */
function textScore(values: readonly string[]): number {
  const words = share(values, (value) => /\p{L}+\s+\p{L}+/u.test(value));
  return words < 0.5 || !allows('text', values) ? 0 : meanLength(values);
}

/**
 * Guesses the mapping from headings (Dutch and English) and the first rows. Every column serves one field; what is not
 * clear is left out, so that the user chooses it.
 */
export function guessMapping(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): ImportMapping {
  const columns = headings.map((_, column) =>
    rows.map((row) => (row[column] ?? '').trim()).filter((value) => value !== ''),
  );
  const mapping: Partial<Record<ImportField, number>> = {};
  const taken = new Set<number>();
  const take = (field: ImportField, column: number | undefined): void => {
    if (column === undefined || taken.has(column) || mapping[field] !== undefined) return;
    mapping[field] = column;
    taken.add(column);
  };
  for (const { field, column } of byHeading(headings, columns)) take(field, column);
  const hidden = new Set([...taken, ...headings.flatMap((name, at) => (isPersonHeading(name) ? [at] : []))]);
  if (mapping.link === undefined)
    take(
      'link',
      bestOf(columns, hidden, (values) => (share(values, isLink) >= 0.8 ? 1 : 0)),
    );
  if (mapping.date === undefined)
    take(
      'date',
      bestOf(columns, hidden, (values) => (share(values, isDate) >= 0.8 ? 1 : 0)),
    );
  if (mapping.text === undefined) take('text', bestOf(columns, new Set([...hidden, ...taken]), textScore));
  return mapping;
}
