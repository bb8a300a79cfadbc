/** What a column of a file is called. */
import { nlSources } from '../../shared/text/nl-sources.ts';
import { say } from '../../shared/text/say.ts';

/** The heading of a column, or its number (from 1) where it has none. */
export function columnName(columns: readonly string[], at: number): string {
  const name = columns[at]?.trim() ?? '';
  return name === '' ? say(nlSources.table.column, { n: at + 1 }) : name;
}
