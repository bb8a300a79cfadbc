/** JSON that is dressed up for a browser. */

/** What servers put in front of JSON so that a script element cannot read it. */
const guards = /^(?:\)\]\}'?,?|while\s*\(\s*(?:1|true)\s*\)\s*;?|for\s*\(\s*;;\s*\)\s*;?)\s*(?=[{[])/;
/** A call round JSON (JSONP), the comment that some servers put before it included. */
const call =
  /^(?:\/\*[^*]{0,200}\*\/\s*)?(?:typeof [\w$.]{1,100} === 'function' && )?[A-Za-z_$][\w$.[\]'"]{0,100}\s*\(\s*(?=[{[])/;

/** The JSON inside a call or behind a guard, or null for text that is neither. Linear; never throws. */
export function undressJson(text: string): string | null {
  const start = text.trimStart();
  const head = guards.exec(start) ?? call.exec(start);
  if (!head) return null;
  const inner = start.slice(head[0].length).trimEnd();
  return /\(\s*$/.test(head[0]) ? inner.replace(/\)\s?;?$/, '') : inner;
}

/** The index behind the string that opens at `at`, or the length of a text that ends inside it. */
function behindString(text: string, at: number): number {
  for (let next = at + 1; next < text.length; next += 1) {
    const char = text[next];
    if (char === '"') return next + 1;
    if (char === '\\') next += 1;
  }
  return text.length;
}

/** Whole numbers that a double cannot hold with certainty. */
const longNumber = /(?<![\w.+-])-?\d{16,40}(?![\w.])/g;

/**
 * Writes numbers of sixteen and more digits as strings: as numbers they would be rounded, and two ids become one.
 * What stands in strings is left. Linear in the input.
 */
export function keepLongNumbers(text: string): string {
  if (!/\d{16}/.test(text)) return text;
  const parts: string[] = [];
  for (let at = 0; at < text.length; ) {
    const quote = text.indexOf('"', at);
    const stop = quote === -1 ? text.length : quote;
    parts.push(text.slice(at, stop).replace(longNumber, '"$&"'));
    at = quote === -1 ? stop : behindString(text, quote);
    parts.push(text.slice(stop, at));
  }
  return parts.join('');
}
