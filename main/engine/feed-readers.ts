/** Reads documents beside the engine's own thread, so that fetching, reading and storing go on together. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Result } from '../../shared/result.ts';
import type { MappedFeed, ReadJob } from './read-and-map.ts';

/** Reads one document; rejects only where reading itself is broken. */
export type ReadFeed = (job: ReadJob) => Promise<Result<MappedFeed>>;

/** Readers at work; `close` ends their threads. */
export interface FeedReaders {
  readonly read: ReadFeed;
  close(): Promise<void>;
}

/** A thread takes a tenth of a second to start: for less than this many sources it is not worth it. */
const fewestSources = 24;
/** One processor is for fetching and storing; more threads than these do not help, since the store is written by one. */
const mostThreads = 3;

/** Milliseconds in which a thread must have started; one that has not is given up. */
const startTime = 10_000;

/** What crosses to a thread and back. */
export interface ThreadRequest {
  readonly id: number;
  readonly job: ReadJob;
}
export interface ThreadAnswer {
  readonly id: number;
  /** Null where the thread could not do it. */
  readonly result: Result<MappedFeed> | null;
}

/** Readers for a poll of `sources` sources; `workerFile` is the built thread's entry, or null: then all is read here. */
export function openFeedReaders(workerFile: string | null, sources: number): FeedReaders {
  if (workerFile === null || sources < fewestSources) return { read: readHere, close: async () => undefined };
  // Where nothing has changed there is nothing to read: the first document starts the threads.
  let threads: readonly Thread[] | null = null;
  let turn = 0;
  return {
    read: async (job) => {
      threads ??= Array.from({ length: Math.min(mostThreads, Math.max(1, availableParallelism() - 1)) }, () =>
        startThread(workerFile),
      );
      const thread = threads[turn++ % threads.length];
      // A thread that fails costs speed, not items.
      return (await thread?.read(job)) ?? readHere(job);
    },
    close: async () => {
      await Promise.all((threads ?? []).map((thread) => thread.close()));
    },
  };
}

/** Loaded with the first document: where nothing has changed there is none. */
const readHere: ReadFeed = async (job) => (await import('./read-and-map.ts')).readAndMap(job);

interface Thread {
  /** Null where the thread cannot do it. */
  read(job: ReadJob): Promise<Result<MappedFeed> | null>;
  close(): Promise<void>;
}

function startThread(file: string): Thread {
  const waiting = new Map<number, (result: Result<MappedFeed> | null) => void>();
  const worker = new Worker(file);
  let alive = true;
  let next = 1;
  const giveUp = (): void => {
    alive = false;
    for (const resolve of waiting.values()) resolve(null);
    waiting.clear();
  };
  worker.on('message', ({ id, result }: ThreadAnswer) => {
    waiting.get(id)?.(result);
    waiting.delete(id);
  });
  worker.on('error', giveUp);
  worker.on('exit', giveUp);
  const late = setTimeout(giveUp, startTime);
  worker.on('online', () => clearTimeout(late));
  return {
    read: (job) =>
      new Promise((resolve) => {
        if (!alive) return resolve(null);
        const id = next++;
        waiting.set(id, resolve);
        worker.postMessage({ id, job } satisfies ThreadRequest);
      }),
    close: async () => {
      clearTimeout(late);
      await worker.terminate();
    },
  };
}
