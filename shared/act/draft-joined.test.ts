/** Another's words between quotation marks. */
import { describe, expect, it } from 'vitest';
import type { Cut, QuotedSentence, Sentence } from '../model/claim.ts';
import { joinedText } from './draft-joined.ts';

const text = 'De brug is dicht. Fietsers kunnen erlangs. De bus rijdt om.';

const quote = (of: string, item = 'i_1', cuts: readonly Cut[] = []): QuotedSentence => {
  const start = text.indexOf(of);
  const at = { field: 'text', start, end: start + of.length } as const;
  return { kind: 'quoted', text: of, item, version: 1, ...at, quote: of, cuts };
};
const own: Sentence = { kind: 'fixed', text: 'Dit weten we.', key: 'act.draft.known.lead.0.0' };
const [first, second, third] = ['De brug is dicht.', 'Fietsers kunnen erlangs.', 'De bus rijdt om.'] as const;

describe('joinedText', () => {
  it.each<[string, readonly Sentence[], readonly string[], string]>([
    ['nothing', [], [], ''],
    ['our own line', [own], [], 'Dit weten we.'],
    ['another’s words', [quote(first)], [], `“${first}”`],
    ['our own message', [quote(first)], ['i_1'], first],
    ['a run between one pair', [quote(first), quote(second)], [], `“${first} ${second}”`],
    ['what is left out in between', [quote(first), quote(third)], [], `“${first} (…) ${third}”`],
    [
      'what is cut from it',
      [quote(first), quote(second, 'i_1', [{ start: 20, end: 25 }])],
      [],
      `“${first} (…) ${second}”`,
    ],
    ['another order than the message’s', [quote(second), quote(first)], [], `“${second} (…) ${first}”`],
    ['two messages', [quote(first), quote(second, 'i_2')], [], `“${first}” “${second}”`],
    ['a line of ours between', [quote(first), own, quote(second)], [], `“${first}” ${own.text} “${second}”`],
    ['ours beside theirs', [quote(first, 'i_0'), quote(second)], ['i_0'], `${first} “${second}”`],
  ])('puts %s rightly', (_, sentences, ours, expected) => {
    expect(joinedText(sentences, ours)).toBe(expected);
  });

  it('opens and closes as often', () => {
    const all = [quote(first), quote(third), own, quote(second, 'i_2'), quote(first, 'i_3'), own];
    for (let end = 0; end <= all.length; end += 1) {
      const joined = joinedText(all.slice(0, end), ['i_3']);
      expect(joined.split('“').length).toBe(joined.split('”').length);
      expect(joined).not.toMatch(/“[^”]*“/u);
    }
  });
});
