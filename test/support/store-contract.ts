/** What every adapter of the store port must do. Called by an adapter's test with a way to open a store on a place. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { IncomingItem, Store } from '../../main/engine/store/port.ts';
import type { Item } from '../../shared/model/item.ts';
import type { Source, SourceState, SourceVisit } from '../../shared/model/source.ts';

/** Opens a store on the same place each time it is called. */
export type OpenStore = () => Store;

const source: Source = {
  id: 'b_a',
  url: 'https://a.example/feed',
  title: 'A',
  publisher: 'A',
  voice: 'press',
  fixedWard: null,
  folder: null,
  paused: false,
  kind: 'feed',
  site: null,
  licence: 'quote',
  addedAt: '2026-03-01T00:00:00.000Z',
};

const item = (id: string, changes: Partial<Item> = {}): Item => ({
  id,
  version: 1,
  sourceId: 'b_a',
  publisher: 'A',
  publisherTitle: 'A',
  voice: 'press',
  fixedWard: null,
  title: `Titel ${id}`,
  text: 'De lantaarnpaal aan de Kerkstraat is kapot.',
  link: null,
  published: '2026-03-02T08:00:00.000Z',
  firstSeen: '2026-03-02T09:00:00.000Z',
  seen: '2026-03-02T09:00:00.000Z',
  language: 'nl',
  sender: null,
  masking: 1,
  ...changes,
});

const incoming = (
  entry: Item,
  keys: readonly string[] = [`k-${entry.id}`],
  stems = 'lantaarnpal kapot',
): IncomingItem => ({
  item: entry,
  keys,
  weakKey: null,
  documentKeys: new Set(keys),
  stems,
});

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

