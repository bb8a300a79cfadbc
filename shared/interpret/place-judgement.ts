/** Whether a name that was found is really that place, and whether the text plays there or only mentions it. */
import type { NameSpan } from '../language/names.ts';
import type { Token } from '../language/words.ts';
import type { NameMatch } from './name-trie.ts';
import type { PlaceIndex, PlaceName } from './place-index.ts';
import { locatives, mentions, organisations, provinces, wardWords } from './words/place-context.ts';

/** What surrounds a match. */
export interface JudgeContext {
  readonly index: PlaceIndex;
  readonly tokens: readonly Token[];
  readonly persons: readonly NameSpan[];
  /** The writer uses no capitals, so their absence says nothing. */
  readonly lowercase: boolean;
  readonly title: boolean;
}

export type Verdict = 'plays' | 'mention' | 'none';

/** Judges one match. */
export function judge(context: JudgeContext, match: NameMatch<PlaceName>): Verdict {
  const { tokens, lowercase } = context;
  const before = wordBefore(tokens, match.from);
  const place = match.value;
  if (!capitalised(tokens, match) && !(locatives.has(before) && (lowercase || longName(tokens, match))))
    return 'none';
  if (denied(tokens, match) || endOfRange(tokens, match)) return 'none';
  if (insidePerson(context, match) || partOfLongerName(tokens, match)) return 'none';
  if (organisations.has(before) && place.sort !== 'street') return 'none';
  if (place.sort === 'elsewhere' && (place.weak || !locatives.has(before)))
    return context.title && !place.weak && match.from === 0 ? 'plays' : 'none';
  if (place.weak && !wardWords.has(before) && !namedWithMunicipality(context, match)) return 'none';
  if (movedElsewhere(context, match)) return 'none';
  return mentions.has(before) ? 'mention' : 'plays';
}

function wordBefore(tokens: readonly Token[], at: number): string {
  const previous = tokens[at - 1];
  if (previous === undefined) return '';
  // "in de Lutterstraat", "aan het Neude": the article hides the locative.
  const article = previous.folded === 'de' || previous.folded === 'het' || previous.folded === "'t";
  return article ? (tokens[at - 2]?.folded ?? '') : previous.folded;
}

/** A name's words carry capitals as they should: its first letter-word at least ("De Lutte", "'s-Gravenland"). */
function capitalised(tokens: readonly Token[], match: NameMatch<PlaceName>): boolean {
  const words = tokens.slice(match.from, match.to);
  return (
    words.some(
      ({ text, kind }) => kind === 'word' && /\p{Lu}/u.test(text) && !/^(?:De|Het|Een|In|Den)$/.test(text),
    ) || words.some(({ text }) => /^(?:Den|'s)/.test(text) && words.length > 1)
  );
}

/** Long enough to be no accident without its capitals: "leidsche rijn", "kanaleneiland". */
function longName(tokens: readonly Token[], match: NameMatch<PlaceName>): boolean {
  const letters = tokens.slice(match.from, match.to).reduce((sum, { text }) => sum + text.length, 0);
  return (
    letters >= (match.to - match.from > 1 ? 8 : 9) &&
    match.value.sort !== 'building' &&
    match.value.sort !== 'elsewhere'
  );
}

/** "Niet in Overdinkel, niet in Glane". */
function denied(tokens: readonly Token[], match: NameMatch<PlaceName>): boolean {
  return tokens[match.from - 2]?.folded === 'niet' || tokens[match.from - 1]?.folded === 'niet';
}

/** "Van Usselo tot Glanerbrug", "van Hoogkerk tot aan Noordlaren": the ends stand for all that lies between. */
function endOfRange(tokens: readonly Token[], match: NameMatch<PlaceName>): boolean {
  const [before, earlier] = [tokens[match.from - 1]?.folded, tokens[match.from - 2]?.folded];
  if (before === 'tot' || (before === 'aan' && earlier === 'tot')) return true;
  return before === 'van' && (tokens[match.to]?.folded === 'tot' || tokens[match.to + 1]?.folded === 'tot');
}

function insidePerson({ persons, tokens }: JudgeContext, match: NameMatch<PlaceName>): boolean {
  const start = tokens[match.from]?.start ?? 0;
  const end = tokens[match.to - 1]?.end ?? start;
  return persons.some(
    (person) => person.start < end && start < person.end && !(person.start === start && person.end === end),
  );
}

/** "Utrecht Science Week", "Zuidplein Theater": a capitalised neighbour that is glued on makes another name. */
function partOfLongerName(tokens: readonly Token[], match: NameMatch<PlaceName>): boolean {
  const last = tokens[match.to - 1];
  const next = tokens[match.to];
  return last !== undefined && next !== undefined && next.start === last.end && /^[-–]$/.test(next.text);
}

/** "Utrecht Noord", "Rotterdam-Zuid", "Noord (Rotterdam)". */
function namedWithMunicipality({ index, tokens }: JudgeContext, match: NameMatch<PlaceName>): boolean {
  const own = index.name.toLowerCase();
  return (
    tokens[match.from - 1]?.folded === own ||
    (tokens[match.from - 1]?.text === '-' && tokens[match.from - 2]?.folded === own)
  );
}

/** "Beuningen (Gld)", "Beuningen bij Nijmegen": the writer says it is another place of that name. */
export function movedElsewhere(
  { tokens }: Pick<JudgeContext, 'tokens'>,
  match: NameMatch<PlaceName>,
): boolean {
  const [first, second] = [tokens[match.to], tokens[match.to + 1]];
  if (first?.text === '(' && provinces.has(second?.folded ?? '')) return true;
  return provinces.has(first?.folded ?? '') && /^\p{Lu}/u.test(first?.text ?? '');
}
