import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PlaceScope } from '../../shared/model/place.ts';
import { losserEngine } from '../../test/support/losser-engine.ts';
import type { Engine } from './engine.ts';

/** A wijk of Losser. */
const losser = 'WK016801';

let now: Date;
let engine: Engine;
let end: () => Promise<void>;
beforeEach(async () => {
  now = new Date('2026-03-03T09:00:00Z');
  ({ engine, end } = await losserEngine(() => now));
});
afterEach(() => end());

const note = (text: string): Promise<string> =>
  engine.noteSignal({ text, channel: 'street', heardAt: now.toISOString(), ward: null });
const correct = (items: readonly string[], scope: PlaceScope, wards: readonly string[] = []) =>
  engine.correctWard({ items, scope, wards, teach: null });
const told = async () =>
  (await engine.listCorrections()).listed.map(({ scope, items }) => ({ scope, items }));

describe('the corrections in force', () => {
  it('are none at first', async () => {
    expect(await engine.listCorrections()).toEqual({ listed: [], total: 0 });
  });

  it('are told with their item, their day and what they say now', async () => {
    const play = await note('De schommel bij het Kraaiennest is weg.');
    const long = await note(`Bij het Kraaiennest ligt al weken afval ${'en nog meer afval '.repeat(9)}`);
    await correct([play, long], 'wijk', [losser]);
    const { listed, total } = await engine.listCorrections();
    expect(total).toBe(1);
    expect(listed[0]).toMatchObject({
      at: now.toISOString(),
      scope: 'wijk',
      title: 'De schommel bij het Kraaiennest is weg.',
      publisher: (await engine.item(play))?.publisherTitle,
    });
    const names = (await engine.listWards()).filter(({ code }) => code === losser).map(({ name }) => name);
    expect(listed[0]?.wards).toEqual(names);
    expect(new Set(listed[0]?.items)).toEqual(new Set([play, long]));
    await engine.undoCorrection([play]);
    const [rest] = (await engine.listCorrections()).listed;
    expect(rest?.items).toEqual([long]);
    expect(rest?.title).toMatch(/^Bij het Kraaiennest ligt al weken afval .*…$/);
  });

  it('come newest said first, whatever the clock says, and only the last of an item', async () => {
    const one = await note('De schommel bij het Kraaiennest is weg.');
    const two = await note('Bij het Kraaiennest ligt al weken afval.');
    await correct([one, two], 'gemeente');
    now = new Date('2026-03-01T09:00:00Z');
    await correct([two], 'elders');
    expect(await told()).toEqual([
      { scope: 'elders', items: [two] },
      { scope: 'gemeente', items: [one] },
    ]);
  });

  it('say what was said before once the last is taken back, and nothing after that', async () => {
    const one = await note('De schommel bij het Kraaiennest is weg.');
    await correct([one], 'onbekend');
    await correct([one], 'elders');
    await engine.undoCorrection([one]);
    expect(await told()).toEqual([{ scope: 'onbekend', items: [one] }]);
    await engine.undoCorrection([one]);
    expect(await told()).toEqual([]);
  });

  it('go with their item', async () => {
    const one = await note('De schommel bij het Kraaiennest is weg.');
    await correct([one], 'elders');
    await engine.removeItem(one);
    expect(await engine.listCorrections()).toEqual({ listed: [], total: 0 });
  });

  it('are listed up to fifty, and counted beyond', async () => {
    const items: string[] = [];
    for (let at = 0; at < 52; at++) items.push(await note(`Melding nummer ${at} over het Kraaiennest.`));
    for (const item of items) await correct([item], 'elders');
    const { listed, total } = await engine.listCorrections();
    expect(total).toBe(52);
    expect(listed.flatMap((each) => each.items)).toEqual(items.toReversed().slice(0, 50));
  });
});
