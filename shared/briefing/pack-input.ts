/** What a pack is a function of. */
import { instantOnDate, localDate } from '../language/amsterdam-time.ts';
import type { FactSheet } from '../model/fact.ts';
import type { Item } from '../model/item.ts';
import type { Host, Moment } from '../model/moment.ts';
import type { OpenPromise } from '../model/pack.ts';
import type { Role } from '../model/role.ts';
import type { WardNames } from './story-label.ts';
import type { ToldStory } from './told-story.ts';

/** All that a pack is a function of. */
export interface PackInput {
  readonly municipality: { readonly code: string; readonly name: string };
  readonly role: Role;
  readonly moment: Moment;
  readonly hosts: readonly Host[];
  /** Codes of the moment's ward and of the wijk that it lies in; empty without a ward. */
  readonly places: readonly string[];
  /** End of the previous visit to the ward, ISO-8601 UTC, or null. */
  readonly previous: string | null;
  /** From when on something is new, ISO-8601 UTC. */
  readonly since: string;
  readonly wards: WardNames;
  /** Every story of the memory but those that somebody set aside, in any order. */
  readonly told: readonly ToldStory[];
  readonly items: ReadonlyMap<string, Item>;
  /** Known senders from which on residents may be quoted. */
  readonly quoteThreshold: number;
  readonly promises: readonly OpenPromise[];
  /** The fact sheet of a story: the only thing that answers draw on. Equal stories get equal sheets. */
  readonly sheetOf: (told: ToldStory) => FactSheet;
}

/** Without a previous visit: what is new in two weeks (issue 5, item 6). */
const usualDays = 14;

/** An interview or a council meeting is no visit to the place. */
const visiting: ReadonlySet<Moment['kind']> = new Set(['visit', 'meeting', 'event', 'speech']);

/** End of the last moment in the same ward before this one and before `now` (ISO-8601 UTC), or null. */
export function previousVisit(moment: Moment, moments: readonly Moment[], now: string): string | null {
  if (moment.ward === null) return null;
  const ends = moments
    .filter(
      ({ id, ward, state, kind, ends: end }) =>
        id !== moment.id &&
        ward === moment.ward &&
        state !== 'cancelled' &&
        visiting.has(kind) &&
        end <= moment.starts &&
        end <= now,
    )
    .map(({ ends: end }) => end)
    .toSorted();
  return ends.at(-1) ?? null;
}

/** From when on something is new: the previous visit, else two weeks before; never before the memory of the stories. */
export function newSince(previous: string | null, now: string, memory: string): string {
  const usual = new Date(instantOnDate(localDate(Date.parse(now)), 0, 0, -usualDays)).toISOString();
  const since = previous ?? usual;
  return since < memory ? memory : since;
}
