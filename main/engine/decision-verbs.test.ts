import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BriefingStory } from '../../shared/model/briefing.ts';
import { type Engine, openEngine } from './engine.ts';

const dataFolder = fileURLToPath(new URL('../../build/data', import.meta.url));
const losser = 'WK016801';
const refusal = (key: string) => ({ failure: expect.objectContaining({ key }) });

let home: string;
let now: Date;
let engine: Engine;

const open = (): Engine => openEngine({ home, dataFolder, clock: () => now, create: true, workerFile: null });
const note = (text: string): Promise<string> =>
  engine.noteSignal({ text, channel: 'street', heardAt: now.toISOString(), ward: null });
/** On a day of its own: what is told of one place on one day may be one thing. */
const noteOn = (day: string, text: string): Promise<string> => {
  now = new Date(`${day}T09:00:00Z`);
  return note(text);
};
const storyOf = async (item: string, date: string | null = null): Promise<BriefingStory> => {
  const { briefing } = await engine.brief({ date, role: null, moment: null });
  const found = briefing.stories.find(({ items }) => items.includes(item));
  if (found === undefined) throw new Error(`no story holds ${item}`);
  return found;
};
const wardsOf = async (item: string): Promise<readonly string[]> => {
  const { wards } = await engine.explainStory({ id: `s_${item}`, date: null, role: null });
  return wards.filter(({ items }) => items.includes(item)).map(({ code }) => code);
};
const given = (items: readonly string[], wards: readonly string[], teach: string | null = null) => ({
  items,
  scope: wards.length === 0 ? ('gemeente' as const) : ('wijk' as const),
  wards,
  teach,
});

let noise: string;
let play: string;
beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'luisterpost-decide-'));
  now = new Date('2026-03-03T09:00:00Z');
  engine = open();
  await engine.initialise('GM0168', null);
  noise = await noteOn(
    '2026-02-23',
    'Brommers rijden elke nacht met veel lawaai door het Kraaiennest. Bewoners slapen slecht en belden de politie.',
  );
  play = await noteOn(
    '2026-03-03',
    'Bij het Kraaiennest is de speeltuin leeg: de schommel en de glijbaan zijn weggehaald en niemand weet waarom.',
  );
});
afterEach(() => engine.close());

describe('a ward corrected by hand', () => {
  it('stands over the rules, after a restart and after other names were taught', async () => {
    expect(await wardsOf(play)).toEqual([]);
    expect(await engine.correctWard(given([play], [losser]))).toBe(1);
    expect(await wardsOf(play)).toEqual([losser]);
    await engine.close();
    engine = open();
    const { profile } = await engine.settings();
    await engine.saveProfile({ ...profile, aliases: [{ name: 'Kraaiennest', ward: 'WK016802' }] });
    expect(await wardsOf(play)).toEqual([losser]);
  });

  it('teaches a name to past items, and takes both back', async () => {
    await engine.correctWard(given([play], [losser], 'Kraaiennest'));
    expect(await wardsOf(noise)).toEqual([losser]);
    expect((await engine.settings()).profile.aliases).toEqual([{ name: 'Kraaiennest', ward: losser }]);
    expect(await engine.undoCorrection([play])).toBe(1);
    expect(await wardsOf(noise)).toEqual([]);
    expect(await wardsOf(play)).toEqual([]);
    expect((await engine.settings()).profile.aliases).toEqual([]);
    expect(await engine.undoCorrection([play])).toBe(0);
  });

  it('gives a name back the meaning it had, and leaves one alone that was changed since', async () => {
    const { profile } = await engine.settings();
    await engine.saveProfile({ ...profile, aliases: [{ name: 'kraaiennest', ward: 'WK016800' }] });
    await engine.correctWard(given([play], [losser], 'Kraaiennest'));
    await engine.undoCorrection([play]);
    expect((await engine.settings()).profile.aliases.map(({ ward }) => ward)).toEqual(['WK016800']);
    await engine.correctWard(given([play], [losser], 'Kraaiennest'));
    await engine.saveProfile({ ...profile, aliases: [{ name: 'Kraaiennest', ward: 'WK016802' }] });
    await engine.undoCorrection([play]);
    expect((await engine.settings()).profile.aliases.map(({ ward }) => ward)).toEqual(['WK016802']);
  });

  it('keeps its name when the same ward is said again, and unlearns it when another is', async () => {
    await engine.correctWard(given([play], [losser], 'Kraaiennest'));
    await engine.correctWard(given([play], [losser]));
    expect((await engine.settings()).profile.aliases).toHaveLength(1);
    await engine.correctWard(given([play], []));
    expect((await engine.settings()).profile.aliases).toEqual([]);
  });

  it('refuses a ward of another municipality and an item that is not there, and keeps nothing', async () => {
    await expect(engine.correctWard(given([play], ['WK034401']))).rejects.toMatchObject(
      refusal('ward-unknown'),
    );
    await expect(engine.correctWard(given([play, 'i_x'], [losser]))).rejects.toMatchObject(
      refusal('item-unknown'),
    );
    expect(await wardsOf(play)).toEqual([]);
  });

  it('changes what the briefing calls its rules: equal rules and cuts give equal bytes', async () => {
    const rules = async (): Promise<string> =>
      (await engine.brief({ date: null, role: null, moment: null })).briefing.rules;
    const before = await rules();
    await engine.correctWard(given([play], [losser]));
    expect(await rules()).not.toBe(before);
    await engine.undoCorrection([play]);
    expect(await rules()).toBe(before);
  });

  it('goes with its item', async () => {
    await engine.correctWard(given([play], [losser]));
    await engine.removeItem(play);
    expect(await engine.undoCorrection([play])).toBe(0);
  });
});

