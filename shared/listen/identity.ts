/** Which published entries are one item, over edits, polls and places of publication. */
import type { ParsedItem } from '../model/item.ts';
import { linkKey } from './canonical-link.ts';

/** SHA-256 of a text as hex; injected, since `shared` has no crypto. */
export type Hash = (text: string) => string;

/** Where a batch of entries comes from. */
export interface IdentityScope {
  readonly sourceId: string;
  /** The feed's own page: an entry that links there says nothing about itself. */
  readonly feedLink: string | null;
  /** True where two texts are two entries even under one title and date: rows of a table. */
  readonly exact?: boolean;
}

/** Ids that their scheme makes unique in the world: web addresses, tag URIs (RFC 4151), URNs. */
const worldwide = /^(?:https?:\/\/\S+|tag:[^,\s]+,\d{4}\S*|urn:\S+)$/i;

function idKey(entry: ParsedItem, scope: IdentityScope): string | null {
  if (entry.id === null || entry.id.trim() === '') return null;
  const id = entry.id.trim();
  // A move to https must not make every item new.
  return worldwide.test(id) ? `id:${id.replace(/^http:/i, 'https:')}` : `id:${scope.sourceId}:${id}`;
}

function addressKey(key: string | null, feedKey: string | null): string | null {
  return key === null || key === feedKey || !/[/?#]./.test(key) ? null : `link:${key}`;
}

function titleOf(entry: ParsedItem): string {
  return (entry.title ?? '').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** The last resort: title with its date, or with the text where there is none. */
function wordsKey(entry: ParsedItem, title: string, scope: IdentityScope): string {
  const rest = entry.title !== null && entry.published !== null ? entry.published : (entry.text ?? '');
  return `words:${scope.sourceId}:${title}:${rest}`;
}

/** Everything that was written: what differs in it is another entry. */
function allWordsKey(entry: ParsedItem, title: string, scope: IdentityScope): string {
  return `all:${scope.sourceId}:${title}:${entry.published ?? ''}:${entry.text ?? ''}`;
}

/** What an entry may be known by, each made once. */
interface Marks {
  readonly id: string | null;
  readonly link: string | null;
  readonly linkKey: string | null;
  /** Whether its own id is its link. */
  readonly isAddress: boolean;
  readonly title: string;
  readonly words: string;
  readonly allWords: string;
}

function marksOf(entry: ParsedItem, scope: IdentityScope, feedKey: string | null): Marks {
  const key = linkKey(entry.link);
  const title = titleOf(entry);
  return {
    id: idKey(entry, scope),
    link: addressKey(key, feedKey),
    linkKey: key,
    isAddress: key !== null && /^https?:/i.test(entry.id ?? '') && linkKey(entry.id) === key,
    title,
    words: wordsKey(entry, title, scope),
    allWords: allWordsKey(entry, title, scope),
  };
}

/** Keys under which entries of one batch differ in what they link to (or, lacking that, in title): they identify nothing. */
function ambiguous(
  entries: readonly Marks[],
  keyOf: (entry: Marks) => string | null,
  markOf: (entry: Marks) => string,
): ReadonlySet<string> {
  const marks = new Map<string, string>();
  const found = new Set<string>();
  for (const entry of entries) {
    const key = keyOf(entry);
    if (key === null) continue;
    const mark = marks.get(key);
    if (mark === undefined) marks.set(key, markOf(entry));
    else if (mark !== markOf(entry)) found.add(key);
  }
  return found;
}

function repeatedWords(entries: readonly Marks[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { allWords } of entries) (seen.has(allWords) ? repeated : seen).add(allWords);
  return repeated;
}

/** An entry's identity: its id, and the hashed keys under which it may come back, strongest first. */
export interface ItemIdentity {
  /** `i_` + 24 hex characters. */
  readonly id: string;
  /** 32 hex characters each: the entry's own id, its link; its words only where it has neither. */
  readonly keys: readonly string[];
  /** The key of its words where it has a stronger one too; null where the document holds the same words again. */
  readonly weakKey: string | null;
}

/**
 * Identities for the entries of one document, in order. A key comes from the entry's own id (scoped to the source unless
 * worldwide unique), its canonical link, else its words. An id or link that several different entries of the document
 * share is passed over, so that none is lost. Equal entries get equal identities.
 */
export function itemKeys(
  entries: readonly ParsedItem[],
  scope: IdentityScope,
  hash: Hash,
): readonly ItemIdentity[] {
  const feedKey = linkKey(scope.feedLink);
  const marks = entries.map((entry) => marksOf(entry, scope, feedKey));
  const sharedIds = ambiguous(
    marks,
    ({ id }) => id,
    // A guid that is the address says no more than the address: then the titles tell.
    (entry) => (entry.linkKey === null || entry.isAddress ? entry.title : entry.linkKey),
  );
  const sharedLinks = ambiguous(
    marks,
    ({ link }) => link,
    ({ title }) => title,
  );
  const sharedWords = ambiguous(
    marks,
    ({ words }) => words,
    ({ allWords }) => allWords,
  );
  const repeated = repeatedWords(marks);
  return marks.map(({ id, link, words: loose, allWords }) => {
    const words = scope.exact === true || sharedWords.has(loose) ? allWords : loose;
    const strong = [
      id !== null && !sharedIds.has(id) ? id : null,
      link !== null && !sharedLinks.has(link) ? link : null,
    ].filter((key) => key !== null);
    const keys = strong.length > 0 ? strong : [link === null ? words : `${link}:${words}`];
    return {
      id: `i_${hash(keys[0] ?? words).slice(0, 24)}`,
      keys: keys.map((key) => hash(key).slice(0, 32)),
      weakKey: strong.length > 0 && !repeated.has(allWords) ? hash(allWords).slice(0, 32) : null,
    };
  });
}

/** The ids of `itemKeys` alone. */
export function itemIds(entries: readonly ParsedItem[], scope: IdentityScope, hash: Hash): readonly string[] {
  return itemKeys(entries, scope, hash).map(({ id }) => id);
}
