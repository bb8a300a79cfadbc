/** Names of the user's own: which are refused, and what becomes of them when what taught them is deleted. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultProfile, type WardAlias } from '../../shared/model/profile.ts';
import { failureText } from '../../shared/text/failure-text.ts';
import { losserEngine } from '../../test/support/losser-engine.ts';
import type { Engine } from './engine.ts';
import { checkAliases, freshAliases } from './own-names.ts';

/** Wijken of Losser, and one of Utrecht. */
const [a, b, strange] = ['WK016801', 'WK016802', 'WK034401'];
const refusal = (key: string) => ({ failure: expect.objectContaining({ code: 'input', key }) });
const everyday = ['de', 'van de', '!!', '   ', '\u200b\u200b\u200b', 'K', '😀😀'];

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
const teach = (item: string, ward: string, name: string) =>
  engine.correctWard({ items: [item], scope: 'wijk', wards: [ward], teach: name });
const aliases = async (): Promise<readonly WardAlias[]> => (await engine.settings()).profile.aliases;
const noise = 'Brommers rijden elke nacht met veel lawaai door het Kraaiennest.';
const play = 'Bij het Kraaiennest is de speeltuin leeg en niemand weet waarom.';

describe('a name that says too little', () => {
  it.each(everyday)('is not taught, and nothing is corrected: %j', async (name) => {
    const item = await note(noise);
    await expect(teach(item, a, name)).rejects.toMatchObject(refusal('alias-everyday'));
    expect(await aliases()).toEqual([]);
    expect(await engine.undoCorrection([item])).toBe(0);
  });

  it.each(everyday)('is not kept in the settings, nor at the start: %j', async (name) => {
    const given = [{ name, ward: a }];
    await expect(engine.saveProfile({ aliases: given })).rejects.toMatchObject(refusal('alias-everyday'));
    await expect(engine.initialise('GM0168', { ...defaultProfile, aliases: given })).rejects.toMatchObject(
      refusal('alias-everyday'),
    );
    expect(await aliases()).toEqual([]);
  });

  it('is refused in words that say what to do', () => {
    expect(failureText({ key: 'alias-everyday', args: { name: 'de' } })).toBe(
      '‘de’ kan geen naam van een wijk zijn: het is te kort of een woord dat overal in staat. Kies een naam van minstens drie letters.',
    );
  });

  it('does not stand in the way of other changes where it was kept before', () => {
    const known = [{ name: 'de', ward: a }];
    expect(freshAliases([...known, { name: 'de', ward: b }], known)).toEqual([{ name: 'de', ward: b }]);
    expect(() => checkAliases([], { name: 'Losser', has: () => false })).not.toThrow();
  });
});

describe('a ward of another municipality', () => {
  it('is refused by code and name of the own municipality, and nothing is kept', async () => {
    const given = [{ name: 'Kraaiennest', ward: strange }];
    const expected = {
      failure: expect.objectContaining({
        key: 'ward-unknown',
        args: { code: strange, municipality: 'Losser' },
      }),
    };
    await expect(engine.saveProfile({ aliases: given })).rejects.toMatchObject(expected);
    await expect(engine.initialise('GM0168', { ...defaultProfile, aliases: given })).rejects.toMatchObject(
      expected,
    );
    expect(await aliases()).toEqual([]);
  });

  it('leaves the rest of the profile as it was', async () => {
    await expect(
      engine.saveProfile({ portfolio: ['wonen'], aliases: [{ name: 'Kraaiennest', ward: strange }] }),
    ).rejects.toMatchObject(refusal('ward-unknown'));
    expect((await engine.settings()).profile.portfolio).toEqual([]);
  });
});

describe('deleting what taught a name', () => {
  it('takes the name with it', async () => {
    const item = await note(noise);
    await teach(item, a, 'Kraaiennest');
    expect(await aliases()).toHaveLength(1);
    await engine.removeItem(item);
    expect(await aliases()).toEqual([]);
  });

  it('leaves it where another correction teaches it, with that meaning', async () => {
    const [one, other] = [await note(noise), await note(play)];
    await teach(one, a, 'Kraaiennest');
    await teach(other, b, 'kraaiennest');
    await engine.removeItem(other);
    expect(await aliases()).toEqual([{ name: 'Kraaiennest', ward: a }]);
    await engine.removeItem(one);
    expect(await aliases()).toEqual([]);
  });

  it('leaves it where one of the items that were corrected with it is left', async () => {
    const items = [await note(noise), await note(play)];
    await engine.correctWard({ items, scope: 'wijk', wards: [a], teach: 'Kraaiennest' });
    await engine.removeItem(items[0] ?? '');
    expect(await aliases()).toEqual([{ name: 'Kraaiennest', ward: a }]);
    await engine.removeItem(items[1] ?? '');
    expect(await aliases()).toEqual([]);
  });

  it.each([
    ['had it before', a, a],
    ['had it for another ward before', b, b],
  ])('leaves it to a user who %s', async (_name, before, after) => {
    await engine.saveProfile({ aliases: [{ name: 'Kraaiennest', ward: before }] });
    const item = await note(noise);
    await teach(item, a, 'Kraaiennest');
    await engine.removeItem(item);
    expect((await aliases()).map(({ ward }) => ward)).toEqual([after]);
  });

  it('leaves it to a user who changed it since', async () => {
    const item = await note(noise);
    await teach(item, a, 'Kraaiennest');
    await engine.saveProfile({ aliases: [{ name: 'Kraaiennest', ward: b }] });
    await engine.removeItem(item);
    expect(await aliases()).toEqual([{ name: 'Kraaiennest', ward: b }]);
  });

  it('changes nothing where there is no such item', async () => {
    const item = await note(noise);
    await teach(item, a, 'Kraaiennest');
    await expect(engine.removeItem('i_x')).rejects.toMatchObject({
      failure: expect.objectContaining({ key: 'item-unknown' }),
    });
    expect(await aliases()).toHaveLength(1);
  });
});
