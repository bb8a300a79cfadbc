/** The pack for a moment: one page of what is new, what will be asked and what can be said. A value that every exit folds. */
import type { CitedItem } from './briefing.ts';
import type { Sentence } from './claim.ts';
import type { Moment } from './moment.ts';
import type { Role } from './role.ts';
import type { ThemeId } from './theme.ts';

/** The line on a theme: the story that stands for it, in the three steps, each short. */
export interface PackTheme {
  readonly theme: ThemeId | null;
  readonly story: string;
  readonly title: Sentence;
  /** Messages and publishers of the story. */
  readonly items: number;
  readonly publishers: number;
  readonly listen: readonly Sentence[];
  readonly interpret: readonly Sentence[];
  /** Empty for the griffie. */
  readonly act: readonly Sentence[];
}

/** A likely question with its three answer lines. */
export interface PackQuestion {
  readonly story: string;
  readonly question: Sentence;
  /** How often it was asked; null where it is only to be expected. */
  readonly asked: Sentence | null;
  /** What we know: public, with its source. */
  readonly known: readonly Sentence[];
  /** What we do; empty where nothing is recorded, and for the griffie. */
  readonly doing: readonly Sentence[];
  /** What is not decided or not shared yet; empty for the griffie. */
  readonly open: readonly Sentence[];
}

/** What was promised to the council and is still open. */
export interface OpenPromise {
  readonly title: string;
  /** YYYY-MM-DD by which it is due, or null. */
  readonly date: string | null;
  /** A function, or null. */
  readonly owner: string | null;
  /** Items of the story it belongs to; may be empty. */
  readonly items: readonly string[];
  readonly themes: readonly ThemeId[];
}

/** The pack. `words` counts all but the list of sources. */
export interface MomentPack {
  readonly schema: 'luisterpost/pack/1';
  readonly municipality: { readonly code: string; readonly name: string };
  readonly role: Role;
  readonly moment: Moment;
  /** Local date of the moment, YYYY-MM-DD. */
  readonly date: string;
  /** Name of the moment's ward, or null. */
  readonly ward: string | null;
  /** From when on something is new, ISO-8601 UTC. */
  readonly since: string;
  /** End of the previous visit to the ward, ISO-8601 UTC, or null where none is known. */
  readonly previous: string | null;
  readonly words: number;
  readonly limit: number;
  readonly opening: readonly Sentence[];
  readonly news: readonly (readonly Sentence[])[];
  readonly rising: readonly (readonly Sentence[])[];
  readonly themes: readonly PackTheme[];
  readonly questions: readonly PackQuestion[];
  readonly promises: readonly Sentence[];
  readonly sensitive: readonly Sentence[];
  readonly meet: readonly Sentence[];
  readonly undecided: readonly Sentence[];
  readonly notes: readonly Sentence[];
  readonly items: readonly CitedItem[];
}
