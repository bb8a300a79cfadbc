/** Tokens as place names need them: hyphens part words, abbreviations are written out, sentence openings are known. */
import { type Token, tokenise } from '../language/words.ts';

/** A word or mark; `key` is what names are compared by, `text` slices back from the input. */
export interface PlaceToken {
  readonly key: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  /** Joined to the token before by a hyphen, dash or slash without spaces ("Noord" in "Lunetten-Noord"). */
  readonly joined: boolean;
  /** The first word of a sentence, line or quote: its capital says nothing. */
  readonly opens: boolean;
  /** Sentence number within the field, from 0. */
  readonly sentence: number;
}

/** Spellings that mean the same in names. */
const spelledOut: ReadonlyMap<string, string> = new Map([
  ['st', 'sint'],
  ['st.', 'sint'],
  ['burg', 'burgemeester'],
  ['prof', 'professor'],
  ['past', 'pastoor'],
  ['kon', 'koningin'],
  ["'t", 'het'],
  ['1e', 'eerste'],
  ['1ste', 'eerste'],
  ['2e', 'tweede'],
  ['2de', 'tweede'],
  ['3e', 'derde'],
  ['3de', 'derde'],
]);

const joiner = /[-‐‑–]/;

interface Draft {
  readonly folded: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly joined: boolean;
}

const plainName = /^[A-Za-z]+(?:[ -][A-Za-z]+)*$/;

/** The keys of a name, marks left out: what the trie is built from. Plain names take a short cut past the tokeniser. */
export function nameKeys(name: string): readonly string[] {
  if (plainName.test(name))
    return name
      .toLowerCase()
      .split(/[ -]/)
      .map((word) => spelledOut.get(word) ?? word);
  return placeTokens(name)
    .filter(({ kind, text }) => kind !== 'punctuation' || /\p{L}/u.test(text))
    .map(({ key }) => key);
}

/**
 * Cuts a text into place tokens; `words` are `tokenise(text)` when the caller has them. Joining hyphens and the full stops
 * of known abbreviations are dropped.
 */
export function placeTokens(text: string, words: readonly Token[] = tokenise(text)): readonly PlaceToken[] {
  const drafts = splitHyphens(words);
  const tokens: PlaceToken[] = [];
  let sentence = -1;
  let fresh = true;
  for (const [at, draft] of drafts.entries()) {
    const before = drafts[at - 1];
    if (before !== undefined && text.slice(before.end, draft.start).includes('\n')) fresh = true;
    const isWord = draft.kind !== 'punctuation' && draft.kind !== 'emoji';
    if (!isWord && /^(?:[.!?:•|…]|\.{2,})$/.test(draft.text) && !isAbbreviated(before, draft)) fresh = true;
    if (!isWord && draft.kind === 'emoji') fresh = true;
    const opens = isWord && fresh;
    if (opens && (sentence < 0 || startsSentence(drafts, at))) sentence += 1;
    if (isWord) fresh = false;
    if (isAbbreviated(before, draft)) continue;
    if (!isWord && /^["“”„'‘’«»]$/.test(draft.text) && isOpening(text, draft.start)) fresh = true;
    const { start, end, kind, joined } = draft;
    tokens.push({
      key: keyOf(draft.folded),
      text: draft.text,
      start,
      end,
      kind,
      joined,
      opens,
      sentence: Math.max(sentence, 0),
    });
  }
  return tokens;
}

const keyOf = (folded: string): string => {
  const bare = folded.length > 4 ? folded.replace(/['’]s$/, '') : folded;
  return spelledOut.get(bare) ?? bare;
};

/** The full stop of "St." or "Burg.", which ends no sentence. */
function isAbbreviated(before: Draft | undefined, draft: Draft): boolean {
  return (
    draft.text === '.' && before !== undefined && before.end === draft.start && spelledOut.has(before.folded)
  );
}

function startsSentence(drafts: readonly Draft[], at: number): boolean {
  for (let back = at - 1; back >= 0; back -= 1) {
    const text = drafts[back]?.text ?? '';
    if (/^["“”„'‘’«»(]$/.test(text)) continue;
    return text !== ':';
  }
  return true;
}

function isOpening(text: string, start: number): boolean {
  return start === 0 || /[\s([]/.test(text[start - 1] ?? ' ');
}

function splitHyphens(tokens: readonly Token[]): readonly Draft[] {
  const drafts: Draft[] = [];
  let glue = false;
  for (const [at, token] of tokens.entries()) {
    const { kind, start, end } = token;
    const touches = tokens[at - 1]?.end === start;
    if (kind === 'punctuation' && /^[-‐‑–/]$/.test(token.text) && touches && tokens[at + 1]?.start === end) {
      glue = true;
      continue;
    }
    if (kind !== 'word' || !joiner.test(token.text)) {
      drafts.push({ folded: token.folded, text: token.text, start, end, kind, joined: glue });
    } else {
      let from = start;
      for (const part of token.text.split(joiner)) {
        if (part !== '')
          drafts.push({
            folded: foldPart(token.folded, token.text, from - start, part),
            text: part,
            start: from,
            end: from + part.length,
            kind,
            joined: from === start ? glue : true,
          });
        from += part.length + 1;
      }
    }
    glue = false;
  }
  return drafts;
}

/** The folded form of a part: a slice where folding kept the length, else folded by the tokeniser again. */
function foldPart(folded: string, text: string, offset: number, part: string): string {
  if (folded.length === text.length) return folded.slice(offset, offset + part.length);
  return tokenise(part)[0]?.folded ?? part.toLowerCase();
}
