/** The well-formed XML that rss-parser gets to see: known names only, dates as ISO-8601, one value per choice made. */
import { dropForbidden, escapeMarkup } from './references.ts';

/** An entry with every choice between rival fields made. Texts are HTML, times ISO-8601 UTC, links absolute. */
export interface CanonicalEntry {
  readonly id: string | null;
  readonly title: string | null;
  readonly link: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  readonly creators: readonly string[];
  readonly categories: readonly string[];
  readonly summary: string | null;
  readonly body: string | null;
}

/** A feed likewise. */
export interface CanonicalFeed {
  readonly title: string | null;
  readonly link: string | null;
  readonly language: string | null;
  readonly entries: readonly CanonicalEntry[];
}

/** What rss-parser reads, and the long texts that pass it by. */
export interface CanonicalDocument {
  readonly xml: string;
  /** A summary or body in the XML is the index of its text in here: rss-parser hands long texts on as they are. */
  readonly texts: readonly string[];
}

/** One element with text, or nothing for null. */
export function tag(name: string, text: string | null): string {
  return text === null ? '' : `<${name}>${escapeMarkup(dropForbidden(text))}</${name}>`;
}

/** An empty element with a reference. */
export function linkTag(href: string | null): string {
  return href === null ? '' : `<link rel="alternate" href="${escapeMarkup(dropForbidden(href))}"/>`;
}

function longTag(name: string, text: string | null, texts: string[]): string {
  return text === null ? '' : `<${name}>${texts.push(text) - 1}</${name}>`;
}

/**
 * The fields that both shapes share; see `rss-port.ts` for how rss-parser maps them. Long texts are added to `texts`:
 * to escape them, parse them and collect them again took longer than all the other fields together.
 */
export function sharedFields(entry: CanonicalEntry, texts: string[]): string {
  return [
    tag('title', entry.title),
    tag('updated', entry.updated),
    longTag('summary', entry.summary, texts),
    longTag('body', entry.body, texts),
    ...entry.creators.map((creator) => tag('creator', creator)),
    ...entry.categories.map((category) => tag('category', category)),
  ].join('');
}
