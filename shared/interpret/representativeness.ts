/** Who speaks in a story: items, publishers, channels, senders, and whether a few made most of it. */
import type { Item } from '../model/item.ts';
import type { Concentration, Representativeness } from '../model/representativeness.ts';
import { sourceVoices } from '../model/source.ts';

/** Fewer messages of residents say nothing about their spread. */
const fewestMessages = 10;
/** So few senders who made at least half are worth a warning. */
const mostSenders = 3;

/**
 * Counts `items`; `independent` are those with words of their own (independent.ts). Reposts count as messages: they are how
 * a few voices look like many.
 */
export function representativenessOf(
  items: readonly Item[],
  independent: readonly Item[],
): Representativeness {
  const residents = items.filter(({ voice }) => voice === 'resident');
  const known = residents.filter(({ sender }) => sender !== null);
  return {
    items: items.length,
    independent: independent.length,
    publishers: publishersIn(independent),
    voices: sourceVoices
      .map((voice) => ({ voice, own: items.filter((item) => item.voice === voice) }))
      .filter(({ own }) => own.length > 0)
      .map(({ voice, own }) => ({ voice, items: own.length, publishers: publishersIn(own) })),
    residents: {
      messages: residents.length,
      senders: new Set(known.map(({ sender }) => sender)).size,
      unnamed: residents.length - known.length,
    },
    concentration: concentrationOf(residents),
  };
}

const publishersIn = (items: readonly Item[]): number =>
  new Set(items.map(({ publisher }) => publisher)).size;

/**
 * The fewest senders (at most three) who made at least half of ten or more messages of residents. Messages without a
 * known sender count in the whole and never as somebody's: the share is a lower bound, and rounded down.
 */
export function concentrationOf(residents: readonly Item[]): Concentration | null {
  if (residents.length < fewestMessages) return null;
  const bySender = new Map<string, string[]>();
  for (const { sender, id } of residents)
    if (sender !== null) bySender.set(sender, [...(bySender.get(sender) ?? []), id]);
  // Equally busy senders go by their first message, so that the answer does not hang on a hash.
  const busiest = [...bySender.values()].toSorted((a, b) => b.length - a.length).slice(0, mostSenders);
  for (let senders = 1; senders <= busiest.length; senders += 1) {
    const items = busiest.slice(0, senders).flat();
    if (items.length * 2 < residents.length) continue;
    const share = Math.floor((100 * items.length) / residents.length);
    return { senders, messages: items.length, of: residents.length, share, items: items.toSorted() };
  }
  return null;
}
