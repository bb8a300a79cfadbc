/** Texts of one thing over and over: what grows faster than the text would block every briefing. Judged by growth, not by the clock's face. */
import { describe, expect, it } from 'vitest';
import { readItem } from './read-item.ts';

const runs = [
  ['question marks', 'Waarom ', '?'],
  ['exclamation marks', 'Wat ', '!'],
  ['both', 'Wat ', '?!'],
  ['numbered points', '', '1.'],
  ['spaces', 'a', ' '],
  ['brackets', '', '('],
  ['quotes', '', '"a '],
  ['emoji', '', '😀'],
  ['prices', '', '€ '],
  ['new lines', '', '\n'],
] as const;

const place = { scope: 'onbekend', wards: [] } as const;
const read = (text: string) =>
  readItem(
    { id: 'x', title: '', text, published: null, source: { name: 'x', voice: 'resident', fixedWard: null } },
    place,
  );

describe('readItem', () => {
  it.each(runs)('comes to an end on forty thousand times %s', (_, opening, piece) => {
    // A cubic rule would take hours here, a quadratic one minutes: the runner's own limit is the judge.
    expect(read(opening + piece.repeat(40_000)).item).toBe('x');
  });
});
