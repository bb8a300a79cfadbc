/** What the engine's verbs share. */
import type { Connections } from './connections.ts';
import type { Secrets } from './secrets.ts';
import type { Store } from './store/port.ts';

/** How to open an engine. `create` makes a home where there is none. */
export interface EngineOptions {
  readonly home: string;
  readonly dataFolder: string;
  readonly clock: () => Date;
  readonly create: boolean;
  /** The built entry of a reading thread (`main/feed-worker.ts`), or null: then large polls are read on one thread. */
  readonly workerFile: string | null;
}

/** An open engine. */
export interface EngineContext {
  readonly store: Store;
  readonly options: EngineOptions;
  readonly secrets: Secrets;
  readonly connections: Connections;
  /** A new name for the leases of one poll. */
  readonly newHolder: () => string;
}
