import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GivenFact } from '../../shared/contract-facts.ts';
import { factChecks } from '../../shared/contract-facts.ts';
import type { Fact, FactStatus } from '../../shared/model/fact.ts';
import { type Engine, openEngine } from './engine.ts';

const dataFolder = fileURLToPath(new URL('../../build/data', import.meta.url));
const refusal = (key: string) => ({ failure: expect.objectContaining({ key }) });
const words = 'Bij het Kraaiennest is de speeltuin leeg: wanneer komt de nieuwe schommel?';
const more = 'Bij het Kraaiennest is de speeltuin nog altijd leeg, de schommel en de glijbaan zijn weg.';

let home: string;
let now: Date;
let engine: Engine;
let item: string;

const open = (): Engine => openEngine({ home, dataFolder, clock: () => now, create: true, workerFile: null });
const note = (text: string): Promise<string> =>
  engine.noteSignal({ text, channel: 'street', heardAt: now.toISOString(), ward: null });
const day = () => ({ id: `s_${item}`, date: null, role: null });
const given = (changes: Partial<GivenFact> = {}): GivenFact => ({
  text: 'De nieuwe schommel komt in april.',
  aspect: null,
  source: { kind: 'said', by: 'vakafdeling groen', where: null },
  date: null,
  status: 'public',
  embargoUntil: null,
  expires: null,
  ...changes,
});
const add = (changes: Partial<GivenFact> = {}): Promise<Fact> =>
  engine.addFact({ ...day(), fact: given(changes) });
const cite = (text = 'De speeltuin is leeg.'): Promise<Fact> =>
  add({ text, source: { kind: 'item', item, version: 1, field: 'text', start: 0, end: 40 } });
const shown = async (): Promise<readonly string[]> =>
  (await engine.listFacts(day())).facts.filter(({ kept }) => kept).map(({ text }) => text);
const as = async (role: 'griffier' | 'communicatieadviseur'): Promise<void> => {
  await engine.saveProfile({ role });
};

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'luisterpost-facts-'));
  now = new Date('2026-03-03T09:00:00Z');
  engine = open();
  await engine.initialise('GM0168', null);
  item = await note(words);
});
afterEach(() => engine.close());

describe('facts of a story', () => {
  it('are kept over a restart with source, date, status and who wrote them', async () => {
    const fact = await add();
    expect(fact).toMatchObject({ aspect: 'when', date: '2026-03-03', status: 'public', check: null });
    await engine.close();
    engine = open();
    expect(await shown()).toEqual(['De nieuwe schommel komt in april.']);
    expect(await engine.checkFact(fact.id, 'vakafdeling groen')).toMatchObject({
      check: { by: 'vakafdeling groen', at: now.toISOString() },
    });
    expect(await engine.changeFact(fact.id, { text: 'De schommel komt in mei.' })).toMatchObject({
      check: null,
    });
    expect(await shown()).toEqual(['De schommel komt in mei.']);
  });

  it.each(['after-college', 'council-first', 'embargo'] as const)(
    'with status %s wait for a release',
    async (status) => {
      const embargoUntil = status === 'embargo' ? '2026-03-04T09:00:00.000Z' : null;
      const { id } = await add({ status, embargoUntil });
      expect(await shown()).toEqual([]);
      expect((await engine.listFacts(day())).withheld).toMatchObject([{ fact: { id }, why: status }]);
      await expect(engine.changeFact(id, { status: 'public' })).rejects.toMatchObject(
        refusal('fact-release-first'),
      );
      await engine.releaseFact(id, 'portefeuillehouder', 'De raad is geïnformeerd.');
      expect(await shown()).toHaveLength(1);
      await expect(engine.releaseFact(id, 'portefeuillehouder', 'Nog eens.')).rejects.toMatchObject(
        refusal('fact-already-public'),
      );
      await engine.undoFact(id);
      expect(await shown()).toEqual([]);
    },
  );

  it('come out of an embargo by themselves, and expire', async () => {
    await add({ status: 'embargo', embargoUntil: '2026-03-03T12:00:00.000Z', expires: '2026-03-04' });
    expect(await shown()).toEqual([]);
    now = new Date('2026-03-03T12:00:00Z');
    expect(await shown()).toHaveLength(1);
    now = new Date('2026-03-04T23:30:00Z');
    expect((await engine.listFacts(day())).withheld).toMatchObject([{ why: 'expired' }]);
    await expect(add({ status: 'embargo', embargoUntil: '2026-03-01T12:00:00Z' })).rejects.toMatchObject(
      refusal('fact-embargo-past'),
    );
  });

  it('are never secret: no such status, no such words', async () => {
    const { addFact } = factChecks();
    expect(addFact.safeParse({ ...day(), fact: given() }).success).toBe(true);
    expect(addFact.safeParse({ ...day(), fact: { ...given(), status: 'geheim' } }).success).toBe(false);
    const secret = refusal('fact-secret');
    await expect(add({ status: 'geheim' as FactStatus })).rejects.toMatchObject(secret);
    await expect(add({ text: 'Vertrouwelijk: het kost 3 ton.' })).rejects.toMatchObject(secret);
    const source = { kind: 'said', by: 'vakafdeling groen', where: 'geheime bijlage 2' } as const;
    await expect(add({ source })).rejects.toMatchObject(secret);
    const { id } = await add();
    await expect(engine.changeFact(id, { text: 'Dit is strikt geheim.' })).rejects.toMatchObject(secret);
    await expect(engine.checkFact(id, 'mevrouw Jansen')).rejects.toMatchObject(refusal('fact-person'));
  });

  it('cite only words that stand in an item of the story', async () => {
    const fact = await cite();
    expect(fact.source).toMatchObject({ item, quote: words.slice(0, 40) });
    const source = { kind: 'item', item, version: 1, field: 'text', start: 0, end: 999 } as const;
    await expect(add({ source })).rejects.toMatchObject(refusal('fact-quote'));
    await expect(add({ source: { ...source, version: 7, end: 4 } })).rejects.toMatchObject(
      refusal('fact-quote'),
    );
    await expect(add({ source: { ...source, item: 'i_elders' } })).rejects.toMatchObject(
      refusal('fact-item-elsewhere'),
    );
  });

  it('go with the item they cite; what was said stays while the story has another item', async () => {
    const second = await note(more);
    const { facts } = await engine.listFacts(day());
    expect(facts).toEqual([]);
    await cite();
    const said = await add();
    const items = (await engine.explainStory(day())).items.map(({ id }) => id);
    expect(items.toSorted()).toEqual([item, second].toSorted());
    expect(await shown()).toHaveLength(2);
    await engine.removeItem(item);
    item = second;
    expect(await shown()).toEqual([said.text]);
  });

  it('are taken back step by step, to the last', async () => {
    const { id } = await add();
    await engine.changeFact(id, { text: 'De schommel komt in mei.' });
    await engine.removeFact(id);
    await expect(engine.changeFact(id, { expires: null })).rejects.toMatchObject(refusal('fact-unknown'));
    expect((await engine.undoFact(id))?.text).toBe('De schommel komt in mei.');
    expect((await engine.undoFact(id))?.text).toBe('De nieuwe schommel komt in april.');
    expect(await engine.undoFact(id)).toBeNull();
    await expect(engine.undoFact(id)).rejects.toMatchObject(refusal('undo-nothing'));
    await expect(engine.undoFact('f_nooit')).rejects.toMatchObject(refusal('fact-unknown'));
  });

  it('are of one compartment', async () => {
    const { id } = await add();
    await as('griffier');
    expect(await shown()).toEqual([]);
    await expect(engine.removeFact(id)).rejects.toMatchObject(refusal('fact-unknown'));
    await expect(engine.undoFact(id)).rejects.toMatchObject(refusal('fact-unknown'));
    await add({ text: 'De griffie wacht op een brief.' });
    await as('communicatieadviseur');
    expect(await shown()).toEqual(['De nieuwe schommel komt in april.']);
  });
});

