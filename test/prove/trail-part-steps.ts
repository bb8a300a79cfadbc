/** The steps that `trail.ts` walks, and the process that takes one of them: `node --import tsx trail-part-steps.ts HOME N`. */
import { fileURLToPath } from 'node:url';
import { type Engine, openEngine } from '../../main/engine/engine.ts';
import type { AskedStep } from '../../shared/contract-work.ts';
import type { Role } from '../../shared/model/role.ts';

/** One step: whose it is, what it does, and words that the trail must then hold. */
export interface TrailStep {
  readonly role: Role;
  readonly take: (engine: Engine, id: string) => Promise<unknown>;
  readonly tells: string;
}

const comm = 'communicatieadviseur';
const adviser = 'bestuursadviseur';
/** What the story is made of. */
export const signal =
  'De Molenweg in Losser is dicht en niemand weet hoe lang. Bewoners vragen of de bus nog rijdt.';

const step =
  (asked: AskedStep): TrailStep['take'] =>
  (engine, id) =>
    engine.stepAction({ id, step: asked });
const write =
  (text: string): TrailStep['take'] =>
  (engine, id) =>
    engine.saveVersion({ id, text, note: null, commitments: [], allPublic: false });
const check = (version: number): TrailStep['take'] => step({ do: 'fact-check', by: 'vakafdeling', version });
const agree = (version: number): TrailStep['take'] =>
  step({ do: 'approve', level: 'communication', how: 'app', said: null, version });

async function open(engine: Engine): Promise<void> {
  const [item] = await engine.search('Molenweg', 1);
  await engine.openAction({
    date: null,
    role: null,
    item: item?.id ?? '',
    title: null,
    course: 'H05',
    reason: 'De vraag komt vaker terug.',
    product: 'website',
    channel: 'website',
    capacity: 'municipality',
    sensitivity: 'middle',
    owner: null,
    due: null,
  });
}

async function takeBack(engine: Engine, id: string): Promise<void> {
  const { undo } = await engine.showAction({ id });
  await engine.undoAction({ id, event: undo ?? '' });
}

/** From new to followed-up: an override, a refused approval, an undo and an oral approval on the way. */
export const trailSteps: readonly TrailStep[] = [
  { role: comm, take: open, tells: 'De vraag komt vaker terug.' },
  { role: comm, take: step({ do: 'interpret', sensitivity: 'middle' }), tells: 'geduid' },
  { role: comm, take: write('De Molenweg is dicht.'), tells: 'versie 1 geschreven' },
  { role: adviser, take: check(1), tells: 'feiten van versie 1' },
  { role: comm, take: agree(1), tells: 'akkoord communicatie op versie 1' },
  {
    role: adviser,
    take: step({ do: 'course-chosen', course: 'H14', reason: 'De omroep belt.' }),
    tells: 'De omroep belt.',
  },
  { role: comm, take: agree(1), tells: 'akkoord communicatie op versie 1' },
  {
    role: 'wethouder',
    take: step({ do: 'refuse', reason: 'Zeg erbij tot wanneer.', version: 1 }),
    tells: 'teruggestuurd, omdat: Zeg erbij tot wanneer.',
  },
  { role: comm, take: write('De Molenweg is dicht tot vrijdag.'), tells: 'versie 2 geschreven' },
  { role: adviser, take: check(2), tells: 'feiten van versie 2' },
  { role: comm, take: agree(2), tells: 'akkoord communicatie op versie 2' },
  { role: comm, take: takeBack, tells: 'ongedaan gemaakt: akkoord communicatie op versie 2' },
  { role: adviser, take: agree(2), tells: 'akkoord communicatie op versie 2' },
  {
    role: adviser,
    take: step({ do: 'approve', level: 'administration', how: 'oral', said: '10.40', version: 2 }),
    tells: 'akkoord wethouder, mondeling, 10.40',
  },
  {
    role: comm,
    take: (engine, id) => engine.recordSent({ id, how: 'mail', where: 'de omroep', version: 2 }),
    tells: 'versie 2 verzonden',
  },
  {
    role: comm,
    take: step({ do: 'follow-up', text: 'Het stuk staat er goed in.' }),
    tells: 'teruggekoppeld',
  },
];

/** Opens the home at the time of the n-th step. */
export function engineAt(home: string, n: number): Engine {
  const dataFolder = fileURLToPath(new URL('../../build/data', import.meta.url));
  const clock = (): Date => new Date(Date.UTC(2026, 2, 3, 9, n));
  return openEngine({ home, dataFolder, clock, create: true, workerFile: null });
}

/** The one action of the home, or null before it is opened. */
export async function onlyAction(engine: Engine): Promise<string | null> {
  const [item] = await engine.search('Molenweg', 1);
  const all = await engine.storyActions({ id: `s_${item?.id ?? ''}`, date: '2026-03-03', role: null });
  if (all.length > 1) throw new Error(`${all.length} actions where one was opened`);
  return all[0]?.id ?? null;
}

/** The process: says when it begins and when the step is kept, and then waits to be killed. */
async function takeOne(home: string, n: number): Promise<void> {
  const planned = trailSteps[n];
  if (planned === undefined) throw new Error(`no step ${n}`);
  const engine = engineAt(home, n);
  await engine.saveProfile({ role: planned.role });
  const id = (await onlyAction(engine)) ?? '';
  process.stdout.write('begun\n');
  await planned.take(engine, id);
  process.stdout.write('kept\n');
  setInterval(() => undefined, 1_000);
}

const [, script, home, n] = process.argv;
if (script === fileURLToPath(import.meta.url) && home !== undefined) await takeOne(home, Number(n));
