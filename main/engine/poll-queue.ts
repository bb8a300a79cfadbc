/** Hands out sources to look at: never more than so many of one host at a time, none of a host that asked for patience. */
import type { Source } from '../../shared/model/source.ts';

/** A queue for the workers of one poll. */
export interface PollQueue {
  /** The next source, or null when there is none left; waits while every host left is busy. */
  take(): Promise<Source | null>;
  /** Gives the source's place on its host back. */
  done(source: Source): void;
  /** Takes out and returns what is left of the source's host. */
  leaveHost(source: Source): readonly Source[];
  /** Takes out everything. */
  clear(): readonly Source[];
}

/** `host:port` of a source's address; sources of a scheme without hosts do not wait for each other. */
export function hostOfSource({ id, url }: Pick<Source, 'id' | 'url'>): string {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  return parsed !== null && /^https?:$/.test(parsed.protocol) ? parsed.host : id;
}

/** Makes a queue over `sources`, first come first served per host. */
export function pollQueue(sources: readonly Source[], perHost: number): PollQueue {
  const waiting = new Map<string, Source[]>();
  for (const source of sources) {
    const host = hostOfSource(source);
    const others = waiting.get(host);
    if (others === undefined) waiting.set(host, [source]);
    else others.push(source);
  }
  return queueOver(waiting, perHost);
}

function queueOver(waiting: Map<string, Source[]>, perHost: number): PollQueue {
  const running = new Map<string, number>();
  const sleepers: (() => void)[] = [];
  const wake = (): void => {
    for (const sleeper of sleepers.splice(0)) sleeper();
  };
  const takeFree = (): Source | null => {
    for (const [host, sources] of waiting) {
      const count = running.get(host) ?? 0;
      const source = count < perHost ? sources.shift() : undefined;
      if (source === undefined) continue;
      running.set(host, count + 1);
      waiting.delete(host);
      // To the back: hosts take turns.
      if (sources.length > 0) waiting.set(host, sources);
      return source;
    }
    return null;
  };
  return {
    take: async () => {
      for (;;) {
        const source = takeFree();
        if (source !== null || waiting.size === 0) return source;
        await new Promise<void>((resolve) => sleepers.push(resolve));
      }
    },
    done: (source) => {
      const host = hostOfSource(source);
      running.set(host, Math.max(0, (running.get(host) ?? 0) - 1));
      wake();
    },
    leaveHost: (source) => {
      const host = hostOfSource(source);
      const left = waiting.get(host) ?? [];
      waiting.delete(host);
      wake();
      return left;
    },
    clear: () => {
      const left = [...waiting.values()].flat();
      waiting.clear();
      wake();
      return left;
    },
  };
}
