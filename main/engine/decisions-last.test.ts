/** What people decided and corrected outlives time, deletions and other decisions, and can be taken back. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AskedDecision } from '../../shared/model/decision.ts';
import type { WardAlias } from '../../shared/model/profile.ts';
import type { Role } from '../../shared/model/role.ts';
import { losserEngine } from '../../test/support/losser-engine.ts';
import type { Engine } from './engine.ts';

/** Wijken of Losser. */
const [a, b] = ['WK016801', 'WK016802'];
const noise =
  'Brommers rijden elke nacht met veel lawaai door het Kraaiennest. Bewoners slapen slecht en belden de politie.';
const play =
  'Bij het Kraaiennest is de speeltuin leeg: de schommel en de glijbaan zijn weggehaald en niemand weet waarom.';

let now: Date;
let engine: Engine;
let end: () => Promise<void>;
beforeEach(async () => {
  now = new Date('2026-03-03T09:00:00Z');
  ({ engine, end } = await losserEngine(() => now));
});
afterEach(() => end());

const noteOn = (day: string, text: string, ward: string | null = null): Promise<string> => {
  now = new Date(`${day}T09:00:00Z`);
  return engine.noteSignal({ text, channel: 'street', heardAt: now.toISOString(), ward });
};
const told = (item: string, role: Role = 'wethouder') =>
  engine.explainStory({ id: `s_${item}`, date: null, role });
const together = async (item: string, role?: Role): Promise<readonly string[]> =>
  (await told(item, role)).items.map(({ id }) => id);
const wardsOf = async (item: string): Promise<readonly string[] | undefined> =>
  (await told(item)).items.find(({ id }) => id === item)?.wards;
const correct = (items: readonly string[], ward: string | null, teach: string | null = null) =>
  engine.correctWard({
    items,
    scope: ward === null ? 'gemeente' : 'wijk',
    wards: ward === null ? [] : [ward],
    teach,
  });
const decide = (decision: AskedDecision) => engine.decideStory({ date: null, role: 'wethouder', decision });
const aliases = async (): Promise<readonly WardAlias[]> => (await engine.settings()).profile.aliases;
const muted = async (): Promise<number> =>
  (await engine.brief({ date: null, role: 'wethouder', moment: null })).muted.length;

describe('corrections', () => {
  it('tie no stories: a merge stays in its compartment and can be undone', async () => {
    const first = await noteOn('2026-02-23', noise);
    const second = await noteOn('2026-03-03', play);
    const { id } = await decide({ kind: 'merge', items: [first, second] });
    await correct(await together(first), a);
    expect(await together(first)).toEqual([first, second]);
    expect(await together(first, 'griffier')).toEqual([first]);
    await engine.undoDecision(id);
    expect(await together(first)).toEqual([first]);
  });

  it('given at one moment are two', async () => {
    const first = await noteOn('2026-02-23', noise);
    const second = await noteOn('2026-03-03', play);
    await correct([first], a);
    await correct([second], b);
    expect(await together(first)).toEqual([first]);
    const batches = [...(await told(first)).corrections, ...(await told(second)).corrections];
    expect(new Set(batches.map(({ batch }) => batch)).size).toBe(2);
    expect(new Set(batches.map(({ at }) => at)).size).toBe(1);
  });

  it('taken back return to what was said before', async () => {
    const item = await noteOn('2026-03-03', play);
    await correct([item], a, 'Kraaiennest');
    await correct([item], b);
    expect(await wardsOf(item)).toEqual([b]);
    expect(await aliases()).toEqual([]);
    await engine.undoCorrection([item]);
    expect(await wardsOf(item)).toEqual([a]);
    expect(await aliases()).toEqual([{ name: 'Kraaiennest', ward: a }]);
    await engine.undoCorrection([item]);
    expect(await wardsOf(item)).toEqual([]);
    expect(await aliases()).toEqual([]);
  });

  it('never move a ward that a person chose for what they heard', async () => {
    const full =
      'De ondergrondse container zit alweer vol en er staan vuilniszakken naast. Kan er vaker geleegd worden?';
    const first = await noteOn('2026-03-01', full, a);
    const second = await noteOn('2026-03-03', `${full} `, b);
    await correct([first], 'WK016800');
    expect(await wardsOf(second)).toEqual([b]);
    expect(await wardsOf(first)).toEqual(['WK016800']);
  });
});