describe('the answer library', () => {
  const entry = {
    question: 'Wanneer komt er een nieuwe schommel?',
    answer: 'De schommel komt in april.',
    themes: [],
    wards: [],
    expires: null,
  };

  it('proposes an approved answer to a question of a story, until it expires', async () => {
    const { id } = await engine.addAnswer(entry);
    const proposed = async () =>
      (await engine.answersForStory(day())).flatMap(({ found }) => found.map((each) => each.proposed));
    expect(await proposed()).toEqual([false]);
    await expect(engine.useAnswer(id, 'a_1')).rejects.toMatchObject(refusal('answer-not-ready'));
    await engine.approveAnswer(id, 'teamleider communicatie', '2026-04-01');
    expect(await proposed()).toEqual([true]);
    expect((await engine.useAnswer(id, 'a_1')).used).toEqual([{ action: 'a_1', at: now.toISOString() }]);
    await engine.expireAnswer(id);
    expect(await engine.listAnswers(null)).toMatchObject([{ state: 'expired' }]);
    expect(await proposed()).toEqual([false]);
    await engine.undoAnswer(id);
    expect(await proposed()).toEqual([true]);
    await add({ text: 'De nieuwe schommel komt in april.', status: 'council-first' });
    expect(await proposed()).toEqual([false]);
  });

  it('refuses secrets, names, other municipalities and dates that are over', async () => {
    await expect(engine.addAnswer({ ...entry, answer: 'Dat is geheim.' })).rejects.toMatchObject(
      refusal('fact-secret'),
    );
    await expect(engine.addAnswer({ ...entry, wards: ['WK036300'] })).rejects.toMatchObject(
      refusal('ward-unknown'),
    );
    const { id } = await engine.addAnswer({ ...entry, wards: ['WK016801'] });
    await expect(engine.approveAnswer(id, 'de heer De Vries', null)).rejects.toMatchObject(
      refusal('fact-person'),
    );
    await expect(engine.approveAnswer(id, 'communicatie', '2026-03-01')).rejects.toMatchObject(
      refusal('answer-expires-past'),
    );
    await as('griffier');
    expect(await engine.listAnswers(null)).toEqual([]);
    await expect(engine.removeAnswer(id)).rejects.toMatchObject(refusal('answer-unknown'));
    await as('communicatieadviseur');
    await engine.removeAnswer(id);
    expect(await engine.findAnswers('Wanneer komt de schommel?')).toEqual([]);
  });
});
