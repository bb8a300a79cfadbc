/** How each channel counts. */
import { describe, expect, it } from 'vitest';
import { type ChannelId, channelIds, channelLimits, countFor, splitAtLimit } from './channels.ts';

const family = '👨‍👩‍👧‍👦';
const flag = '🇳🇱';
const decomposed = 'e\u0301';
const link = 'https://www.lindewaard.nl/wonen-en-leven/afval/een-heel-lang-adres-dat-maar-doorgaat?pagina=2';

/** Text, and what it costs on x, bluesky, mastodon, threads, facebook, linkedin, whatsapp, neighbourhood. */
const rows: readonly (readonly [string, string, readonly number[]])[] = [
  ['nothing', '', [0, 0, 0, 0, 0, 0, 0, 0]],
  ['letters', 'De weg is dicht.', [16, 16, 16, 16, 16, 16, 16, 16]],
  ['a composed accent', 'é', [1, 1, 1, 1, 1, 1, 1, 1]],
  ['a combining accent', decomposed, [1, 1, 1, 2, 2, 2, 1, 1]],
  ['an emoji', '🚧', [2, 1, 1, 4, 2, 2, 1, 1]],
  ['a family joined with ZWJ', family, [2, 1, 1, 25, 11, 11, 1, 1]],
  ['a flag', flag, [2, 1, 1, 8, 4, 4, 1, 1]],
  ['two flags', flag + flag, [4, 2, 2, 16, 8, 8, 2, 2]],
  ['a skin tone', '👍🏽', [2, 1, 1, 8, 4, 4, 1, 1]],
  ['a keycap', '1️⃣', [2, 1, 1, 7, 3, 3, 1, 1]],
  ['a copyright sign', '©', [1, 1, 1, 2, 1, 1, 1, 1]],
  ['CJK', '漢字', [4, 2, 2, 2, 2, 2, 2, 2]],
  ['a line break', 'a\nb', [3, 3, 3, 3, 3, 3, 3, 3]],
  ['curly quotes and a dash', '“a” – ’', [7, 7, 7, 7, 7, 7, 7, 7]],
  ['the euro and dots', '€ …', [5, 3, 3, 3, 3, 3, 3, 3]],
  [
    'a long link',
    link,
    [23, link.length, 23, link.length, link.length, link.length, link.length, link.length],
  ],
  ['a link without scheme', 'lindewaard.nl/molenweg', [23, 22, 22, 22, 22, 22, 22, 22]],
  ['an address of mail', 'info@lindewaard.nl', [18, 18, 18, 18, 18, 18, 18, 18]],
  ['a handle of another server', 'Zie @a@ergens.nl!', [17, 17, 7, 17, 17, 17, 17, 17]],
  ['a handle of here', '@wijk', [5, 5, 5, 5, 5, 5, 5, 5]],
];

describe('countFor', () => {
  it.each(rows)('counts %s as each channel does', (_name, text, expected) => {
    expect(channelIds.map((channel) => countFor(channel, text).used)).toEqual(expected);
  });

  it.each(channelIds)('%s is full at its limit and over it at one more', (channel) => {
    const { limit } = channelLimits[channel];
    expect(countFor(channel, 'a'.repeat(limit))).toEqual({
      used: limit,
      limit,
      over: 0,
      offsetOfLimit: null,
    });
    expect(countFor(channel, 'a'.repeat(limit + 1))).toEqual({
      used: limit + 1,
      limit,
      over: 1,
      offsetOfLimit: limit,
    });
  });

  it('never points inside a cluster or a link', () => {
    expect(countFor('x', `${'a'.repeat(279)}${family}b`).offsetOfLimit).toBe(279);
    expect(countFor('x', `${'a'.repeat(270)} ${link}`).offsetOfLimit).toBe(271);
    expect(countFor('bluesky', 'a'.repeat(300) + decomposed).offsetOfLimit).toBe(300);
  });

  it('heeds the bytes of Bluesky too', () => {
    const families = countFor('bluesky', family.repeat(200));
    expect(families.used).toBe(200);
    expect(families.offsetOfLimit).toBe(120 * family.length);
    expect(families.over).toBe(80);
  });

  it('takes broken text without a word', () => {
    for (const channel of channelIds) {
      expect(countFor(channel, '\ud83d').used).toBeGreaterThan(0);
      expect(countFor(channel, '\r\n\u0000\u200d').offsetOfLimit).toBeNull();
    }
  });
});

describe('splitAtLimit', () => {
  const split = (channel: ChannelId, text: string): readonly [string, string] => {
    const { fits, rest } = splitAtLimit(channel, text);
    expect(fits + rest).toBe(text);
    expect(countFor(channel, fits).over).toBe(0);
    return [fits, rest];
  };

  it('leaves a text that fits', () => {
    expect(split('x', 'Kort.')).toEqual(['Kort.', '']);
    expect(split('x', '')).toEqual(['', '']);
  });

  it('cuts behind a sentence, else behind a word, else at the limit', () => {
    const sentence = `${'woord '.repeat(40)}eind. `;
    expect(split('x', sentence + 'b'.repeat(200))[0]).toBe(sentence);
    const words = 'woord '.repeat(60);
    expect(split('x', words)[0]).toMatch(/^(?:woord )+(?:woord)?$/);
    expect(split('x', 'b'.repeat(300))[0]).toBe('b'.repeat(280));
  });

  it('never cuts an emoji', () => {
    expect(split('bluesky', family.repeat(130))[0]).toBe(family.repeat(120));
    expect(split('x', 'a'.repeat(279) + family)[1]).toBe(family);
  });
});
