/** What was published (ParsedItem) and what we keep of it (Item). */
import type { SourceVoice } from './source.ts';

/** One entry of a document, as published: plain text, hostile input already tamed. Times ISO-8601 UTC or null. */
export interface ParsedItem {
  /** guid / atom:id as published, or null. */
  readonly id: string | null;
  readonly title: string | null;
  readonly link: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  /** As published; dropped at the door, never stored. */
  readonly authors: readonly string[];
  readonly categories: readonly string[];
  readonly summary: string | null;
  readonly content: string | null;
  /** The fullest of summary and content. */
  readonly text: string | null;
}

/** A thing that went wrong while reading a document and was mended. */
export interface ParseProblem {
  readonly code: string;
  readonly message: string;
}

/** A whole document as published. */
export interface ParsedFeed {
  readonly kind: 'rss' | 'atom' | 'rdf' | 'json' | 'cdf';
  readonly feed: {
    readonly title: string | null;
    readonly link: string | null;
    readonly language: string | null;
  };
  /** Seconds the feed asks between visits (RSS ttl, syndication module); absent where it says nothing. */
  readonly ttl?: number;
  readonly entries: readonly ParsedItem[];
  readonly problems: readonly ParseProblem[];
}

/** What we keep: immutable; an edit makes a next version with the same id. */
export interface Item {
  /** `i_` + 24 hex characters, stable over edits and over places of publication. */
  readonly id: string;
  /** 1, 2, … */
  readonly version: number;
  /** The source that brought this version. */
  readonly sourceId: string;
  /** Publisher family of that source. */
  readonly publisher: string;
  readonly publisherTitle: string;
  readonly voice: SourceVoice;
  readonly fixedWard: string | null;
  /** Masked plain text; the empty string where the source gave none. */
  readonly title: string;
  /** Masked plain text; paragraphs parted by a blank line. */
  readonly text: string;
  /** For opening only: never indexed, shown or logged. */
  readonly link: string | null;
  /** As published, ISO-8601 UTC, or null: shown, never ranked as fresh. */
  readonly published: string | null;
  /** First version's arrival, ISO-8601 UTC. */
  readonly firstSeen: string;
  /** This version's arrival, ISO-8601 UTC. */
  readonly seen: string;
  /** ISO 639-1 or null when not recognised. */
  readonly language: string | null;
  /** Rotating keyed hash, only for counting; null when the source names no author. */
  readonly sender: string | null;
  /** Version of the masking rules that were applied. */
  readonly masking: number;
}

/** Item fields that a claim may quote. */
export type ItemField = 'title' | 'text';
