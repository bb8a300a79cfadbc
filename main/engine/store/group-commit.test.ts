import { describe, expect, it } from 'vitest';
import { groupCommits } from './group-commit.ts';
import type { Store, StoreTransaction } from './port.ts';

/** A store that counts transactions and keeps nothing of a failed one. */
function countingStore(): { store: Store; kept: string[]; transactions: () => number } {
  const kept: string[] = [];
  let transactions = 0;
  const transaction = async <T>(work: (tx: StoreTransaction) => T): Promise<T> => {
    transactions += 1;
    const written: string[] = [];
    const tx = { saveSetting: (key: string) => void written.push(key) } as unknown as StoreTransaction;
    const value = work(tx);
    kept.push(...written);
    return value;
  };
  const store = { transaction, read: transaction, close: async () => undefined };
  return { store, kept, transactions: () => transactions };
}

describe('group commit', () => {
  it('puts close writes into one transaction, in order, each with its own answer', async () => {
    const { store, kept, transactions } = countingStore();
    const commits = groupCommits(store);
    const answers = ['a', 'b', 'c'].map((key) =>
      commits.commit(1, (tx) => {
        tx.saveSetting(key, '');
        return key.toUpperCase();
      }),
    );
    await commits.flush();
    expect(await Promise.all(answers)).toEqual(['A', 'B', 'C']);
    expect(kept).toEqual(['a', 'b', 'c']);
    expect(transactions()).toBe(1);
  });

  it('keeps the others where one fails, and tells only that one', async () => {
    const { store, kept } = countingStore();
    const commits = groupCommits(store);
    const good = commits.commit(1, (tx) => tx.saveSetting('good', ''));
    const bad = commits.commit(1, () => {
      throw new Error('no');
    });
    const also = commits.commit(1, (tx) => tx.saveSetting('also', ''));
    const refused = expect(bad).rejects.toThrow('no');
    await commits.flush();
    await Promise.all([good, also, refused]);
    expect(kept).toEqual(['good', 'also']);
  });

  it('commits by itself when a group is full, and when time passes', async () => {
    const { store, transactions } = countingStore();
    const commits = groupCommits(store);
    await commits.commit(5_000, (tx) => tx.saveSetting('heavy', ''));
    await commits.commit(1, (tx) => tx.saveSetting('light', ''));
    expect(transactions()).toBe(2);
    await commits.flush();
    expect(transactions()).toBe(2);
  });
});
