/** What every store must do to tell items apart. Part of `store-contract.ts`. */
import { expect, it } from 'vitest';
import type { IncomingItem, Store } from '../../main/engine/store/port.ts';
import { incoming, item, source } from './store-fixtures.ts';

/** Registers the cases over the store at hand. */
export function tellsItemsApart(current: () => Store): void {
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
