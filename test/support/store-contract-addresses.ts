/** What every adapter must do with the user's list of addresses; part of `store-contract.ts`. */
import { expect, it } from 'vitest';
import type { Store } from '../../main/engine/store/port.ts';
import type { AddressList } from '../../shared/model/address-list.ts';

const list: AddressList = {
  file: 'adressen.csv',
  municipality: 'GM0168',
  importedAt: '2026-03-03T07:00:00.000Z',
  addresses: 4,
  streets: 2,
  postcodes: 1,
  streetWards: [
    ['Esweg', 'BU01680000 BU01680101'],
    ['Molenweg', ''],
  ],
  postcodeWards: [['7581AB', 'BU01680000']],
};

/** Registers the suite. */
export function keepsAddresses(current: () => Store, reopen: () => Promise<Store>): void {
  it('has no list of addresses at first, and says so when there is none to remove', async () => {
    expect(await current().read((tx) => [tx.addressFacts(), tx.addressList()])).toEqual([null, null]);
    expect(await current().transaction((tx) => tx.removeAddressList())).toBe(false);
  });

  it('keeps one list of addresses over a restart; another replaces it whole', async () => {
    await current().transaction((tx) => tx.saveAddressList(list));
    const again = await reopen();
    expect(await again.read((tx) => tx.addressList())).toEqual(list);
    const { streetWards: _, postcodeWards: __, ...facts } = list;
    expect(await again.read((tx) => tx.addressFacts())).toEqual(facts);
    const other: AddressList = {
      ...list,
      file: 'nieuw.csv',
      streets: 1,
      streetWards: [['Dorpsstraat', 'WK016801']],
      postcodeWards: [],
    };
    await again.transaction((tx) => tx.saveAddressList(other));
    expect(await again.read((tx) => tx.addressList())).toEqual(other);
  });

  it('forgets a list of addresses with all that is in it', async () => {
    await current().transaction((tx) => tx.saveAddressList(list));
    expect(await current().transaction((tx) => tx.removeAddressList())).toBe(true);
    expect(await current().read((tx) => tx.addressList())).toBeNull();
  });

  it('keeps the old list where the transaction fails', async () => {
    await current().transaction((tx) => tx.saveAddressList(list));
    const failing = current().transaction((tx) => {
      tx.saveAddressList({ ...list, streetWards: [] });
      throw new Error('halfway');
    });
    await expect(failing).rejects.toThrow('halfway');
    expect(await current().read((tx) => tx.addressList())).toEqual(list);
  });
}
