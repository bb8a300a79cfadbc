import { describe, expect, it } from 'vitest';
import type { Readable } from '../model/reading.ts';
import { sourceVoices } from '../model/source.ts';
import { readItem } from './read-item.ts';

const nowhere = { scope: 'onbekend', wards: [] } as const;

/** A small deterministic generator (Lehmer), so that a failure can be repeated. */
function* numbers(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (state * 48_271) % 2_147_483_647;
    yield state;
  }
}

const pieces = [
  'brand',
  'Kerkplein',
  '?',
  '!!',
  '"',
  '‘',
  '’',
  '😡',
  'é',
  'ĳ',
  '\u0301',
  '\n\n',
  '€ 12,50',
  'weet iemand',
  'niet blij',
  '#afval',
  'https://x.example/a',
  '\ud83d',
  'Ingezonden:',
  'mijn winkel',
  'ß',
  '1.',
  '…',
  '\u200b',
  'motie',
  'Waarom',
];

function randomText(next: () => number): string {
  let text = '';
  for (let count = next() % 30; count > 0; count -= 1) {
    text += pieces[next() % pieces.length] ?? '';
    if (next() % 3 > 0) text += ' ';
  }
  return text;
}

describe('readItem', () => {
  it('slices every piece of evidence back, for any text', () => {
    const stream = numbers(20_261_124);
    const next = () => stream.next().value;
    for (let round = 0; round < 400; round += 1) {
      const voice = sourceVoices[next() % sourceVoices.length] ?? null;
      const source = { name: randomText(next), voice, fixedWard: null };
      const input: Readable = {
        id: 'i',
        title: randomText(next),
        text: randomText(next),
        published: null,
        source,
      };
      const reading = readItem(input, nowhere);
      const all = [
        ...reading.themes.flatMap((theme) => theme.evidence),
        ...reading.tone.evidence,
        ...reading.questions,
        ...reading.signals.flatMap((signal) => signal.evidence),
      ];
      for (const one of all) expect(input[one.field].slice(one.start, one.end)).toBe(one.quote);
      expect(reading.themes.length).toBeLessThanOrEqual(2);
    }
  });

  it('puts all readings together', () => {
    const input: Readable = {
      id: 'i_1',
      title: 'Lantaarnpaal al weken kapot',
      text: 'Gemeld en niets gehoord. Wanneer wordt dit gemaakt?',
      published: null,
      source: { name: 'Forum', voice: 'resident', fixedWard: null },
    };
    const reading = readItem(input, nowhere);
    expect(reading).toMatchObject({ item: 'i_1', place: nowhere, voice: 'resident', kind: 'report' });
    expect(reading.themes[0]?.id).toBe('openbare-ruimte');
    expect(reading.tone.value).toBe('negative');
    expect(reading.questions).toHaveLength(1);
    expect(reading.signals.map((signal) => signal.id)).toContain('defect');
    expect(readItem(input, nowhere)).toEqual(reading);
  });
});
