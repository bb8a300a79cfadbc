/** How sure a story is: by who says it and how independently, never by how loudly. */
import { keptPrints, type Prints } from '../listen/same-item.ts';
import type { Certainty } from '../model/briefing.ts';
import type { Item } from '../model/item.ts';
import type { Reading } from '../model/reading.ts';
import type { Story } from '../model/story.ts';
import { independentItems } from './independent.ts';
import { isOfficial, rumourOf } from './rumour.ts';

interface ReadItem {
  readonly item: Item;
  readonly reading: Reading;
}

/** Whether an official source speaks and another publisher family adds words of its own: a copy adds no voice. */
function hasSecondVoice(told: readonly ReadItem[], prints: Prints): boolean {
  const official = new Set(told.filter(isOfficial).map(({ item }) => item));
  const own = independentItems(
    told.map(({ item }) => item),
    prints,
    (item) => official.has(item),
  );
  const publishers = new Set(own.filter((item) => official.has(item)).map(({ publisher }) => publisher));
  const [only] = publishers;
  if (only === undefined) return false;
  return publishers.size > 1 || own.some(({ publisher }) => publisher !== only);
}

/**
 * Certainty of a story. `high`: an official source and another, independent publisher (the rule of independent.ts, as
 * for all counts). `middle`: an official, press or council source. `low`: residents only, or a rumour that no official
 * source has confirmed or denied. Source: domain notes §1, evidence gates ("never high with fewer than two independent
 * publishers; syndicated duplicates count once").
 */
export function certaintyOf(
  story: Story,
  items: readonly ReadItem[],
  prints: Prints = keptPrints(),
): Certainty {
  if (rumourOf(items)?.status === 'unverified') return 'low';
  const told = items.filter(({ reading }) => reading.kind !== 'rumour');
  if (told.every(({ item }) => item.voice === 'resident')) return 'low';
  return story.counts.publishers >= 2 && hasSecondVoice(told, prints) ? 'high' : 'middle';
}
