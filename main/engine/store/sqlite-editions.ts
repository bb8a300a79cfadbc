/** Published briefings. */
import type { Edition, StoreTransaction } from './port.ts';
import type { Database } from './sqlite-database.ts';

/** The calls about editions. */
export function editionCalls(db: Database): Pick<StoreTransaction, 'saveEdition' | 'editions'> {
  return {
    saveEdition: (edition) => {
      db.run(
        'INSERT INTO edition VALUES (?, ?, ?, ?, ?, ?)',
        edition.id,
        edition.date,
        edition.compartment,
        edition.role,
        edition.json,
        edition.publishedAt,
      );
    },
    editions: () =>
      db.all('SELECT * FROM edition ORDER BY published_at DESC, id').map((row) => ({
        id: String(row['id']),
        date: String(row['date']),
        compartment: String(row['compartment']) as Edition['compartment'],
        role: String(row['role']),
        json: String(row['body']),
        publishedAt: String(row['published_at']),
      })),
  };
}
