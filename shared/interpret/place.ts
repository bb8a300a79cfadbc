/**
 * Where a text plays. Evidence in order: the user's alias, postcode, street, building, ward name or nickname, hashtag,
 * the source's own ward. A wrong ward is worse than none: what is merely mentioned, or may be something else, is left out.
 */
import { fold } from '../language/fold.ts';
import { findPersons } from '../language/names.ts';
import { type Token, tokenise } from '../language/words.ts';
import type { Evidence } from '../model/claim.ts';
import type { ItemField } from '../model/item.ts';
import type { PlaceReading, WardReading } from '../model/place.ts';
import type { Readable } from '../model/reading.ts';
import { findNames, type NameMatch } from './name-trie.ts';
import type { PlaceIndex, PlaceName } from './place-index.ts';
import { judge, movedElsewhere } from './place-judgement.ts';
import { wholeMunicipality } from './words/place-context.ts';

/** Below this a ward is not reported. */
const reportable = 0.6;
/** What each kind of evidence is worth by itself, as a probability that the text plays there. */
const worth = {
  alias: 0.97,
  postcode: 0.97,
  ward: 0.93,
  nickname: 0.92,
  street: 0.85,
  building: 0.78,
  tag: 0.85,
  source: 0.75,
} as const;
/** A title names what a text is about. */
const titleBonus = 0.03;
/** A name met only in passing. */
const mentionWorth = 0.4;

/** A place found in the text. */
interface Found {
  readonly sort: PlaceName['sort'] | 'postcode' | 'tag' | 'source';
  readonly codes: readonly string[];
  readonly confidence: number;
  readonly mention: boolean;
  readonly evidence: Evidence;
}

/** Reads the place of one text. */
export function readPlace(index: PlaceIndex, input: Readable): PlaceReading {
  const found = withoutStrangers(index, input, [
    ...findIn(index, input, 'title'),
    ...findIn(index, input, 'text'),
  ]);
  const wards = wardReadings(index, found);
  if (namesEverything(index, wards)) return { scope: 'gemeente', wards: [] };
  if (wards.length > 0) return { scope: 'wijk', wards };
  const own = found.some(({ sort, mention }) => sort === 'municipality' && !mention);
  const away = found.filter(({ sort, mention }) => sort === 'elsewhere' && !mention);
  if (away.length > 0 && !own && !saysWhole(input)) return { scope: 'elders', wards: [] };
  const fixed = input.source.fixedWard;
  if (fixed !== null && index.wards.has(fixed))
    return { scope: 'wijk', wards: withParents(index, [fromSource(index, fixed)]) };
  const mentioned = found.some(({ sort }) => sort === 'municipality');
  return { scope: own || mentioned || saysWhole(input) ? 'gemeente' : 'onbekend', wards: [] };
}

/** A list of nearly all wijken ("Losser, Overdinkel, De Lutte, Glane en Beuningen") is the municipality. */
function namesEverything(index: PlaceIndex, wards: readonly WardReading[]): boolean {
  const all = [...index.wards.values()].filter(
    ({ level, code }) => level === 'wijk' && code !== index.ownWard,
  ).length;
  const named = wards.filter(({ level }) => level === 'wijk').length;
  return named >= 4 && named >= all * 0.75;
}

/** Once "Beuningen (Gld)" stands somewhere in a text, every Beuningen in it is that one. */
function withoutStrangers(index: PlaceIndex, input: Readable, found: readonly Found[]): readonly Found[] {
  const strangers = new Set<string>();
  for (const text of [input.title, input.text]) {
    const tokens = tokenise(text);
    for (const match of findNames(index.names, tokens))
      if (movedElsewhere({ tokens }, match)) strangers.add(tokens[match.from]?.folded ?? '');
  }
  if (strangers.size === 0) return found;
  return found.filter(({ evidence }) => !strangers.has(tokenise(evidence.quote)[0]?.folded ?? ''));
}

function saysWhole(input: Readable): boolean {
  return [input.title, input.text].some((text) =>
    wholeMunicipality.some((phrase) => new RegExp(phrase).test(text)),
  );
}

function findIn(index: PlaceIndex, input: Readable, field: ItemField): readonly Found[] {
  const text = input[field];
  const tokens = tokenise(text);
  const persons = findPersons(text, tokens);
  const lowercase = !/\p{Lu}/u.test(text.slice(1));
  const context = { index, tokens, persons, lowercase, title: field === 'title' };
  const names = findNames(index.names, tokens).flatMap((match) => {
    const verdict = judge(context, match);
    return verdict === 'none' ? [] : [fromName(match, tokens, field, text, verdict === 'mention')];
  });
  return [...names, ...tags(index, tokens, field), ...postcodes(index, text, field)];
}

