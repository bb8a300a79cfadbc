/** Finds what a text says of places: each piece with its role, its worth and its words. */
import { fold } from '../language/fold.ts';
import { findPersons, type NameSpan } from '../language/names.ts';
import { tokenise } from '../language/words.ts';
import type { Evidence } from '../model/claim.ts';
import type { ItemField } from '../model/item.ts';
import type { Readable } from '../model/reading.ts';
import { findNames, type NameMatch } from './name-trie.ts';
import { findCentre } from './place-centre.ts';
import type { PlaceIndex, PlaceName } from './place-index.ts';
import { type JudgeContext, judge, movedElsewhere, type Role } from './place-judgement.ts';
import type { Piece } from './place-piece.ts';
import { settingOf } from './place-spread.ts';
import { type PlaceToken, placeTokens } from './place-tokens.ts';
import type { EvidenceKind } from './place-worth.ts';

/** One field, read. */
export interface FieldPieces {
  readonly pieces: readonly Piece[];
  readonly tokens: readonly PlaceToken[];
  /** Keys that the writer moves elsewhere ("Beuningen (Gld)"). */
  readonly moved: readonly string[];
}

/** A long road may cross several wards, and is known by one address. */
const longRoad = /(?:weg|dijk|singel|kade|ring|baan|gracht|vaart)$/;

/** Reads one field. */
export function findPieces(index: PlaceIndex, input: Readable, field: ItemField): FieldPieces {
  const text = input[field];
  const words = tokenise(text);
  const tokens = placeTokens(text, words);
  const matches = findNames(index.names, tokens);
  const letters = text.replace(/[^\p{L}]/gu, '');
  let persons: readonly NameSpan[] | undefined;
  const context: JudgeContext = {
    index,
    tokens,
    persons: () => (persons ??= findPersons(text, words)),
    lowercase: !/\p{Lu}/u.test(text.slice(1)),
    shouting: letters.length > 8 && letters === letters.toUpperCase(),
    title: field === 'title',
    schoolish: schoolWords.test(input.title) || schoolWords.test(input.text),
    hasWord: (word) => holdsWord(input.title, word) || holdsWord(input.text, word),
  };
  const ownTown = [input.title, input.text, input.source.name].some((each) => each.includes(index.name));
  const where = { tokens, field, text, ownTown };
  const pieces: Piece[] = [];
  let previous: { match: NameMatch<PlaceName>; role: Role } | null = null;
  const moved: string[] = [];
  for (const match of matches) {
    if (movedElsewhere(index, tokens, match)) moved.push(keyOf(tokens, match));
    const role = judge(context, match, previous);
    previous = { match, role };
    if (role !== 'none') pieces.push(fromName(ofCentre(index, tokens, match), role, where));
  }
  return {
    pieces: [
      ...pieces,
      ...centrePieces(index, where, matches),
      ...tagPieces(index, where),
      ...postcodePieces(index, where),
    ],
    tokens,
    moved,
  };
}

/** Whether a text has a word just so, between marks or spaces. */
function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!/[\p{L}\p{N}-]/u.test(`${text[at - 1] ?? ' '}${text[at + word.length] ?? ' '}`)) return true;
  return false;
}

const schoolWords =
  /\b(?:basis)?school|\bleerling|\bgroep(?:en)? [1-8]\b|onderwijs|buurthuis|dorpshuis|gemeenschapshuis|wijkcentrum|\bzaal\b/i;

/** "Het centrum van Haren": Haren-Centrum, where the register has one. */
function ofCentre(
  index: PlaceIndex,
  tokens: readonly PlaceToken[],
  match: NameMatch<PlaceName>,
): NameMatch<PlaceName> {
  const before = `${tokens[match.from - 2]?.key} ${tokens[match.from - 1]?.key}`;
  if (!match.value.spread || before !== 'centrum van') return match;
  let node: typeof index.names.root | undefined = index.names.root;
  for (const { key } of tokens.slice(match.from, match.to)) node = node?.next.get(key);
  const centre = node?.next.get('centrum')?.value;
  return centre == null ? match : { ...match, value: centre };
}

interface Where {
  /** The item names the municipality's own town. */
  readonly ownTown: boolean;
  readonly tokens: readonly PlaceToken[];
  readonly field: ItemField;
  readonly text: string;
}

const keyOf = (tokens: readonly PlaceToken[], { from, to }: { from: number; to: number }): string =>
  tokens
    .slice(from, to)
    .map(({ key }) => key)
    .join(' ');

