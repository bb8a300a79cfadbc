/** What people decided by hand about which items are of one story, as the fold needs it. */

/** Pairs of item ids. The newest word is found elsewhere: no pair of `mustLink` leads to one of `cannotLink`. */
export interface StoryConstraints {
  readonly mustLink: readonly (readonly [string, string])[];
  readonly cannotLink: readonly (readonly [string, string])[];
}

/** No decisions by hand. */
export const noConstraints: StoryConstraints = { mustLink: [], cannotLink: [] };

/** Per item: all that is one with it, itself too, and all that it cannot be in one story with. */
export interface Said {
  readonly oneWith: ReadonlyMap<string, readonly string[]>;
  readonly apartFrom: ReadonlyMap<string, readonly string[]>;
}

/** Items that were said to be one, with what was said to be apart from any of them. */
export interface Unity {
  readonly items: string[];
  readonly apart: Set<Unity>;
}

/** Unities in the making; an item that nothing was said about is one by itself. */
export interface Unities {
  of(item: string): Unity;
  /** False, and nothing changed, where that would bring together what was said to be apart. */
  tie(one: string, other: string): boolean;
  /** False, and nothing changed, where both were said to be one. */
  part(one: string, other: string): boolean;
}

/** Begins with nothing said. */
export function createUnities(): Unities {
  const known = new Map<string, Unity>();
  const of = (item: string): Unity => {
    const unity = known.get(item) ?? { items: [item], apart: new Set() };
    known.set(item, unity);
    return unity;
  };
  const takeOver = (kept: Unity, gone: Unity): void => {
    for (const item of gone.items) known.set(item, kept);
    kept.items.push(...gone.items);
    for (const each of gone.apart) {
      each.apart.delete(gone);
      each.apart.add(kept);
      kept.apart.add(each);
    }
  };
  return {
    of,
    tie(one, other) {
      const [a, b] = [of(one), of(other)];
      if (a.apart.has(b)) return false;
      if (a !== b) takeOver(...(a.items.length >= b.items.length ? ([a, b] as const) : ([b, a] as const)));
      return true;
    },
    part(one, other) {
      const [a, b] = [of(one), of(other)];
      if (a === b) return false;
      a.apart.add(b);
      b.apart.add(a);
      return true;
    },
  };
}

/**
 * What follows from pairs: what is apart from one item is apart from everything that is one with it, also from what has
 * yet to arrive. Links win over partings that contradict them.
 */
export function saidOf({ mustLink, cannotLink }: StoryConstraints): Said {
  const unities = createUnities();
  for (const [one, other] of mustLink) unities.tie(one, other);
  for (const [one, other] of cannotLink) unities.part(one, other);
  const named = new Set([...mustLink, ...cannotLink].flat());
  const oneWith = new Map<string, readonly string[]>();
  const apartFrom = new Map<string, readonly string[]>();
  for (const item of named) {
    const { items, apart } = unities.of(item);
    if (items.length > 1) oneWith.set(item, items);
    if (apart.size > 0)
      apartFrom.set(
        item,
        [...apart].flatMap((each) => each.items),
      );
  }
  return { oneWith, apartFrom };
}
