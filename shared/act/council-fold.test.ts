import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CouncilBody, CouncilRow } from '../model/council-entry.ts';
import { type CouncilEvent, foldCouncil } from './council-fold.ts';

const row = (changes: Partial<CouncilRow> = {}): CouncilRow => ({
  nr: null,
  kind: 'written-question',
  title: 'Schriftelijke vragen over de Molenweg',
  text: null,
  from: null,
  date: '2026-03-03',
  term: null,
  termText: null,
  owner: null,
  status: 'open',
  answeredAt: null,
  link: null,
  ...changes,
});

let count = 0;
const event = (
  subject: string,
  body: CouncilBody,
  items: readonly string[] = [],
  desk: 'college' | 'griffie' = 'college',
): CouncilEvent => {
  count += 1;
  return {
    id: `w${count}`,
    kind: 'council-entry',
    subject,
    compartment: desk,
    role: desk === 'griffie' ? 'griffier' : 'bestuursadviseur',
    at: new Date(Date.UTC(2026, 2, 3, 9, 0, count)).toISOString(),
    body,
    items,
  };
};
const list = (
  rows: readonly { readonly id: string; readonly row: CouncilRow }[],
  {
    date = '2026-03-03',
    same = [],
    gone = [],
  }: { date?: string; same?: readonly string[]; gone?: readonly string[] } = {},
  desk: 'college' | 'griffie' = 'griffie',
) => event('list', { do: 'list', list: { name: 'Vragen', date }, rows, same, gone }, [], desk);
const added = (id: string, changes: Partial<CouncilRow> = {}, items: readonly string[] = []) =>
  event(
    id,
    { do: 'added', row: row(changes), source: { name: 'demo', date: '2026-03-03' }, proposed: true },
    items,
  );

