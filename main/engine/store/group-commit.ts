/** Puts writes that come close together into one transaction: the disk and the index are waited for once, not per source. */
import type { Store, StoreTransaction } from './port.ts';

/** A queue of writes in front of a store. */
export interface GroupCommits {
  /** Hands in a write of about `weight` items; resolves when it is committed. */
  commit<T>(weight: number, work: (tx: StoreTransaction) => T): Promise<T>;
  /** Resolves when there is room for more: memory is bounded by what waits here. */
  room(): Promise<void>;
  /** Commits what waits. */
  flush(): Promise<void>;
}

interface Waiting {
  readonly run: (tx: StoreTransaction) => unknown;
  readonly resolve: (value: never) => void;
  readonly reject: (error: unknown) => void;
}

/** Items in one transaction: from here on a larger one is hardly faster (full-text index merges, measured). */
const fullGroup = 1_500;
/** Milliseconds between commits of smaller groups; the first write after a pause is committed at once. */
const longestWait = 250;

/**
 * Groups writes. Each is kept whole or not at all: where one of a group fails, the group is rolled back and each is run
 * again by itself, so a write must do nothing but write.
 */
export function groupCommits(store: Store): GroupCommits {
  let waiting: Waiting[] = [];
  let weight = 0;
  let timer: NodeJS.Timeout | null = null;
  let last = Number.NEGATIVE_INFINITY;
  let running: Promise<void> = Promise.resolve();
  const flush = (): Promise<void> => {
    const group = waiting;
    waiting = [];
    weight = 0;
    if (timer !== null) clearTimeout(timer);
    timer = null;
    last = performance.now();
    if (group.length > 0) running = running.then(() => commitGroup(store, group));
    return running;
  };
  return {
    commit: (heavy, run) =>
      new Promise((resolve, reject) => {
        waiting.push({ run, resolve, reject });
        weight += heavy;
        if (weight >= fullGroup) void flush();
        else timer ??= setTimeout(() => void flush(), Math.max(0, last + longestWait - performance.now()));
      }),
    room: () => (weight >= fullGroup ? flush() : running),
    flush,
  };
}

async function commitGroup(store: Store, group: readonly Waiting[]): Promise<void> {
  try {
    const values = await store.transaction((tx) => group.map(({ run }) => run(tx)));
    for (const [index, { resolve }] of group.entries()) resolve(values[index] as never);
  } catch (error) {
    if (group.length === 1) return group[0]?.reject(error);
    for (const each of group)
      await store.transaction(each.run).then((value) => each.resolve(value as never), each.reject);
  }
}
