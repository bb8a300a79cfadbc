/** A briefing of invented entries through all stages that only compute: grouped, told, composed. */
import { compose } from '../../shared/briefing/compose.ts';
import type { ComposeInput } from '../../shared/briefing/compose-input.ts';
import { periodOf } from '../../shared/briefing/period.ts';
import { tellStories } from '../../shared/briefing/tell-stories.ts';
import type { ToldStory } from '../../shared/briefing/told-story.ts';
import { gatherStories } from '../../shared/interpret/story.ts';
import type { StoryEntry } from '../../shared/interpret/story-features.ts';
import { keptPrints } from '../../shared/listen/same-item.ts';
import type { Briefing } from '../../shared/model/briefing.ts';
import type { Ward } from '../../shared/model/place.ts';
import { defaultProfile } from '../../shared/model/profile.ts';
import type { Role } from '../../shared/model/role.ts';

/** What a test says of the day; the rest has defaults. */
export interface DaySpec {
  /** YYYY-MM-DD; default a Tuesday. */
  readonly date?: string;
  readonly role?: Role;
  /** Ids of items that came since the previous edition, whatever date they bear. */
  readonly arrivals?: readonly string[];
  /** Latest arrival in the cut. */
  readonly newest?: string | null;
}

/** A Tuesday in March: what is new starts on Monday at 17.00. */
export const sampleDay = '2026-03-10';

const municipality = { code: 'GM9999', name: 'Lindewaard' };
const wards: readonly Ward[] = [
  { code: 'WK999901', name: 'Molenbuurt', level: 'wijk', parent: null },
  { code: 'WK999902', name: 'Esveld', level: 'wijk', parent: null },
];

/** All stages before the composer. */
export function toldOf(entries: readonly StoryEntry[], spec: DaySpec = {}): readonly ToldStory[] {
  const { date = sampleDay, arrivals = [] } = spec;
  const prints = keptPrints();
  return tellStories(gatherStories(entries, undefined, prints, [municipality.name]), entries, {
    period: periodOf(date),
    settings: { municipality, profile: defaultProfile, allowedHosts: [] },
    wards,
    counts: [],
    councilDays: new Set(),
    arrivals: new Set(arrivals),
    prints,
    decisions: [],
  });
}

/** Composes. */
export function composeDay(entries: readonly StoryEntry[], spec: DaySpec = {}): Briefing {
  const { date = sampleDay, role = 'wethouder' } = spec;
  const input: ComposeInput = {
    municipality,
    date,
    moment: null,
    role,
    rules: 'test-1',
    cut: { items: entries.length, newest: spec.newest ?? null, fingerprint: 'ab'.repeat(32) },
    period: periodOf(date),
    wards: new Map(wards.map(({ code, name }) => [code, name])),
    told: toldOf(entries, spec),
    items: new Map(entries.map(({ item }) => [item.id, item])),
    quietWards: [],
    hasHistory: true,
    cells: [],
    quoteThreshold: defaultProfile.quoteThreshold,
    muted: new Set(),
  };
  return compose(input);
}
