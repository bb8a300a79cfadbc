/** A month of work that `evaluation.ts` evaluates: answers, a press inquiry, promises, a choice against the advice. */
import type { Engine } from '../../main/engine/engine.ts';
import type { Role } from '../../shared/model/role.ts';

/** A person's name that people typed where they should not; it may stand in no evaluation. */
export const typedName = 'Jan de Vries';

/** The stage: the engine, and its clock. */
export interface Stage {
  readonly engine: Engine;
  readonly at: (instant: string) => void;
}

async function as(engine: Engine, role: Role): Promise<void> {
  await engine.saveProfile({ role });
}

/** Opens an answer about the first story of the day that holds the words, writes it and sends it, on the fast lane. */
async function answer(
  { engine, at }: Stage,
  {
    words,
    opened,
    sent,
    reason,
  }: {
    readonly words: string;
    readonly opened: string;
    readonly sent: string;
    readonly reason: string;
  },
): Promise<string> {
  at(opened);
  await engine.poll({ all: true });
  await as(engine, 'communicatieadviseur');
  const found = await engine.search(words, 200);
  const [item] = found.toSorted((a, b) => ((a.published ?? '') < (b.published ?? '') ? 1 : -1));
  const { id } = await engine.openAction({
    date: null,
    role: null,
    item: item?.id ?? '',
    title: null,
    course: 'H03',
    reason,
    product: 'webcare',
    channel: 'social',
    capacity: 'municipality',
    sensitivity: 'low',
    owner: 'webcare',
    due: null,
  });
  await engine.stepAction({ id, step: { do: 'interpret', sensitivity: 'low' } });
  await engine.saveVersion({
    id,
    text: 'Wat hierover bekend is, staat op de site.',
    note: null,
    commitments: [],
    allPublic: true,
  });
  at(sent);
  await engine.recordSent({ id, how: 'copy', where: 'buurtforum', version: 1 });
  return id;
}

async function press({ engine, at }: Stage): Promise<void> {
  const inquiry = { medium: 'De Lindebode', received: null, assigned: 'woordvoerder', items: [] };
  at('2026-02-18T09:00:00Z');
  const early = await engine.addPressInquiry({
    ...inquiry,
    question: 'Gaat het bad dicht?',
    deadline: '2026-02-18T15:00:00.000Z',
  });
  const items: readonly string[] = [];
  const { id } = early;
  const text = 'Daar ligt geen voorstel voor.';
  await engine.stepPressInquiry({ id, items, step: { do: 'line', line: 'passive', text } });
  await engine.stepPressInquiry({ id, items, step: { do: 'check', by: 'vastgoed' } });
  const oral = { by: 'wethouder', how: 'oral', on: null } as const;
  await engine.stepPressInquiry({ id, items, step: { do: 'approve', ...oral } });
  await engine.stepPressInquiry({ id, items, step: { do: 'answer', text } });
  await engine.addPressInquiry({
    ...inquiry,
    question: 'Wanneer is het klaar?',
    deadline: '2026-02-20T10:00:00.000Z',
  });
}

async function promises({ engine, at }: Stage): Promise<void> {
  at('2026-02-16T08:00:00Z');
  const given = { kind: 'commitment', text: null, date: '2026-01-20', owner: 'wegen' } as const;
  const kept = await engine.addEntry({ ...given, title: 'Overzicht borden', term: '2026-02-20' });
  await engine.settleEntry(kept.id, 'settled', '2026-02-19');
  await engine.addEntry({ ...given, title: 'Plan voor de oversteek', term: '2026-02-25' });
}

/** Does the work of February 2026. Resolves with the ids of the actions. */
export async function workOfMonth(stage: Stage, words: readonly string[]): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const [n, each] of words.entries()) {
    const day = String(17 + n).padStart(2, '0');
    ids.push(
      await answer(stage, {
        words: each,
        opened: `2026-02-${day}T08:30:00Z`,
        // The last one too late: the next morning.
        sent:
          n === words.length - 1
            ? `2026-02-${String(18 + n).padStart(2, '0')}T11:00:00Z`
            : `2026-02-${day}T10:00:00Z`,
        reason: `${typedName} vroeg om een gewoon antwoord.`,
      }),
    );
  }
  await promises(stage);
  await press(stage);
  stage.at('2026-02-26T09:00:00Z');
  const [first] = ids;
  if (first !== undefined)
    await stage.engine.stepAction({
      id: first,
      step: { do: 'follow-up', text: `${typedName} belde: de borden hadden er eerder moeten staan.` },
    });
  return ids;
}
