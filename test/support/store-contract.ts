/** What every adapter of the store port must do. Called by an adapter's test with a way to open a store on a place. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../main/engine/store/port.ts';
import type { SourceState, SourceVisit } from '../../shared/model/source.ts';
import { keepsAddresses } from './store-contract-addresses.ts';
import { keepsDecisions } from './store-contract-decisions.ts';
import { tellsItemsApart } from './store-contract-items.ts';
import { keepsWork } from './store-contract-work.ts';
import { incoming, item, source } from './store-fixtures.ts';

/** Opens a store on the same place each time it is called. */
export type OpenStore = () => Store;

/** Registers the suite; `open` must find what an earlier store on the same place committed. */
export function describeStore(name: string, prepare: () => OpenStore): void {
  describe(`store contract: ${name}`, () => {
    let open: OpenStore;
    let store: Store;
    beforeEach(() => {
      open = prepare();
      store = open();
    });
    afterEach(() => store.close());

    keepsThings(
      () => store,
      async () => {
        await store.close();
        store = open();
        return store;
      },
    );
    tellsItemsApart(() => store);
    keepsDecisions(
      () => store,
      async () => {
        await store.close();
        store = open();
        return store;
      },
    );
    keepsAddresses(
      () => store,
      async () => {
        await store.close();
        store = open();
        return store;
      },
    );
    keepsWork(
      () => store,
      async () => {
        await store.close();
        store = open();
        return store;
      },
    );
    remembersSources(() => store);
    searches(() => store);
    leases(() => store);
  });
}

function keepsThings(current: () => Store, reopen: () => Promise<Store>): void {
  it('keeps settings, sources and items over a restart', async () => {
    await current().transaction((tx) => {
      tx.saveSetting('a', '1');
      tx.saveSetting('a', '2');
      tx.saveSource(source);
      tx.putItem(incoming(item('i_1')));
    });
    const again = await reopen();
    await again.read((tx) => {
      expect(tx.setting('a')).toBe('2');
      expect(tx.setting('b')).toBeNull();
      expect(tx.sources()).toEqual([source]);
      expect(tx.item('i_1')).toEqual(item('i_1'));
    });
  });

  it('keeps all or nothing of a transaction', async () => {
    const failing = current().transaction((tx) => {
      tx.putItem(incoming(item('i_1')));
      throw new Error('halfway');
    });
    await expect(failing).rejects.toThrow('halfway');
    expect(await current().read((tx) => tx.itemCount())).toBe(0);
  });

  it('refuses work after it was closed', async () => {
    await current().close();
    await expect(current().read((tx) => tx.itemCount())).rejects.toMatchObject({
      failure: { key: 'store-closed' },
    });
    await reopen();
  });

  it('forgets a source with its state, and says when there was none', async () => {
    await current().transaction((tx) => tx.saveSource(source));
    expect(await current().transaction((tx) => tx.removeSource('b_a'))).toBe(true);
    expect(await current().transaction((tx) => tx.removeSource('b_a'))).toBe(false);
  });
}

const state: SourceState = {
  sourceId: 'b_a',
  health: 'refused',
  etag: '"1"',
  lastModified: null,
  validatorsSince: '2026-03-01T00:00:00.000Z',
  bodyHash: 'abc',
  lastPolledAt: '2026-03-02T00:00:00.000Z',
  lastSuccessAt: null,
  nextCheckAt: '2026-03-02T02:00:00.000Z',
  notBefore: '2026-03-02T01:00:00.000Z',
  ttl: 3600,
  movedTo: 'https://b.example/',
  movedSeen: 2,
  silentSince: '2026-01-01T00:00:00.000Z',
  failures: 3,
  error: { key: 'http-patience', args: { status: 429 } },
};