function fromName(
  match: NameMatch<PlaceName>,
  tokens: readonly Token[],
  field: ItemField,
  text: string,
  mention: boolean,
): Found {
  const start = tokens[match.from]?.start ?? 0;
  const end = tokens[match.to - 1]?.end ?? start;
  const { sort, codes } = match.value;
  const base = sort === 'municipality' || sort === 'elsewhere' ? 0 : worth[sort];
  const confidence = mention ? mentionWorth : base + (field === 'title' ? titleBonus : 0);
  return { sort, codes, confidence, mention, evidence: { field, start, end, quote: text.slice(start, end) } };
}

function tags(index: PlaceIndex, tokens: readonly Token[], field: ItemField): readonly Found[] {
  return tokens
    .filter(({ kind }) => kind === 'hashtag')
    .flatMap(({ text, start, end }) => {
      const place = index.tags.get(fold(text).replace(/[^\p{L}\p{N}]/gu, ''));
      if (place === undefined || place.weak || place.sort === 'elsewhere') return [];
      const evidence = { field, start, end, quote: text };
      return [
        {
          sort: place.sort === 'municipality' ? place.sort : 'tag',
          codes: place.codes,
          confidence: worth.tag,
          mention: false,
          evidence,
        } as const,
      ];
    });
}

function postcodes(index: PlaceIndex, text: string, field: ItemField): readonly Found[] {
  return [...text.matchAll(/\b([1-9]\d{3})\s?([A-Z]{2})\b/g)].flatMap((match) => {
    const code = index.postcodes.get(`${match[1] ?? ''}${match[2] ?? ''}`);
    if (code === undefined) return [];
    const evidence = { field, start: match.index, end: match.index + match[0].length, quote: match[0] };
    return [
      { sort: 'postcode', codes: [code], confidence: worth.postcode, mention: false, evidence } as const,
    ];
  });
}

function fromSource(index: PlaceIndex, code: string): WardReading {
  const ward = index.wards.get(code);
  return {
    code,
    name: ward?.name ?? code,
    level: ward?.level ?? 'wijk',
    confidence: worth.source,
    evidence: [],
  };
}

/** Adds up the evidence per ward: independent pieces make it surer (noisy or). */
function wardReadings(index: PlaceIndex, found: readonly Found[]): readonly WardReading[] {
  const doubts = new Map<string, { doubt: number; evidence: Evidence[] }>();
  for (const piece of found) {
    const code = settledCode(index, piece);
    if (code === null) continue;
    const entry = doubts.get(code) ?? { doubt: 1, evidence: [] };
    if (!entry.evidence.some((known) => known.quote === piece.evidence.quote))
      entry.doubt *= 1 - piece.confidence;
    entry.evidence.push(piece.evidence);
    doubts.set(code, entry);
  }
  const readings = [...doubts]
    .map(([code, { doubt, evidence }]): WardReading => {
      const ward = index.wards.get(code);
      return {
        code,
        name: ward?.name ?? code,
        level: ward?.level ?? 'wijk',
        confidence: rounded(1 - doubt),
        evidence,
      };
    })
    .filter(({ confidence }) => confidence >= reportable);
  return withParents(index, readings).toSorted(
    (a, b) => b.confidence - a.confidence || (a.code < b.code ? -1 : 1),
  );
}

/** One ward for a piece of evidence: a name shared by buurten of one wijk is that wijk; shared between wijken, nothing. */
function settledCode(index: PlaceIndex, { codes, sort }: Found): string | null {
  const parents = new Set(codes.map((code) => wijkOf(index, code)));
  const [parent] = parents;
  if (parents.size !== 1 || parent === undefined)
    return codes.find((code) => sort === 'ward' && index.wards.get(code)?.level === 'wijk') ?? null;
  const [only] = codes;
  // A street or building is known by one polling station: its wijk is sure, its buurt is not.
  return codes.length === 1 && only !== undefined && sort !== 'street' && sort !== 'building' ? only : parent;
}

function wijkOf(index: PlaceIndex, code: string): string {
  return index.wards.get(code)?.parent ?? code;
}

/** A buurt also yields its wijk. */
function withParents(index: PlaceIndex, readings: readonly WardReading[]): readonly WardReading[] {
  const all = new Map(readings.map((reading) => [reading.code, reading]));
  for (const reading of readings) {
    const parent = index.wards.get(reading.code)?.parent;
    if (parent == null) continue;
    const known = all.get(parent);
    const evidence = [...(known?.evidence ?? []), ...reading.evidence];
    const confidence = Math.max(known?.confidence ?? 0, reading.confidence);
    all.set(parent, {
      code: parent,
      name: index.wards.get(parent)?.name ?? parent,
      level: 'wijk',
      confidence,
      evidence,
    });
  }
  return [...all.values()];
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;