describe('a name taught twice', () => {
  let first: string;
  let second: string;
  const teachBoth = async (): Promise<void> => {
    await correct([first], a, 'Kraaiennest');
    await correct([second], b, 'kraaiennest');
  };
  const undo = async (...items: readonly string[]): Promise<void> => {
    for (const item of items) await engine.undoCorrection([item]);
  };
  beforeEach(async () => {
    first = await noteOn('2026-02-23', noise);
    second = await noteOn('2026-03-03', play);
  });

  it('means what the correction that is left says', async () => {
    await teachBoth();
    expect(await aliases()).toEqual([{ name: 'kraaiennest', ward: b }]);
    await undo(second);
    expect(await aliases()).toEqual([{ name: 'Kraaiennest', ward: a }]);
    await undo(first);
    expect(await aliases()).toEqual([]);
  });

  it('goes with the last of them, in whatever order they are taken back', async () => {
    await teachBoth();
    await undo(first);
    expect(await aliases()).toEqual([{ name: 'kraaiennest', ward: b }]);
    await undo(second);
    expect(await aliases()).toEqual([]);
  });

  it.each(['first', 'second'])(
    'gets the meaning back that the user gave it: %s undone first',
    async (order) => {
      await engine.saveProfile({ aliases: [{ name: 'Kraaiennest', ward: 'WK016800' }] });
      await teachBoth();
      await undo(...(order === 'first' ? [first, second] : [second, first]));
      expect((await aliases()).map(({ ward }) => ward)).toEqual(['WK016800']);
    },
  );

  it('is left alone where the user removed it since', async () => {
    await teachBoth();
    await engine.saveProfile({ aliases: [] });
    await undo(second, first);
    expect(await aliases()).toEqual([]);
  });

  it('outlives another setting, kept by who did not know of it', async () => {
    await teachBoth();
    await engine.saveProfile({ portfolio: ['wonen'] });
    const { profile } = await engine.settings();
    expect(profile.aliases).toHaveLength(1);
    expect(profile.portfolio).toEqual(['wonen']);
  });
});

describe('decisions about a story', () => {
  const swing = `${play} Ook de wip is weg.`;

  it('stay with the rest when the item that named them is taken out', async () => {
    const first = await noteOn('2026-03-01', noise);
    const second = await noteOn('2026-03-02', play);
    const third = await noteOn('2026-03-03', swing);
    await decide({ kind: 'merge', items: [first, second] });
    await decide({ kind: 'rename', item: first, title: 'Speeltuin leeg' });
    await decide({ kind: 'split', item: first, apart: [second, third] });
    expect((await told(second)).title).toBe('Speeltuin leeg');
    expect((await told(first)).title).not.toBe('Speeltuin leeg');
    expect(await together(third)).toEqual([second, third]);
  });

  it('outlive the memory of their first item', async () => {
    const first = await noteOn('2026-03-01', play);
    const second = await noteOn('2026-03-20', swing);
    expect(await together(second)).toEqual([first, second]);
    await decide({ kind: 'mute', item: first, until: null });
    now = new Date('2026-04-02T09:00:00Z');
    const third = await noteOn('2026-04-02', `${play} De wip blijft weg.`);
    expect(await together(third)).toEqual([second, third]);
    expect(await muted()).toBe(1);
  });

  it('outlive the deletion of their first item', async () => {
    const first = await noteOn('2026-03-01', play);
    const second = await noteOn('2026-03-02', swing);
    const third = await noteOn('2026-03-03', noise);
    await decide({ kind: 'merge', items: [first, third] });
    await decide({ kind: 'rename', item: first, title: 'Speeltuin' });
    await engine.removeItem(first);
    expect(await together(second)).toEqual([second, third]);
    const { title, decisions } = await told(second);
    expect(title).toBe('Speeltuin');
    expect(decisions.map(({ kind }) => kind).toSorted()).toEqual(['merge', 'rename']);
  });

  it('can each be undone: a merge under a later split, and under a later merge', async () => {
    const first = await noteOn('2026-02-23', noise);
    const second = await noteOn('2026-03-02', play);
    const third = await noteOn(
      '2026-03-03',
      'De bibliotheek in Losser sluit in de zomer twee weken voor een verbouwing.',
    );
    const fourth = await noteOn(
      '2026-03-03',
      'Het zwembad vraagt vanaf mei een hogere prijs voor een abonnement.',
    );
    const { id } = await decide({ kind: 'merge', items: [first, second] });
    await decide({ kind: 'merge', items: [second, third] });
    await decide({ kind: 'merge', items: [second, fourth] });
    await decide({ kind: 'split', item: fourth, apart: [first, second, third] });
    expect(await together(first)).toEqual([first, second, third]);
    await engine.undoDecision(id);
    expect(await together(second)).not.toContain(first);
  });
});
