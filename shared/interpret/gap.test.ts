import { describe, expect, it } from 'vitest';
import { type EntrySpec, makeEntry, makeStory } from '../../test/support/story-entries.ts';
import { gapOf, publicRecord } from './gap.ts';

type Spec = Omit<EntrySpec, 'id'>;
const entries = (prefix: string, ...specs: readonly Spec[]) =>
  specs.map((spec, index) => makeEntry({ ...spec, id: `${prefix}_${index}` }));
const ward = 'WK999901';
const resident = (text: string, more: Spec = {}): Spec => ({
  voice: 'resident',
  publisher: 'Forum',
  wards: [ward],
  themes: ['openbare-ruimte'],
  text,
  ...more,
});
const talk: readonly Spec[] = [
  resident('Weer een rat gezien achter de flats, bij de speeltuin.'),
  resident('De ratten lopen hier gewoon langs de speeltuin en de flats!'),
  resident(
    'Kan iemand iets doen aan die rattenplaag? Ik durf mijn dochter niet meer naar de speeltuin te laten gaan.',
  ),
];
const office = (title: string, more: Spec = {}): Spec => ({
  voice: 'institution',
  publisher: 'Gemeente',
  wards: [ward],
  themes: ['openbare-ruimte'],
  title,
  ...more,
});

function gap(specs: readonly Spec[], record: readonly Spec[] = [], senders = 3) {
  const items = entries('i', ...specs);
  const story = makeStory(items, {
    wards: [ward],
    themes: ['openbare-ruimte'],
    first: '2026-03-01T07:00:00.000Z',
  });
  const counted = { ...story, counts: { ...story.counts, senders } };
  return gapOf(counted, items, publicRecord([...items, ...entries('p', ...record)]));
}

describe('a gap', () => {
  it('is what three senders talk about and nobody else, since the first of them', () =>
    expect(gap(talk)).toEqual({ since: '2026-03-01T07:00:00.000Z', senders: 3, near: [] }));

  const none: readonly (readonly [string, ReturnType<typeof gap>])[] = [
    ['two senders', gap(talk, [], 2)],
    ['nothing at all', gap([], [])],
    ['the press among them', gap([...talk, { ...talk[0], voice: 'press' }])],
    ['a party among them', gap([...talk, { ...talk[0], voice: 'politics' }])],
    ['the municipality among them', gap([...talk, { ...talk[0], voice: 'institution' }])],
    ['an emergency service among them', gap([...talk, { ...talk[0], voice: 'emergency' }])],
    ['a rumour', gap(talk.map((spec, index) => (index === 0 ? { ...spec, kind: 'rumour' as const } : spec)))],
    [
      'somebody else who writes about the same, ungrouped',
      gap(talk, [
        office('Ratten bij de speeltuin', { text: 'Bij de flats en de speeltuin zijn ratten gezien.' }),
      ]),
    ],
  ];
  it.each(none)('is not %s', (_, found) => expect(found).toBeNull());

  it('is not where a body speaks on a channel of residents', () => {
    const items = entries('i', ...talk);
    const spoken = items.map((entry, index) =>
      index === 1 ? { ...entry, reading: { ...entry.reading, voice: 'institution' as const } } : entry,
    );
    const story = makeStory(items);
    expect(
      gapOf({ ...story, counts: { ...story.counts, senders: 3 } }, spoken, publicRecord(spoken)),
    ).toBeNull();
  });
});

describe('near misses', () => {
  const near = (...record: readonly Spec[]) => gap(talk, record)?.near ?? null;
  const playground = office('Nieuwe toestellen voor de speeltuin', {
    text: 'De speeltuin krijgt een schommel.',
  });

  it('share words and a ward or theme', () => {
    const [only] = near(playground) ?? [];
    expect(only).toMatchObject({ item: { title: playground.title }, ward: true, theme: true, shared: 1 });
  });
  it.each<readonly [string, Spec]>([
    ['no word in common', office('Bibliotheek op zondag open', { text: 'De leeszaal is vanaf nu open.' })],
    ['no ward or theme in common', { ...playground, wards: ['WK999902'], themes: ['economie'] }],
  ])('are not those with %s', (_, spec) => expect(near(spec)).toEqual([]));
  it('are not residents', () => expect(near(resident('Wie gaat er mee naar de speeltuin?'))).toEqual([]));
  it('are at most two, those of the same ward first', () => {
    const elsewhere = { ...playground, wards: ['WK999902'], title: 'Speeltuin elders' };
    const found = near(elsewhere, playground, { ...elsewhere, title: 'Speeltuin verderop' }) ?? [];
    expect(found.map(({ ward: same }) => same)).toEqual([true, false]);
  });
});
