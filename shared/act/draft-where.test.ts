/** The spot a story plays at, in the words of its own messages. */
import { describe, expect, it } from 'vitest';
import { storyView } from '../../test/support/story-views.ts';
import { type Where, whereOf } from './draft-where.ts';

const where = (...texts: readonly string[]): Where =>
  whereOf(storyView({ items: texts.map((text) => ({ source: 'resident', kind: 'report', text })) }));

describe('whereOf', () => {
  it.each([
    { text: 'De glasbak aan de Esweg zit vol.', phrase: 'aan de Esweg' },
    { text: 'Op het Raadhuisplein ligt glas.', phrase: 'op het Raadhuisplein' },
    { text: 'Er is brand bij de Jozefschool.', phrase: 'bij de Jozefschool' },
    { text: 'Het is glad op de Oude Kerkstraat.', phrase: 'op de Oude Kerkstraat' },
    { text: "Er ligt vuil in 't Dinkelpark.", phrase: "in 't Dinkelpark" },
    { text: 'Langs de Gronausestraat staat alles blank.', phrase: 'langs de Gronausestraat' },
    { text: 'AAN DE ESWEG ZIT DE GLASBAK VOL.', phrase: 'in Losser' },
    { text: 'De glasbak zit vol.', phrase: 'in Losser' },
    { text: 'Bij de Albert Heijn ligt glas.', phrase: 'in Losser' },
    { text: 'Volgens de Esweg klopt het niet.', phrase: 'in Losser' },
    { text: 'Op de weg ligt olie.', phrase: 'in Losser' },
  ])('$text → $phrase', ({ text, phrase }) => {
    expect(where(text).phrase).toBe(phrase);
    expect(where(text).exact).toBe(phrase !== 'in Losser');
  });

  it('takes the spot that most messages name, as they write it most', () => {
    const found = where('Op de Esweg.', 'Aan de Esweg ligt glas.', 'Aan de Esweg.', 'Bij de Kerkstraat.');
    expect(found).toMatchObject({ phrase: 'aan de Esweg', name: 'Esweg', exact: true });
    expect(found.items).toHaveLength(3);
  });

  it('leaves out a spot that only one of many names', () => {
    const found = where(...Array.from({ length: 7 }, () => 'Het ligt vol glas.'), 'Ook aan de Esweg.');
    expect(found).toMatchObject({ exact: false, items: [], name: '' });
  });

  it('keeps a spot that an official message names, however many do not', () => {
    const found = whereOf(
      storyView({
        items: [
          { source: 'institution', kind: 'fact', text: 'De glasbak aan de Esweg is geleegd.' },
          ...Array.from({ length: 7 }, () => ({
            source: 'resident' as const,
            kind: 'feeling' as const,
            text: 'Het stinkt daar.',
          })),
        ],
      }),
    );
    expect(found).toMatchObject({ phrase: 'aan de Esweg', exact: true });
  });
});
