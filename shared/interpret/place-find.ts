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
import { type PlaceToken, placeTokens } from './place-tokens.ts';

/** How a piece of evidence points at a place. */
export type PieceSort = PlaceName['sort'] | 'postcode' | 'tag' | 'centre';

/** A piece of evidence. */
export interface Piece {
  readonly sort: PieceSort;
  readonly codes: readonly string[];
  readonly spread: boolean;
  /** The probability, by itself, that the text plays there. */
  readonly worth: number;
  readonly role: Role;
  /** Says less: other towns have the name too. */
  readonly shared: boolean;
  /** Elsewhere: the municipality it lies in. */
  readonly within: string | null;
  /** What it is called, as `placeKey` makes it. */
  readonly key: string;
  /** Sentence number within the field. */
  readonly sentence: number;
  readonly evidence: Evidence;
}

/** One field, read. */
export interface FieldPieces {
  readonly pieces: readonly Piece[];
  readonly tokens: readonly PlaceToken[];
  /** Keys that the writer moves elsewhere ("Beuningen (Gld)"). */
  readonly moved: readonly string[];
}

/** What each sort is worth by itself: set by judgement, not fitted to data. */
const worths: Readonly<Record<PieceSort, number>> = {
  alias: 0.97,
  postcode: 0.96,
  ward: 0.93,
  nickname: 0.92,
  centre: 0.88,
  street: 0.86,
  building: 0.8,
  tag: 0.85,
  municipality: 0,
  elsewhere: 0,
};
/** A long road may cross several wards, and is known by one address. */
const longRoad = /(?:weg|dijk|singel|kade|ring|baan|gracht|vaart)$/;
const longRoadWorth = 0.72;
/** "In de binnenstad", "in het centrum": the town is left to the reader. */
const bareCentreWorth = { clear: 0.76, vague: 0.62 } as const;
/** Inhabitants and adjectives are a step further from the place than its name. */
const formLoss = 0.06;

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
  };
  const pieces: Piece[] = [];
  let previous: { match: NameMatch<PlaceName>; role: Role } | null = null;
  const moved: string[] = [];
  for (const match of matches) {
    if (movedElsewhere(index, tokens, match)) moved.push(keyOf(tokens, match));
    const role = judge(context, match, previous);
    previous = { match, role };
    if (role !== 'none') pieces.push(fromName(ofCentre(index, tokens, match), role, { tokens, field, text }));
  }
  const where = { tokens, field, text };
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

function fromName(match: NameMatch<PlaceName>, role: Role, where: Where): Piece {
  const { sort, codes, spread, form, shared, within } = match.value;
  const key = keyOf(where.tokens, match);
  const base = sort === 'street' && longRoad.test(key) ? longRoadWorth : worths[sort];
  return {
    sort,
    codes,
    spread,
    worth: form === 'name' ? base : Math.max(0, base - formLoss),
    role,
    shared,
    within,
    key,
    sentence: where.tokens[match.from]?.sentence ?? 0,
    evidence: evidenceOf(where, match.from, match.to),
  };
}

const plainPiece = { spread: false, role: 'there', shared: false, within: null } as const;

function centrePieces(
  index: PlaceIndex,
  where: Where,
  matches: readonly NameMatch<PlaceName>[],
): readonly Piece[] {
  if (index.centre.length === 0 && index.ownWard === null) return [];
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
  return findCentre(where.tokens, isOwn).flatMap(({ from, to, kind, clear }): readonly Piece[] => {
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
        worth: kind === 'bare' ? (clear ? bareCentreWorth.clear : bareCentreWorth.vague) : worths.centre,
        shared: kind === 'bare',
        key: kind,
        sentence: where.tokens[from]?.sentence ?? 0,
        evidence: evidenceOf(where, from, Math.min(to, where.tokens.length)),
      },
    ];
  });
}

function tagPieces(index: PlaceIndex, where: Where): readonly Piece[] {
  return where.tokens.flatMap(({ kind, text, sentence }, at): readonly Piece[] => {
    if (kind !== 'hashtag') return [];
    const place = index.tags.get(fold(text).replace(/[^\p{L}\p{N}]/gu, ''));
    if (place === undefined || place.care === 'context' || place.care === 'typed') return [];
    return [
      {
        ...plainPiece,
        role: 'named',
        sort: place.sort === 'municipality' ? 'municipality' : 'tag',
        codes: place.codes,
        spread: place.spread,
        worth: place.sort === 'municipality' ? 0 : worths.tag,
        shared: place.care !== 'none',
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
      /\b([1-9]\d{3})\s?([A-Z]{2})\b|(?<=\b[Pp]ostcode(?:gebied)?(?:\s+is)?\s+)([1-9]\d{3})\b/g,
    ),
  ].flatMap((match): readonly Piece[] => {
    const area = match[1] ?? match[3] ?? '';
    const exact = match[2] === undefined ? undefined : index.postcodes.get(`${area}${match[2]}`);
    const code = exact ?? index.postcodes.get(area);
    if (code === undefined || /^(?:19|20)\d\d$/.test(match[0])) return [];
    const evidence = { field, start: match.index, end: match.index + match[0].length, quote: match[0] };
    const worth = exact === undefined ? 0.82 : worths.postcode;
    return [{ ...plainPiece, sort: 'postcode', codes: [code], worth, key: match[0], sentence: 0, evidence }];
  });
}