describe('an explanation', () => {
  it('slices every word back from its item, and adds its rank up', async () => {
    const road = await note(
      'Op de Gronausestraat in Losser ligt het fietspad vol gaten, ouderen durven er niet meer te fietsen.',
    );
    const { id } = await storyOf(road);
    const told = await engine.explainStory({ id, date: null, role: null });
    const evidence = [...told.wards, ...told.themes].flatMap((each) => each.evidence);
    expect(evidence.length).toBeGreaterThan(0);
    for (const { item, field, start, end, quote } of evidence)
      expect((await engine.item(item))?.[field].slice(start, end)).toBe(quote);
    const sum = told.rank.factors.reduce((total, { weight }) => total + weight, 0);
    expect(sum).toBeCloseTo(told.rank.score);
    expect(told.likely.length).toBeGreaterThan(0);
    expect(told.likely.map(({ code }) => code)).not.toContain(told.wards[0]?.code);
  });

  it('offers the name that no register has', async () => {
    const told = await engine.explainStory({ id: `s_${play}`, date: null, role: null });
    expect(told.names).toEqual(['Kraaiennest']);
  });

  it('says when a story is not there', async () => {
    await expect(engine.explainStory({ id: 's_i_x', date: null, role: null })).rejects.toMatchObject(
      refusal('story-unknown'),
    );
  });
});

describe('a decision about a story', () => {
  const decide = (
    decision: Parameters<Engine['decideStory']>[0]['decision'],
    role: 'wethouder' | 'griffier' = 'wethouder',
  ) => engine.decideStory({ date: null, role, decision });

  it('merges, and a split takes the merge back', async () => {
    await decide({ kind: 'merge', items: [noise, play] });
    expect((await storyOf(play)).items).toEqual([noise, play]);
    await decide({ kind: 'split', item: play, apart: [noise] });
    expect((await storyOf(play)).items).toEqual([play]);
    await decide({ kind: 'merge', items: [noise, play] });
    expect((await storyOf(play)).items).toEqual([noise, play]);
    const told = await engine.explainStory({ id: `s_${play}`, date: null, role: null });
    expect(told.decisions.map(({ kind }) => kind)).toEqual(['merge']);
  });

  it('renames for its compartment only, with role and time', async () => {
    const { id } = await decide({ kind: 'rename', item: play, title: 'De speeltuin' });
    expect((await storyOf(play)).title).toEqual({
      kind: 'written',
      text: 'De speeltuin',
      role: 'wethouder',
      at: now.toISOString(),
    });
    const bundle = await engine.brief({ date: null, role: 'griffier', moment: null });
    expect(bundle.briefing.stories.find(({ items }) => items.includes(play))?.title.kind).not.toBe('written');
    await engine.undoDecision(id);
    expect((await storyOf(play)).title.kind).not.toBe('written');
    await expect(engine.undoDecision(id)).rejects.toMatchObject(refusal('decision-unknown'));
  });

  it('mutes until its last day, and lists what it muted', async () => {
    await decide({ kind: 'mute', item: play, until: '2026-03-04' });
    const { briefing, muted } = await engine.brief({ date: null, role: null, moment: null });
    expect(briefing.stories.flatMap(({ items }) => items)).not.toContain(play);
    expect(muted).toHaveLength(1);
    expect((await engine.explainStory({ id: `s_${play}`, date: null, role: null })).decisions).toHaveLength(
      1,
    );
    const later = await engine.brief({ date: '2026-03-05', role: null, moment: null });
    expect(later.muted).toEqual([]);
  });

  it('never mutes danger', async () => {
    const fire = await note(
      'Er woedt nu een grote brand in de flat, mensen zitten vast en er is explosiegevaar. Bel 112.',
    );
    const told = await engine.explainStory({ id: `s_${fire}`, date: null, role: null });
    expect(told.hazard).toBe(true);
    await expect(decide({ kind: 'mute', item: fire, until: null })).rejects.toMatchObject(
      refusal('story-hazard'),
    );
  });

  it('refuses items that are not there', async () => {
    await expect(decide({ kind: 'rename', item: 'i_x', title: 'Niets' })).rejects.toMatchObject(
      refusal('item-unknown'),
    );
    await expect(decide({ kind: 'split', item: play, apart: ['i_x'] })).rejects.toMatchObject(
      refusal('item-unknown'),
    );
  });
});