function evidenceOf({ tokens, field, text }: Where, from: number, to: number): Evidence {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  const quote = text.slice(start, end);
  const bare = quote.length > 4 ? quote.replace(/['’]s$/, '') : quote;
  return { field, start, end: start + bare.length, quote: bare };
}

function kindOf(sort: PlaceName['sort'], form: PlaceName['form'], key: string): EvidenceKind {
  if (sort === 'municipality' || sort === 'elsewhere') return 'village';
  if (form !== 'name') return 'form';
  return sort === 'street' && longRoad.test(key) ? 'longRoad' : sort;
}

function fromName(match: NameMatch<PlaceName>, role: Role, where: Where): Piece {
  const { sort, codes, spread, care, form, shared, within } = match.value;
  const key = keyOf(where.tokens, match);
  return {
    sort,
    codes,
    spread,
    kind: kindOf(sort, form, key),
    role,
    shared,
    ordinary: care !== 'none',
    official: where.tokens[match.from - 1]?.key === 'gemeente',
    setting: spread && codes.length > 1 ? settingOf(where.tokens, match) : null,
    within,
    key,
    sentence: where.tokens[match.from]?.sentence ?? 0,
    evidence: evidenceOf(where, match.from, match.to),
  };
}

const plainPiece = {
  spread: false,
  role: 'there',
  shared: false,
  ordinary: false,
  official: false,
  setting: null,
  within: null,
} as const;

function centrePieces(
  index: PlaceIndex,
  where: Where,
  matches: readonly NameMatch<PlaceName>[],
): readonly Piece[] {
  if (index.centre.length === 0 && index.ownWard === null) return [];
  const market = marketPieces(index, where);
  const starts = new Map(
    matches.filter(({ value }) => value.sort === 'municipality').map((match) => [match.from, match]),
  );
  const ends = new Map(
    matches.filter(({ value }) => value.sort === 'municipality').map((match) => [match.to - 1, match]),
  );
  const isOwn = (at: number): 'name' | 'adjective' | null => {
    const form = (starts.get(at) ?? ends.get(at))?.value.form;
    return form === 'name' || form === 'adjective' ? form : null;
  };
  const named = findCentre(where.tokens, isOwn).flatMap(({ from, to, kind }): readonly Piece[] => {
    const centre =
      index.centre.length > 0 && kind !== 'village'
        ? index.centre
        : index.ownWard === null
          ? []
          : [index.ownWard];
    if (centre.length === 0 || (kind === 'bare' && index.centre.length === 0)) return [];
    return [
      {
        ...plainPiece,
        sort: 'centre',
        codes: centre,
        spread: centre.length > 1,
        kind: kind === 'bare' ? 'bareCentre' : 'centre',
        shared: kind === 'bare',
        key: kind,
        sentence: where.tokens[from]?.sentence ?? 0,
        evidence: evidenceOf(where, from, Math.min(to, where.tokens.length)),
      },
    ];
  });
  return [...named, ...market];
}

/** "Op de Markt": in the village the municipality is called after, else in the centre, where the item names the town. */
function marketPieces(index: PlaceIndex, where: Where): readonly Piece[] {
  const codes = index.ownWard === null ? index.centre : [index.ownWard];
  if (codes.length !== 1 || !where.ownTown) return [];
  return where.tokens.flatMap(({ key, text, opens, sentence }, at): readonly Piece[] => {
    if (key !== 'markt' || text !== 'Markt') return [];
    const next = where.tokens[at + 1]?.key ?? '';
    const article = where.tokens[at - 1]?.key === 'de' && !opens;
    if (!(article && !/^(?:van|voor|in)$/.test(next)) && !index.own.has(next) && !ownBehind(index, where, at))
      return [];
    const evidence = evidenceOf(where, at, at + 1);
    return [{ ...plainPiece, sort: 'building', codes, kind: 'building', key, sentence, evidence }];
  });
}

const ownBehind = (index: PlaceIndex, { tokens }: Where, at: number): boolean =>
  /^(?:in|te|van)$/.test(tokens[at + 1]?.key ?? '') && index.own.has(tokens[at + 2]?.key ?? '');

const outside = ({ sort }: PlaceName): boolean => sort === 'municipality' || sort === 'elsewhere';

/** "#Schiedam": another town of one word. */
function elsewhereTag(index: PlaceIndex, tag: string): PlaceName | undefined {
  const value = index.names.root.next.get(tag)?.value;
  return value?.sort === 'elsewhere' && value.form === 'name' && value.care === 'none' ? value : undefined;
}

function tagPieces(index: PlaceIndex, where: Where): readonly Piece[] {
  return where.tokens.flatMap(({ kind, text, sentence }, at): readonly Piece[] => {
    if (kind !== 'hashtag') return [];
    const tag = fold(text).replace(/[^\p{L}\p{N}]/gu, '');
    const place = index.tags.get(tag) ?? elsewhereTag(index, tag);
    if (place === undefined || place.care === 'context' || place.care === 'typed') return [];
    return [
      {
        ...plainPiece,
        role: place.sort === 'elsewhere' ? 'there' : 'named',
        sort: outside(place) ? place.sort : 'tag',
        codes: place.codes,
        spread: place.spread,
        kind: 'tag',
        shared: place.care !== 'none',
        within: place.within,
        key: fold(text.slice(1)),
        sentence,
        evidence: evidenceOf(where, at, at + 1),
      },
    ];
  });
}

/** "3561 AB"; a four-digit area alone only behind the word "postcode", for a number of four digits is mostly a year. */
function postcodePieces(index: PlaceIndex, { text, field }: Where): readonly Piece[] {
  return [
    ...text.matchAll(
      /\b([1-9]\d{3})\s?([A-Z]{2})\b|(?<=\b[Pp]ostcode(?:gebied)?(?:\s{1,3}is)?\s{1,3})([1-9]\d{3})\b/g,
    ),
  ].flatMap((match): readonly Piece[] => {
    const area = match[1] ?? match[3] ?? '';
    const exact = match[2] === undefined ? undefined : index.postcodes.get(`${area}${match[2]}`);
    const code = exact ?? index.postcodes.get(area);
    if (code === undefined || /^(?:19|20)\d\d$/.test(match[0])) return [];
    const evidence = { field, start: match.index, end: match.index + match[0].length, quote: match[0] };
    const kind = exact === undefined ? 'area' : 'postcode';
    return [{ ...plainPiece, sort: 'postcode', codes: [code], kind, key: match[0], sentence: 0, evidence }];
  });
}
