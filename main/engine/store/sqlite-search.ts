/** Full-text search over the latest versions. */
import type { SearchHit, SearchTerm, StoreTransaction } from './port.ts';
import { itemSelect, toItem } from './rows.ts';
import type { Database } from './sqlite-database.ts';

/** The calls about search. */
export function searchCalls(db: Database): Pick<StoreTransaction, 'search'> {
  return {
    search: (terms, limit) =>
      terms.length === 0 ? newest(db, limit) : matching(db, expressionOf(terms), limit),
  };
}

function newest(db: Database, limit: number): readonly SearchHit[] {
  return db
    .all(`${itemSelect} ORDER BY coalesce(i.published, i.first_seen) DESC, i.id LIMIT ?`, limit)
    .map((row) => ({ item: toItem(row), score: 0 }));
}

function matching(db: Database, expression: string, limit: number): readonly SearchHit[] {
  return db
    .all(
      `SELECT hit.score, joined.* FROM (${itemSelect}) joined JOIN (
         SELECT item_id, -bm25(item_fts, 0, 4, 1, 1) AS score FROM item_fts WHERE item_fts MATCH ? ORDER BY rank LIMIT ?
       ) hit ON hit.item_id = joined.id ORDER BY hit.score DESC, joined.id`,
      expression,
      limit,
    )
    .map((row) => ({ item: toItem(row), score: Number(row['score']) }));
}

/** Letters from which on a word also finds what begins with it. */
const shortestStart = 4;

/** An FTS5 expression. Everything is quoted, so that no input is a syntax error. */
function expressionOf(terms: readonly SearchTerm[]): string {
  return terms.map(termExpression).join(' AND ');
}

function termExpression({ kind, text, stem }: SearchTerm): string {
  if (kind === 'prefix') return `${quoted(text)}*`;
  // Dutch glues words together: "lantaarn" is also asked by who looks for "lantaarnpaal".
  if (kind === 'word' && text.length >= shortestStart)
    return stem === '' ? `${quoted(text)}*` : `(${quoted(text)}* OR ${quoted(stem)})`;
  if (kind === 'phrase' || stem === '') return quoted(text);
  return `(${quoted(text)} OR ${quoted(stem)})`;
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
