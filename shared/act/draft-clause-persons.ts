/** "Moet ik …?" is "of u … moet" in our mouth: persons of the conversation turned to the reader. */
import type { Token } from '../language/words.ts';
import { askers, droppedInClause, ownWords, verbsWithYou } from './words/draft-clause-words.ts';

const verbForms = new Map(verbsWithYou);

/** A word as the clause will have it; null where it is dropped. */
function turned(token: Token, before: Token | undefined, after: Token | undefined): string | null {
  const { folded, text } = token;
  if (droppedInClause.has(folded)) return null;
  if (askers.has(folded)) return 'u';
  if (ownWords.has(folded)) return 'uw';
  const beside = [before, after].some((each) => each !== undefined && askers.has(each.folded));
  return (beside ? verbForms.get(folded) : undefined) ?? text;
}

/** The words of a question with its askers turned into the reader, and without particles that only colour it. */
export function toReader(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap((token, at) => turned(token, tokens[at - 1], tokens[at + 1]) ?? []);
}
