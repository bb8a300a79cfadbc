/** Mentions of the municipality as an organisation, by channel, beside the period before; never of a person. */
import { type Token, tokenise } from '../language/words.ts';
import type { Evidence } from '../model/claim.ts';
import type { Voice } from '../model/reading.ts';
import { voices } from '../model/reading.ts';
import { buildLexicon, findHits, listWords, readTerm } from './lexicon.ts';
import type { StoryEntry } from './story-features.ts';
import { notOwnOrganisation, ownOrganisation } from './words/own-organisation.ts';

/** Items that mention the municipality through one channel, now and in the equal period before. */
export interface ChannelMentions {
  readonly channel: Voice;
  /** Items in the period; an item counts once however often it mentions the municipality. */
  readonly items: number;
  readonly before: number;
  readonly change: number;
  /** Distinct publishers of those items. */
  readonly publishers: number;
  /** Ids of the items counted, in order of time. */
  readonly ids: readonly string[];
}

/** All channels, in the fixed order of voices; channels without any mention in both periods are left out. */
export interface OwnMentions {
  readonly channels: readonly ChannelMentions[];
  readonly items: number;
  readonly before: number;
  readonly change: number;
  /** False where nothing at all was kept of the period before: then `change` says nothing. */
  readonly comparable: boolean;
}

/** A period: `from` inclusive, `to` exclusive, ISO-8601 UTC. The one before it is as long and ends where it begins. */
export interface MentionPeriod {
  readonly from: string;
  readonly to: string;
}

const lexicon = buildLexicon<boolean>([
  ...listWords(ownOrganisation).map((pattern) => readTerm(pattern, true)),
  ...listWords(notOwnOrganisation).map((pattern) => readTerm(pattern, false)),
]);

/** A name behind "gemeente" is ours only where it is the municipality's own. */
function namesAnother(tokens: readonly Token[], behind: number, own: readonly string[]): boolean {
  const next = tokens[behind];
  if (next === undefined || next.kind !== 'word' || !/^\p{Lu}/u.test(next.text)) return false;
  return !own.some((word) => word === next.folded);
}

function mentionsIn(text: string, field: 'title' | 'text', own: readonly string[]): Evidence[] {
  const tokens = tokenise(text);
  return findHits(lexicon, tokens).flatMap((hit) => {
    const first = tokens[hit.first];
    const last = tokens[hit.last];
    if (!hit.term.value || first === undefined || last === undefined) return [];
    if (last.folded === 'gemeente' && namesAnother(tokens, hit.last + 1, own)) return [];
    return [{ field, start: first.start, end: last.end, quote: text.slice(first.start, last.end) }];
  });
}

/**
 * Where an item speaks of the municipality as an organisation: "de gemeente", "gemeente X" with its own name, "het
 * college", "het gemeentebestuur", the office (not the name) of a wethouder. `municipality` is its name.
 */
export function ownMentionsOf(
  { title, text }: { readonly title: string; readonly text: string },
  municipality: string,
): readonly Evidence[] {
  const own = tokenise(municipality).map(({ folded }) => folded);
  return [...mentionsIn(title, 'title', own), ...mentionsIn(text, 'text', own)];
}

/** The municipality's own messages do not mention it: they are it. */
function isOwnVoice({ item }: StoryEntry, municipality: string): boolean {
  if (item.voice !== 'institution') return false;
  const name = item.publisherTitle.toLowerCase();
  return name.includes('gemeente') && name.includes(municipality.toLowerCase());
}

function channelOf(
  channel: Voice,
  now: readonly StoryEntry[],
  before: readonly StoryEntry[],
): ChannelMentions {
  const own = (entries: readonly StoryEntry[]) => entries.filter(({ reading }) => reading.voice === channel);
  const mine = own(now).toSorted((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0));
  const earlier = own(before).length;
  return {
    channel,
    items: mine.length,
    before: earlier,
    change: mine.length - earlier,
    publishers: new Set(mine.map(({ item }) => item.publisher)).size,
    ids: mine.map(({ item }) => item.id),
  };
}

/**
 * Counts the items that mention the municipality, by who speaks, in `period` and in the equal period before it, with the
 * change. The municipality's own channels are left out. Items elsewhere in place still count: the name decides.
 */
export function ownMentions(
  entries: readonly StoryEntry[],
  municipality: string,
  { from, to }: MentionPeriod,
): OwnMentions {
  const start = Date.parse(from);
  const length = Date.parse(to) - start;
  const within = (low: number) =>
    entries.filter(({ time }) => Date.parse(time) >= low && Date.parse(time) < low + length);
  const earlier = within(start - length);
  const mentioning = (all: readonly StoryEntry[]) =>
    all.filter(
      (entry) => !isOwnVoice(entry, municipality) && ownMentionsOf(entry.item, municipality).length > 0,
    );
  const now = mentioning(within(start));
  const before = mentioning(earlier);
  return {
    channels: voices
      .map((channel) => channelOf(channel, now, before))
      .filter((channel) => channel.items + channel.before > 0),
    items: now.length,
    before: before.length,
    change: now.length - before.length,
    comparable: earlier.length > 0,
  };
}
