/** Words: one pass over a text, with UTF-16 offsets that always slice back. */
import { fold } from './fold.ts';

/** What a token is. */
export type TokenKind = 'word' | 'number' | 'hashtag' | 'handle' | 'url' | 'punctuation' | 'emoji';

/** A token: `text === input.slice(start, end)`; `folded` is `fold(text)`. */
export interface Token {
  readonly text: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
}

/**
 * One alternative per kind, the greedy ones first. An e-mail address is a `url`; a word keeps inner apostrophes,
 * hyphens and the full stops of `o.a.` and `N.V.`; a number keeps `3.500`, `14.30`, `12,5`, `1/2` and `24e`.
 * Repeats that could run over into the rest of a text are bounded, so that hostile input stays linear.
 * A word that begins with an apostrophe is one of the clitics ('s, 't, 'n, 'k, 'm, 'r), so that a quote mark is not.
 */
const shapes: readonly (readonly [TokenKind, string])[] = [
  ['url', String.raw`(?:https?:\/\/|www\.)[^\s<>"“”„]*[^\s<>"“”„.,;:!?'’)\]}]`],
  ['url', String.raw`[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,6}\p{L}{2,24}`],
  [
    'url',
    String.raw`(?:[a-z0-9-]{1,63}\.){1,6}(?:nl|com|org|net|eu|info|be|de|frl|amsterdam|gov|tv|nu)(?![\p{L}\p{N}])(?:\/[^\s<>"“”„]*[^\s<>"“”„.,;:!?'’)\]}])?`,
  ],
  ['hashtag', String.raw`#[\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*`],
  ['handle', String.raw`@[\p{L}\p{N}_]+(?:[.-][\p{L}\p{N}_]+)*(?:@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)?`],
  ['word', String.raw`(?:\p{L}{1,4}\.){2,}(?:\p{L}{1,4}(?![\p{L}\p{M}\p{N}]))?`],
  [
    'emoji',
    String.raw`(?:\p{Extended_Pictographic}|\p{Regional_Indicator}{2}|[0-9#*]\ufe0f?\u20e3)(?:[\ufe0f\u200d\u{1f3fb}-\u{1f3ff}\u{e0020}-\u{e007f}]|\p{Extended_Pictographic})*`,
  ],
  [
    'number',
    String.raw`\p{Nd}+(?:[.,:/]\p{Nd}+)*(?:(?:e|de|ste)(?![\p{L}\p{M}\p{N}])|(?![\p{L}\p{M}\p{N}]|[-‐‑]\p{L}))`,
  ],
  [
    'word',
    String.raw`(?:['’‘\x60](?=[stnkmrSTNKMR](?![\p{L}\p{M}\p{N}'’])))?[\p{L}\p{M}\p{N}]+(?:['’\-‐‑\u00ad][\p{L}\p{M}\p{N}]+)*`,
  ],
  ['punctuation', String.raw`\.{2,}|[^\s\p{L}\p{N}]`],
];

const scanner = new RegExp(shapes.map(([, shape]) => `(${shape})`).join('|'), 'gu');

/** Cuts a text into tokens, in order; white space is dropped and nothing else is. Never throws. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    if (isBlank(text, at)) at += 1;
    else at = plainWord(text, at, tokens) ?? scanRun(text, at, tokens);
  }
  return tokens;
}

const isBlank = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
};

/** A full stop, comma and the like: a sign by itself where white space follows. */
const closing: ReadonlySet<string> = new Set(['.', ',', ';', ':', '!', '?']);

/**
 * Takes a word of plain letters that stands by itself, with one sign behind it at most: nearly all there is, and no shape but
 * a word's can fit it. Answers where it ends, or null where the scanner has to look.
 */
function plainWord(text: string, start: number, tokens: Token[]): number | null {
  let end = start;
  for (
    let code = text.charCodeAt(end) | 0x20;
    code >= 0x61 && code <= 0x7a;
    code = text.charCodeAt(end) | 0x20
  )
    end += 1;
  if (end === start) return null;
  const signed = closing.has(text.charAt(end));
  const after = signed ? end + 1 : end;
  if (after < text.length && !isBlank(text, after)) return null;
  const word = text.slice(start, end);
  tokens.push({ text: word, folded: word.toLowerCase(), start, end, kind: 'word' });
  if (!signed) return end;
  const sign = text.charAt(end);
  tokens.push({ text: sign, folded: sign, start: end, end: after, kind: 'punctuation' });
  return after;
}

/** Scans up to the next plain white space, which no token reaches across; answers where that is. */
function scanRun(text: string, start: number, tokens: Token[]): number {
  scanner.lastIndex = start;
  for (let match = scanner.exec(text); match !== null; match = scanner.exec(text)) {
    const found = match[0];
    let group = 1;
    while (match[group] === undefined && group < shapes.length) group += 1;
    const kind = shapes[group - 1]?.[0] ?? 'punctuation';
    const end = match.index + found.length;
    tokens.push({ text: found, folded: fold(found), start: match.index, end, kind });
    if (end >= text.length || isBlank(text, end)) return end;
  }
  return text.length;
}

/** Counts words and numbers: what the readability formulas call a word. */
export function countWords(tokens: readonly Token[]): number {
  let count = 0;
  for (const token of tokens) if (token.kind === 'word' || token.kind === 'number') count += 1;
  return count;
}
