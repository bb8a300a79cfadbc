import { describe, expect, it } from 'vitest';
import { courseIds } from '../model/advice.ts';
import type { Community } from '../model/community.ts';
import type { Source } from '../model/source.ts';
import { joinAnswer, type PlaceQuestion, placesFor } from './community-advice.ts';
import { lifeOf, proposeCommunities } from './community-life.ts';

const place = (changes: Partial<Community> = {}): Community => ({
  id: 'n_1',
  name: 'Dorpsforum',
  platform: 'forum',
  wards: ['WK1'],
  address: null,
  closed: false,
  houseRules: null,
  ask: 'beheerder',
  alive: null,
  joinAs: null,
  sources: ['b_1'],
  proposed: false,
  role: 'communicatieadviseur',
  at: '2026-03-03T09:00:00.000Z',
  ...changes,
});
const open = { gate: null } as const;

describe('joinAnswer', () => {
  it.each(['H03', 'H05', 'H08'] as const)('%s joins where the talk is', (course) => {
    const { join, as } = joinAnswer(place(), { course, ...open }, true);
    expect([join, as]).toEqual(['yes', course === 'H08' ? 'ward-manager' : 'municipality']);
  });

  it('never joins behind a gate, in a crisis, or on a threat, at any place', () => {
    const places = [
      place(),
      place({ platform: 'meeting' }),
      place({ closed: true, sources: [] }),
      place({ joinAs: 'alderman-in-office' }),
    ];
    for (const each of places) {
      for (const course of courseIds)
        expect(joinAnswer(each, { course, gate: 'investigation' }, true)).toMatchObject({
          join: 'no',
          as: null,
        });
      for (const course of ['H15', 'H16'] as const)
        expect(joinAnswer(each, { course, ...open }, true)).toEqual({
          join: 'no',
          as: null,
          reason: 'handed-over',
        });
    }
  });

  it('lets the alderman come in person or on invitation only, and only for H10', () => {
    const alderman = 'alderman-in-office';
    const meeting = place({ platform: 'meeting', joinAs: alderman });
    expect(joinAnswer(meeting, { course: 'H10', ...open }, false)).toMatchObject({ join: 'in-person' });
    expect(joinAnswer(place(), { course: 'H10', ...open }, true)).toMatchObject({
      join: 'ask-first',
      as: alderman,
    });
    expect(joinAnswer(place({ ask: null }), { course: 'H10', ...open }, true).join).toBe('no');
    for (const course of ['H03', 'H05', 'H08'] as const)
      expect(joinAnswer(place({ joinAs: alderman }), { course, ...open }, true).as).not.toBe(alderman);
  });

  it('asks the keeper of a closed place, though nobody reads along there', () => {
    const closed = place({ closed: true, sources: [] });
    const advice = { course: 'H03', ...open } as const;
    expect(joinAnswer(closed, advice, false)).toMatchObject({ join: 'ask-first', reason: 'closed' });
    expect(joinAnswer({ ...closed, ask: null }, advice, false)).toMatchObject({
      join: 'no',
      reason: 'closed-unknown',
    });
  });

  it.each([
    'Alleen voor bewoners van het dorp.',
    'Geen reclame of politieke berichten.',
    'Organisaties vragen eerst toestemming aan de beheerder.',
    'Overleg eerst met de redactie.',
    'Gemeente en bedrijven: graag vooraf melden.',
  ])('heeds the house rule %j', (houseRules) => {
    const answer = joinAnswer(place({ houseRules }), { course: 'H03', ...open }, true);
    expect(answer).toMatchObject({ join: 'ask-first', reason: 'house-rules' });
  });

  it.each(['Blijf beleefd en zet er een foto bij.', 'Iedereen is welkom, ook de gemeente.'])(
    'is not kept out by %j',
    (houseRules) => {
      expect(joinAnswer(place({ houseRules }), { course: 'H03', ...open }, true).join).toBe('yes');
    },
  );

  it('does not bring a talk where it is not, save to inform a ward', () => {
    expect(joinAnswer(place(), { course: 'H03', ...open }, false).reason).toBe('not-here');
    expect(joinAnswer(place({ sources: [] }), { course: 'H03', ...open }, false).reason).toBe('not-followed');
    expect(joinAnswer(place(), { course: 'H05', ...open }, false)).toMatchObject({
      join: 'yes',
      reason: 'inform-ward',
    });
    expect(joinAnswer(place(), { course: 'H06', ...open }, true).reason).toBe('other-course');
  });

  it('goes by the editors of a paper, and in person to a meeting', () => {
    const advice = { course: 'H05', ...open } as const;
    expect(joinAnswer(place({ platform: 'paper' }), advice, false).reason).toBe('editors');
    expect(joinAnswer(place({ platform: 'meeting' }), advice, false)).toMatchObject({
      join: 'in-person',
      as: 'municipality',
    });
    expect(joinAnswer(place({ joinAs: 'ward-manager' }), advice, false).as).toBe('ward-manager');
  });
});

