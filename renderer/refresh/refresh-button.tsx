/** "Vernieuwen"; while it runs the same button stops it, so that the keyboard keeps its place. */
import { nlWindow } from '../../shared/text/nl-window.ts';
import type { Refreshing } from './use-refresh.ts';

const words = nlWindow.refresh;

/** The button alone: what it brought stands in `RefreshStatus`. */
export function RefreshButton(props: { readonly refresh: Refreshing }) {
  const { phase, run, stop } = props.refresh;
  const busy = phase === 'busy' || phase === 'stopping';
  return (
    <button
      type="button"
      className={busy ? 'button' : 'button button-main'}
      aria-keyshortcuts="F5 Control+R"
      aria-disabled={phase === 'stopping'}
      onClick={busy ? stop : run}
    >
      {busy ? words.cancel : words.run}
    </button>
  );
}
