/** Whether an item belongs to a story: what it shares with its best members, and with all that the story has said. */

import { sorts, type TermSort } from './story-features.ts';
import { type Compared, copyOdds, layOut, pairOdds, type Room, vetoed } from './story-likeness.ts';
import { groupBias, groupWeights } from './story-weights.ts';

const day = 86_400_000;
/** Best members whose mean counts beside the best: one lucky match does not make a chain. */
const judgedMembers = 3;
/** Share of members that may contradict an item. */
const contradiction = 1 / 3;
/** Log-odds of a pair, held within what says anything. */
const held = (odds: number): number => Math.max(-6, Math.min(8, odds));

/** Of each sort of term, the rarities of all and of those that the story has. */
interface Coverage {
  readonly all: number[];
  readonly found: number[];
}

function coverageOf({ features }: Compared, said: ReadonlySet<number>): Coverage {
  const all = [0, 0, 0, 0];
  const found = [0, 0, 0, 0];
  const { terms, rarities } = features;
  for (let at = 0; at < terms.length; at += 1) {
    const sort = features.sorts[at] ?? 0;
    const rarity = rarities[at] ?? 0;
    all[sort] = (all[sort] ?? 0) + rarity;
    if (said.has(terms[at] ?? -1)) found[sort] = (found[sort] ?? 0) + rarity;
  }
  return { all, found };
}

const share = ({ all, found }: Coverage, sort: TermSort): number => {
  const whole = all[sort] ?? 0;
  return whole === 0 ? 0 : (found[sort] ?? 0) / whole;
};

/**
 * The signals of an item and a story, in the order of `groupWeights`: `copy` where a member has the same words, null where
 * too many members contradict or nothing is shared. `said` are all terms of the story.
 */
export function groupSignals(
  compared: Compared,
  members: readonly Compared[],
  said: ReadonlySet<number>,
  room: Room,
): readonly number[] | 'copy' | null {
  layOut(room, compared.features);
  const all = members.map((member) => pairOdds(compared, member, room)).sort((a, b) => b - a);
  const first = all[0] ?? Number.NEGATIVE_INFINITY;
  if (first >= copyOdds) return 'copy';
  if (first === Number.NEGATIVE_INFINITY) return null;
  const against = members.filter(({ features }) => vetoed(compared.features, features)).length;
  if (against > members.length * contradiction) return null;
  const best = all.slice(0, judgedMembers).map(held);
  const coverage = coverageOf(compared, said);
  const [, words = 0, names = 0, concepts = 0] = coverage.found;
  const nearest = Math.min(...members.map(({ features }) => Math.abs(features.at - compared.features.at)));
  return [
    held(first),
    best.reduce((sum, odds) => sum + odds, 0) / best.length,
    share(coverage, sorts.word),
    Math.min(6, words),
    share(coverage, sorts.name),
    Math.min(3, names),
    share(coverage, sorts.concept),
    Math.min(4, concepts),
    Math.log(members.length),
    Math.min(6, nearest / day / 7),
    against / members.length,
  ];
}

/** Log-odds of belonging. */
export const groupOddsOf = (signals: readonly number[]): number =>
  signals.reduce((sum, value, at) => sum + value * (groupWeights[at] ?? 0), groupBias);
