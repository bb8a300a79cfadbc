/** Full-text search over the latest versions. */
import type { SearchHit, StoreTransaction } from './port.ts';
import { itemSelect, toItem } from './rows.ts';
import type { Database } from './sqlite-database.ts';

/** The calls about search. */
export function searchCalls(db: Database): Pick<StoreTransaction, 'search'> {
  return {
    search: (query, stems, limit) => {
      const expression = matchExpression(query, stems);
      return expression === null ? newest(db, limit) : matching(db, expression, limit);
    },
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

/**
 * An FTS5 expression: quoted phrases stay phrases, `word*` is a prefix, other words match as typed or by stem.
 * Everything is quoted, so no input is an FTS5 syntax error. Null where nothing is left to match.
 */
function matchExpression(query: string, stems: string): string | null {
  const stemWords = stems.split(' ').filter((word) => word !== '');
  const parts: string[] = [];
  let wordIndex = 0;
  for (const [whole, phrase] of query.matchAll(/"([^"]*)"|[^\s"]+/g)) {
    if (phrase !== undefined) {
      if (/[\p{L}\p{N}]/u.test(phrase)) parts.push(quoted(phrase));
      continue;
    }
    if (!/[\p{L}\p{N}]/u.test(whole)) continue;
    const stem = stemWords[wordIndex++];
    const typed = whole.endsWith('*') ? `${quoted(whole.slice(0, -1))}*` : quoted(whole);
    parts.push(stem === undefined ? typed : `(${typed} OR stems : ${quoted(stem)})`);
  }
  return parts.length === 0 ? null : parts.join(' AND ');
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
