/** Wards and themes that are busier than usual without a story on the pages that says so. */
import type { CellMovement } from '../interpret/trend-cells.ts';
import { dayOf } from '../language/dutch-dates.ts';
import type { BriefingStory } from '../model/briefing.ts';
import type { Sentence } from '../model/claim.ts';
import { type ThemeId, themeIds } from '../model/theme.ts';
import type { TrendReading } from '../model/trend.ts';
import { nl } from '../text/nl.ts';
import { computed } from './sentence-makers.ts';
import type { WardNames } from './story-label.ts';

/** At most so many: what rises everywhere is no news of a ward. */
const mostCells = 3;

/** A usual number as it is said: "0,4", "3", and what is nearly nothing as "minder dan 0,1". */
export function usualNumber(expected: number): string {
  if (expected < 0.1) return nl.briefing.lessThan;
  return expected
    .toFixed(expected < 10 ? 1 : 0)
    .replace('.', ',')
    .replace(/,0$/, '');
}

/** The numbers of a rise, for its sentence. */
export function movementNumbers(
  { count, publishers, items }: TrendReading,
  expected: number,
): Readonly<Record<string, number>> {
  return { items: items.length, publishers: publishers.length, count, expected };
}

/**
 * One computed sentence per rising cell that no story of `page` covers: none in the same ward about the same theme, and none
 * that holds half of its items. The least likely by chance first; a cell whose items were mostly set aside (`muted`) is
 * left out. `times` gives the moment of an item.
 */
export function busierSection(
  cells: readonly CellMovement[],
  page: readonly BriefingStory[],
  { wards, muted, times }: BusierContext,
): readonly Sentence[] {
  const told = new Set(page.flatMap(({ items }) => items));
  return cells
    .filter(({ movement }) => movement.state === 'rising' && movement.items.length > 0)
    .filter(({ ward, theme }) => !page.some((story) => isAbout(story, ward, theme)))
    .filter(({ movement }) => !halfOf(movement.items, told) && !halfOf(movement.items, muted))
    .toSorted(byChance)
    .slice(0, mostCells)
    .flatMap((cell) => sentenceOf(cell, wards, times) ?? []);
}

/** What the sentences need besides the cells. */
export interface BusierContext {
  readonly wards: WardNames;
  /** Items of stories that somebody set aside. */
  readonly muted: ReadonlySet<string>;
  /** ISO-8601 by item id. */
  readonly times: (item: string) => string | null;
}

const isAbout = (story: BriefingStory, ward: string, theme: string): boolean =>
  story.wards.some(({ code }) => code === ward) && story.themes.some((id) => id === theme);

const halfOf = (items: readonly string[], among: ReadonlySet<string>): boolean =>
  items.filter((id) => among.has(id)).length * 2 >= items.length;

function byChance(a: CellMovement, b: CellMovement): number {
  const [p, q] = [a.movement.probability ?? 1, b.movement.probability ?? 1];
  if (p !== q) return p - q;
  return `${a.ward} ${a.theme}` < `${b.ward} ${b.theme}` ? -1 : 1;
}

function sentenceOf(
  { ward, theme, movement }: CellMovement,
  wards: WardNames,
  times: BusierContext['times'],
): Sentence | null {
  const name = wards.get(ward);
  const id = themeIds.find((known): known is ThemeId => known === theme);
  const first = times(movement.items[0] ?? '');
  if (name === undefined || id === undefined || first === null || movement.expected === null) return null;
  return computed(
    'busier',
    nl.briefing.computed.busier,
    movementNumbers(movement, movement.expected),
    movement.items,
    {
      theme: nl.themes[id].toLowerCase(),
      ward: name,
      day: dayOf(first),
      usual: usualNumber(movement.expected),
    },
  );
}
