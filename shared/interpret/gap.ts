/** Gaps ("onder de radar"): what residents talk about while council, municipality and press do not, and what comes near it. */
import { tokenise } from '../language/words.ts';
import type { Item } from '../model/item.ts';
import type { Reading, Voice } from '../model/reading.ts';
import type { Story } from '../model/story.ts';
import { isRumour } from './rumour.ts';
import { bodyTokensOf, createTermTable, type TermTable } from './story-terms.ts';

interface ReadItem {
  readonly item: Item;
  readonly reading: Reading;
}

/** An item of the council, the municipality, another body or the press that comes close to what residents talk about. */
export interface NearMiss {
  readonly item: Item;
  /** Same ward, same theme; at least one of them holds. */
  readonly ward: boolean;
  readonly theme: boolean;
  /** Words of the residents' subject that it holds, and their share of that subject by weight, 0–1. */
  readonly shared: number;
  readonly likeness: number;
}

/** A subject of residents that nobody else took up. */
export interface Gap {
  /** The first of them spoke then, ISO-8601 UTC. */
  readonly since: string;
  readonly senders: number;
  /** At most two, nearest first. */
  readonly near: readonly NearMiss[];
}

/** Fewer senders are a conversation, not a subject; the same number guards quotes (design, "What a claim is"). */
const leastSenders = 3;
const mostNear = 2;
/** Words that make a subject; what more is said is colour. */
const subjectWords = 12;
/** From this share of the subject and so many words on, an item is about it: then there is no gap. */
const sameLikeness = 0.5;
const sameShared = 3;
/** Of less of the subject than this one speaks of something else. */
const leastLikeness = 0.15;
/** What a ward and a theme in common add when items are put in order of nearness. */
const wardBonus = 0.2;
const themeBonus = 0.1;

const ownVoices: ReadonlySet<Voice> = new Set<Voice>(['resident', 'entrepreneur']);

/** True where somebody speaks for himself or herself, and not a desk, a body or a party on a channel of residents. */
const isOwnVoice = ({ item, reading }: ReadItem): boolean =>
  item.voice === 'resident' && ownVoices.has(reading.voice);

/** All that is not residents' talk, to look for what comes near; texts are read when first compared. */
export interface PublicRecord {
  readonly table: TermTable;
  readonly entries: readonly (ReadItem & { readonly terms: () => ReadonlySet<number> })[];
}

/** The record of `read`; `ownNames` (the municipality's) tell no subject from another. */
export function publicRecord(read: readonly ReadItem[], ownNames: readonly string[] = []): PublicRecord {
  const table = createTermTable(ownNames);
  const entries = read
    .filter((entry) => !isOwnVoice(entry))
    .map((entry) => {
      let terms: ReadonlySet<number> | null = null;
      return {
        ...entry,
        terms: () => {
          terms ??= subjectTerms(entry, table);
          return terms;
        },
      };
    });
  return { table, entries };
}

/**
 * What a text is about: its telling words, without everyday words and the names of wards. A word counts once, as what it
 * stands for where that is known ("rattenplaag" and "ratten" are one): parts of compounds would count a subject twice.
 */
function subjectTerms({ item, reading }: ReadItem, table: TermTable): ReadonlySet<number> {
  const names = reading.place.wards.flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
  const places = new Set(names.flatMap(tokenise).flatMap((token) => table.lexemeOf(token)?.term ?? []));
  const terms = new Set<number>();
  for (const token of [...tokenise(item.title), ...bodyTokensOf(item.text)]) {
    const lexeme = table.lexemeOf(token);
    if (lexeme === null || lexeme.everyday || places.has(lexeme.term)) continue;
    terms.add(lexeme.concepts[0] ?? lexeme.term);
  }
  return terms;
}

/**
 * The gap of a story: residents only (at least three distinct senders, as counted for the story), and no item of the
 * record that is about the same. Null where there is none, and for a rumour: that residents pass on what nobody
 * confirms is no subject that others left lying. Cost: the record's items of the story's wards and themes.
 */
export function gapOf(story: Story, items: readonly ReadItem[], record: PublicRecord): Gap | null {
  if (items.length === 0 || story.counts.senders < leastSenders) return null;
  if (!items.every(isOwnVoice) || isRumour(items)) return null;
  const subject = subjectOf(items, record.table);
  const near = record.entries
    .flatMap((entry) => compare(story, subject, entry) ?? [])
    .filter(({ likeness }) => likeness >= leastLikeness);
  if (near.some(isSame)) return null;
  const nearest = near
    .filter(({ item }) => item.voice !== 'resident')
    .toSorted((a, b) => nearness(b) - nearness(a) || (a.item.id < b.item.id ? -1 : 1));
  return { since: story.first, senders: story.counts.senders, near: nearest.slice(0, mostNear) };
}

type Subject = ReadonlyMap<number, number>;

/** The heaviest words of the residents' messages: how many of them say a word, times how rare it is. */
function subjectOf(items: readonly ReadItem[], table: TermTable): Subject {
  const counts = new Map<number, number>();
  for (const entry of items)
    for (const term of subjectTerms(entry, table)) counts.set(term, (counts.get(term) ?? 0) + 1);
  // What one of them says is his; what two say is the subject.
  const common = [...counts].filter(([, count]) => count > 1);
  const name = ([term]: readonly [number, number]): string => table.nameOf(term);
  return new Map(
    common
      .map(([term, count]) => [term, (count / items.length) * table.rarityOf(term)] as const)
      .toSorted((a, b) => b[1] - a[1] || (name(a) < name(b) ? -1 : 1))
      .slice(0, subjectWords),
  );
}

function compare(story: Story, subject: Subject, entry: PublicRecord['entries'][number]): NearMiss | null {
  const { item, reading } = entry;
  const ward = reading.place.wards.some(({ code }) => story.wards.includes(code));
  const theme = reading.themes.some(({ id }) => story.themes.includes(id));
  if (!ward && !theme) return null;
  const terms = entry.terms();
  let [shared, weight, total] = [0, 0, 0];
  for (const [term, worth] of subject) {
    total += worth;
    if (!terms.has(term)) continue;
    shared += 1;
    weight += worth;
  }
  return { item, ward, theme, shared, likeness: total === 0 ? 0 : weight / total };
}

const isSame = ({ shared, likeness }: NearMiss): boolean => shared >= sameShared && likeness >= sameLikeness;

const nearness = ({ ward, theme, likeness }: NearMiss): number =>
  likeness + (ward ? wardBonus : 0) + (theme ? themeBonus : 0);
