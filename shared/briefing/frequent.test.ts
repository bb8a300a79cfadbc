import { describe, expect, it } from 'vitest';
import { toldOf } from '../../test/support/compose-day.ts';
import { type EntrySpec, makeEntry } from '../../test/support/story-entries.ts';
import type { StoryEntry } from '../interpret/story-features.ts';
import { frequentSection } from './frequent.ts';

const old = '2026-03-05T09:00:00.000Z';
const fresh = '2026-03-10T05:30:00.000Z';
let count = 0;

/** An item that asks its last sentence. */
function asks(text: string, spec: Omit<EntrySpec, 'id' | 'text'> = {}): StoryEntry {
  count += 1;
  const entry = makeEntry({
    id: `i_${String(count).padStart(24, '0')}`,
    voice: 'resident',
    publisher: 'Forum',
    time: fresh,
    text,
    ...spec,
  });
  const start = text.lastIndexOf('. ') + 1 || 0;
  const quote = text.slice(start).trim();
  const at = text.indexOf(quote);
  const question = { field: 'text' as const, start: at, end: at + quote.length, quote };
  return { ...entry, reading: { ...entry.reading, questions: [question] } };
}
/** Long enough around the question that no text is a copy of another. */
const bridge = (sender: string | null, opening: string, more: Omit<EntrySpec, 'id' | 'text'> = {}) =>
  asks(`${opening}. Wanneer gaat de brug over de Ringvaart weer open?`, { sender, ...more });

const section = (entries: readonly StoryEntry[]) =>
  frequentSection(toldOf(entries), {
    wards: new Map(),
    quoteThreshold: 3,
    since: '2026-03-03T23:00:00.000Z',
  }).map((sentences) => sentences.map(({ kind, text }) => [kind, text] as const));

describe('frequently asked', () => {
  it('quotes the wording where three known senders ask it, with the counts', () =>
    expect(
      section([
        bridge(
          'a',
          'Hallo buren, ik moet elke dag met de kinderen omfietsen langs de provinciale weg en dat is gevaarlijk',
        ),
        bridge(
          'b',
          'Gisteren stond ik voor niets met een volle bestelbus bij de slagboom, nergens een bord te zien',
        ),
        bridge('c', 'Mijn zoon kwam drie keer te laat op school omdat lijn 12 een andere route neemt', {
          time: old,
        }),
      ]),
    ).toEqual([
      [
        ['quoted', 'Wanneer gaat de brug over de Ringvaart weer open?'],
        ['computed', '3 keer gevraagd, in 3 berichten van 3 afzenders.'],
      ],
    ]));

  it.each<readonly [string, readonly StoryEntry[]]>([
    [
      'one sender twice',
      [
        bridge(
          'a',
          'Hallo buren, ik moet elke dag met de kinderen omfietsen langs de provinciale weg en dat is gevaarlijk',
        ),
        bridge('a', 'Nog eens'),
      ],
    ],
    [
      'a question and its repost',
      [
        bridge('a', 'Hallo'),
        asks('RT: Hallo. Wanneer gaat de brug over de Ringvaart weer open?', { sender: 'b' }),
      ],
    ],
    [
      'what nobody asked since',
      [
        bridge('a', 'Hallo', { time: old }),
        bridge('b', 'Weer om', { time: old }),
        bridge('c', 'Te laat', { time: old }),
      ],
    ],
    [
      'what was asked weeks ago',
      [bridge('a', 'Hallo', { time: '2026-02-12T09:00:00.000Z' }), bridge('b', 'Nieuw hier')],
    ],
    [
      'two residents below the threshold without a headline',
      [
        bridge(
          'a',
          'Hallo buren, ik moet elke dag met de kinderen omfietsen langs de provinciale weg en dat is gevaarlijk',
        ),
        bridge(
          'b',
          'Gisteren stond ik voor niets met een volle bestelbus bij de slagboom, nergens een bord te zien',
        ),
      ],
    ],
  ])('is not %s', (_, entries) => expect(section(entries)).toEqual([]));

  it('gives the headline of the story for the words of two residents', () => {
    const article = makeEntry({
      id: 'i_900000000000000000000000',
      title: 'Brug over de Ringvaart twee weken dicht',
      text: 'De brug over de Ringvaart gaat twee weken dicht voor onderhoud.',
      time: old,
    });
    const found = section([
      article,
      bridge(
        'a',
        'Hallo buren, ik moet elke dag met de kinderen omfietsen langs de provinciale weg en dat is gevaarlijk',
      ),
      bridge(
        'b',
        'Gisteren stond ik voor niets met een volle bestelbus bij de slagboom, nergens een bord te zien',
      ),
    ]);
    const texts = found.flat().map(([, text]) => text);
    expect(texts).not.toContain('Wanneer gaat de brug over de Ringvaart weer open?');
    for (const [first, second] of found) {
      expect(first).toEqual(['quoted', 'Brug over de Ringvaart twee weken dicht']);
      expect(second?.[1]).toBe('Hierover vragen 2 afzenders hetzelfde, in 2 berichten.');
    }
  });

  it('quotes who is no resident', () => {
    const party = { voice: 'politics', publisher: 'Raad' } as const;
    const entries = [
      bridge(null, 'Onze fractie kreeg klachten van ondernemers aan de kade over misgelopen omzet', party),
      bridge(null, 'In de commissie van vorige maand zei het college toe met een planning te komen', {
        ...party,
        publisher: 'Fractie',
      }),
    ];
    expect(section(entries).flat()[0]).toEqual([
      'quoted',
      'Wanneer gaat de brug over de Ringvaart weer open?',
    ]);
  });

  it('lists at most five', () => {
    const things = ['brug', 'markt', 'kermis', 'gymzaal', 'bibliotheek', 'haven', 'molen'];
    const entries = things.flatMap((thing) =>
      ['a', 'b', 'c'].map((sender) =>
        asks(`Zeg ${sender}. Wanneer gaat de ${thing} van Lindewaard weer open?`, { sender }),
      ),
    );
    expect(section(entries).length).toBeLessThanOrEqual(5);
  });
});
