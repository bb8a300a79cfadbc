/** A thread that reads documents: one job in, one answer out. */
import { parentPort } from 'node:worker_threads';
import type { ThreadAnswer, ThreadRequest } from './engine/feed-readers.ts';
import { readAndMap } from './engine/read-and-map.ts';

/** One document at a time: several large ones together would only take more memory. */
let last: Promise<void> = Promise.resolve();

parentPort?.on('message', ({ id, job }: ThreadRequest) => {
  const answer = (result: ThreadAnswer['result']): void =>
    parentPort?.postMessage({ id, result } satisfies ThreadAnswer);
  last = last.then(() => readAndMap(job).then(answer, () => answer(null)));
});
