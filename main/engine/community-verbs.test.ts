import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CommunityFields } from '../../shared/model/community.ts';
import { type Engine, openEngine } from './engine.ts';

const dataFolder = fileURLToPath(new URL('../../build/data', import.meta.url));
const refusal = (key: string) => ({ failure: expect.objectContaining({ key }) });
const now = new Date('2026-03-03T09:00:00Z');

let home: string;
let engine: Engine;
const open = (): Engine => openEngine({ home, dataFolder, clock: () => now, create: true, workerFile: null });
const fields: CommunityFields = {
  name: 'Buurtapp De Lutte',
  platform: 'whatsapp',
  wards: ['WK016803'],
  address: null,
  closed: true,
  houseRules: 'Alleen voor buren. Mail beheer@buurtapp.example.',
  ask: 'beheerder',
  alive: 'lively',
  joinAs: null,
  sources: [],
};

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'luisterpost-places-'));
  engine = open();
  await engine.initialise('GM0168', null);
  await engine.saveProfile({ role: 'communicatieadviseur' });
  await engine.followSample();
  await engine.poll({ all: true });
}, 60_000);
afterAll(() => engine.close());

describe('the directory of neighbourhood places', () => {
  it('proposes followed voices of residents, to accept or to refuse', async () => {
    const { proposals } = await engine.listCommunities();
    expect(proposals.length).toBeGreaterThanOrEqual(3);
    const lutte = proposals.find(({ name }) => name.startsWith('Onze Lutte'));
    expect(lutte).toMatchObject({ wards: ['WK016803'] });
    expect(lutte?.perWeek).toBeGreaterThan(0);
    const source = lutte?.source ?? '';
    const accepted = await engine.acceptCommunity(source, { ask: 'redactie' });
    expect(accepted).toMatchObject({ proposed: true, ask: 'redactie', sources: [source] });
    expect(accepted.life).toMatchObject({ by: 'count', level: 'some' });
    await expect(engine.acceptCommunity(source, {})).rejects.toMatchObject(refusal('community-not-proposed'));

    const other = proposals.find((each) => each.source !== source)?.source ?? '';
    await engine.refuseCommunity(other);
    const left = (await engine.listCommunities()).proposals.map((each) => each.source);
    expect(left).not.toContain(other);
    expect(left).not.toContain(source);
    await engine.undoRefusal(other);
    expect((await engine.listCommunities()).proposals.map((each) => each.source)).toContain(other);
  });

  it('keeps functions and no names, masks, and reads along nowhere that is closed', async () => {
    const refused: readonly [Partial<CommunityFields>, string][] = [
      [{ ask: 'Jan de Vries' }, 'community-person'],
      [{ houseRules: 'Vraag het aan Piet Jansen.' }, 'community-rules-person'],
      [{ address: 'https://chat.whatsapp.com/AbCdEf123' }, 'community-invite'],
      [{ sources: ['b_1'] }, 'community-closed-source'],
      [{ wards: ['WK999999'] }, 'community-ward'],
      [{ closed: false, sources: ['b_none'] }, 'community-source'],
    ];
    for (const [change, key] of refused)
      await expect(engine.addCommunity({ ...fields, ...change })).rejects.toMatchObject(refusal(key));
    const kept = await engine.addCommunity(fields);
    expect(kept.houseRules).toBe('Alleen voor buren. Mail [e-mail].');
    expect(kept.life).toEqual({ level: 'lively', by: 'people', messages: null });
    await engine.close();
    const bytes = readdirSync(home, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name)));
    for (const words of ['Jan de Vries', 'Piet Jansen', 'AbCdEf123', 'beheer@buurtapp'])
      expect(bytes.some((each) => each.includes(words))).toBe(false);
    engine = open();
    expect((await engine.listCommunities()).places.map(({ id }) => id)).toContain(kept.id);
  });

  it('changes, closes, removes and takes back, each step its own', async () => {
    const { places } = await engine.listCommunities();
    const lutte = places.find(({ name }) => name.startsWith('Onze Lutte'));
    const id = lutte?.id ?? '';
    const closed = await engine.changeCommunity(id, { closed: true });
    expect(closed).toMatchObject({ closed: true, sources: [] });
    expect(await engine.undoCommunity(id)).toMatchObject({ closed: false, sources: lutte?.sources });
    await engine.removeCommunity(id);
    await expect(engine.changeCommunity(id, { alive: 'quiet' })).rejects.toMatchObject(
      refusal('community-unknown'),
    );
    expect(await engine.undoCommunity(id)).toMatchObject({ id });
  });

  it('says where a story is talked about, and what to say there', async () => {
    const { briefing } = await engine.brief({ date: null, role: null, moment: null });
    const day = { date: null, role: null };
    const joined = new Set<string>(['H03', 'H05', 'H08', 'H10']);
    const asked = briefing.stories
      .filter(({ advice }, n) => n < 3 || joined.has(advice?.course ?? ''))
      .slice(0, 8);
    const all = await Promise.all(
      asked.map(async (each) => ({
        course: each.advice?.course,
        ...(await engine.placesForStory({ id: each.id, ...day })),
      })),
    );
    const placed = all.flatMap(({ course, places }) => places.map((each) => ({ course, ...each })));
    expect(placed.some(({ items }) => items.length > 0)).toBe(true);
    expect(all.some(({ unknown }) => unknown.length > 0)).toBe(true);
    for (const { course, join, message, community } of placed) {
      if (!['H03', 'H05', 'H08', 'H10'].includes(course ?? '')) expect(join).toBe('no');
      if (join === 'no') expect(message).toBeNull();
      if (community.closed && join !== 'no') expect(message?.to).toBe('keeper');
    }
    const texts = placed.flatMap(({ message }) => message?.text ?? []);
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) expect(text).toMatch(/^[^\n]*(?:gemeente|wethouder)[^\n]*\.\n/);
  });

  it('keeps the desks apart', async () => {
    await engine.saveProfile({ role: 'griffier' });
    const [story] = (await engine.brief({ date: null, role: null, moment: null })).briefing.stories;
    expect((await engine.listCommunities()).places).toEqual([]);
    await expect(
      engine.placesForStory({ id: story?.id ?? '', date: null, role: null }),
    ).rejects.toMatchObject(refusal('community-griffie'));
    await expect(
      engine.placesForStory({ id: story?.id ?? '', date: null, role: 'wethouder' }),
    ).rejects.toMatchObject(refusal('community-griffie'));
    await engine.saveProfile({ role: 'communicatieadviseur' });
    expect((await engine.listCommunities()).places.length).toBeGreaterThan(0);
  });
});
