/** Street and square names: words in them are never evidence for a theme. */
import type { Token } from '../language/words.ts';
import type { FieldView } from './text-view.ts';
import { commonStreetNouns, streetEndings, streetLinkWords } from './words/street-endings.ts';

const ending = new RegExp(`(?:${streetEndings.join('|')})$`);
const common: ReadonlySet<string> = new Set(commonStreetNouns);
const links: ReadonlySet<string> = new Set(streetLinkWords);

/** Whether a token starts with a capital letter and is not all capitals. */
export function isCapitalised(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && /^['’]?\p{Lu}/u.test(token.text);
}

function firstOfSentence(view: FieldView, at: number): boolean {
  return at === 0 || view.sentenceOf[at] !== view.sentenceOf[at - 1];
}

function isStreetName(view: FieldView, at: number): boolean {
  const token = view.tokens[at];
  if (token === undefined || !isCapitalised(token) || !ending.test(token.folded)) return false;
  return !(common.has(token.folded) && (firstOfSentence(view, at) || view.field === 'title'));
}

/** Indexes of tokens that belong to a street name, its first words included ("Burgemeester van der Wal-laan"). */
export function streetNameTokens(view: FieldView): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = 0; at < view.tokens.length; at += 1) {
    if (!isStreetName(view, at)) continue;
    found.add(at);
    let back = at - 1;
    while (back >= 0) {
      const token = view.tokens[back];
      if (token === undefined || !(isCapitalised(token) || links.has(token.folded))) break;
      back -= 1;
    }
    for (let step = back + 1; step < at; step += 1) {
      const opens = isCapitalised(view.tokens[step]) && !firstOfSentence(view, step);
      if (opens) for (let inner = step; inner < at; inner += 1) found.add(inner);
      if (opens) break;
    }
  }
  return found;
}
