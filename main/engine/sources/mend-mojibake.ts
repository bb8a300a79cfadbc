/** UTF-8 that was read as Windows-1252 and encoded again ("cafÃ©", "â€™") → what was written. */
import { windows1252 } from './windows-1252.ts';

const byteOf = new Map<string, number>();
for (let byte = 0x80; byte <= 0xff; byte += 1) {
  const char = windows1252(byte);
  if (char !== '') byteOf.set(char, byte);
  // A reader without a character for the byte keeps the control character.
  byteOf.set(String.fromCharCode(byte), byte);
}

const follower = `[${[...byteOf]
  .filter(([, byte]) => byte <= 0xbf)
  .map(([char]) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
  .join('')}]`;

/**
 * Leads of what Western text holds: accented letters and signs (C2, C3), punctuation and the euro sign (E2 80, E2 82),
 * emoji (F0 9F). No Dutch, German, French or English text has these characters side by side by itself.
 */
const garbled = new RegExp(
  `[\\u00c2\\u00c3]${follower}|\\u00e2[\\u20ac\\u201a]${follower}|\\u00f0\\u0178${follower}{2}`,
  'g',
);

/** What each sequence begins with. Most text has none of these letters, and then the long classes need no trying. */
const lead = /[\u00c2\u00c3\u00e2\u00f0]/;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Restores such sequences one by one; text without any comes back as it is. */
export function mendMojibake(text: string): string {
  if (!lead.test(text)) return text;
  return text.replace(garbled, (sequence) => {
    try {
      return utf8.decode(Uint8Array.from([...sequence], (char) => byteOf.get(char) ?? 0));
    } catch {
      return sequence;
    }
  });
}