describe('placesFor', () => {
  const item = (id: string, sourceId: string, voice: 'resident' | 'press' = 'resident') => ({
    id,
    sourceId,
    publisherTitle: `Bron ${sourceId}`,
    voice,
  });
  const question: PlaceQuestion = {
    wards: ['BU101'],
    advice: { course: 'H03', ...open },
    items: [item('i1', 'b_2'), item('i2', 'b_2'), item('i3', 'b_1'), item('i4', 'b_3', 'press')],
    within: (one, other) => one === other || other.startsWith(one.replace('WK', 'BU')),
    isPlace: (source) => source !== 'manual',
  };

  it('puts where the talk is first, then the ward, and leaves other wards out', () => {
    const directory = [
      place({ id: 'n_a', sources: [] }),
      place({ id: 'n_b', wards: ['WK9'], sources: ['b_1'] }),
      place({ id: 'n_c', wards: ['WK9'], sources: ['b_9'] }),
    ];
    const { places, unknown } = placesFor(question, directory);
    expect(places.map(({ community, items }) => [community.id, items])).toEqual([
      ['n_b', ['i3']],
      ['n_a', []],
    ]);
    expect(unknown).toEqual([{ source: 'b_2', name: 'Bron b_2', items: ['i1', 'i2'] }]);
  });

  it('takes notes and mail for no place', () => {
    const { unknown } = placesFor({ ...question, items: [item('i1', 'manual')] }, []);
    expect(unknown).toEqual([]);
  });
});

describe('life and proposals', () => {
  const count = (n: number | null) => () => n;
  it.each([
    [0, 'quiet'],
    [3, 'quiet'],
    [4, 'some'],
    [27, 'some'],
    [28, 'lively'],
  ] as const)('%i messages in four weeks is %s', (messages, level) => {
    expect(lifeOf(place(), count(messages))).toEqual({ level, by: 'count', messages });
  });

  it('goes by what people say, and says nothing where nobody knows', () => {
    expect(lifeOf(place({ alive: 'lively' }), count(1))).toEqual({
      level: 'lively',
      by: 'people',
      messages: 1,
    });
    expect(lifeOf(place(), count(null)).level).toBeNull();
    expect(lifeOf(place({ sources: [] }), count(9)).level).toBeNull();
  });

  const source = (id: string, changes: Partial<Source> = {}): Source => ({
    id,
    url: `https://${id}.example/feed`,
    kind: 'feed',
    title: 'Buurtforum Zuid',
    publisher: id,
    voice: 'resident',
    fixedWard: null,
    folder: null,
    site: `https://${id}.example/`,
    licence: 'quote',
    paused: false,
    addedAt: '2026-01-01T00:00:00Z',
    ...changes,
  });

  it('proposes what residents say in the open, the liveliest first', () => {
    const read = [
      { source: source('b_1'), messages: 10, wards: [['WK1'], ['WK1', 'WK2'], ['WK2'], ['WK1']] },
      {
        source: source('b_2', { kind: 'mastodon', title: '#zuid' }),
        messages: 30,
        wards: [['WK1'], ['WK2']],
      },
      { source: source('b_3', { voice: 'press' }), messages: 30, wards: [] },
      { source: source('b_4', { kind: 'mailbox' }), messages: 30, wards: [] },
      { source: source('b_5', { paused: true }), messages: 30, wards: [] },
      { source: source('b_6', { fixedWard: 'WK7', title: 'Wijkkrant Oost' }), messages: 1, wards: [] },
      { source: source('b_7'), messages: 5, wards: [] },
      { source: source('b_8'), messages: 5, wards: [] },
    ];
    const found = proposeCommunities(read, [place({ sources: ['b_7'] })], new Set(['b_8']));
    expect(found.map(({ source: id, platform, wards, perWeek }) => [id, platform, wards, perWeek])).toEqual([
      ['b_2', 'mastodon', [], 7.5],
      ['b_1', 'forum', ['WK1'], 2.5],
      ['b_6', 'paper', ['WK7'], 0.3],
    ]);
  });
});
