/** The municipality's guidelines, kept as changes, and the out-of-hours sheet made from them. */
import { randomUUID } from 'node:crypto';
import { foldActions } from '../../shared/act/action-fold.ts';
import { answerState, foldAnswers } from '../../shared/act/answer-fold.ts';
import { foldGuidelines, type GuidelinesEvent } from '../../shared/act/guidelines-fold.ts';
import { outOfHoursSheet } from '../../shared/act/out-of-hours.ts';
import type { ShownGuidelines } from '../../shared/contract-guidelines.ts';
import type { Guidelines, GuidelinesBody } from '../../shared/model/guidelines.ts';
import type { OutOfHoursSheet, SheetAnswer } from '../../shared/model/out-of-hours.ts';
import { compartmentOf } from '../../shared/model/work.ts';
import { raise } from '../../shared/result.ts';
import {
  allActionEvents,
  collegeWorker,
  guidelinesOf,
  guidelinesSubject,
  type Worker,
} from './action-log.ts';
import type { EngineContext } from './engine-context.ts';
import { readSettings } from './settings.ts';
import type { StoreTransaction } from './store/port.ts';

/** Changes that are listed. */
const mostChanges = 50;

/** The verbs; college and griffie each have guidelines of their own. */
export interface GuidelinesVerbs {
  guidelines(): Promise<ShownGuidelines>;
  /** Parts that are left out stay as they are. */
  saveGuidelines(changes: Partial<Guidelines>): Promise<ShownGuidelines>;
  /** Rejects `not-found` for a change that is not there or was taken back. */
  undoGuidelines(id: string): Promise<ShownGuidelines>;
  /** Rejects `refused` for the griffie. */
  outOfHours(): Promise<OutOfHoursSheet>;
}

/** Builds the verbs. */
export function guidelinesVerbs(context: EngineContext): GuidelinesVerbs {
  const { store, options } = context;
  const worker = async (): Promise<Worker> => {
    const { profile } = await readSettings(store, options.home);
    return { role: profile.role, at: options.clock().toISOString() };
  };
  return {
    guidelines: async () => {
      const by = await worker();
      return store.read((tx) => shown(tx, by));
    },
    saveGuidelines: async (changes) => {
      const by = await worker();
      return store.transaction((tx) => {
        if (Object.keys(changes).length > 0) append(tx, by, { do: 'set', changes });
        return shown(tx, by);
      });
    },
    undoGuidelines: async (id) => {
      const by = await worker();
      return store.transaction((tx) => {
        if (!shown(tx, by).changes.some((each) => each.id === id)) raise('not-found', 'guidelines-unknown');
        append(tx, by, { do: 'undo', of: id });
        return shown(tx, by);
      });
    },
    outOfHours: async () => {
      const { role, at } = await collegeWorker(context);
      return store.read((tx) => {
        const actions = foldActions(allActionEvents(tx, role)).map(({ action }) => action);
        const answers = foldAnswers(tx.work('answer', compartmentOf(role)));
        const ready = answers.filter((answer) => answerState(answer, at) === 'ready');
        return outOfHoursSheet(guidelinesOf(tx, role), actions, ready.map(toSheet), at);
      });
    },
  };
}

const toSheet = ({ question, answer, expires }: SheetAnswer): SheetAnswer => ({ question, answer, expires });

function append(tx: StoreTransaction, { role, at }: Worker, body: GuidelinesBody): void {
  tx.appendWork({
    id: `w_${randomUUID()}`,
    kind: 'guidelines',
    subject: guidelinesSubject,
    compartment: compartmentOf(role),
    role,
    at,
    body,
    items: [],
  });
}

function shown(tx: StoreTransaction, { role }: Worker): ShownGuidelines {
  const events = tx.workOf(guidelinesSubject, compartmentOf(role)) as readonly GuidelinesEvent[];
  const undone = new Set(events.flatMap(({ body }) => (body.do === 'undo' ? [body.of] : [])));
  const changes = events.flatMap(({ id, role: by, at, body }) =>
    body.do === 'set' && !undone.has(id)
      ? [{ id, role: by, at, parts: Object.keys(body.changes) as (keyof Guidelines)[] }]
      : [],
  );
  return { guidelines: foldGuidelines(events), changes: changes.toReversed().slice(0, mostChanges) };
}
