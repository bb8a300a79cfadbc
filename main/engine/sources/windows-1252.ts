/** The upper half of Windows-1252. */

/** 0x80–0x9F (WHATWG Encoding Standard, index windows-1252); a NUL stands where nothing is defined. */
const upper = [...'€\u0000‚ƒ„…†‡ˆ‰Š‹Œ\u0000Ž\u0000\u0000‘’“”•–—˜™š›œ\u0000žŸ'];

/** The character of a byte 0x80–0xFF; the empty string where none is defined. */
export function windows1252(byte: number): string {
  if (byte >= 0xa0) return String.fromCharCode(byte);
  const char = upper[byte - 0x80] ?? '';
  return char === '\u0000' ? '' : char;
}

/**
 * Replaces C1 control characters by what Windows-1252 means with them ("demoronize"): nobody publishes control
 * characters.
 */
export function mendControlRange(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (c) => windows1252(c.charCodeAt(0)));
}
