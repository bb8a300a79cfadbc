import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PressStep } from '../../shared/model/press-inquiry.ts';
import { type Engine, openEngine } from './engine.ts';

const dataFolder = fileURLToPath(new URL('../../build/data', import.meta.url));
const refusal = (key: string) => ({ failure: expect.objectContaining({ key }) });

let home: string;
let now: Date;
let engine: Engine;
const open = (): Engine => openEngine({ home, dataFolder, clock: () => now, create: true, workerFile: null });
const question = {
  medium: 'De Lindebode',
  question: 'Hoeveel duurder wordt het zwembad? Bel 06-12345678.',
  received: null,
  deadline: '2026-03-03T14:00:00.000Z',
  assigned: 'woordvoerder',
  items: [],
};
const take = (id: string, step: PressStep, items: readonly string[] = []) =>
  engine.stepPressInquiry({ id, step, items });
const line: PressStep = { do: 'line', line: 'passive', text: 'Hoeveel duurder, rekenen we nu uit.' };
const check: PressStep = { do: 'check', by: 'vastgoed' };
const oral: PressStep = { do: 'approve', by: 'wethouder', how: 'oral', on: '2026-03-03T08:40:00.000Z' };
const answer: PressStep = { do: 'answer', text: 'Hoeveel duurder, rekenen we nu uit.' };

let item: string;
beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'luisterpost-press-'));
  now = new Date('2026-03-03T09:00:00Z');
  engine = open();
  await engine.initialise('GM0168', null);
  await engine.saveProfile({ role: 'communicatieadviseur' });
  item = await engine.noteSignal({
    text: 'Het zwembad wordt duurder, hoor ik overal. Wie gaat dat betalen en blijft het bad open?',
    channel: 'street',
    heardAt: now.toISOString(),
    ward: null,
  });
});
afterEach(() => engine.close());

describe('a question of the press', () => {
  it('goes from receipt to result over restarts, with a refused, an oral and a withdrawn approval', async () => {
    const { id, question: kept } = await engine.addPressInquiry({ ...question, items: [item] });
    expect(kept).toBe('Hoeveel duurder wordt het zwembad? Bel [telefoon].');
    await expect(take(id, check)).rejects.toMatchObject(refusal('press-no-line'));
    await take(id, line);
    await expect(take(id, oral)).rejects.toMatchObject(refusal('press-no-check'));
    await take(id, check);
    await expect(take(id, answer)).rejects.toMatchObject(refusal('press-no-approval'));
    await engine.close();
    engine = open();
    const approved = await take(id, oral);
    expect(approved).toMatchObject({
      status: 'approved',
      approval: { how: 'oral', at: '2026-03-03T08:40:00.000Z' },
    });
    await expect(engine.undoPress(id, approved.trail[1]?.event ?? '')).rejects.toMatchObject(
      refusal('press-undo'),
    );
    expect(await engine.undoPress(id, approved.trail.at(-1)?.event ?? '')).toMatchObject({
      status: 'checked',
    });
    await take(id, { ...oral, how: 'app', on: null });
    await take(id, answer);
    const closed = await take(id, {
      do: 'close',
      published: { what: 'Zwembad duurder', where: 'De Lindebode', at: '2026-03-04' },
    });
    expect(closed.status).toBe('closed');
    expect(closed.trail.map(({ body, stands }) => [body.do, stands])).toEqual([
      ['received', true],
      ['line', true],
      ['check', true],
      ['approve', false],
      ['undo', true],
      ['approve', true],
      ['answer', true],
      ['close', true],
    ]);
    expect((await engine.explainStory({ id: `s_${item}`, date: null, role: null })).press).toEqual([id]);
  });

  it('needs a reason, and nothing else, for no comment', async () => {
    const { id } = await engine.addPressInquiry(question);
    expect(await take(id, { do: 'decline', reason: 'er loopt een onderzoek' })).toMatchObject({
      status: 'answered',
      answer: null,
    });
    await expect(take(id, line)).rejects.toMatchObject(refusal('press-over'));
  });

  it('names no journalist and no colleague', async () => {
    await expect(
      engine.addPressInquiry({ ...question, medium: 'Jan Jansen van De Lindebode' }),
    ).rejects.toMatchObject(refusal('press-person'));
    const { id } = await engine.addPressInquiry(question);
    await take(id, line);
    await expect(take(id, { do: 'check', by: 'mevrouw De Vries' })).rejects.toMatchObject(
      refusal('press-person'),
    );
    expect((await engine.listPressInquiries())[0]).toMatchObject({
      status: 'line',
      trail: [expect.anything(), expect.anything()],
    });
  });

  it('refuses times that cannot be', async () => {
    await expect(
      engine.addPressInquiry({ ...question, deadline: '2026-03-02T09:00:00.000Z' }),
    ).rejects.toMatchObject(refusal('press-deadline'));
    await expect(
      engine.addPressInquiry({ ...question, received: '2026-03-04T09:00:00.000Z' }),
    ).rejects.toMatchObject(refusal('press-future'));
  });

  it('stays away from the griffie', async () => {
    const { id } = await engine.addPressInquiry({ ...question, items: [item] });
    await engine.saveProfile({ role: 'griffier' });
    expect(await engine.listPressInquiries()).toEqual([]);
    await expect(take(id, line)).rejects.toMatchObject(refusal('press-griffie'));
    expect((await engine.explainStory({ id: `s_${item}`, date: null, role: null })).press).toBeUndefined();
    const { briefing } = await engine.brief({ date: null, role: null, moment: null });
    expect(JSON.stringify(briefing)).not.toContain('Lindebode');
  });

  it('is on top of the woordvoerder’s day, nearest deadline first, and can be taken back whole', async () => {
    await engine.addPressInquiry({
      ...question,
      medium: 'Radio Linde',
      deadline: '2026-03-03T16:00:00.000Z',
    });
    const first = await engine.addPressInquiry(question);
    const decide = async () =>
      (await engine.brief({ date: null, role: null, moment: null })).briefing.decide.map(({ text }) => text);
    expect((await decide()).slice(0, 2)).toEqual([
      'Persvraag van De Lindebode: antwoord vóór dinsdag 15.00 uur. Nu nodig: een lijn.',
      'Persvraag van Radio Linde: antwoord vóór dinsdag 17.00 uur. Nu nodig: een lijn.',
    ]);
    expect(await engine.undoPress(first.id, first.trail[0]?.event ?? '')).toBeNull();
    expect((await engine.listPressInquiries()).map(({ medium }) => medium)).toEqual(['Radio Linde']);
  });
});
