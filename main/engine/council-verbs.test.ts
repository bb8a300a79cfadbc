import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Role } from '../../shared/model/role.ts';
import { type Engine, openEngine } from './engine.ts';

const dataFolder = fileURLToPath(new URL('../../build/data', import.meta.url));
const refusal = (key: string) => ({ failure: expect.objectContaining({ key }) });

let home: string;
let now: Date;
let engine: Engine;
const open = (): Engine => openEngine({ home, dataFolder, clock: () => now, create: true, workerFile: null });
const as = async (role: Role): Promise<void> => {
  await engine.saveProfile({ role });
};
const file = (name: string, lines: readonly string[]): string => {
  const path = join(home, name);
  writeFileSync(path, `${lines.join('\r\n')}\r\n`);
  return path;
};
const heading = 'Nr;Soort;Onderwerp;Fractie;Datum;Termijn;Status;Portefeuillehouder';
const molen = '1;Schriftelijke vragen;Afsluiting Molenweg;D66;8-2-2026;;open;Verkeer';
const pas = '2;Toezegging;Kosten afvalpas;;1-2-2026;2-3-2026;open;Afval';
const raad = '3;Vergadering;Raadsvergadering;;12-3-2026;;;';
const titles = async (): Promise<readonly string[]> =>
  (await engine.listCouncil()).entries.map(({ title }) => title);
const agenda = async (date: string | null = null) =>
  (await engine.brief({ date, role: null, moment: null })).briefing.agenda;
const decide = async () => (await engine.brief({ date: null, role: null, moment: null })).briefing.decide;

let item: string;
beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'luisterpost-council-'));
  now = new Date('2026-03-03T09:00:00Z');
  engine = open();
  await engine.initialise('GM0168', null);
  await as('bestuursadviseur');
  item = await engine.noteSignal({
    text: 'De Molenweg is dicht en niemand weet hoe lang de afsluiting duurt. Winkels zijn niet te bereiken.',
    channel: 'street',
    heardAt: now.toISOString(),
    ward: null,
  });
});
afterEach(() => engine.close());

describe('the griffie’s list', () => {
  it('is read in once: again it updates, what is gone is marked, and all of it is taken back in one go', async () => {
    const first = await engine.importCouncil(
      file('Raadsspoor 2026-03-03.csv', [heading, molen, pas, raad]),
      null,
    );
    expect(first).toMatchObject({
      added: 3,
      updated: 0,
      same: 0,
      gone: 0,
      refused: [],
      list: { name: 'Raadsspoor', date: '2026-03-03' },
    });
    expect(
      await engine.importCouncil(file('Raadsspoor 2026-03-03.csv', [heading, molen, pas, raad]), null),
    ).toMatchObject({ added: 0, same: 3, event: null });
    now = new Date('2026-03-10T09:00:00Z');
    const answered = molen
      .replace('open', 'Beantwoord')
      .replace('Afsluiting Molenweg', 'Afsluiting van de Molenweg');
    const next = await engine.importCouncil(
      file('Raadsspoor 2026-03-10.csv', [heading, answered, raad]),
      null,
    );
    expect(next).toMatchObject({ added: 0, updated: 1, same: 1, gone: 0 });
    const { entries } = await engine.listCouncil();
    expect(entries).toHaveLength(3);
    expect(entries.find(({ nr }) => nr === '1')).toMatchObject({
      title: 'Afsluiting van de Molenweg',
      status: 'answered',
      due: null,
    });
    // No commitments on this list: it says nothing about those.
    expect(entries.find(({ nr }) => nr === '2')).toMatchObject({ goneSince: null });
    const other = await engine.importCouncil(
      file('Raadsspoor 2026-03-11.csv', [heading, pas.replace('2;', '9;').replace('Kosten', 'Prijs'), raad]),
      '2026-03-11',
    );
    expect(other).toMatchObject({ added: 1, gone: 1 });
    expect((await engine.listCouncil()).entries.find(({ nr }) => nr === '2')).toMatchObject({
      goneSince: '2026-03-11',
    });
    await engine.undoCouncil(other.event ?? '');
    expect((await engine.listCouncil()).entries.map(({ goneSince }) => goneSince)).toEqual([
      null,
      null,
      null,
    ]);
    const older = engine.importCouncil(file('Raadsspoor.csv', [heading, molen]), '2026-03-01');
    await expect(older).rejects.toMatchObject(refusal('council-older'));
  });

  it('is the same at both desks, after a restart too; a remark, a link and a proposal are not', async () => {
    await engine.importCouncil(file('lijst.csv', [heading, molen, pas]), null);
    const [entry] = (await engine.listCouncil()).entries.filter(({ nr }) => nr === '1');
    const id = entry?.id ?? '';
    await engine.linkEntry(id, [item], true);
    await engine.commentEntry(id, 'Bel 06-12345678 terug');
    await engine.addEntry({
      kind: 'motion',
      title: 'Motie bankjes',
      text: null,
      date: '2026-03-01',
      term: null,
      owner: null,
    });
    await engine.close();
    engine = open();
    expect((await engine.listCouncil()).entries.find((each) => each.id === id)).toMatchObject({
      anchor: [item],
      comments: [{ text: 'Bel [telefoon] terug', role: 'bestuursadviseur' }],
    });
    await as('griffier');
    const griffie = await engine.listCouncil();
    expect(griffie.entries.map(({ title }) => title).sort()).toEqual([
      'Afsluiting Molenweg',
      'Kosten afvalpas',
    ]);
    expect(
      griffie.entries.every(
        ({ anchor, comments, events }) => anchor.length + comments.length + events.length === 0,
      ),
    ).toBe(true);
    await expect(
      engine.undoCouncil((await engine.listCouncil()).entries[0]?.events[0] ?? 'w_none'),
    ).rejects.toMatchObject(refusal('council-event-unknown'));
  });

  it('keeps nothing of a file that is no such list', async () => {
    await expect(
      engine.importCouncil(file('kosten.csv', ['naam;bedrag', 'huur;12', 'stroom;8']), null),
    ).rejects.toMatchObject(refusal('council-columns'));
    await expect(
      engine.importCouncil(file('leeg.csv', [heading, '1;Motie;;D66;1-2-2026;;;']), null),
    ).rejects.toMatchObject(refusal('council-none'));
    await expect(engine.importCouncil(join(home, 'weg.csv'), null)).rejects.toMatchObject(
      refusal('file-unreadable'),
    );
    expect(await titles()).toEqual([]);
  });
});

