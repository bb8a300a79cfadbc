/** How high a story stands: a weighted sum of parts between 0 and 1, each shown as a factor. */
import type { Prints } from '../listen/same-item.ts';
import type { Factor } from '../model/advice.ts';
import type { Item } from '../model/item.ts';
import type { Reading, SignalId } from '../model/reading.ts';
import type { Story, TrendState } from '../model/story.ts';
import type { ThemeId } from '../model/theme.ts';
import { independentItems } from './independent.ts';

interface ReadItem {
  readonly item: Item;
  readonly reading: Reading;
}

/** What the rank of a story rests on. */
export interface RankInput {
  readonly story: Story;
  readonly items: readonly ReadItem[];
  readonly trend: TrendState;
  /** Themes of the reader; empty means all. */
  readonly portfolio: readonly ThemeId[];
  /** False where another body is competent. */
  readonly ours: boolean;
  /** Ids of the items that are news since the previous edition. */
  readonly news: ReadonlySet<string>;
  /** Whole days until the nearest moment on the agenda that touches the story (0 is today); null or absent where there is none. */
  readonly momentDays?: number | null;
  readonly prints?: Prints;
}

/** A rank: the sum of the factors' weights. */
export interface Rank {
  readonly score: number;
  readonly factors: readonly Factor[];
}

/**
 * Source of safety to not-ours: domain notes §3, "prioriteit = 3·veiligheid + 2·politiek + 2·versnelling +
 * 1·bronspreiding + 1·kwetsbaren − 2·niet_bevoegd". Portfolio, freshness and moment are ours: what is new, what is the
 * reader's and what comes up this week stands first among equals; all three together weigh less than confirmed danger.
 */
const weights = {
  safety: 3,
  politics: 2,
  acceleration: 2,
  spread: 1,
  vulnerable: 1,
  portfolio: 1,
  freshness: 1,
  moment: 0.75,
  notOurs: -2,
} as const;

const accelerations: Readonly<Record<TrendState, number>> = {
  rising: 1,
  back: 0.5,
  new: 0.25,
  steady: 0,
  falling: 0,
  'no-history': 0,
};

/** Publishers beyond the first, and senders, at which a story counts as fully spread. */
const fullSpread = 4;
const fullSenders = 10;
/** Days ahead from which a moment begins to count; the nearer, the more. */
const momentHorizon = 7;

function fired(items: readonly ReadItem[], ...ids: readonly SignalId[]): readonly ReadItem[] {
  return items.filter(({ reading }) => reading.signals.some(({ id }) => ids.includes(id)));
}

/** Publisher families with words of their own: a copied alarm is one alarm. */
const publishersOf = (items: readonly ReadItem[], prints: Prints | undefined): number =>
  new Set(
    independentItems(
      items.map(({ item }) => item),
      prints,
    ).map(({ publisher }) => publisher),
  ).size;

function factor(
  id: string,
  weight: number,
  items: readonly ReadItem[],
  numbers: Readonly<Record<string, number>> = {},
): Factor {
  return { id, weight, numbers, items: items.map(({ item }) => item.id) };
}

/** 1 for danger or a threat that an emergency service or two publishers report; ½ for one voice, or an accident. */
function safety({ items, prints }: RankInput): Factor {
  const grave = fired(items, 'acute-danger', 'threat');
  const alarming = fired(items, 'acute-danger', 'threat', 'accident');
  const confirmed = grave.some(({ item }) => item.voice === 'emergency') || publishersOf(grave, prints) >= 2;
  const value = confirmed ? 1 : alarming.length > 0 ? 0.5 : 0;
  return factor('safety', weights.safety * value, alarming);
}

/** 1 where the council or a party speaks; ½ each for money and for a press call; at most 1. */
function politics({ items }: RankInput): Factor {
  const council = items.filter(
    ({ item, reading }) =>
      item.voice === 'politics' ||
      reading.voice === 'politics' ||
      reading.signals.some(({ id }) => id === 'council'),
  );
  const money = fired(items, 'money');
  const calls = fired(items, 'press-inquiry');
  const half = (found: readonly ReadItem[]): number => (found.length > 0 ? 0.5 : 0);
  const value = Math.min(1, (council.length > 0 ? 1 : 0) + half(money) + half(calls));
  return factor('politics', weights.politics * value, [...new Set([...council, ...money, ...calls])]);
}

function spread({ story, items }: RankInput): Factor {
  const { publishers, senders } = story.counts;
  const value = Math.min(1, Math.max(0, publishers - 1) / fullSpread + senders / fullSenders);
  return factor('spread', weights.spread * value, items, { publishers, senders });
}

function portfolio({ story, items, portfolio: own }: RankInput): Factor {
  const mine = own.length > 0 && story.themes.some((theme) => own.includes(theme));
  return factor('portfolio', mine ? weights.portfolio : 0, items);
}

function freshness({ items, news }: RankInput): Factor {
  const fresh = items.filter(({ item }) => news.has(item.id));
  return factor('freshness', fresh.length > 0 ? weights.freshness : 0, fresh, { items: fresh.length });
}

/** 1 for a moment today, less for every day it is further away, nothing from a week on or where it is over. */
function moment({ momentDays }: RankInput): Factor {
  if (momentDays === undefined || momentDays === null || momentDays < 0) return factor('moment', 0, []);
  const value = Math.max(0, 1 - momentDays / momentHorizon);
  return factor('moment', weights.moment * value, [], { days: momentDays });
}

/**
 * Ranks a story; higher comes first. Every part grows with what it counts (more publishers, graver signals, more
 * senders, a nearer moment) and none depends on other stories. Factors that weigh nothing are left out.
 */
export function rankStory(input: RankInput): Rank {
  const vulnerable = fired(input.items, 'vulnerable');
  const factors = [
    safety(input),
    politics(input),
    factor('acceleration', weights.acceleration * accelerations[input.trend], input.items),
    spread(input),
    factor('vulnerable', vulnerable.length > 0 ? weights.vulnerable : 0, vulnerable),
    portfolio(input),
    freshness(input),
    moment(input),
    factor('not-ours', input.ours ? 0 : weights.notOurs, input.items),
  ].filter(({ weight }) => weight !== 0);
  return { score: factors.reduce((sum, { weight }) => sum + weight, 0), factors };
}
