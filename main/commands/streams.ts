/** The process's own streams: output waits for its reader, and a reader that left is no error. */
import { nlFailure } from '../../shared/text/nl-failure.ts';
import type { Streams } from './command.ts';

/** Streams on standard input, output and error. */
export function processStreams(): Streams {
  let closed = false;
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    closed = true;
    if (error.code !== 'EPIPE') process.stderr.write(`luisterpost: ${nlFailure['output-failed']}\n`);
  });
  // A reader of messages that left is no reason to die either.
  process.stderr.on('error', () => undefined);
  return {
    input: process.stdin,
    out: (content) =>
      new Promise((resolve) => {
        if (closed || content.length === 0) return resolve();
        process.stdout.write(content, () => resolve());
      }),
    err: (line) => {
      process.stderr.write(`${line}\n`);
    },
  };
}
