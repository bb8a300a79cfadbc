/** What was published → what we keep. */
import { identifyLanguage, isPlainlyDutch } from '../language/language-id.ts';
import type { Item, ParsedFeed, ParsedItem } from '../model/item.ts';
import type { Source } from '../model/source.ts';
import { withoutBoilerplate, withoutBylines } from './boilerplate.ts';
import { canonicalLink } from './canonical-link.ts';
import { type Hash, itemIds } from './identity.ts';
import { languageOf } from './language-tag.ts';
import { MASKING_VERSION, type MaskOptions, maskText, namesContact } from './masking.ts';

/** What comes from outside: the clock, the hashes, the handles that may stay. */
export interface ListenContext {
  /** Moment of arrival, ISO-8601 UTC. */
  readonly seen: string;
  /** SHA-256 as hex. */
  readonly hash: Hash;
  /** Keyed hash of a sender with the key in force, as hex. */
  readonly senderKey: (author: string) => string;
  /** Handles of organisations and office, lower case without `@`. */
  readonly keptHandles?: ReadonlySet<string>;
}

type SourceFacts = Pick<Source, 'id' | 'publisher' | 'title' | 'voice' | 'fixedWard'>;

/** A publication date further ahead than this is a planned or mistaken one, not the moment of publication. */
const tolerance = 60 * 60 * 1000;

function publishedAt(entry: ParsedItem, seen: string): string | null {
  const date = entry.published ?? entry.updated;
  if (date === null) return null;
  const time = Date.parse(date);
  return Number.isNaN(time) || time > Date.parse(seen) + tolerance ? null : date;
}

/** Line ends made one kind, spaces folded, at most one blank line between paragraphs. */
function normalised(text: string): string {
  // Most texts are so already: one look tells.
  if (!/[^\S\n ]| {2}| \n|\n[ ]|\n{3}/.test(text)) return text.normalize('NFC').trim();
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** One person writes "Jan Z", "Jan Z <jan@x.nl>" and "jan@x.nl (Jan Z)": the name counts, the address only without one. */
function senderName(author: string): string {
  const folded = author.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
  const name = folded
    .replace(/<?[^\s<>()]+@[^\s<>()]+>?/g, ' ')
    .replace(/[()<>"]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return name !== '' ? name : folded;
}

function senderOf(entry: ParsedItem, context: ListenContext): string | null {
  const names = entry.authors.map(senderName).filter((name) => name !== '');
  return names.length === 0 ? null : context.senderKey(names.toSorted().join('\n'));
}

/** Unescaped twice, since some addresses hold an address; what cannot be unescaped is looked at as it is. */
function plainLink(link: string): string {
  try {
    return decodeURIComponent(decodeURIComponent(link));
  } catch {
    return link;
  }
}

/** A link with a handle, an e-mail address, a telephone or an account number in it names a person: it is not kept. */
function withoutPerson(link: string | null): string | null {
  if (link === null) return null;
  return namesContact(plainLink(link)) ? null : link;
}

/** Homes are named by emergency services and by residents; notices and newspapers name addresses as their subject. */
function maskingFor(source: SourceFacts, context: ListenContext): MaskOptions {
  const houseNumbers = source.voice === 'emergency' || source.voice === 'resident';
  return { houseNumbers, ...(context.keptHandles ? { keptHandles: context.keptHandles } : {}) };
}

/** What was written, without what software and makers put around it. */
function ownText(entry: ParsedItem): string {
  return withoutBylines(withoutBoilerplate(normalised(entry.text ?? '')), entry.authors);
}

/** The text itself decides, then what its feed says of itself: feeds often say "en-us" of Dutch news. */
function languageOfItem(words: string, tag: string | null): string | null {
  return isPlainlyDutch(words) ? 'nl' : (identifyLanguage(words) ?? languageOf(tag));
}

/**
 * Makes version 1 of an item: masked plain text, tracker-free link, the author only as a keyed hash. A date more than an
 * hour after arrival becomes null. Null where the entry has neither title, text nor link.
 */
export function toItem(
  id: string,
  entry: ParsedItem,
  source: SourceFacts,
  language: string | null,
  context: ListenContext,
): Item | null {
  const masking = maskingFor(source, context);
  const title = maskText(normalised(entry.title ?? '').replace(/\n+/g, ' '), masking);
  const text = maskText(ownText(entry), masking);
  const link = withoutPerson(canonicalLink(entry.link));
  if (title === '' && text === '' && link === null) return null;
  return {
    id,
    version: 1,
    sourceId: source.id,
    publisher: source.publisher,
    publisherTitle: source.title,
    voice: source.voice,
    fixedWard: source.fixedWard,
    title,
    text,
    link,
    published: publishedAt(entry, context.seen),
    firstSeen: context.seen,
    seen: context.seen,
    language: languageOfItem(`${title}\n${text}`, language),
    sender: senderOf(entry, context),
    masking: MASKING_VERSION,
  };
}

/** All items of a document, in order, each id once: of equal ids the later published stands, else the upper one. */
export function toItems(
  feed: Pick<ParsedFeed, 'feed' | 'entries'>,
  source: SourceFacts,
  context: ListenContext,
): readonly Item[] {
  const ids = itemIds(feed.entries, { sourceId: source.id, feedLink: feed.feed.link }, context.hash);
  const items = new Map<string, Item>();
  for (const [index, entry] of feed.entries.entries()) {
    const item = toItem(ids[index] ?? '', entry, source, feed.feed.language, context);
    if (item !== null) items.set(item.id, newest(items.get(item.id), item));
  }
  return [...items.values()];
}

/** Which of two items of one id stands: feeds put the newest on top, so without dates the first one. */
export function newest(first: Item | undefined, second: Item): Item {
  if (first === undefined) return second;
  return (second.published ?? '') > (first.published ?? '') ? second : first;
}