describe('stories and proposals', () => {
  it('proposes the story with its words; confirmed it stands in the explanation, rejected it stays away', async () => {
    await engine.importCouncil(file('lijst.csv', [heading, molen]), null);
    const { links } = await engine.listCouncil();
    expect(links).toHaveLength(1);
    expect(links[0]?.words).toEqual(expect.arrayContaining(['Molenweg', 'Afsluiting']));
    const id = links[0]?.entry ?? '';
    const tied = await engine.linkEntry(id, links[0]?.items ?? [], true);
    expect((await engine.explainStory({ id: `s_${item}`, date: null, role: null })).council).toEqual([id]);
    expect(
      (await engine.explainStory({ id: `s_${item}`, date: null, role: 'griffier' })).council,
    ).toBeUndefined();
    await engine.undoCouncil(tied.events.at(-1) ?? '');
    await engine.linkEntry(id, links[0]?.items ?? [], false);
    expect((await engine.listCouncil()).links).toEqual([]);
    expect((await engine.explainStory({ id: `s_${item}`, date: null, role: null })).council).toBeUndefined();
    await expect(engine.linkEntry(id, ['i_none'], true)).rejects.toMatchObject(refusal('item-unknown'));
  });

  it('takes a proposal over and gives way to the griffie’s list, with all that hangs on it', async () => {
    const own = await engine.acceptProposal({
      id: item,
      kind: 'written-question',
      title: 'Vragen afsluiting Molenweg',
      date: '2026-02-10',
      term: null,
    });
    expect(own).toMatchObject({ official: false, anchor: [item], due: { counted: true } });
    await engine.settleEntry(own.id, 'answered', null);
    await engine.importCouncil(file('lijst.csv', [heading, molen]), null);
    const { entries } = await engine.listCouncil();
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({ official: true, status: 'open', anchor: [item] });
  });

  it('names the story of today that a paper or a question of the press was tied to', async () => {
    await engine.importCouncil(file('lijst.csv', [heading, molen]), null);
    const { entries } = await engine.listCouncil();
    const entry = entries[0]?.id ?? '';
    expect(await engine.listCouncilStories()).toMatchObject({ today: '2026-03-03', tied: {} });
    await engine.linkEntry(entry, [item], true);
    const deadline = '2026-03-03T14:00:00.000Z';
    const asked = { medium: 'Radio Linde', question: 'Hoe lang nog?', received: null, assigned: null };
    const { id } = await engine.addPressInquiry({ ...asked, deadline, items: [item] });
    const { stories, tied } = await engine.listCouncilStories();
    const story = stories.find(({ items }) => items.includes(item));
    expect(story?.title).not.toBe('');
    expect(tied).toEqual({ [entry]: story?.id, [id]: story?.id });
    expect((await engine.listPressInquiries())[0]).toMatchObject({ id, minutes: 300 });
    await as('griffier');
    expect((await engine.listCouncilStories()).tied).toEqual({});
  });

  it('counts by the terms that were set, at both desks', async () => {
    await engine.importCouncil(file('lijst.csv', [heading, molen]), null);
    const { terms } = await engine.listCouncil();
    await engine.saveCouncilTerms({ ...terms, 'written-question': 42 });
    await as('griffier');
    expect((await engine.listCouncil()).entries[0]?.due).toMatchObject({ term: '2026-03-22', counted: true });
  });
});

describe('the day', () => {
  it('shows what is due first and meetings on the agenda; the griffie has no Doen', async () => {
    const rules = async () => (await engine.brief({ date: null, role: null, moment: null })).briefing.rules;
    const before = await rules();
    expect(await agenda()).toMatchObject([{ kind: 'fixed' }]);
    await engine.importCouncil(file('lijst.csv', [heading, molen, pas, raad]), null);
    expect(await rules()).not.toBe(before);
    expect((await agenda()).map(({ text }) => text)).toEqual(['Donderdag 12 maart: Raadsvergadering.']);
    expect((await decide()).slice(0, 2).map(({ text }) => text)).toEqual([
      'Toezegging “Kosten afvalpas”: de termijn was maandag 2 maart.',
      'Schriftelijke vragen “Afsluiting Molenweg” van D66: antwoord uiterlijk dinsdag 10 maart (termijn berekend).',
    ]);
    await as('griffier');
    expect(await decide()).toEqual([]);
    expect((await agenda()).map((line) => (line.kind === 'computed' ? line.rule : ''))).toEqual([
      'council-meeting',
      'council-due',
      'council-due',
    ]);
  });

  it('knows of a past day only what was known then', async () => {
    now = new Date('2026-03-04T09:00:00Z');
    await engine.importCouncil(file('lijst.csv', [heading, raad]), null);
    expect(await agenda('2026-03-03')).toMatchObject([{ kind: 'fixed' }]);
    expect(await agenda('2026-03-04')).toMatchObject([{ kind: 'computed' }]);
  });
});
