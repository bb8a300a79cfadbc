/** The user's list of addresses: one at a time. */
import type { AddressFacts, AddressList, AddressPairs } from '../../../shared/model/address-list.ts';
import type { StoreTransaction } from './port.ts';
import { text } from './rows.ts';
import type { Database } from './sqlite-database.ts';

type AddressCalls = Pick<
  StoreTransaction,
  'addressFacts' | 'addressList' | 'saveAddressList' | 'removeAddressList'
>;

/** The calls about addresses. */
export function addressCalls(db: Database): AddressCalls {
  const clear = (): boolean => {
    db.run('DELETE FROM address_ward');
    return db.run('DELETE FROM address_list') > 0;
  };
  return {
    addressFacts: () => facts(db),
    addressList: () => {
      const found = facts(db);
      if (found === null) return null;
      return { ...found, streetWards: pairs(db, 'street'), postcodeWards: pairs(db, 'postcode') };
    },
    saveAddressList: (list) => {
      clear();
      save(db, list);
    },
    removeAddressList: clear,
  };
}

function facts(db: Database): AddressFacts | null {
  const [row] = db.all('SELECT * FROM address_list');
  if (row === undefined) return null;
  return {
    file: text(row, 'file'),
    municipality: text(row, 'municipality'),
    importedAt: text(row, 'imported_at'),
    addresses: Number(row['addresses']),
    streets: Number(row['streets']),
    postcodes: Number(row['postcodes']),
  };
}

function pairs(db: Database, kind: 'street' | 'postcode'): AddressPairs {
  return db
    .all('SELECT name, wards FROM address_ward WHERE kind = ? ORDER BY name', kind)
    .map((row): readonly [string, string] => [text(row, 'name'), text(row, 'wards')]);
}

function save(db: Database, list: AddressList): void {
  const { file, municipality, importedAt, addresses, streets, postcodes } = list;
  db.run(
    'INSERT INTO address_list VALUES (1, ?, ?, ?, ?, ?, ?)',
    file,
    municipality,
    importedAt,
    addresses,
    streets,
    postcodes,
  );
  const kinds = { street: list.streetWards, postcode: list.postcodeWards };
  for (const [kind, rows] of Object.entries(kinds))
    for (const [name, wards] of rows)
      db.run('INSERT OR REPLACE INTO address_ward VALUES (?, ?, ?)', kind, name, wards);
}
