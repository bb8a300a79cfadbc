import { expect, it } from 'vitest';
import { changesLine, followLine } from './follow-words.ts';

const nothing = { moved: 0, changed: 0, cancelled: 0, gone: 0, back: 0, failed: [] };

it('says what a calendar changed, that nothing did, and which could not be read', () => {
  expect(changesLine(nothing)).toBeNull();
  expect(followLine(nothing)).toBe('Geen wijzigingen in uw momenten.');
  expect(followLine({ ...nothing, moved: 1, gone: 2 })).toBe(
    'In de agenda: 1 moment verplaatst, 2 momenten staan niet meer in de agenda en zijn als vervallen gemarkeerd.',
  );
  expect(followLine({ ...nothing, failed: ['Agenda'] })).toBe(
    'Niet te lezen: Agenda. Probeer het later opnieuw.',
  );
});
