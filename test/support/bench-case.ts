/** Surroundings of one case of a proof about manners: one host, one home, and what the poller asked. */
import type { Source, SourceState } from '../../shared/model/source.ts';
import { minutesOn, type ProofHome, type ProofLine, proofHome } from './bench-home.ts';
import { type Answering, type CountingHost, countingHost, rssDocument } from './bench-host.ts';

/** Minutes. */
export const hour = 60;
/** Minutes. */
export const day = 24 * hour;

/** A feed of one item. */
export const feed = rssDocument('Krant', [
  '<item><guid>1</guid><title>Markt op dinsdag</title><description>De markt verhuist.</description></item>',
]);

/** A case's surroundings: one host, one home, both gone afterwards. */
export async function withHome(
  paths: readonly string[],
  answer: Answering,
  work: (home: ProofHome, host: CountingHost) => Promise<readonly ProofLine[]>,
): Promise<readonly ProofLine[]> {
  const host = await countingHost(answer);
  const home = await proofHome(paths.map((path) => host.url(path)));
  try {
    return await work(home, host);
  } finally {
    home.remove();
    await host.close();
  }
}

/** Polls, and answers the paths that were asked for. */
export async function askedAt(
  home: ProofHome,
  host: CountingHost,
  mode: 'once' | 'due',
  at: Date,
): Promise<readonly string[]> {
  host.take();
  await home.poll(mode, at);
  return host.take().map(({ path }) => path);
}

/** A source and what is remembered of it. */
export interface Known {
  readonly source: Source;
  readonly state: SourceState | null;
}

/** The first source and its state. */
export function known(home: ProofHome): Promise<Known> {
  return home.withStore((store) =>
    store.read((tx) => {
      const [source] = tx.sources();
      if (source === undefined) throw new Error('no source');
      return { source, state: tx.sourceState(source.id) };
    }),
  );
}

/** A second before a moment. */
export const before = (time: string | null | undefined): Date => new Date(Date.parse(time ?? '') - 1000);
/** A second after a moment. */
export const after = (time: string | null | undefined): Date => new Date(Date.parse(time ?? '') + 1000);
/** Minutes from the start of the proof's clock, rounded. */
export const minutesUntil = (time: string | null | undefined): number =>
  Math.round((Date.parse(time ?? '') - minutesOn(0).getTime()) / 60_000);
