/**
 * Finds copies among the texts that were added last, without comparing all of them: copies share a run of words or, where one
 * has none, the title, so only those that hold such a thing are looked at. The answer is the pairwise one.
 */
import { areCopies, type TextPrint } from './same-item.ts';

/** A window on the texts added last. */
export interface CopyIndex {
  /** Whether a text is a near-duplicate of one of them. */
  holdsCopyOf(print: TextPrint): boolean;
  add(print: TextPrint): void;
}

/** An empty index that remembers the last `most` texts. */
export function createCopyIndex(most: number): CopyIndex {
  const held: TextPrint[] = [];
  let next = 0;
  const byShingle = new Map<number, number[]>();
  const byTitle = new Map<string, number[]>();
  const counts = new Uint16Array(most);
  return {
    holdsCopyOf: (print) => {
      counts.fill(0);
      for (const shingle of print.shingles)
        for (const slot of byShingle.get(shingle) ?? []) counts[slot] = (counts[slot] ?? 0) + 1;
      const titled = byTitle.get(print.title) ?? [];
      return held.some(
        (other, slot) =>
          ((counts[slot] ?? 0) > 0 || titled.includes(slot)) && areCopies(other, print, counts[slot]),
      );
    },
    add: (print) => {
      const gone = held[next];
      if (gone !== undefined) {
        for (const shingle of gone.shingles) drop(byShingle, shingle, next);
        drop(byTitle, gone.title, next);
      }
      held[next] = print;
      for (const shingle of print.shingles) post(byShingle, shingle, next);
      post(byTitle, print.title, next);
      next = (next + 1) % most;
    },
  };
}

function post<K>(postings: Map<K, number[]>, key: K, slot: number): void {
  const slots = postings.get(key);
  if (slots === undefined) postings.set(key, [slot]);
  else slots.push(slot);
}

function drop<K>(postings: Map<K, number[]>, key: K, slot: number): void {
  const slots = postings.get(key);
  if (slots === undefined) return;
  if (slots.length === 1) postings.delete(key);
  else slots.splice(slots.indexOf(slot), 1);
}
