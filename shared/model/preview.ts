/** What is shown of a source before it is followed. */
import type { Failure } from '../result.ts';
import type { SourceKind, SourceLicence, SourceVoice } from './source.ts';

/** A source that may be followed, not tried yet. */
export interface SourceProposal {
  readonly url: string;
  readonly kind: SourceKind;
  readonly title: string;
  readonly publisher: string;
  readonly voice: SourceVoice;
  readonly licence: SourceLicence;
  readonly site: string | null;
  /** How we came to it: a catalogue key of `why` (`pattern`, `list`, `declared`, `guessed`, `itself`). */
  readonly origin: ProposalOrigin;
}

/** `itself`: the address is a feed; `declared`/`guessed`: the page names it or links to it; `list`/`pattern`: our catalogue. */
export const proposalOrigins = ['itself', 'declared', 'guessed', 'list', 'pattern'] as const;
export type ProposalOrigin = (typeof proposalOrigins)[number];

/** A proposal with what trying it found. Texts are masked as when they are kept. */
export interface SourcePreview {
  readonly proposal: SourceProposal;
  /** True where it is followed already. */
  readonly known: boolean;
  /** Why it cannot be followed (now), or null. */
  readonly failure: Failure | null;
  readonly entries: number;
  /** At most five, newest first. */
  readonly newest: readonly { readonly title: string; readonly published: string | null }[];
  /** Items a week over what the document shows; null where there are no dates to tell from. */
  readonly perWeek: number | null;
  /** ISO 639-1, or null. */
  readonly language: string | null;
  /** The ward most items name, where most of them name one; only a proposal for the fixed ward. */
  readonly ward: { readonly code: string; readonly name: string; readonly share: number } | null;
}
