/** Says what was removed, with the way back. */
import type { Source } from '../../shared/model/source.ts';
import { nlSources } from '../../shared/text/nl-sources.ts';
import { say } from '../../shared/text/say.ts';
import { useArrival } from '../ui/use-arrival.ts';

const words = nlSources;

/** Stays until the reader undoes it, removes another, or leaves the page: no clock runs. The row it came from took the focus away: it goes to the undo. */
export function RemovedNotice(props: { readonly source: Source; readonly onUndo: () => void }) {
  const undo = useArrival<HTMLButtonElement>();
  return (
    <div className="notice">
      <p>{say(words.removed, { title: props.source.title })}</p>
      <button type="button" className="button" ref={undo} onClick={props.onUndo}>
        {words.undo}
      </button>
    </div>
  );
}
