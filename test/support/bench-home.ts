/** A home over loopback for a proof: real command line, real store, a clock that the proof moves. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Store } from '../../main/engine/store/port.ts';
import { openSqliteStore } from '../../main/engine/store/sqlite-store.ts';
import { must } from './demo.ts';
import { jsonLines, luisterpost, temporaryFolder } from './luisterpost.ts';

/** A line of `poll --json` about one source. */
export interface PolledLine {
  readonly source: string;
  readonly title: string;
  readonly health: string;
  readonly unchanged: boolean;
  readonly added: number;
  readonly edited: number;
  readonly error: { readonly code: string; readonly message: string } | null;
}

/** A home that follows some addresses. */
export interface ProofHome {
  readonly folder: string;
  /** `--once` looks at everything, `--due` only at what is due. Throws where the call itself is refused. */
  poll(mode: 'once' | 'due', now: Date): Promise<readonly PolledLine[]>;
  /** Opens the store, does the work, and closes. */
  withStore<T>(work: (store: Store) => Promise<T>): Promise<T>;
  remove(): void;
}

/** Where every proof's clock starts. */
export const proofStart = new Date('2026-03-03T07:00:00Z');
const second = 1000;
/** The start plus so many minutes (and seconds). */
export const minutesOn = (minutes: number, seconds = 0): Date =>
  new Date(proofStart.getTime() + (minutes * 60 + seconds) * second);

/** Makes a home that follows `urls` (title: the path) without fetching anything. */
export async function proofHome(urls: readonly string[]): Promise<ProofHome> {
  const folder = temporaryFolder();
  const now = proofStart.toISOString();
  await must(['init', '--municipality', 'GM0168', '--home', folder, '--now', now]);
  const outlines = urls.map((url) => `<outline type="rss" text="${new URL(url).pathname}" xmlUrl="${url}"/>`);
  const hosts = [...new Set(urls.map((url) => new URL(url).host))];
  await must(
    [
      'sources',
      'import',
      '-',
      ...hosts.flatMap((host) => ['--allow-host', host]),
      '--home',
      folder,
      '--now',
      now,
    ],
    `<opml version="2.0"><body>${outlines.join('')}</body></opml>`,
  );
  return {
    folder,
    poll: async (mode, at) => {
      const call = ['poll', `--${mode}`, '--json', '--home', folder, '--now', at.toISOString()];
      const ran = await luisterpost(call);
      // 1 is what a poll ends with where every source failed, which a proof may want.
      if (ran.code !== 0 && !(ran.code === 1 && ran.out !== ''))
        throw new Error(`poll --${mode}: ${ran.err.trim()}`);
      return (jsonLines(ran.out) as readonly Partial<PolledLine>[]).filter(
        (line): line is PolledLine => line.source !== undefined,
      );
    },
    withStore: async (work) => {
      const store = openSqliteStore(join(folder, 'luisterpost.db'));
      try {
        return await work(store);
      } finally {
        await store.close();
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** One expectation of a proof and how it came out. */
export interface ProofLine {
  readonly name: string;
  readonly ok: boolean;
  readonly found: string;
}

/** Judges one expectation by equality of what JSON makes of both. */
export function expected(name: string, found: unknown, wanted: unknown): ProofLine {
  const [is, should] = [JSON.stringify(found), JSON.stringify(wanted)];
  return { name, ok: is === should, found: is === should ? is : `${is}, expected ${should}` };
}

/** Judges one expectation that is no equality. */
export const holds = (name: string, ok: boolean, found: string): ProofLine => ({ name, ok, found });

/** A case that throws is a case that failed, and the others go on. */
export async function proofCase(
  name: string,
  work: () => Promise<readonly ProofLine[]>,
): Promise<readonly ProofLine[]> {
  try {
    return (await work()).map((line) => ({ ...line, name: `${name}: ${line.name}` }));
  } catch (error) {
    const found = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return [{ name, ok: false, found }];
  }
}

/** Prints the table. */
export function printProof(lines: readonly ProofLine[]): void {
  for (const { name, ok, found } of lines) console.log(`${ok ? 'ok    ' : 'FAILED'}  ${name} → ${found}`);
  const failed = lines.filter(({ ok }) => !ok).length;
  console.log(
    failed === 0 ? `passed: ${lines.length} of ${lines.length}` : `FAILED: ${failed} of ${lines.length}`,
  );
}
