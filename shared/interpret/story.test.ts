import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EntrySpec, makeEntry } from '../../test/support/story-entries.ts';
import { groupStories, type StoryEntry, toStory } from './story.ts';
import { addEntry, createGrouping, takeIn } from './story-fold.ts';

const at = (day: number, hour = 8): string =>
  `2026-03-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00.000Z`;
const entry = (id: string, title: string, text: string, more: Partial<EntrySpec> = {}): StoryEntry =>
  makeEntry({ id, title, text, ...more });
const wijk = { wards: ['WK000001'] };

const leak = [
  entry(
    'i_1',
    'Waterleiding gesprongen in Kerkstraat',
    'In de Kerkstraat is vannacht een waterleiding gesprongen. Kelders lopen onder en het waterbedrijf zoekt het lek.',
    { ...wijk, time: at(2), publisher: 'Omroep', voice: 'press' },
  ),
  entry('i_2', '', 'de hele kerkstraat staat blank, waterleiding gesprongen? kelder vol water', {
    ...wijk,
    time: at(2, 9),
    voice: 'resident',
    publisher: 'Forum',
    sender: 'h1',
    questions: 1,
  }),
  entry(
    'i_3',
    'Kerkstraat dicht na breuk in waterleiding',
    'Na de gesprongen waterleiding blijft de Kerkstraat dicht. Het waterbedrijf verwacht het lek in de kelders morgen te dichten.',
    { ...wijk, time: at(3), voice: 'institution', publisher: 'Gemeente' },
  ),
];
const shop = [
  entry(
    'i_4',
    'Dorpswinkel Overdinkel zoekt vrijwilligers',
    'De coöperatieve dorpswinkel zoekt vrijwilligers voor achter de kassa. Bewoners kochten certificaten.',
    { wards: ['WK000002'], time: at(2, 7) },
  ),
  entry(
    'i_5',
    'Certificaten dorpswinkel uitverkocht',
    'Alle certificaten van de coöperatieve dorpswinkel zijn verkocht, vrijwilligers zijn er ook.',
    { wards: ['WK000002'], time: at(4), publisher: 'Omroep' },
  ),
];
const all = [...leak, ...shop];
const partition = (entries: readonly StoryEntry[], ...rest: readonly Parameters<typeof groupStories>[1][]) =>
  groupStories(entries, ...rest)
    .map(({ items }) => items.join(' '))
    .sort();

describe('groupStories', () => {
  it('keeps two events apart and each together', () =>
    expect(partition(all)).toEqual(['i_1 i_2 i_3', 'i_4 i_5']));

  it('names, places and counts a story', () => {
    const story = groupStories(leak)[0];
    expect(story).toMatchObject({
      id: 's_i_1',
      titleItem: 'i_1',
      wards: ['WK000001'],
      scope: 'wijk',
      first: at(2),
      last: at(3),
    });
    expect(story?.counts).toMatchObject({ items: 3, publishers: 3, senders: 1, questions: 1 });
    expect(story?.counts.byVoice).toEqual({ press: 1, resident: 1, institution: 1 });
  });
  it('gives no story for nothing', () => expect(groupStories([])).toEqual([]));
  it('does not depend on the order of the input', () => {
    for (let turn = 1; turn < all.length; turn += 1)
      expect(partition([...all.slice(turn), ...all.slice(0, turn)])).toEqual(partition(all));
  });
  it('holds a copy under another title for the same story', () => {
    const text =
      'In sporthal De Fakkel brak maandag rond zes uur brand uit in de meterkast; twintig turnsters stonden buiten en niemand raakte gewond.';
    expect(
      partition([
        entry('i_1', 'Brand in De Fakkel', text),
        entry('i_2', 'Turnsters naar buiten na brand', text, { publisher: 'Omroep' }),
      ]),
    ).toEqual(['i_1 i_2']);
  });
});

