/** Which column of a list of council papers is what: by its heading, checked against what is in it. */
import { councilHeadings } from '../../../shared/act/words/council-words.ts';
import { headingKey } from './heading-match.ts';

/** What a column can be. */
export type CouncilField = keyof typeof councilHeadings;

/** Column index per field; a field that is absent is not in the file. */
export type CouncilColumns = Readonly<Partial<Record<CouncilField, number>>>;

const fields = Object.keys(councilHeadings) as readonly CouncilField[];

/** Fields that are days, with the share of filled cells that must read as one. */
const leastDays: Readonly<Partial<Record<CouncilField, number>>> = { date: 0.5, term: 0.3, answered: 0.5 };

/** Whether what is in a column can be this field; a column that is empty so far rules nothing out. */
function allows(
  field: CouncilField,
  values: readonly string[],
  isDay: (field: CouncilField, cell: string) => boolean,
): boolean {
  if (values.length === 0) return true;
  const share = (test: (value: string) => boolean): number => values.filter(test).length / values.length;
  const least = leastDays[field];
  if (least !== undefined) return share((value) => isDay(field, value)) >= least;
  // A year or a kind that keeps coming back is no number of a paper; a slip is.
  if (field === 'nr') return new Set(values).size >= values.length - Math.max(1, 0.05 * values.length);
  if (field === 'title') return share((value) => /\p{L}{3}/u.test(value) && !isDay('date', value)) >= 0.5;
  if (field === 'link') return share((value) => /^https?:\/\//i.test(value)) >= 0.5;
  return true;
}

/**
 * The columns that the headings name: first those that are exactly a known word, the strongest word first, then those that
 * hold one. Every column serves one field. `rows` are the first rows.
 */
export function councilColumns(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  isDay: (field: CouncilField, cell: string) => boolean,
): CouncilColumns {
  const keys = headings.map(headingKey);
  const filled = headings.map((_, column) =>
    rows.map((row) => (row[column] ?? '').trim()).filter((value) => value !== ''),
  );
  const columns: Partial<Record<CouncilField, number>> = {};
  const taken = new Set<number>();
  const take = (field: CouncilField, fits: (key: string, word: string) => boolean): void => {
    if (columns[field] !== undefined) return;
    for (const word of councilHeadings[field]) {
      const column = keys.findIndex(
        (key, at) => !taken.has(at) && fits(key, word) && allows(field, filled[at] ?? [], isDay),
      );
      if (column < 0) continue;
      columns[field] = column;
      taken.add(column);
      return;
    }
  };
  for (const field of fields) take(field, (key, word) => key === word);
  for (const field of fields) take(field, (key, word) => word.length > 3 && ` ${key} `.includes(` ${word} `));
  return columns;
}