describe('the record of the council', () => {
  it('shows a list at both desks, and links, remarks and owners at one', () => {
    const lists = [list([{ id: 'a', row: row() }])];
    const own = [
      event('a', { do: 'linked' }, ['i1']),
      event('a', { do: 'changed', term: null, owner: 'Verkeer' }),
      event('a', { do: 'comment', text: 'bellen' }),
      added('b', { title: 'Motie bankjes', kind: 'motion' }),
    ];
    const [college, griffie] = [foldCouncil(own, lists), foldCouncil(lists, own)];
    expect(college.entries.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(college.entries[0]).toMatchObject({
      anchor: ['i1'],
      owner: 'Verkeer',
      official: true,
      statusBy: 'list',
    });
    expect(griffie.entries).toHaveLength(1);
    expect(griffie.entries[0]).toMatchObject({ anchor: [], owner: null, comments: [], events: [] });
  });

  it('lets what a person said stand until the list says something new', () => {
    const settled = event('a', { do: 'settled', status: 'answered', on: '2026-03-09' });
    const first = list([{ id: 'a', row: row() }]);
    expect(foldCouncil([first, settled], []).entries[0]).toMatchObject({
      status: 'answered',
      statusBy: 'person',
      answeredAt: '2026-03-09',
    });
    const repeated = list([{ id: 'a', row: row({ title: 'Vragen over de Molenweg' }) }], {
      date: '2026-03-10',
    });
    expect(foldCouncil([first, settled, repeated], []).entries[0]).toMatchObject({ status: 'answered' });
    const other = list([{ id: 'a', row: row({ status: 'withdrawn' }) }], { date: '2026-03-12' });
    expect(foldCouncil([first, settled, other], []).entries[0]).toMatchObject({
      status: 'withdrawn',
      statusBy: 'list',
    });
  });

  it('marks what a newer list no longer has, and takes a whole list back at both desks', () => {
    const first = list([{ id: 'a', row: row() }]);
    const next = list([{ id: 'b', row: row({ title: 'Vragen over afval' }) }], {
      date: '2026-03-10',
      gone: ['a'],
    });
    expect(foldCouncil([], [first, next]).entries.map(({ id, goneSince }) => [id, goneSince])).toEqual([
      ['a', '2026-03-10'],
      ['b', null],
    ]);
    const undo = event('list', { do: 'undo', of: next.id }, [], 'griffie');
    expect(foldCouncil([], [first, next, undo]).entries.map(({ id, goneSince }) => [id, goneSince])).toEqual([
      ['a', null],
    ]);
    const back = list([], { date: '2026-03-17', same: ['a'] });
    expect(foldCouncil([first, next, back], []).entries[0]).toMatchObject({
      goneSince: null,
      source: { date: '2026-03-17' },
    });
  });

  it('puts an official entry in the place of a proposed one, with its story and remarks', () => {
    const own = added('p', { title: 'Vragen Molenweg', date: '2026-03-02' }, ['i7']);
    const said = event('p', { do: 'comment', text: 'let op' });
    const { entries } = foldCouncil([own, said], [list([{ id: 'a', row: row() }])]);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({ id: 'a', official: true, anchor: ['i7'] });
    expect(entries[0]?.comments.map(({ text }) => text)).toEqual(['let op']);
    const other = foldCouncil(
      [added('p', { title: 'Vragen over de Kerkstraat' })],
      [list([{ id: 'a', row: row() }])],
    );
    expect(other.entries).toHaveLength(2);
  });

  it('remembers which story an entry does not belong to, and takes that back', () => {
    const first = list([{ id: 'a', row: row() }]);
    const tied = event('a', { do: 'linked' }, ['i1', 'i2']);
    const parted = event('a', { do: 'unlinked' }, ['i2']);
    const undo = event('a', { do: 'undo', of: parted.id });
    expect(foldCouncil([first, tied, parted], []).entries[0]).toMatchObject({ anchor: [], apart: ['i2'] });
    expect(foldCouncil([first, tied, parted, undo], []).entries[0]).toMatchObject({
      anchor: ['i1', 'i2'],
      apart: [],
    });
    const redo = event('a', { do: 'undo', of: undo.id });
    expect(foldCouncil([first, tied, parted, undo, redo], []).entries[0]).toMatchObject({
      anchor: [],
      apart: ['i2'],
    });
  });
});

const ids = fc.constantFrom('a', 'b', 'c');
const statuses = fc.constantFrom('open', 'answered', 'settled', 'withdrawn');
const step: fc.Arbitrary<readonly [string, CouncilBody]> = fc.tuple(
  ids,
  fc.oneof(
    fc.record({ id: ids, status: statuses }).map(
      ({ id, status }): CouncilBody => ({
        do: 'list',
        list: { name: 'L', date: '2026-03-03' },
        rows: [{ id, row: row({ title: `Over ${id}`, status }) }],
        same: [],
        gone: [],
      }),
    ),
    fc.constant<CouncilBody>({
      do: 'added',
      row: row({ title: 'Over b' }),
      source: { name: 'x', date: '2026-03-03' },
      proposed: false,
    }),
    fc.constant<CouncilBody>({ do: 'linked' }),
    fc.constant<CouncilBody>({ do: 'unlinked' }),
    statuses.map((status): CouncilBody => ({ do: 'settled', status, on: '2026-03-04' })),
    fc.constant<CouncilBody>({ do: 'changed', term: '2026-04-01', owner: null }),
    fc.integer({ min: 1, max: 20 }).map((of): CouncilBody => ({ do: 'undo', of: `e${of}` })),
  ),
);
const record = (desk: string) =>
  fc.array(step, { maxLength: 20 }).map((steps) =>
    steps.map(([subject, body], at) => ({
      ...event(subject, body, ['i1']),
      id: desk === 'own' ? `e${at}` : `f${at}`,
    })),
  );

describe('any record', () => {
  it('adds up: every entry once, undoable steps are its own, and the other desk shows nothing of its own work', () => {
    fc.assert(
      fc.property(record('own'), record('other'), (own, other) => {
        const { entries } = foldCouncil(own, other);
        expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
        const mine = new Set(own.map(({ id }) => id));
        for (const entry of entries) expect(entry.events.every((id) => mine.has(id))).toBe(true);
        const without = foldCouncil(
          own,
          other.filter(({ body }) => body.do === 'list' || body.do === 'undo'),
        );
        expect(without.entries).toEqual(entries);
      }),
    );
  });
});
