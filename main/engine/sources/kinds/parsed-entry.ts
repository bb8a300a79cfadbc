/** Building a ParsedFeed from records that are no feed. */
import type { ParsedFeed, ParsedItem, ParseProblem } from '../../../../shared/model/item.ts';
import { dropForbidden } from '../references.ts';

const blank: ParsedItem = {
  id: null,
  title: null,
  link: null,
  published: null,
  updated: null,
  authors: [],
  categories: [],
  summary: null,
  content: null,
  text: null,
};

function tamed(text: string | null | undefined): string | null {
  return (
    dropForbidden(text ?? '')
      .normalize('NFC')
      .trim() || null
  );
}

/** An entry with what is known of it, in plain text already; `text` counts as its content. */
export function entryOf(known: Partial<ParsedItem>): ParsedItem {
  const text = tamed(known.text);
  return { ...blank, ...known, title: tamed(known.title), content: text, text };
}

/** What is known of a document as a whole. */
export interface DocumentFacts {
  readonly title?: string | null;
  readonly link?: string | null;
  readonly language?: string | null;
  /** Records of an unknown shape, left out. */
  readonly odd?: number;
  /** Records beyond a limit, left out. */
  readonly beyond?: number;
}

function problemsOf(facts: DocumentFacts): readonly ParseProblem[] {
  const { odd = 0, beyond = 0 } = facts;
  return [
    ...(odd > 0
      ? [{ code: 'records-odd', message: `${odd} records of an unknown shape were left out` }]
      : []),
    ...(beyond > 0
      ? [{ code: 'records-beyond', message: `${beyond} records beyond the limit were left out` }]
      : []),
  ];
}

/** A document of entries; its kind is `json`, the nearest there is to an interface's answer. */
export function documentOf(entries: readonly ParsedItem[], facts: DocumentFacts = {}): ParsedFeed {
  const { title = null, link = null, language = null } = facts;
  return { kind: 'json', feed: { title, link, language }, entries, problems: problemsOf(facts) };
}
