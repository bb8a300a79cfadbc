/** What a question of the press adds up to, and which step may follow. */
import type { PressBody, PressInquiry, PressStatus, PressStep, PressTrail } from '../model/press-inquiry.ts';
import type { WorkEvent } from '../model/work.ts';
import { takenBack } from './standing.ts';

/** An event of one inquiry. */
export type PressEvent = WorkEvent<PressBody>;

/** Still to be answered. */
export const openPress: ReadonlySet<PressStatus> = new Set(['open', 'line', 'checked', 'approved']);

/** Steps that hang on no other and that no other hangs on: these are taken back in any order. */
const loose: ReadonlySet<PressBody['do']> = new Set(['comment', 'link', 'change']);

type Known = Omit<PressInquiry, 'trail' | 'undoable'>;

/**
 * Why a step cannot be taken now: a key under `failure`, or null where it can. An answer needs a line, a fact check and an
 * approval; no comment and withdrawing need a reason instead.
 */
export function pressRefusal({ status }: Pick<PressInquiry, 'status'>, step: PressStep): string | null {
  const open = openPress.has(status);
  switch (step.do) {
    case 'comment':
    case 'link':
      return null;
    case 'check':
      if (!open) return 'press-over';
      return status === 'open' ? 'press-no-line' : null;
    case 'approve':
      if (!open) return 'press-over';
      return status === 'checked' || status === 'approved' ? null : 'press-no-check';
    case 'answer':
      if (!open) return 'press-over';
      return status === 'approved' ? null : 'press-no-approval';
    case 'close':
      return status === 'answered' ? null : 'press-not-answered';
    case 'withdraw':
      return status === 'closed' || status === 'withdrawn' ? 'press-over' : null;
    case 'change':
    case 'line':
    case 'decline':
      return open ? null : 'press-over';
  }
}

/**
 * The inquiry that its events (all of one subject, in order) add up to; null where there is none, or where it was taken
 * back. Total: a step that may not be taken is skipped, so nothing is ever answered unchecked.
 */
export function foldPress(events: readonly PressEvent[]): PressInquiry | null {
  const gone = takenBack(events);
  let known: Known | null = null;
  const taken: PressEvent[] = [];
  for (const event of events) {
    const { body } = event;
    if (gone.has(event.id) || body.do === 'undo') continue;
    const next: Known | null =
      body.do === 'received' ? (known ?? received(event, body)) : step(known, event, body);
    if (next === null || next === known) continue;
    known = next;
    taken.push(event);
  }
  if (known === null) return null;
  const trail = events.map(
    ({ id, role, at, body }): PressTrail => ({ event: id, role, at, body, stands: !gone.has(id) }),
  );
  return { ...known, trail, undoable: undoableOf(taken) };
}

/** Loose steps, and the last of the others: what was built upon is not taken away from under it. */
function undoableOf(taken: readonly PressEvent[]): readonly string[] {
  const last = taken.findLast(({ body }) => !loose.has(body.do));
  return taken.filter((event) => loose.has(event.body.do) || event === last).map(({ id }) => id);
}

function received({ subject, items }: PressEvent, body: Extract<PressBody, { do: 'received' }>): Known {
  const { medium, question, deadline, assigned } = body;
  return {
    id: subject,
    medium,
    question,
    received: body.received,
    deadline,
    status: 'open',
    line: null,
    lineText: null,
    assigned,
    anchor: items,
    factCheck: null,
    approval: null,
    answeredAt: null,
    answer: null,
    reason: null,
    published: null,
    comments: [],
  };
}

function step(known: Known | null, event: PressEvent, body: PressStep): Known | null {
  if (known === null || pressRefusal(known, body) !== null) return known;
  const { at, role, id, items } = event;
  switch (body.do) {
    case 'change':
      return {
        ...known,
        // What was checked and approved answers another question.
        ...(body.question !== null && known.lineText !== null
          ? { status: 'line' as const, factCheck: null, approval: null }
          : {}),
        medium: body.medium ?? known.medium,
        question: body.question ?? known.question,
        deadline: body.deadline ?? known.deadline,
        assigned: body.assigned ?? known.assigned,
      };
    case 'line':
      // Checked and approved were other words.
      return {
        ...known,
        status: 'line',
        line: body.line,
        lineText: body.text,
        factCheck: null,
        approval: null,
      };
    case 'check':
      return { ...known, status: 'checked', factCheck: { by: body.by, at }, approval: null };
    case 'approve':
      return { ...known, status: 'approved', approval: { by: body.by, how: body.how, at: body.on ?? at } };
    case 'answer':
      return { ...known, status: 'answered', answer: body.text, answeredAt: at };
    case 'decline':
      return { ...known, status: 'answered', answer: null, reason: body.reason, answeredAt: at };
    case 'withdraw':
      return { ...known, status: 'withdrawn', reason: body.reason };
    case 'close':
      return { ...known, status: 'closed', published: body.published };
    case 'link':
      return { ...known, anchor: items };
    case 'comment':
      return { ...known, comments: [...known.comments, { event: id, role, at, text: body.text }] };
  }
}