function tellsItemsApart(current: () => Store): void {
  const follow = (...ids: readonly string[]): Promise<void> =>
    current().transaction((tx) => {
      for (const id of ids) tx.saveSource({ ...source, id, url: `https://${id}.example/` });
    });
  const put = (entry: IncomingItem): Promise<string> => current().transaction((tx) => tx.putItem(entry));

  it('keeps an item once, and an edit as its next version', async () => {
    expect(await put(incoming(item('i_1')))).toBe('added');
    expect(await put(incoming(item('i_1')))).toBe('same');
    const edited = item('i_1', { text: 'De lantaarnpaal is gemaakt.', seen: '2026-03-02T12:00:00.000Z' });
    expect(await put(incoming(edited))).toBe('edited');
    expect(await current().read((tx) => tx.itemCount())).toBe(1);
    expect(await current().read((tx) => tx.item('i_1'))).toMatchObject({
      version: 2,
      text: 'De lantaarnpaal is gemaakt.',
      firstSeen: '2026-03-02T09:00:00.000Z',
      seen: '2026-03-02T12:00:00.000Z',
    });
  });

  it('gives one item two places of publication when another source carries the same address', async () => {
    await follow('b_a', 'b_b');
    await put(incoming(item('i_1'), ['id-a', 'link']));
    const copy = item('i_2', {
      sourceId: 'b_b',
      title: 'Titel i_1',
      text: 'De lantaarnpaal aan de Kerkstraat is…',
    });
    expect(await put(incoming(copy, ['id-b', 'link']))).toBe('republished');
    expect(await put(incoming(copy, ['id-b', 'link']))).toBe('same');
    const places = await current().read((tx) => tx.publications('i_1'));
    expect(places.map((each) => each.sourceId)).toEqual(['b_a', 'b_b']);
    expect(await current().read((tx) => tx.item('i_1')?.text)).toBe(
      'De lantaarnpaal aan de Kerkstraat is kapot.',
    );
  });

  it('keeps what a source says differently in its own name, once the first source is followed no longer', async () => {
    await follow('b_a', 'b_b');
    await put(incoming(item('i_1'), ['id-a', 'link']));
    const other = item('i_2', {
      sourceId: 'b_b',
      publisher: 'B',
      title: 'Titel i_1',
      text: `${item('i_1').text} Bijgewerkt.`,
    });
    expect(await put(incoming(other, ['id-b', 'link']))).toBe('republished');
    await current().transaction((tx) => tx.removeSource('b_a'));
    expect(await put(incoming({ ...other, text: item('i_1').text }, ['id-b', 'link']))).toBe('same');
    expect(await put(incoming(other, ['id-b', 'link']))).toBe('added');
    const next = { ...other, text: 'Nog eens bijgewerkt.' };
    expect(await put(incoming(next, ['id-b', 'link']))).toBe('edited');
    await current().read((tx) => {
      expect(tx.item('i_1')).toMatchObject({ sourceId: 'b_a', publisher: 'A', version: 1 });
      expect(tx.item('i_2')).toMatchObject({ sourceId: 'b_b', publisher: 'B', version: 2 });
    });
  });

  it('knows an item by its words when its ids change, but not beside itself in one document', async () => {
    const named = (id: string, keys: readonly string[], document: readonly string[]): IncomingItem => ({
      ...incoming(item(id, { title: 'Titel' }), keys),
      weakKey: 'words',
      documentKeys: new Set(document),
    });
    expect(await put(named('i_1', ['id-1'], ['id-1']))).toBe('added');
    expect(await put(named('i_2', ['id-2'], ['id-2']))).toBe('same');
    expect(await put(named('i_3', ['id-3'], ['id-2', 'id-3']))).toBe('added');
    expect(await current().read((tx) => tx.itemCount())).toBe(2);
  });

  it('shows every version, and keeps a deleted item away under all of its keys', async () => {
    await put(incoming(item('i_1'), ['id', 'link']));
    await put(incoming(item('i_1', { text: 'Gemaakt.' }), ['id', 'other-link']));
    const versions = await current().read((tx) => tx.versions('i_1'));
    expect(versions.map(({ version, text }) => [version, text])).toEqual([
      [1, 'De lantaarnpaal aan de Kerkstraat is kapot.'],
      [2, 'Gemaakt.'],
    ]);
    expect(await current().transaction((tx) => tx.removeItem('i_1'))).toBe(true);
    expect(await current().transaction((tx) => tx.removeItem('i_1'))).toBe(false);
    for (const key of ['id', 'link', 'other-link'])
      expect(await put(incoming(item('i_9', { title: 'Titel i_1', sourceId: 'b_b' }), ['x', key]))).toBe(
        'tombstoned',
      );
    expect(await put(incoming(item('i_9', { title: 'Nieuwe kop' }), ['id', 'y']))).toBe('tombstoned');
    // A post that links to what was deleted is another's word.
    const post = item('i_8', { title: '', text: 'Schande!', sourceId: 'b_b' });
    expect(await put(incoming(post, ['post', 'link']))).toBe('added');
    expect(await put(incoming({ ...post, text: 'Schande, echt!' }, ['post', 'link']))).toBe('edited');
    await current().read((tx) => {
      expect(tx.versions('i_1')).toEqual([]);
      expect(tx.search([{ kind: 'word', text: 'Gemaakt', stem: '' }], 10)).toEqual([]);
      expect(tx.publications('i_1')).toEqual([]);
    });
  });

  it('tells when a source published', async () => {
    await put(incoming(item('i_1', { published: '2026-02-01T08:00:00.000Z' })));
    await put(incoming(item('i_2', { published: null })));
    await put(incoming(item('i_3', { sourceId: 'b_b' })));
    const times = await current().read((tx) => tx.publicationTimes('b_a', '2026-01-01T00:00:00.000Z'));
    expect(times).toEqual(['2026-02-01T08:00:00.000Z', '2026-03-02T09:00:00.000Z']);
    expect(await current().read((tx) => tx.publicationTimes('b_a', '2026-03-01T00:00:00.000Z'))).toHaveLength(
      1,
    );
  });

  it('does not take a post for the article that it links to, in either order', async () => {
    const post = item('i_1', { sourceId: 'b_b', voice: 'resident', title: '', text: 'Belachelijk dit!' });
    const article = item('i_1', {
      title: 'Brug dicht',
      text: 'De brug gaat drie weken dicht voor onderhoud.',
    });
    expect(await put(incoming(post, ['link']))).toBe('added');
    expect(await put(incoming(article, ['link']))).toBe('added');
    expect(await put(incoming(article, ['link']))).toBe('same');
    expect(await put(incoming(post, ['link']))).toBe('same');
    expect(await current().read((tx) => tx.itemCount())).toBe(2);
  });

  it('keeps what another says under the same title apart', async () => {
    await follow('b_a', 'b_b');
    await put(incoming(item('i_1'), ['id-a', 'link']));
    const comment = item('i_2', {
      sourceId: 'b_b',
      title: 'Titel i_1',
      text: 'Hier is al maanden over geklaagd.',
    });
    expect(await put(incoming(comment, ['id-b', 'link']))).toBe('added');
    expect(
      await put(incoming({ ...comment, text: 'Hier is al jaren over geklaagd.' }, ['id-b', 'link'])),
    ).toBe('edited');
  });

  it('loses nothing where ids go by place in the list', async () => {
    const at = (place: number, word: string): Promise<string> =>
      put(
        incoming(
          item(`i_${place}`, {
            title: `Kop ${word}`,
            text: `Over ${word} is gisteren veel gezegd.`,
            link: `https://a.example/${word}`,
          }),
          [`place-${place}`, `link-${word}`],
        ),
      );
    for (const [place, word] of ['bomen', 'wegen', 'scholen'].entries())
      expect(await at(place, word)).toBe('added');
    const turned = ['sport', 'bomen', 'wegen', 'scholen'];
    const outcomes = [];
    for (const [place, word] of turned.entries()) outcomes.push(await at(place, word));
    expect(outcomes).toEqual(['added', 'same', 'same', 'same']);
    for (const [place, word] of turned.entries()) expect(await at(place, word)).toBe('same');
    expect(await current().read((tx) => tx.itemCount())).toBe(4);
  });

  it('lets a source reuse an address for its next thing', async () => {
    await put(incoming(item('i_1'), ['id-1', 'link']));
    expect(await put(incoming(item('i_2', { title: 'Iets anders' }), ['id-2', 'link']))).toBe('added');
    expect(await put(incoming(item('i_3', { title: 'Titel i_1' }), ['id-3', 'link']))).toBe('same');
  });

  it('lists items of a period by arrival, undated ones by when they were seen', async () => {
    await put(incoming(item('i_2', { firstSeen: '2026-03-02T10:00:00.000Z' })));
    await put(incoming(item('i_1', { published: null })));
    await put(incoming(item('i_3', { published: '2026-01-01T00:00:00.000Z' })));
    const found = await current().read((tx) =>
      tx.itemsBetween('2026-03-01T00:00:00.000Z', '2026-03-03T00:00:00.000Z'),
    );
    expect(found.map((each) => each.id)).toEqual(['i_1', 'i_2']);
  });

  it('keeps readings by version and rules', async () => {
    const reading = { item: 'i_1' } as never;
    await current().transaction((tx) => tx.saveReading('i_1', 1, 'r1', reading));
    expect(await current().read((tx) => tx.reading('i_1', 1, 'r1'))).toEqual(reading);
    expect(await current().read((tx) => tx.reading('i_1', 1, 'r2'))).toBeNull();
    expect(await current().read((tx) => tx.reading('i_1', 2, 'r1'))).toBeNull();
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
