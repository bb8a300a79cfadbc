import { describe, expect, it } from 'vitest';
import { makeEntry } from '../../test/support/story-entries.ts';
import { ownMentions, ownMentionsOf } from './own-mentions.ts';

const quotes = (text: string, municipality = 'Eikenrade'): readonly string[] =>
  ownMentionsOf({ title: '', text }, municipality).map(({ quote }) => quote);

describe('ownMentionsOf', () => {
  const found: readonly (readonly [string, string])[] = [
    ['De gemeente heeft nog niet geantwoord.', 'De gemeente'],
    ['Gemeente Eikenrade wil de school slopen.', 'Gemeente'],
    ['Volgens het college is er geen geld.', 'het college'],
    ['Het gemeentebestuur wil praten.', 'Het gemeentebestuur'],
    ['Waarom doet de wethouder niets?', 'de wethouder'],
    ['Wij misten een gemeenteambtenaar op de avond.', 'gemeenteambtenaar'],
    ['Het vertrouwen in de gemeente is klein.', 'vertrouwen in de gemeente'],
  ];
  it.each(found)('finds the organisation in: %s', (text, quote) => {
    expect(quotes(text)).toEqual([quote]);
  });

  it.each([
    'Er zijn drie musea in de gemeente.',
    'Gemeente Beukenveen bouwt een brug.',
    'De gemeente Beukenveen bouwt een brug.',
    'De hervormde gemeente houdt een bazaar.',
    'Het college van bestuur van de school stapt op.',
    'Een buurgemeente deed het al.',
    'De oud-wethouder schreef een boek.',
    'Veel gemeenten kampen met tekorten.',
  ])('leaves alone: %s', (text) => {
    expect(quotes(text)).toEqual([]);
  });

  it('slices back in title and text', () => {
    const item = { title: 'Gemeente zwijgt', text: 'Nog steeds zegt de gemeente niets.' };
    const mentions = ownMentionsOf(item, 'Eikenrade');
    expect(mentions.map(({ field }) => field)).toEqual(['title', 'text']);
    for (const { field, start, end, quote } of mentions) expect(item[field].slice(start, end)).toBe(quote);
  });
});

describe('ownMentions', () => {
  const period = { from: '2026-03-09T00:00:00.000Z', to: '2026-03-16T00:00:00.000Z' };
  const about = 'De gemeente komt met een plan.';
  const entry = (id: string, time: string, more: Partial<Parameters<typeof makeEntry>[0]> = {}) =>
    makeEntry({ id, time: `2026-03-${time}T10:00:00.000Z`, text: about, ...more });

  it('counts items by channel beside the equal period before', () => {
    const mentions = ownMentions(
      [
        entry('now1', '10'),
        entry('now2', '11', { publisher: 'Koerier' }),
        entry('now3', '12', { voice: 'resident' }),
        entry('then', '04'),
        entry('older', '01'),
        entry('later', '16'),
      ],
      'Eikenrade',
      period,
    );
    expect(mentions).toEqual({
      channels: [
        { channel: 'resident', items: 1, before: 0, change: 1, publishers: 1, ids: ['now3'] },
        { channel: 'press', items: 2, before: 1, change: 1, publishers: 2, ids: ['now1', 'now2'] },
      ],
      items: 3,
      before: 1,
      change: 2,
      comparable: true,
    });
  });

  it('counts an item once, however often it mentions the municipality', () => {
    const text = `${about} ${about} Het college wil dat de gemeente kiest.`;
    expect(ownMentions([entry('a', '10', { text })], 'Eikenrade', period).items).toBe(1);
  });

  it('takes the borders as from inclusive, to exclusive', () => {
    const at = (id: string, time: string) => makeEntry({ id, time, text: about });
    const { items, before } = ownMentions(
      [at('a', period.from), at('b', period.to), at('c', '2026-03-02T00:00:00.000Z')],
      'Eikenrade',
      period,
    );
    expect([items, before]).toEqual([1, 1]);
  });

  it('leaves out the municipality’s own channel and what does not mention it', () => {
    const mentions = ownMentions(
      [
        entry('own', '10', { voice: 'institution', publisher: 'Gemeente Eikenrade' }),
        entry('none', '10', { text: 'De fanfare speelt zaterdag op het plein.' }),
      ],
      'Eikenrade',
      period,
    );
    expect(mentions.channels).toEqual([]);
    expect(mentions.items).toBe(0);
  });

  it('says that a first period cannot be compared', () => {
    expect(ownMentions([entry('a', '10')], 'Eikenrade', period).comparable).toBe(false);
    const quiet = entry('b', '04', { text: 'De fanfare oefent.' });
    expect(ownMentions([entry('a', '10'), quiet], 'Eikenrade', period).comparable).toBe(true);
  });
});
