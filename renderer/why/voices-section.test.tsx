import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Representativeness } from '../../shared/model/representativeness.ts';
import { VoicesSection } from './voices-section.tsx';

const base: Representativeness = {
  items: 14,
  independent: 12,
  publishers: 3,
  voices: [
    { voice: 'press', items: 2, publishers: 2 },
    { voice: 'resident', items: 12, publishers: 1 },
  ],
  residents: { messages: 12, senders: 5, unnamed: 0 },
  concentration: { senders: 2, messages: 8, of: 12, share: 66, items: ['i_1'] },
};
const shown = (parts: Partial<Representativeness> = {}): string =>
  renderToStaticMarkup(<VoicesSection voices={{ ...base, ...parts }} />)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

describe('who says it', () => {
  it('is a table of voices with their sum, senders counted, and the few who made most', () => {
    const text = shown();
    expect(text).toContain('pers 2 2');
    expect(text).toContain('bewoners 12 1');
    expect(text).toContain('Samen 14 3');
    expect(text).toContain('12 berichten zeggen iets met eigen woorden');
    expect(text).toContain('De 12 berichten van bewoners komen van 5 afzenders.');
    expect(text).toContain('Let op: 2 afzenders maakten 66 % van de 12 berichten van bewoners.');
    expect(text).toContain('geen peiling');
  });
  it.each<readonly [string, Representativeness['residents'], string]>([
    [
      'one message',
      { messages: 1, senders: 1, unnamed: 0 },
      'Het ene bericht van bewoners komt van 1 afzender.',
    ],
    [
      'no sender known',
      { messages: 4, senders: 0, unnamed: 4 },
      'van geen van de 4 berichten van bewoners de afzender',
    ],
    [
      'some known',
      { messages: 4, senders: 2, unnamed: 1 },
      'Van 1 bericht van bewoners noemt de bron geen afzender. De andere komen van 2 afzenders.',
    ],
  ])('says so of %s', (_, residents, line) =>
    expect(shown({ residents, concentration: null })).toContain(line),
  );
  it('says nothing of residents where there are none', () => {
    const text = shown({ residents: { messages: 0, senders: 0, unnamed: 0 }, concentration: null });
    expect(text).not.toContain('van bewoners');
  });
});
