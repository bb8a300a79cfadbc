/** Watches a window from within while it works: what its progress bar says, and how long it stands still. */
import type { RunningApp } from '../support/app-driver.ts';

/** Milliseconds between looks. */
const every = 5;

/** The longest time in which nothing else could run, in milliseconds beyond the time between looks. */
export interface Stalls {
  /** Of the page: nothing is painted, no key is taken. */
  readonly page: number;
  /** Of the main process, which hands everything on. */
  readonly main: number;
}

/** A watch that runs until the window closes. */
export interface WindowWatch {
  readonly longestStall: () => Promise<Stalls>;
  /** Forgets what it saw. */
  readonly begin: () => Promise<void>;
  /** What it saw since it began; `values` of the bar in order, without repeats. */
  readonly seen: () => Promise<Stalls & { readonly values: readonly number[]; readonly max: number }>;
}

interface Seen {
  values: number[];
  max: number;
  longest: number;
  last: number;
}

/** Starts the watch. */
export async function watchWindow({ app, page }: Pick<RunningApp, 'app' | 'page'>): Promise<WindowWatch> {
  await page.evaluate((interval) => {
    const seen: Seen = { values: [], max: 0, longest: 0, last: performance.now() };
    Object.assign(globalThis, { watched: seen });
    setInterval(() => {
      const now = performance.now();
      seen.longest = Math.max(seen.longest, now - seen.last - interval);
      seen.last = now;
      const bar = document.querySelector<HTMLProgressElement>('.import-progress progress[value]');
      if (bar === null) return;
      seen.max = bar.max;
      if (seen.values.at(-1) !== bar.value) seen.values.push(bar.value);
    }, interval);
  }, every);
  await app.evaluate((_, interval) => {
    const seen = { longest: 0, last: performance.now() };
    Object.assign(globalThis, { watched: seen });
    setInterval(() => {
      const now = performance.now();
      seen.longest = Math.max(seen.longest, now - seen.last - interval);
      seen.last = now;
    }, interval);
  }, every);
  const ofPage = (): Promise<Seen> => page.evaluate(() => Reflect.get(globalThis, 'watched') as Seen);
  const ofMain = (): Promise<number> =>
    app.evaluate(() => (Reflect.get(globalThis, 'watched') as Seen).longest);
  const longestStall = async (): Promise<Stalls> => ({
    page: Math.round((await ofPage()).longest),
    main: Math.round(await ofMain()),
  });
  return {
    longestStall,
    begin: async () => {
      await page.evaluate(() =>
        Object.assign(Reflect.get(globalThis, 'watched') as Seen, { values: [], max: 0, longest: 0 }),
      );
      await app.evaluate(() => Object.assign(Reflect.get(globalThis, 'watched') as Seen, { longest: 0 }));
    },
    seen: async () => {
      const { values, max } = await ofPage();
      return { ...(await longestStall()), values, max };
    },
  };
}
