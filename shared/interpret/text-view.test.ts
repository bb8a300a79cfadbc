import { describe, expect, it } from 'vitest';
import { evidenceOf, isQuoted, viewText } from './text-view.ts';

function view(text: string) {
  const input = {
    id: 'i',
    title: '',
    text,
    published: null,
    source: { name: 'b', voice: null, fixedWard: null },
  };
  return viewText(input).fields[1];
}

describe('viewText', () => {
  it('gives every token a sentence', () => {
    const field = view('De brug is dicht. Fietsers rijden om.');
    expect(field.sentences).toHaveLength(2);
    expect(field.sentenceOf).toHaveLength(field.tokens.length);
    expect(field.sentenceOf[0]).toBe(0);
    expect(field.sentenceOf.at(-1)).toBe(1);
  });

  it.each([
    ['Hij zei "dit is mooi" en ging.', 'mooi', true],
    ['Hij zei ‘dit is mooi’ en ging.', 'mooi', true],
    ["Hij zei 'dit is mooi' en ging.", 'mooi', true],
    ['Hij zei „dit is mooi” en ging.', 'mooi', true],
    ["'s Avonds is het mooi in 't dorp.", 'mooi', false],
    ['Het is mooi.', 'mooi', false],
  ])('%s', (text, word, expected) => {
    expect(isQuoted(view(text), text.indexOf(word))).toBe(expected);
  });

  it('makes evidence that slices back', () => {
    const field = view('Eén 😡 brand.');
    const one = evidenceOf(field, 0, field.tokens.length - 1);
    expect(field.raw.slice(one.start, one.end)).toBe(one.quote);
    expect(one.quote).toBe('Eén 😡 brand.');
  });
});
