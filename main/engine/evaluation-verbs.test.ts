import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { schemaErrors } from '../../test/support/schemas.ts';
import { type Engine, openEngine } from './engine.ts';

const dataFolder = fileURLToPath(new URL('../../build/data', import.meta.url));
const refusal = (key: string) => ({ failure: expect.objectContaining({ key }) });

let now: Date;
let engine: Engine;
beforeEach(async () => {
  const home = mkdtempSync(join(tmpdir(), 'luisterpost-evaluation-'));
  now = new Date('2026-03-03T09:00:00Z');
  engine = openEngine({ home, dataFolder, clock: () => now, create: true, workerFile: null });
  await engine.initialise('GM0168', null);
  await engine.saveProfile({ role: 'communicatieadviseur' });
});
afterEach(() => engine.close());

/** An answer about a noted signal, sent within the hour. */
async function answered(): Promise<string> {
  const item = await engine.noteSignal({
    text: 'De Molenweg in Losser is dicht en niemand weet hoe lang. Rijdt de bus nog?',
    channel: 'street',
    heardAt: now.toISOString(),
    ward: null,
  });
  const { id } = await engine.openAction({
    date: null,
    role: null,
    item,
    title: null,
    course: 'H03',
    reason: 'Dit weten we al.',
    product: 'webcare',
    channel: 'social',
    capacity: 'municipality',
    sensitivity: 'low',
    owner: 'webcare',
    due: null,
  });
  await engine.stepAction({ id, step: { do: 'interpret', sensitivity: 'low' } });
  const text = 'De Molenweg is dicht tot en met vrijdag.';
  await engine.saveVersion({ id, text, note: null, commitments: [], allPublic: true });
  await engine.recordSent({ id, how: 'copy', where: 'forum', version: 1 });
  return id;
}

describe('the evaluation of a month', () => {
  it('waits for the fourteen days, then says what came after, or that there is too little', async () => {
    const id = await answered();
    const early = (await engine.evaluation('2026-03')).evaluation;
    expect(early).toMatchObject({ opened: 1, sent: 1, fastLane: 1, toAsk: 0, asOf: '2026-03-03' });
    expect(early.followUps).toMatchObject([{ action: id, story: { state: 'not-yet' } }]);
    now = new Date('2026-03-20T09:00:00Z');
    const later = (await engine.evaluation('2026-03')).evaluation;
    expect(later.followUps).toMatchObject([
      { action: id, sent: '2026-03-03', until: '2026-03-17', story: { state: 'no-history', seen: 0 } },
    ]);
    expect(later.toAsk).toBe(1);
  });

  it('knows that the messages of an answer are gone', async () => {
    await answered();
    const [item] = await engine.search('Molenweg', 1);
    await engine.removeItem(item?.id ?? '');
    now = new Date('2026-03-20T09:00:00Z');
    const { evaluation, document } = await engine.evaluation('2026-03');
    expect(evaluation.followUps).toMatchObject([{ story: { state: 'no-story' }, ward: null }]);
    expect(JSON.stringify(document)).toContain('niet meer bewaard');
  });

  it('takes the month before this one where none is asked, and refuses what is none', async () => {
    expect((await engine.evaluation(null)).evaluation.month).toBe('2026-02');
    await expect(engine.evaluation('2026-13')).rejects.toMatchObject(refusal('evaluation-month'));
    await expect(engine.evaluation('2026-04')).rejects.toMatchObject(refusal('evaluation-future'));
  });

  it('keeps the desks apart', async () => {
    await answered();
    await engine.addPressInquiry({
      medium: 'De Lindebode',
      question: 'Gaat het bad dicht?',
      received: null,
      deadline: '2026-03-03T14:00:00.000Z',
      assigned: null,
      items: [],
    });
    await engine.saveProfile({ role: 'griffier' });
    const { evaluation } = await engine.evaluation('2026-03');
    expect(evaluation).toMatchObject({ opened: 0, sent: 0, followUps: [], norms: [], press: { open: 0 } });
  });

  it('leaves the app as text, page, print and data', async () => {
    await answered();
    const { name, content } = await engine.exportEvaluation('2026-03', 'text');
    expect(name).toBe('evaluatie-losser-2026-03');
    expect(content).toContain('Evaluatie maart 2026');
    expect((await engine.exportEvaluation('2026-03', 'html')).content).toMatch(/^<!doctype html>/);
    const pdf = (await engine.exportEvaluation('2026-03', 'pdf')).content;
    expect(
      Buffer.from(pdf as Uint8Array)
        .subarray(0, 5)
        .toString('latin1'),
    ).toBe('%PDF-');
    const json = JSON.parse(String((await engine.exportEvaluation('2026-03', 'json')).content)) as object;
    expect(schemaErrors('evaluation', json)).toEqual([]);
    expect(json).toMatchObject({ schema: 'luisterpost/evaluation/1', month: '2026-03' });
  });
});
