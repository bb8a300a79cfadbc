/** Says what was removed, with the way back. */
import type { Source } from '../../shared/model/source.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { say } from '../../shared/text/say.ts';

const words = nlWindow.sources;

/** Stays until the reader undoes it, removes another, or leaves the page: no clock runs. */
export function RemovedNotice(props: { readonly source: Source; readonly onUndo: () => void }) {
  return (
    <div className="notice">
      <p>{say(words.removed, { title: props.source.title })}</p>
      <button type="button" className="button" onClick={props.onUndo}>
        {words.undo}
      </button>
    </div>
  );
}
