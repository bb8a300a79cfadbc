import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DiffPart, textDifference } from './action-diff.ts';

const without = (parts: readonly DiffPart[], kind: DiffPart['kind']): string =>
  parts
    .filter((part) => part.kind !== kind)
    .map(({ text }) => text)
    .join('');

describe('the difference between two versions', () => {
  it('shows the words that changed within a sentence, and leaves the others alone', () => {
    const before = 'De Molenweg is dicht. Lopen kan wel. De winkels bereikt u via de Kerkstraat.';
    const after = 'De Molenweg is tot vrijdag dicht. Lopen kan wel. De winkels bereikt u via de Kerkstraat.';
    expect(textDifference(before, after)).toEqual([
      { kind: 'same', text: 'De Molenweg is ' },
      { kind: 'added', text: 'tot vrijdag ' },
      { kind: 'same', text: 'dicht. Lopen kan wel. De winkels bereikt u via de Kerkstraat.' },
    ]);
  });

  it('shows a sentence of other words as a whole', () => {
    const parts = textDifference('Wij nemen dit mee. Bel ons.', 'De borden staan er vanaf maandag. Bel ons.');
    expect(parts).toEqual([
      { kind: 'removed', text: 'Wij nemen dit mee. ' },
      { kind: 'added', text: 'De borden staan er vanaf maandag. ' },
      { kind: 'same', text: 'Bel ons.' },
    ]);
  });

  it('shows a new text as new, and an equal one as the same', () => {
    expect(textDifference('', 'Een zin.')).toEqual([{ kind: 'added', text: 'Een zin.' }]);
    expect(textDifference('Een zin.', 'Een zin.')).toEqual([{ kind: 'same', text: 'Een zin.' }]);
    expect(textDifference('', '')).toEqual([]);
  });

  it('always adds up to both texts', () => {
    const text = fc
      .array(
        fc.constantFrom('De weg is dicht. ', 'Bel ons! ', 'lopen ', 'kan ', '\n\n', 'é😀', '12 maart ', '  '),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(text, fc.string()), fc.oneof(text, fc.string()), (before, after) => {
        const parts = textDifference(before, after);
        expect(without(parts, 'added')).toBe(before);
        expect(without(parts, 'removed')).toBe(after);
        expect(parts.every((part, index) => part.text !== '' && part.kind !== parts[index - 1]?.kind)).toBe(
          true,
        );
      }),
      { numRuns: 500, seed: 7 },
    );
  });
});
