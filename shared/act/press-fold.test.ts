import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PressBody } from '../model/press-inquiry.ts';
import { foldPress, type PressEvent, pressRefusal } from './press-fold.ts';

let count = 0;
const event = (body: PressBody, items: readonly string[] = []): PressEvent => {
  count += 1;
  return {
    id: `w${count}`,
    kind: 'press-inquiry',
    subject: 'q',
    compartment: 'college',
    role: 'communicatieadviseur',
    at: new Date(Date.UTC(2026, 2, 3, 9, 0, count)).toISOString(),
    body,
    items,
  };
};
const received: PressBody = {
  do: 'received',
  medium: 'De Lindebode',
  question: 'Hoeveel duurder wordt het zwembad?',
  received: '2026-03-03T08:30:00.000Z',
  deadline: '2026-03-03T14:00:00.000Z',
  assigned: null,
};
const line: PressBody = { do: 'line', line: 'passive', text: 'Hoeveel duurder, rekenen we nu uit.' };
const check: PressBody = { do: 'check', by: 'vastgoed' };
const approve: PressBody = { do: 'approve', by: 'wethouder', how: 'oral', on: '2026-03-03T09:40:00.000Z' };
const answer: PressBody = { do: 'answer', text: 'Hoeveel duurder, rekenen we nu uit.' };
const close: PressBody = {
  do: 'close',
  published: { what: 'Zwembad duurder', where: 'De Lindebode', at: '2026-03-04' },
};

describe('a question of the press', () => {
  it('goes from receipt to result, and its trail tells it all', () => {
    const done = foldPress([received, line, check, approve, answer, close].map((body) => event(body)));
    expect(done).toMatchObject({
      status: 'closed',
      line: 'passive',
      approval: { by: 'wethouder', how: 'oral', at: '2026-03-03T09:40:00.000Z' },
      published: { where: 'De Lindebode' },
    });
    expect(done?.trail.map(({ body }) => body.do)).toEqual([
      'received',
      'line',
      'check',
      'approve',
      'answer',
      'close',
    ]);
  });

  it('needs a new check and approval when the words or the question change', () => {
    const approved = [received, line, check, approve].map((body) => event(body));
    const other = { ...line, text: 'De raad krijgt die uitkomst als eerste.' };
    expect(foldPress([...approved, event(other)])).toMatchObject({
      status: 'line',
      factCheck: null,
      approval: null,
    });
    const asked: PressBody = {
      do: 'change',
      medium: null,
      question: 'En het sportpark?',
      deadline: null,
      assigned: null,
    };
    expect(foldPress([...approved, event(asked)])).toMatchObject({ status: 'line', approval: null });
    expect(
      foldPress([...approved, event({ ...asked, question: null, assigned: 'woordvoerder' })]),
    ).toMatchObject({
      status: 'approved',
    });
  });

  it('takes back the last step alone, and remarks in any order', () => {
    const events = [received, line, check, { do: 'comment', text: 'gebeld' } as const, approve].map((body) =>
      event(body),
    );
    const [, , , comment, last] = events;
    expect(foldPress(events)?.undoable).toEqual([comment?.id, last?.id]);
    const undone = [...events, event({ do: 'undo', of: last?.id ?? '' })];
    expect(foldPress(undone)).toMatchObject({ status: 'checked', approval: null });
    expect(foldPress(undone)?.trail.map(({ stands }) => stands)).toEqual([
      true,
      true,
      true,
      true,
      false,
      true,
    ]);
    expect(foldPress([...undone, event({ do: 'undo', of: undone.at(-1)?.id ?? '' })])).toMatchObject({
      status: 'approved',
    });
  });

  it('says why a step cannot be taken', () => {
    const at = (status: 'open' | 'line' | 'checked' | 'answered' | 'closed') => ({ status });
    expect(pressRefusal(at('open'), check as never)).toBe('press-no-line');
    expect(pressRefusal(at('line'), approve as never)).toBe('press-no-check');
    expect(pressRefusal(at('checked'), answer as never)).toBe('press-no-approval');
    expect(pressRefusal(at('checked'), close as never)).toBe('press-not-answered');
    expect(pressRefusal(at('answered'), line as never)).toBe('press-over');
    expect(pressRefusal(at('open'), { do: 'decline', reason: 'loopt een procedure' })).toBeNull();
    expect(pressRefusal(at('closed'), { do: 'withdraw', reason: 'x' })).toBe('press-over');
  });
});

const body: fc.Arbitrary<PressBody> = fc.oneof(
  fc.constantFrom<PressBody>(received, line, check, approve, answer, close),
  fc.constantFrom<PressBody>(
    { do: 'decline', reason: 'procedure' },
    { do: 'withdraw', reason: 'vervallen' },
    { do: 'comment', text: 'gebeld' },
    { do: 'link' },
  ),
  fc.integer({ min: 0, max: 24 }).map((of): PressBody => ({ do: 'undo', of: `e${of}` })),
);

describe('any record', () => {
  it('never answers without a check and an approval, unless it says why', () => {
    fc.assert(
      fc.property(fc.array(body, { maxLength: 25 }), (bodies) => {
        const inquiry = foldPress(bodies.map((each, at) => ({ ...event(each), id: `e${at}` })));
        if (inquiry === null) return;
        if (inquiry.answer !== null) {
          expect(inquiry.factCheck).not.toBeNull();
          expect(inquiry.approval).not.toBeNull();
          expect(inquiry.lineText).not.toBeNull();
        } else if (inquiry.status === 'answered' || inquiry.status === 'closed')
          expect(inquiry.reason).not.toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  it('loses nothing but what is taken back, when that may be taken back', () => {
    fc.assert(
      fc.property(fc.array(body, { maxLength: 25 }), (bodies) => {
        const events = bodies.map((each, at) => ({ ...event(each), id: `e${at}` }));
        const before = foldPress(events);
        for (const of of before?.undoable ?? []) {
          const after = foldPress([...events, { ...event({ do: 'undo', of }), id: 'last' }]);
          const steps = new Set(before?.undoable);
          for (const id of after?.undoable ?? []) steps.delete(id);
          expect([...steps]).toContain(of);
          expect(
            foldPress([
              ...events,
              { ...event({ do: 'undo', of }), id: 'u' },
              { ...event({ do: 'undo', of: 'u' }), id: 'v' },
            ]),
          ).toMatchObject({
            status: before?.status,
            answer: before?.answer,
          });
        }
      }),
    );
  });
});
