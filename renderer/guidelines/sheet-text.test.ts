import { expect, it } from 'vitest';
import { outOfHoursSheet } from '../../shared/act/out-of-hours.ts';
import { defaultGuidelines } from '../../shared/model/guidelines.ts';
import { sheetText } from './sheet-text.ts';

const at = '2026-03-06T18:30:00.000Z';

it('says whom to call first, and leaves out what is empty', () => {
  const guidelines = {
    ...defaultGuidelines,
    duty: [{ matter: 'Onrust', function: 'piket crisiscommunicatie', phone: '0800 0000' }],
    contact: { phone: '14 0541', page: null },
  };
  const sheet = outOfHoursSheet(
    guidelines,
    [],
    [{ question: 'Is het zwembad open?', answer: 'Ja, tot 20.00 uur.', expires: '2026-03-08' }],
    at,
  );
  const text = sheetText(sheet);
  expect(text).toMatch(/^Buiten kantooruren\nStand: vrijdag 6 maart 2026, 19\.30 uur\n\nWIE TE BELLEN\n/);
  expect(text).toContain('- Onrust: piket crisiscommunicatie, 0800 0000\nAlgemeen nummer: 14 0541');
  expect(text).toContain('- Is het zwembad open? (geldt tot en met zondag 8 maart 2026)\nJa, tot 20.00 uur.');
  expect(text).not.toContain('KLAAR OM TE VERSTUREN');
});

it('says that nobody is filled in: that is what a person must know before the weekend', () => {
  expect(sheetText(outOfHoursSheet(defaultGuidelines, [], [], at))).toContain('Er is nog niemand ingevuld.');
});
