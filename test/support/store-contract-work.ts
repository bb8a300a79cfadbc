/** What every store must do with the record of what people did. Part of `store-contract.ts`. */
import { expect, it } from 'vitest';
import type { Store } from '../../main/engine/store/port.ts';
import type { WorkEvent } from '../../shared/model/work.ts';
import { incoming, item } from './store-fixtures.ts';

const event = (id: string, changes: Partial<WorkEvent> = {}): WorkEvent => ({
  id,
  kind: 'action',
  subject: 'a_1',
  compartment: 'college',
  role: 'communicatieadviseur',
  at: '2026-03-03T08:00:00.000Z',
  body: { do: 'noted', text: 'Woorden.' },
  items: ['i_2', 'i_1'],
  ...changes,
});

/** Registers the cases over the store at hand. */
export function keepsWork(current: () => Store, reopen: () => Promise<Store>): void {
  const fill = (): Promise<void> =>
    current().transaction((tx) => {
      for (const id of ['i_1', 'i_2']) tx.putItem(incoming(item(id, { text: `Woorden van ${id}.` })));
    });

  it('keeps events whole over a restart, in the order they were kept, whatever the clock said', async () => {
    await fill();
    const all = [event('e_2'), event('e_1', { at: '2026-03-01T08:00:00.000Z', items: [] })];
    await current().transaction((tx) => {
      for (const each of all) tx.appendWork(each);
    });
    const again = await reopen();
    expect(await again.read((tx) => tx.work('action', 'college'))).toEqual(all);
    expect(await again.read((tx) => tx.workOf('a_1', 'college'))).toEqual(all);
    expect(await again.read((tx) => tx.workOf('a_9', 'college'))).toEqual([]);
  });

  it('shows neither compartment what the other did', async () => {
    await current().transaction((tx) => {
      tx.appendWork(event('e_1'));
      tx.appendWork(event('e_2', { compartment: 'griffie', role: 'griffier' }));
    });
    const ids = (compartment: 'college' | 'griffie'): Promise<readonly string[]> =>
      current().read((tx) => tx.work('action', compartment).map(({ id }) => id));
    expect(await ids('college')).toEqual(['e_1']);
    expect(await ids('griffie')).toEqual(['e_2']);
    expect(await current().read((tx) => tx.workOf('a_1', 'griffie').map(({ id }) => id))).toEqual(['e_2']);
  });

  it('keeps nothing of a transaction that failed, and refuses the same id twice', async () => {
    await current().transaction((tx) => tx.appendWork(event('e_1')));
    await expect(
      current().transaction((tx) => {
        tx.appendWork(event('e_2'));
        tx.appendWork(event('e_1'));
      }),
    ).rejects.toThrow();
    expect(await current().read((tx) => tx.work('action', 'college').map(({ id }) => id))).toEqual(['e_1']);
  });

  it('lets a deleted item go: facts that cite it whole, other work without it', async () => {
    await fill();
    await current().transaction((tx) => {
      tx.appendWork(event('e_1'));
      tx.appendWork(event('e_2', { kind: 'fact', subject: 'f_1', items: ['i_1'] }));
      tx.appendWork(event('e_3', { kind: 'fact', subject: 'f_1', items: [] }));
      tx.appendWork(event('e_4', { kind: 'fact', subject: 'f_2', items: ['i_2'] }));
      tx.removeItem('i_1');
    });
    expect(await current().read((tx) => tx.workOf('a_1', 'college'))).toEqual([
      event('e_1', { items: ['i_2'] }),
    ]);
    expect(await current().read((tx) => tx.work('fact', 'college').map(({ id }) => id))).toEqual(['e_4']);
  });

  it('erases a subject where it must go before its time', async () => {
    await current().transaction((tx) => {
      tx.appendWork(event('e_1'));
      tx.appendWork(event('e_2', { subject: 'a_2' }));
    });
    expect(await current().transaction((tx) => tx.eraseWork('a_1'))).toBe(true);
    expect(await current().transaction((tx) => tx.eraseWork('a_1'))).toBe(false);
    expect(await current().read((tx) => tx.work('action', 'college').map(({ id }) => id))).toEqual(['e_2']);
  });
}
