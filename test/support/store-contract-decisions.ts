/** What every store must do with what people decided. Part of `store-contract.ts`. */
import { expect, it } from 'vitest';
import type { Store } from '../../main/engine/store/port.ts';
import type { DecisionBody, StoryDecision, WardCorrection } from '../../shared/model/decision.ts';
import { incoming, item } from './store-fixtures.ts';

const correction = (id: string, changes: Partial<WardCorrection> = {}): WardCorrection => ({
  item: id,
  batch: 'c_1',
  scope: 'wijk',
  wards: ['WK016801'],
  taught: null,
  at: '2026-03-03T08:00:00.000Z',
  ...changes,
});

const decision = (id: string, body: DecisionBody, at = '2026-03-03T08:00:00.000Z'): StoryDecision => ({
  ...body,
  id,
  role: 'wethouder',
  at,
});

/** Registers the cases over the store at hand. */
export function keepsDecisions(current: () => Store, reopen: () => Promise<Store>): void {
  const fill = (): Promise<void> =>
    current().transaction((tx) => {
      for (const id of ['i_1', 'i_2', 'i_3']) tx.putItem(incoming(item(id, { text: `Woorden van ${id}.` })));
    });

  it('gives one correction per item over a restart, the last one, in the order they were said', async () => {
    const taught = { name: 't Dorp', ward: 'WK016802', before: null };
    await fill();
    await current().transaction((tx) => {
      tx.saveCorrection(correction('i_1'));
      tx.saveCorrection(correction('i_2', { scope: 'gemeente', wards: [] }));
      tx.saveCorrection(correction('i_1', { batch: 'c_2', wards: ['WK016802'], taught }));
    });
    const again = await reopen();
    expect(await again.read((tx) => tx.corrections())).toEqual([
      correction('i_2', { scope: 'gemeente', wards: [] }),
      correction('i_1', { batch: 'c_2', wards: ['WK016802'], taught }),
    ]);
    expect(await again.transaction((tx) => tx.removeCorrection('i_1'))).toBe(true);
    expect(await again.read((tx) => tx.corrections())).toEqual([
      correction('i_1'),
      correction('i_2', { scope: 'gemeente', wards: [] }),
    ]);
    expect(await again.transaction((tx) => tx.removeCorrection('i_1'))).toBe(true);
    expect(await again.transaction((tx) => tx.removeCorrection('i_1'))).toBe(false);
    expect((await again.read((tx) => tx.corrections())).map((each) => each.item)).toEqual(['i_2']);
  });

  it('keeps every kind of decision over a restart, in the order they were taken, whatever the clock said', async () => {
    const all = [
      decision('d_b', { kind: 'merge', stories: [['i_1'], ['i_2', 'i_3']] }, '2026-03-01T08:00:00.000Z'),
      decision(
        'd_a',
        { kind: 'split', item: 'i_3', apart: ['i_1', 'i_2'], wholes: [['i_1', 'i_2']] },
        '2026-03-02T08:00:00.000Z',
      ),
      decision(
        'd_c',
        { kind: 'rename', items: ['i_1', 'i_2'], title: 'De lantaarns' },
        '2026-03-03T08:00:00.000Z',
      ),
      decision('d_d', { kind: 'mute', items: ['i_2'], until: null }, '2026-03-03T08:00:00.000Z'),
      decision('d_e', { kind: 'mute', items: ['i_3'], until: '2026-04-01' }, '2026-03-03T08:00:00.000Z'),
    ];
    await current().transaction((tx) => {
      for (const each of all.toReversed()) tx.saveDecision(each);
    });
    const again = await reopen();
    expect(await again.read((tx) => tx.decisions())).toEqual(all.toReversed());
    expect(await again.transaction((tx) => tx.removeDecision('d_c'))).toBe(true);
    expect(await again.transaction((tx) => tx.removeDecision('d_c'))).toBe(false);
    const late = decision('d_0', { kind: 'mute', items: ['i_1'], until: null }, '2020-01-01T08:00:00.000Z');
    await again.transaction((tx) => tx.saveDecision(late));
    const left = (await again.read((tx) => tx.decisions())).map(({ id }) => id);
    expect(left).toEqual(['d_e', 'd_d', 'd_a', 'd_b', 'd_0']);
  });

  it('replaces a decision of the same id, in its place', async () => {
    await current().transaction((tx) => {
      tx.saveDecision(decision('d_a', { kind: 'rename', items: ['i_1'], title: 'Een' }));
      tx.saveDecision(decision('d_0', { kind: 'mute', items: ['i_1'], until: null }));
      tx.saveDecision(decision('d_a', { kind: 'rename', items: ['i_2'], title: 'Twee' }));
    });
    expect(await current().read((tx) => tx.decisions())).toEqual([
      decision('d_a', { kind: 'rename', items: ['i_2'], title: 'Twee' }),
      decision('d_0', { kind: 'mute', items: ['i_1'], until: null }),
    ]);
  });

  it('forgets with an item its corrections and its name in decisions, and those that are nothing without it', async () => {
    await fill();
    await current().transaction((tx) => {
      tx.saveCorrection(correction('i_1'));
      tx.saveCorrection(correction('i_1', { batch: 'c_2' }));
      tx.saveCorrection(correction('i_2'));
      tx.saveDecision(decision('d_a', { kind: 'merge', stories: [['i_1'], ['i_2']] }));
      tx.saveDecision(decision('d_b', { kind: 'merge', stories: [['i_1', 'i_2'], ['i_3']] }));
      tx.saveDecision(
        decision('d_c', { kind: 'split', item: 'i_3', apart: ['i_1', 'i_2'], wholes: [['i_1'], ['i_2']] }),
      );
      tx.saveDecision(decision('d_d', { kind: 'split', item: 'i_1', apart: ['i_2'], wholes: [['i_2']] }));
      tx.saveDecision(decision('d_e', { kind: 'rename', items: ['i_1', 'i_3'], title: 'Een' }));
      tx.saveDecision(decision('d_f', { kind: 'mute', items: ['i_1'], until: null }));
    });
    await current().transaction((tx) => tx.removeItem('i_1'));
    await current().read((tx) => {
      expect(tx.corrections().map((each) => each.item)).toEqual(['i_2']);
      expect(tx.decisions()).toEqual([
        decision('d_b', { kind: 'merge', stories: [['i_2'], ['i_3']] }),
        decision('d_c', { kind: 'split', item: 'i_3', apart: ['i_2'], wholes: [['i_2']] }),
        decision('d_e', { kind: 'rename', items: ['i_3'], title: 'Een' }),
      ]);
    });
    await current().transaction((tx) => tx.removeItem('i_2'));
    expect((await current().read((tx) => tx.decisions())).map(({ id }) => id)).toEqual(['d_e']);
  });

  it('keeps what was decided about an item when the item is edited', async () => {
    await fill();
    await current().transaction((tx) => tx.saveCorrection(correction('i_1')));
    await current().transaction((tx) => tx.putItem(incoming(item('i_1', { text: 'Heel andere woorden.' }))));
    expect(await current().read((tx) => tx.corrections())).toEqual([correction('i_1')]);
  });
}
