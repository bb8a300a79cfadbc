/** What changed between two texts, word by word within the sentences that changed, so that a colleague can read it. */
import { diffArrays, diffWordsWithSpace } from 'diff';
import { splitSentences } from '../language/sentences.ts';

/** A piece of the difference. The `same` and `removed` pieces add up to the old text, `same` and `added` to the new one. */
export interface DiffPart {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Least share of a rewritten sentence that must stand for a word-by-word difference to read better than the whole (0–1). */
const leastShared = 0.35;

/** The difference between an old and a new text. Equal neighbours are joined; never an empty piece. */
export function textDifference(before: string, after: string): readonly DiffPart[] {
  const parts: DiffPart[] = [];
  let removed: string[] = [];
  let added: string[] = [];
  const flush = (): void => {
    parts.push(...sentenceParts(removed, added));
    removed = [];
    added = [];
  };
  for (const change of diffArrays([...pieces(before)], [...pieces(after)])) {
    if (change.removed) removed.push(...change.value);
    else if (change.added) added.push(...change.value);
    else {
      flush();
      parts.push({ kind: 'same', text: change.value.join('') });
    }
  }
  flush();
  return joined(parts);
}

/** Sentences with the white space behind them: together they are the text. */
function pieces(text: string): readonly string[] {
  const starts = splitSentences(text).map(({ start }) => start);
  const cuts = [0, ...starts.slice(1), text.length];
  return cuts.slice(1).flatMap((end, index) => {
    const piece = text.slice(cuts[index], end);
    return piece === '' ? [] : [piece];
  });
}

/** Sentences that stand in each other's place are compared by word; a surplus is new or gone as a whole. */
function sentenceParts(removed: readonly string[], added: readonly string[]): readonly DiffPart[] {
  const count = Math.max(removed.length, added.length);
  return Array.from({ length: count }, (_, index) => pairParts(removed[index], added[index])).flat();
}

function pairParts(before: string | undefined, after: string | undefined): readonly DiffPart[] {
  if (before === undefined || after === undefined)
    return [...whole('removed', before), ...whole('added', after)];
  const words = diffWordsWithSpace(before, after).map(
    ({ value, added, removed }): DiffPart => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value,
    }),
  );
  const kept = words
    .filter(({ kind, text }) => kind === 'same' && text.trim() !== '')
    .reduce((sum, { text }) => sum + text.length, 0);
  return kept < leastShared * Math.max(before.length, after.length)
    ? [...whole('removed', before), ...whole('added', after)]
    : words;
}

const whole = (kind: DiffPart['kind'], text: string | undefined): readonly DiffPart[] =>
  text === undefined ? [] : [{ kind, text }];

function joined(parts: readonly DiffPart[]): readonly DiffPart[] {
  const all: DiffPart[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (part.text === '') continue;
    if (last?.kind === part.kind) all[all.length - 1] = { kind: part.kind, text: last.text + part.text };
    else all.push(part);
  }
  return all;
}
