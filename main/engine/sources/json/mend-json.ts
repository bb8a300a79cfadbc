/** JSON as servers send it → JSON that parses: raw control characters, trailing commas, a missing end. */

interface JsonScan {
  readonly parts: string[];
  /** Closing brackets owed, innermost last. */
  readonly owed: string[];
  inString: boolean;
  /** The last point up to which everything is whole: after a value, before its comma. */
  safe: { readonly parts: number; readonly owed: number };
}

const stringRun = /[^"\\\u0000-\u001f]+/y;
const outsideRun = /[^"{}[\],]+/y;

function runAt(run: RegExp, text: string, at: number): string {
  run.lastIndex = at;
  return run.exec(text)?.[0] ?? '';
}

function passInString(scan: JsonScan, text: string, at: number): number {
  const char = text[at] ?? '';
  if (char === '\\') {
    scan.parts.push(text.slice(at, at + 2));
    return at + 2;
  }
  if (char === '"') scan.inString = false;
  const control = char < ' ';
  scan.parts.push(control ? `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}` : char);
  return at + 1;
}

function passOutside(scan: JsonScan, text: string, at: number): number {
  const char = text[at] ?? '';
  if (char === '"') scan.inString = true;
  if (char === '{') scan.owed.push('}');
  if (char === '[') scan.owed.push(']');
  if (char === ',') {
    if (/^,\s*[}\]]/.test(text.slice(at, at + 64))) return at + 1;
    scan.safe = { parts: scan.parts.length, owed: scan.owed.length };
  }
  scan.parts.push(char);
  if (char === '}' || char === ']') {
    scan.owed.pop();
    scan.safe = { parts: scan.parts.length, owed: scan.owed.length };
  }
  return at + 1;
}

function scanJson(text: string): JsonScan {
  const scan: JsonScan = { parts: [], owed: [], inString: false, safe: { parts: 0, owed: 0 } };
  for (let at = 0; at < text.length; ) {
    const run = runAt(scan.inString ? stringRun : outsideRun, text, at);
    if (run === '') at = scan.inString ? passInString(scan, text, at) : passOutside(scan, text, at);
    else {
      scan.parts.push(run);
      at += run.length;
    }
  }
  return scan;
}

/** Documents nest a dozen levels; thousands are there to fill the memory of who reads them. */
const mostLevels = 1_000;

function isTooDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (char === 0x22) inString = !inString;
    else if (char === 0x5c) at += inString ? 1 : 0;
    else if (inString) continue;
    else if (char === 0x5b || char === 0x7b) depth += 1;
    else if (char === 0x5d || char === 0x7d) depth -= 1;
    if (depth > mostLevels) return true;
  }
  return false;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Parses JSON, mending what can be mended; `value` is undefined where nothing helps. Never throws. */
export function parseLooseJson(text: string): { readonly value: unknown; readonly mended: boolean } {
  if (isTooDeep(text)) return { value: undefined, mended: false };
  const direct = parsed(text);
  if (direct !== undefined) return { value: direct, mended: false };
  const { parts, owed, inString, safe } = scanJson(text);
  const brackets = (count: number): string => owed.slice(0, count).toReversed().join('');
  // A document that broke off inside a text keeps the part that arrived; any other goes back to its last whole value.
  const closed = parsed(`${parts.join('')}${inString ? '"' : ''}${brackets(owed.length)}`);
  return { value: closed ?? parsed(parts.slice(0, safe.parts).join('') + brackets(safe.owed)), mended: true };
}
