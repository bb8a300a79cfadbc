/** One set of connections for all that an engine does at the same time. */
import { type Fetching, openFetching } from './fetching.ts';

/** Opened when first needed; opened anew where other private hosts are allowed. */
export interface Connections {
  open(allowedHosts: readonly string[]): Fetching;
  close(): Promise<void>;
}

/** Connections of one engine. What an older set has under way goes on; all end with `close`. */
export function createConnections(options: {
  readonly dataFolder: string;
  readonly clock: () => Date;
}): Connections {
  const sets = new Map<string, Fetching>();
  return {
    open: (allowedHosts) => {
      const key = allowedHosts.toSorted().join(' ');
      const found = sets.get(key) ?? openFetching(options, allowedHosts);
      sets.set(key, found);
      return found;
    },
    close: async () => {
      await Promise.all([...sets.values()].map((set) => set.close()));
      sets.clear();
    },
  };
}
