/** "Probeer nu": one source looked at, with what came of it. */
import { useCallback, useRef, useState } from 'react';
import type { SourceReport } from '../../shared/model/poll.ts';
import type { Source } from '../../shared/model/source.ts';
import { nlSources } from '../../shared/text/nl-sources.ts';
import { say } from '../../shared/text/say.ts';
import { call, failureOf } from '../bridge.ts';
import { failureWords } from '../ui/failure-words.ts';
import { useAnnounce } from '../ui/live-region.tsx';

const words = nlSources;

/** By source id: the outcome's line, or null while it runs. */
export type Tries = ReadonlyMap<string, string | null>;

/** What was tried, and the verb, which says only how it ended. Several may be tried at once, each once at a time. */
export function useTryNow(onTried: () => void): {
  readonly tries: Tries;
  readonly tryNow: (source: Pick<Source, 'id' | 'title'>) => void;
} {
  const [tries, setTries] = useState<Tries>(new Map());
  const running = useRef(new Set<string>());
  const announce = useAnnounce();
  const tryNow = useCallback(
    ({ id, title }: Pick<Source, 'id' | 'title'>) => {
      if (running.current.has(id)) return;
      running.current.add(id);
      setTries((old) => new Map(old).set(id, null));
      call('pollSource', { id })
        .then(outcomeLine, (error: unknown) => failureWords(failureOf(error)))
        .then((outcome) => {
          running.current.delete(id);
          setTries((old) => new Map(old).set(id, outcome));
          announce(say(words.tried, { title, outcome }));
          onTried();
        });
    },
    [announce, onTried],
  );
  return { tries, tryNow };
}

/** "3 nieuw, 0 gewijzigd.", "niets nieuws." or why it failed. */
export function outcomeLine(report: Pick<SourceReport, 'failure' | 'added' | 'edited'>): string {
  const { failure, added, edited } = report;
  if (failure !== null) return failureWords(failure);
  return added + edited === 0 ? words.triedNothing : say(words.triedNew, { added, edited });
}
