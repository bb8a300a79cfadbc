/** Runs a job now and then every minute, until told to stop. Sources decide themselves whether they are due. */

/** Milliseconds between looks at what is due. */
const tick = 60_000;

/** Resolves after `signal` aborts and the running job has ended. A job's failure ends the watch. */
export async function watch(job: () => Promise<void>, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await job();
    await pause(signal);
  }
}

function pause(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, tick);
    signal.addEventListener('abort', done);
  });
}
