/** Of what people decided the newest word stands, whatever the clock said and whichever stories it meets. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AskedDecision } from '../../shared/model/decision.ts';
import { losserEngine } from '../../test/support/losser-engine.ts';
import type { Engine } from './engine.ts';

const path =
  'Op de Gronausestraat in Losser ligt het fietspad vol gaten, ouderen durven er niet meer te fietsen.';
const books =
  'De bibliotheek krijgt nieuwe boeken en een leeskamer voor peuters, dat vinden ouders erg fijn.';
const pool = 'Bij het zwembad is het water te koud, zeggen de trainer van de zwemclub en zijn zwemmers.';
const mopeds = 'Brommers rijden elke nacht met veel lawaai door het Kraaiennest en bewoners slapen slecht.';

let now: Date;
let engine: Engine;
let end: () => Promise<void>;
beforeEach(async () => {
  now = new Date('2026-03-03T09:00:00Z');
  ({ engine, end } = await losserEngine(() => now));
});
afterEach(() => end());

const noteOn = (day: string, text: string): Promise<string> => {
  now = new Date(`${day}T09:00:00Z`);
  return engine.noteSignal({ text, channel: 'street', heardAt: now.toISOString(), ward: null });
};
const told = (item: string) => engine.explainStory({ id: `s_${item}`, date: null, role: 'wethouder' });
const together = async (item: string): Promise<readonly string[]> =>
  (await told(item)).items.map(({ id }) => id);
const decide = (decision: AskedDecision) => engine.decideStory({ date: null, role: 'wethouder', decision });
const rename = (item: string, title: string) => decide({ kind: 'rename', item, title });

describe('the last title stands', () => {
  it('when the clock went back', async () => {
    const item = await noteOn('2026-03-03', mopeds);
    await rename(item, 'Eerst');
    now = new Date('2026-03-03T08:59:00Z');
    const { id } = await rename(item, 'Laatst');
    now = new Date('2026-03-03T09:10:00Z');
    expect((await told(item)).title).toBe('Laatst');
    await engine.undoDecision(id);
    expect((await told(item)).title).toBe('Eerst');
  });

  it('when the clock stands still, also after an item of the story was deleted', async () => {
    const item = await noteOn('2026-03-01', path);
    const other = await noteOn('2026-03-02', `${path} Hoor.`);
    const titles: string[] = [];
    for (let round = 0; round < 6; round += 1) {
      await rename(item, `Titel ${round}`);
      titles.push((await told(item)).title);
    }
    expect(titles).toEqual([0, 1, 2, 3, 4, 5].map((round) => `Titel ${round}`));
    await engine.removeItem(other);
    expect((await told(item)).title).toBe('Titel 5');
  });
});

describe('a split stands over older merges', () => {
  it('of a story that the item was in by itself', async () => {
    const first = await noteOn('2026-03-01', path);
    const second = await noteOn('2026-03-02', `${path} Hoor.`);
    const third = await noteOn('2026-03-03', books);
    expect(await together(first)).toEqual([first, second]);
    await decide({ kind: 'merge', items: [first, third] });
    expect(await together(first)).toEqual([first, second, third]);
    const { id } = await decide({ kind: 'split', item: second, apart: [third] });
    expect(await together(second)).toEqual([second]);
    expect(await together(first)).toEqual([first, third]);
    await engine.undoDecision(id);
    expect(await together(first)).toEqual([first, second, third]);
  });

  it('that meet in another item', async () => {
    const first = await noteOn('2026-03-01', mopeds);
    const second = await noteOn('2026-03-02', books);
    const third = await noteOn('2026-03-03', pool);
    await decide({ kind: 'merge', items: [first, second] });
    await decide({ kind: 'merge', items: [second, third] });
    expect(await together(first)).toEqual([first, second, third]);
    await decide({ kind: 'split', item: first, apart: [third] });
    expect(await together(first)).toEqual([first]);
    expect(await together(third)).toEqual([second, third]);
  });

  it('and gives way to a newer merge, for what that merge joins', async () => {
    const first = await noteOn('2026-03-01', mopeds);
    const second = await noteOn('2026-03-02', books);
    const third = await noteOn('2026-03-03', pool);
    await decide({ kind: 'merge', items: [first, second] });
    await decide({ kind: 'merge', items: [second, third] });
    await decide({ kind: 'split', item: first, apart: [second, third] });
    await decide({ kind: 'split', item: second, apart: [third] });
    await decide({ kind: 'merge', items: [first, second] });
    expect(await together(first)).toEqual([first, second]);
    expect(await together(third)).toEqual([third]);
    await decide({ kind: 'merge', items: [first, third] });
    expect(await together(third)).toEqual([first, second, third]);
  });
});