function remembersSources(current: () => Store): void {
  it('remembers the state of a source and its visits, newest first', async () => {
    const visit = (at: string): SourceVisit => ({
      sourceId: 'b_a',
      at,
      health: 'healthy',
      added: 2,
      edited: 1,
      duration: 34,
      error: null,
    });
    await current().transaction((tx) => {
      tx.saveSource({ ...source, kind: 'calendar', site: 'https://a.example/', licence: 'open' });
      tx.saveSourceState({ ...state, health: 'new', error: null });
      tx.saveSourceState(state);
      for (const day of ['01', '02', '03']) tx.saveVisit(visit(`2026-03-${day}T00:00:00.000Z`));
    });
    await current().read((tx) => {
      expect(tx.source('b_a')).toMatchObject({
        kind: 'calendar',
        site: 'https://a.example/',
        licence: 'open',
      });
      expect(tx.source('b_x')).toBeNull();
      expect(tx.sourceState('b_a')).toEqual(state);
      expect(tx.sourceStates()).toEqual([state]);
      expect(tx.visits('b_a', 2)).toEqual([
        visit('2026-03-03T00:00:00.000Z'),
        visit('2026-03-02T00:00:00.000Z'),
      ]);
    });
  });

  it('keeps a bounded history, and forgets it with the source', async () => {
    await current().transaction((tx) => {
      tx.saveSource(source);
      for (let count = 0; count < 230; count++)
        tx.saveVisit({
          sourceId: 'b_a',
          at: String(count),
          health: 'healthy',
          added: 0,
          edited: 0,
          duration: 0,
          error: null,
        });
    });
    const visits = await current().read((tx) => tx.visits('b_a', 1000));
    expect(visits.length).toBeLessThanOrEqual(200);
    expect(visits[0]?.at).toBe('229');
    await current().transaction((tx) => tx.removeSource('b_a'));
    expect(await current().read((tx) => tx.visits('b_a', 10))).toEqual([]);
  });
}

function searches(current: () => Store): void {
  const find = async (
    kind: 'word' | 'prefix' | 'phrase',
    text: string,
    stem = text,
  ): Promise<readonly string[]> => {
    const hits = await current().read((tx) => tx.search([{ kind, text, stem }], 10));
    return hits.map((hit) => hit.item.id);
  };
  const fill = (): Promise<void> =>
    current().transaction((tx) => {
      tx.putItem(incoming(item('i_1')));
      tx.putItem(
        incoming(
          item('i_2', { title: 'Café gesloten', text: 'Het café "De Kroon" sluit.' }),
          ['k2'],
          'cafe sluit',
        ),
      );
    });

  it.each([
    ['word', 'lantaarnpaal', 'x', ['i_1']],
    ['word', 'lantaarnpalen', 'lantaarnpal', ['i_1']],
    ['word', 'cafe', 'x', ['i_2']],
    ['prefix', 'kerk', '', ['i_1']],
    ['phrase', 'De Kroon', '', ['i_2']],
    ['phrase', 'Kroon De', '', []],
    ['word', 'a" OR "kapot', '', []],
    ['word', '*', '', []],
  ] as const)('finds by %s "%s"', async (kind, text, stem, expected) => {
    await fill();
    expect(await find(kind, text, stem)).toEqual(expected);
  });

  it('finds the latest version only', async () => {
    await fill();
    await current().transaction((tx) =>
      tx.putItem(incoming(item('i_1', { text: 'Gemaakt.' }), ['k-i_1'], 'gemaakt')),
    );
    expect(await find('word', 'kapot')).toEqual([]);
    expect(await find('word', 'gemaakt')).toEqual(['i_1']);
  });

  it('lists the newest without terms', async () => {
    await fill();
    const hits = await current().read((tx) => tx.search([], 1));
    expect(hits).toHaveLength(1);
  });
}

function leases(current: () => Store): void {
  it('lets one holder poll a source until its time is over', async () => {
    const lease = (holder: string, now: string, until: string): Promise<boolean> =>
      current().transaction((tx) => tx.lease('b_a', holder, now, until));
    expect(await lease('one', '2026-03-02T09:00:00Z', '2026-03-02T09:02:00Z')).toBe(true);
    expect(await lease('two', '2026-03-02T09:01:00Z', '2026-03-02T09:03:00Z')).toBe(false);
    expect(await lease('one', '2026-03-02T09:01:00Z', '2026-03-02T09:03:00Z')).toBe(true);
    expect(await lease('two', '2026-03-02T09:04:00Z', '2026-03-02T09:06:00Z')).toBe(true);
    await current().transaction((tx) => tx.release('b_a', 'one'));
    expect(await lease('one', '2026-03-02T09:05:00Z', '2026-03-02T09:07:00Z')).toBe(false);
    await current().transaction((tx) => tx.release('b_a', 'two'));
    expect(await lease('one', '2026-03-02T09:05:00Z', '2026-03-02T09:07:00Z')).toBe(true);
  });
}