describe('what contradicts', () => {
  const fire = (id: string, ward: string, street: string, more: Partial<EntrySpec> = {}) =>
    entry(
      id,
      `Woningbrand ${street}`,
      `Brandweer blust uitslaande woningbrand aan de ${street}, bewoners ongedeerd.`,
      { wards: [ward], ...more },
    );
  const pairs: readonly (readonly [string, readonly StoryEntry[]])[] = [
    ['another ward', [fire('i_1', 'WK000001', 'Kerkstraat'), fire('i_2', 'WK000002', 'Molenweg')]],
    [
      'another age',
      [
        entry(
          'i_1',
          'Meisje (14) vermist in Losser',
          'De politie zoekt een 14-jarige die zondagavond haar huis verliet.',
        ),
        entry(
          'i_2',
          'Man (81) vermist in Losser',
          'De politie zoekt een 81-jarige die zondagavond zijn huis verliet.',
        ),
      ],
    ],
    [
      'another night',
      [
        entry(
          'i_1',
          'Auto uitgebrand in Losser',
          'In de nacht van zaterdag op zondag is een auto uitgebrand.',
          { time: at(1) },
        ),
        entry(
          'i_2',
          'Schuur uitgebrand in Losser',
          'In de nacht van maandag op dinsdag is een schuur uitgebrand.',
          { time: at(3) },
        ),
      ],
    ],
    [
      'another address',
      [
        entry(
          'i_1',
          'Aanvraag omgevingsvergunning Kerkstraat 12',
          'Aanvraag voor het bouwen van een dakkapel',
        ),
        entry(
          'i_2',
          'Aanvraag omgevingsvergunning Kerkstraat 80',
          'Aanvraag voor het bouwen van een dakkapel',
        ),
      ],
    ],
    [
      'weeks later',
      [fire('i_1', 'WK000001', 'Kerkstraat'), fire('i_2', 'WK000001', 'Kerkstraat', { time: at(25) })],
    ],
    [
      'another road',
      [
        entry('i_1', 'Werkzaamheden N731', 'Nachtelijke werkzaamheden aan asfalt N731'),
        entry('i_2', 'Werkzaamheden N735', 'Nachtelijke werkzaamheden aan asfalt N735'),
      ],
    ],
    [
      'another kind of incident',
      [
        entry(
          'i_1',
          'Brand in flat Tigrisdreef',
          'Brand op de galerij van de flat, bewoners geschrokken',
          wijk,
        ),
        entry(
          'i_2',
          'Explosie bij flat Tigrisdreef',
          'Explosie op de galerij van de flat, bewoners geschrokken',
          wijk,
        ),
      ],
    ],
    [
      'only the street',
      [
        entry('i_1', 'Blauwe zone Brinkstraat', 'Parkeren met schijf in de Brinkstraat te Losser', wijk),
        entry('i_2', 'Rivier', 'er komt een rivier door de Brinkstraat te Losser', wijk),
      ],
    ],
  ];
  it.each(pairs)('%s', (_, entries) => expect(groupStories(entries)).toHaveLength(2));
});

describe('constraints', () => {
  it('links what people linked, across stories', () =>
    expect(
      partition(all, {
        mustLink: [
          ['i_4', 'i_3'],
          ['i_5', 'i_1'],
        ],
        cannotLink: [],
      }),
    ).toEqual(['i_4 i_1 i_2 i_3 i_5']));
  it('parts what people parted', () => {
    const stories = groupStories(leak, { mustLink: [], cannotLink: [['i_1', 'i_2']] });
    expect(stories.some(({ items }) => items.includes('i_1') && items.includes('i_2'))).toBe(false);
  });
});

describe('the fold', () => {
  it('gives the same after every step as a replay of what came so far', () => {
    const ordered = all.toSorted((a, b) => (a.item.firstSeen < b.item.firstSeen ? -1 : 1));
    const grouping = createGrouping();
    ordered.forEach((next, index) => {
      addEntry(grouping, next);
      expect([...grouping.groups].map(toStory)).toEqual(groupStories(ordered.slice(0, index + 1)));
    });
  });
  it('equals its replay on many made-up streams', () => {
    const words =
      'brug lantaarn zwembad speeltuin riool bomen kermis bibliotheek dijk rotonde azc supermarkt'.split(' ');
    for (let seed = 1; seed <= 20; seed += 1) {
      let state = seed;
      const next = (most: number): number => {
        state = (state * 48_271) % 2_147_483_647;
        return state % most;
      };
      const stream = Array.from({ length: 30 }, (_, index) => {
        const pick = () => words[next(words.length)] ?? '';
        return entry(`i_${index}`, `${pick()} ${pick()}`, `${pick()} ${pick()} ${pick()} ${pick()}`, {
          time: at(1 + next(20)),
          wards: [`WK00000${next(3)}`],
        });
      });
      const grouping = createGrouping();
      const order = (a: StoryEntry, b: StoryEntry): number =>
        `${a.item.firstSeen} ${a.item.id}` < `${b.item.firstSeen} ${b.item.id}` ? -1 : 1;
      for (const one of stream.toSorted(order)) addEntry(grouping, one);
      const stories = [...grouping.groups].map(toStory);
      expect(stories).toEqual(groupStories(stream));
      expect(stories.flatMap(({ items }) => items).sort()).toEqual(stream.map(({ item }) => item.id).sort());
    }
  });
  it('takes an id once', () => {
    const grouping = createGrouping();
    for (const one of [...leak, ...leak]) addEntry(grouping, one);
    expect(grouping.members.size).toBe(3);
  });
});

describe('takeIn', () => {
  it('keeps members in order, few or many', () => {
    const orders = fc.uniqueArray(fc.nat(200), { maxLength: 60 });
    fc.assert(
      fc.property(orders, fc.double({ min: 0, max: 1, noNaN: true }), (all, share) => {
        const line = (part: readonly number[]) => part.toSorted((a, b) => a - b).map((order) => ({ order }));
        const cut = Math.floor(all.length * share ** 3);
        const members = line(all.slice(cut));
        takeIn(members, line(all.slice(0, cut)));
        expect(members).toEqual(line(all));
      }),
    );
  });
});
