/** Questions of the press: received, answered along the steps, taken back. */
import { randomUUID } from 'node:crypto';
import { foldPress, openPress, type PressEvent, pressRefusal } from '../../shared/act/press-fold.ts';
import { takenBack } from '../../shared/act/standing.ts';
import type { GivenInquiry, GivenPressStep, ListedInquiry } from '../../shared/contract-council.ts';
import { findPersons } from '../../shared/language/names.ts';
import { maskText } from '../../shared/listen/masking.ts';
import type { PressBody, PressInquiry, PressStep } from '../../shared/model/press-inquiry.ts';
import type { Role } from '../../shared/model/role.ts';
import { raise } from '../../shared/result.ts';
import type { EngineContext } from './engine-context.ts';
import { readInquiries } from './press-record.ts';
import { readSettings } from './settings.ts';
import type { StoreTransaction } from './store/port.ts';

/**
 * The verbs. All reject `refused` (`press-griffie`) at the griffie's desk, `not-found` for an inquiry or an item that is not
 * there, and `input` (`press-person`) for the name of a person where a medium or a function is meant.
 */
export interface PressVerbs {
  /** Rejects `input` for a deadline before the receipt, or a receipt in the future. */
  addPressInquiry(given: GivenInquiry): Promise<PressInquiry>;
  /** Rejects `refused` with the reason where the step may not be taken yet, or no longer. */
  stepPressInquiry(given: GivenPressStep): Promise<PressInquiry>;
  /** What is most pressing first; empty at the griffie's desk. */
  listPressInquiries(): Promise<readonly ListedInquiry[]>;
  /** Null where the inquiry itself was taken back. Rejects `refused` (`press-undo`) for a step that others were built upon. */
  undoPress(id: string, of: string): Promise<PressInquiry | null>;
}

/** The clock of who notes it may be a little ahead. */
const clockSlack = 60 * 60 * 1000;

/** Builds the verbs. */
export function pressVerbs({ store, options }: EngineContext): PressVerbs {
  const role = async (): Promise<Role> => {
    const { profile } = await readSettings(store, options.home);
    return profile.role === 'griffier' ? raise('refused', 'press-griffie') : profile.role;
  };
  const keep = (
    tx: StoreTransaction,
    by: Role,
    id: string,
    step: { readonly body: PressBody; readonly items: readonly string[] },
  ): PressInquiry | null => {
    if (step.items.some((item) => tx.item(item) === null)) raise('not-found', 'item-unknown');
    const at = options.clock().toISOString();
    const head = { kind: 'press-inquiry', compartment: 'college', role: by } as const;
    tx.appendWork({ ...head, ...step, id: `w_${randomUUID()}`, subject: id, at });
    return foldPress(eventsOf(tx, id));
  };
  return {
    addPressInquiry: async ({ items, ...given }) => {
      const by = await role();
      const body = receivedBody(given, options.clock());
      const id = `q_${randomUUID()}`;
      return store.transaction((tx) => known(keep(tx, by, id, { body, items })));
    },
    stepPressInquiry: async ({ id, step, items }) => {
      const by = await role();
      const body = cleanStep(step, options.clock());
      return store.transaction((tx) => {
        const inquiry = known(foldPress(eventsOf(tx, id)));
        const refusal = pressRefusal(inquiry, body);
        if (refusal !== null) raise('refused', refusal);
        if (body.do === 'change') laterThan(body.deadline ?? inquiry.deadline, inquiry.received);
        return known(keep(tx, by, id, { body, items: body.do === 'link' ? items : [] }));
      });
    },
    listPressInquiries: async () => {
      const { profile } = await readSettings(store, options.home);
      if (profile.role === 'griffier') return [];
      const now = options.clock();
      return (await store.read((tx) => readInquiries(tx)))
        .toSorted(byPressing)
        .map((each) => listed(each, now));
    },
    undoPress: async (id, of) => {
      const by = await role();
      return store.transaction((tx) => {
        if (!mayUndo(eventsOf(tx, id), of)) raise('refused', 'press-undo');
        return keep(tx, by, id, { body: { do: 'undo', of }, items: [] });
      });
    },
  };
}

function eventsOf(tx: Pick<StoreTransaction, 'workOf'>, id: string): readonly PressEvent[] {
  return (tx.workOf(id, 'college') as readonly PressEvent[]).filter(({ kind }) => kind === 'press-inquiry');
}

function known(inquiry: PressInquiry | null): PressInquiry {
  return inquiry ?? raise('not-found', 'press-unknown');
}

function listed(inquiry: PressInquiry, now: Date): ListedInquiry {
  const left = Math.floor((Date.parse(inquiry.deadline) - now.getTime()) / 60_000);
  return { ...inquiry, minutes: openPress.has(inquiry.status) ? left : null };
}

/** Open ones by deadline, then the others, the newest first. */
function byPressing(a: PressInquiry, b: PressInquiry): number {
  const [one, other] = [openPress.has(a.status), openPress.has(b.status)];
  if (one !== other) return one ? -1 : 1;
  return one
    ? Date.parse(a.deadline) - Date.parse(b.deadline)
    : Date.parse(b.received) - Date.parse(a.received);
}

/** A step that nothing was built upon; an undo only while it is the last thing that was done. */
function mayUndo(events: readonly PressEvent[], of: string): boolean {
  const event = events.find(({ id }) => id === of);
  if (event === undefined || takenBack(events).has(of)) return false;
  if (event.body.do === 'undo') return events.at(-1) === event;
  return foldPress(events)?.undoable.includes(of) ?? false;
}

function laterThan(deadline: string, received: string): void {
  if (Date.parse(deadline) < Date.parse(received)) raise('input', 'press-deadline');
}

function notAhead(moment: string, now: Date): void {
  if (Date.parse(moment) > now.getTime() + clockSlack) raise('input', 'press-future');
}

function receivedBody(given: Omit<GivenInquiry, 'items'>, now: Date): PressBody {
  const { medium, question, deadline, assigned } = given;
  const received = given.received ?? now.toISOString();
  nameless(medium, assigned);
  notAhead(received, now);
  laterThan(deadline, received);
  return { do: 'received', medium, question: masked(question), received, deadline, assigned };
}

/** A medium is no person: no journalist is named. Nor a colleague; a holder of public office may be. */
function nameless(medium: string | null, by: string | null): void {
  const named = medium !== null && findPersons(medium).length > 0;
  if (named || (by !== null && findPersons(by).some(({ office }) => !office))) raise('input', 'press-person');
}

/** What others say is masked; what we say ourselves stands as it was checked and approved. */
const masked = (text: string): string => maskText(text, { houseNumbers: true });

function cleanStep(step: PressStep, now: Date): PressStep {
  switch (step.do) {
    case 'change':
      nameless(step.medium, step.assigned);
      return { ...step, question: step.question === null ? null : masked(step.question) };
    case 'check':
      nameless(null, step.by);
      return step;
    case 'approve':
      nameless(null, step.by);
      if (step.on !== null) notAhead(step.on, now);
      return step;
    case 'comment':
      return { ...step, text: masked(step.text) };
    default:
      return step;
  }
}
