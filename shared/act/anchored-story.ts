/** Which of today's stories a piece of work belongs to: stories keep no id, so it is found by the items it was tied to. */

/** A story by its items. */
export interface HeldStory {
  readonly id: string;
  readonly items: readonly string[];
}

/** The story that shares most items with the anchor; of equals the first. Null where none does. */
export function anchoredStory<Story extends HeldStory>(
  anchor: readonly string[],
  stories: readonly Story[],
): Story | null {
  if (anchor.length === 0) return null;
  const own = new Set(anchor);
  let [found, most]: [Story | null, number] = [null, 0];
  for (const story of stories) {
    const shared = story.items.filter((item) => own.has(item)).length;
    if (shared > most) [found, most] = [story, shared];
  }
  return found;
}
