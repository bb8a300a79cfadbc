/** To which story of today an object belongs that was made for a story of another day. */

/** What is needed of a story. */
export interface AnchorStory {
  readonly id: string;
  readonly items: readonly string[];
}

/** The story with which an anchor (item ids) shares most items, the first at a tie; null where it shares none. */
export function storyOfAnchor<S extends AnchorStory>(
  anchor: readonly string[],
  stories: readonly S[],
): S | null {
  const wanted = new Set(anchor);
  let best: S | null = null;
  let most = 0;
  for (const story of stories) {
    const shared = story.items.filter((item) => wanted.has(item)).length;
    if (shared > most) {
      best = story;
      most = shared;
    }
  }
  return best;
}
