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

/** One element with text, or nothing for null. */
export function tag(name: string, text: string | null): string {
  return text === null ? '' : `<${name}>${escapeMarkup(dropForbidden(text))}</${name}>`;
}

/** An empty element with a reference. */
export function linkTag(href: string | null): string {
  return href === null ? '' : `<link rel="alternate" href="${escapeMarkup(dropForbidden(href))}"/>`;
}

/** The fields that both shapes share; see `rss-port.ts` for how rss-parser maps them. */
export function sharedFields(entry: CanonicalEntry): string {
  return [
    tag('title', entry.title),
    tag('updated', entry.updated),
    tag('summary', entry.summary),
    tag('body', entry.body),
    ...entry.creators.map((creator) => tag('creator', creator)),
    ...entry.categories.map((category) => tag('category', category)),
  ].join('');
}
