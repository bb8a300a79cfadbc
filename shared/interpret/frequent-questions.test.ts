import { describe, expect, it } from 'vitest';
import { makeEntry } from '../../test/support/story-entries.ts';
import type { SourceVoice } from '../model/source.ts';
import { frequentQuestions } from './frequent-questions.ts';
import { questionsOf } from './question.ts';
import type { StoryEntry } from './story-features.ts';
import { viewText } from './text-view.ts';

interface Post {
  readonly text: string;
  readonly title?: string;
  readonly sender?: string | null;
  readonly ward?: string;
  readonly voice?: SourceVoice;
}

/** Posts of residents as entries, with the questions that the reader really finds. */
function entriesOf(posts: readonly Post[]): StoryEntry[] {
  return posts.map(({ text, title = '', sender = null, ward, voice = 'resident' }, index) => {
    const entry = makeEntry({
      id: `i${index}`,
      title,
      text,
      voice,
      sender,
      time: `2026-03-02T08:0${index}:00.000Z`,
      wards: ward === undefined ? [] : [ward],
    });
    const source = { name: 'buurtgroep', voice, fixedWard: null };
    const view = viewText({ id: entry.item.id, title, text, published: null, source });
    return { ...entry, reading: { ...entry.reading, questions: questionsOf(view, entry.reading.voice) } };
  });
}

const bridge: readonly Post[] = [
  { text: 'Wanneer gaat de brug over het kanaal weer open?', sender: 'a' },
  { text: 'Iemand enig idee wanneer die kanaalbrug opengaat?', sender: 'b' },
  { text: 'Hoi. Weet iemand wanneer de brug bij het kanaal weer open is voor auto’s?', sender: 'c' },
];

describe('frequentQuestions', () => {
  it('brings together what asks the same, compounds and word order apart', () => {
    const [first, ...rest] = frequentQuestions(entriesOf(bridge));
    expect(rest).toEqual([]);
    expect(first?.items).toEqual(['i0', 'i1', 'i2']);
    expect(first?.senders).toBe(3);
    expect(first?.asked).toBe(3);
  });

  it('quotes one of the questions, word for word', () => {
    const entries = entriesOf(bridge);
    for (const { sentence } of frequentQuestions(entries)) {
      const item = entries.find((entry) => entry.item.id === sentence.item)?.item;
      expect(item?.[sentence.field].slice(sentence.start, sentence.end)).toBe(sentence.quote);
      expect(sentence.text).toBe(sentence.quote);
      expect(sentence.version).toBe(1);
      expect(sentence.cuts).toEqual([]);
    }
  });

  const apart: readonly (readonly [string, string, string])[] = [
    [
      'another question word',
      'Wanneer komt de glasbak terug bij de winkels?',
      'Waarom is de glasbak bij de winkels weg?',
    ],
    ['another subject', 'Wanneer komt de bladkorf weer?', 'Wanneer komt de rijdende bibliotheek weer?'],
    [
      'one shared word',
      'Wanneer opent het zwembad in juni?',
      'Wanneer wordt de bodem van het zwembad hersteld?',
    ],
    [
      'an amount and a time',
      'Wat kost een parkeervergunning per jaar?',
      'Wanneer krijg ik mijn parkeervergunning?',
    ],
  ];
  it.each(apart)('keeps apart: %s', (_, one, other) => {
    expect(frequentQuestions(entriesOf([{ text: one }, { text: other }]))).toEqual([]);
  });

  it('keeps two wards apart and lets an unplaced question join', () => {
    const text = 'Wanneer wordt de straatverlichting eindelijk gerepareerd?';
    const wards = [
      { text, ward: 'WK000101' },
      { text, ward: 'WK000102' },
    ];
    expect(frequentQuestions(entriesOf(wards))).toEqual([]);
    const [found] = frequentQuestions(entriesOf([{ text, ward: 'WK000101' }, { text }]));
    expect(found?.items).toEqual(['i0', 'i1']);
  });

  it('counts one sender who asks three times as one', () => {
    const text = 'Hoeveel kost de nieuwe parkeervergunning voor bewoners?';
    const [found] = frequentQuestions(
      entriesOf([
        { text, sender: 'a' },
        { text, sender: 'a' },
        { text, sender: 'a' },
      ]),
    );
    expect(found?.senders).toBe(1);
    expect(found?.items).toHaveLength(3);
  });

  it('counts a source that names no senders as one', () => {
    const text = 'Hoeveel kost de nieuwe parkeervergunning voor bewoners?';
    expect(frequentQuestions(entriesOf([{ text }, { text }]))[0]?.senders).toBe(1);
  });

  it('needs as many items as asked for, not as many questions', () => {
    const twice = 'Wanneer komt de nieuwe speeltuin? En wanneer komt die speeltuin nou, de nieuwe?';
    expect(frequentQuestions(entriesOf([{ text: twice }]))).toEqual([]);
    expect(frequentQuestions(entriesOf(bridge), { least: 4 })).toEqual([]);
  });

  it('asks less in common within one story', () => {
    const posts = entriesOf([
      { text: 'Tot wanneer is de straat dicht?' },
      { text: 'Wanneer is de straat weer open voor verkeer?' },
    ]);
    expect(frequentQuestions(posts)).toEqual([]);
    const storyOf = new Map(posts.map(({ item }) => [item.id, 's1']));
    expect(frequentQuestions(posts, { storyOf })).toHaveLength(1);
  });

  it('puts most senders first and does not hang on the order of its input', () => {
    const entries = entriesOf([
      { text: 'Waar kan ik mijn oude matras inleveren?', sender: 'x' },
      { text: 'Waar kan een oud matras worden ingeleverd?', sender: 'y' },
      ...bridge,
    ]);
    const found = frequentQuestions(entries);
    expect(found.map(({ senders }) => senders)).toEqual([3, 2]);
    expect(frequentQuestions(entries.toReversed())).toEqual(found);
  });

  it('leaves out what no person asks and what is too long to quote', () => {
    expect(frequentQuestions([])).toEqual([]);
    const long = `Wanneer komt ${'de heel erg lange '.repeat(30)}brug open?`;
    expect(frequentQuestions(entriesOf([{ text: long }, { text: long }]))).toEqual([]);
  });
});
