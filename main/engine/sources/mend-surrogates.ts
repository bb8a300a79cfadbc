/** Characters beyond the first plane written as two halves: by Java, Oracle and older MySQL exports. */

/** A high and a low surrogate as numeric references, decimal or hexadecimal. */
const referencePair = /&#(?:x(d[89ab][0-9a-f]{2})|(5[56]\d{3}));&#(?:x(d[c-f][0-9a-f]{2})|(5[67]\d{3}));/gi;

function pointOf(high: number, low: number): number | null {
  if (high < 0xd800 || high > 0xdbff || low < 0xdc00 || low > 0xdfff) return null;
  return 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00);
}

/** Joins `&#xD83D;&#xDE00;` into one character; other references stay. */
export function joinReferencePairs(text: string): string {
  if (!/&#(?:x[dD]|5[56])/i.test(text)) return text;
  return text.replace(
    referencePair,
    (whole, highHex?: string, high?: string, lowHex?: string, low?: string) => {
      const first = highHex === undefined ? Number(high) : Number.parseInt(highHex, 16);
      const second = lowHex === undefined ? Number(low) : Number.parseInt(lowHex, 16);
      const point = pointOf(first, second);
      return point === null ? whole : String.fromCodePoint(point);
    },
  );
}

/**
 * CESU-8 (Unicode Technical Report 26) → UTF-8: a pair of three-byte halves becomes one four-byte sequence. Six bytes
 * of that shape are nothing else in any charset of the web. Answers the same array where there is none.
 */
export function joinBytePairs(bytes: Uint8Array): Uint8Array {
  let out: Uint8Array | null = null;
  let size = 0;
  let copied = 0;
  for (let at = bytes.indexOf(0xed); at !== -1; at = bytes.indexOf(0xed, at + 1)) {
    const point = pairAt(bytes, at);
    if (point === null) continue;
    out ??= new Uint8Array(bytes.length);
    out.set(bytes.subarray(copied, at), size);
    size += at - copied;
    out.set(new TextEncoder().encode(String.fromCodePoint(point)), size);
    size += 4;
    copied = at + 6;
    at += 5;
  }
  if (out === null) return bytes;
  out.set(bytes.subarray(copied), size);
  return out.subarray(0, size + bytes.length - copied);
}

function pairAt(bytes: Uint8Array, at: number): number | null {
  const [, a = 0, b = 0, lead = 0, c = 0, d = 0] = bytes.subarray(at, at + 6);
  if (lead !== 0xed || (a & 0xf0) !== 0xa0 || (c & 0xf0) !== 0xb0) return null;
  if ((b & 0xc0) !== 0x80 || (d & 0xc0) !== 0x80) return null;
  return pointOf(0xd000 | ((a & 0x3f) << 6) | (b & 0x3f), 0xd000 | ((c & 0x3f) << 6) | (d & 0x3f));
}
