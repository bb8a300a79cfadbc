/** The verbs of one source. */
import type { ShownSource } from '../../shared/contract-listening.ts';
import { isFetched, type Source, shownHealth } from '../../shared/model/source.ts';
import { nlSources } from '../../shared/text/nl-sources.ts';
import { BusyButton } from '../ui/busy-button.tsx';

const words = nlSources;

/** What can be done with a source. */
export interface SourceVerbs {
  readonly onOpen: (source: Source) => void;
  readonly onTry: (source: Source) => void;
  /** Pauses or resumes. */
  readonly onPause: (source: Source, paused: boolean) => void;
  readonly onRemove: (source: Source) => void;
}

/** Each says of which source it is. One that is no more can be resumed or removed: nothing else helps. */
export function SourceActions(props: {
  readonly shown: ShownSource;
  readonly busy: boolean;
  readonly verbs: SourceVerbs;
}) {
  const { shown, busy, verbs } = props;
  const { source } = shown;
  const stopped = source.paused || shownHealth(shown.source, shown.state) === 'gone';
  const pause = stopped ? words.resume : words.pause;
  return (
    <div className="row-actions">
      {isFetched(source) && !stopped && (
        <BusyButton
          className="button button-small"
          about={source.title}
          busy={busy}
          busyText={words.trying}
          onClick={() => verbs.onTry(source)}
        >
          {words.tryNow}
        </BusyButton>
      )}
      {isFetched(source) && (
        <button
          type="button"
          className="button button-small"
          aria-label={`${pause}: ${source.title}`}
          onClick={() => verbs.onPause(source, !stopped)}
        >
          {pause}
        </button>
      )}
      <button
        type="button"
        className="button button-small"
        aria-label={`${words.remove}: ${source.title}`}
        onClick={() => verbs.onRemove(source)}
      >
        {words.remove}
      </button>
    </div>
  );
}
