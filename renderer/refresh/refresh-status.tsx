/** How far a refresh is, what it brought, and which sources failed and why. */
import { nlWindow } from '../../shared/text/nl-window.ts';
import { say } from '../../shared/text/say.ts';
import { failureWords } from '../ui/failure-words.ts';
import type { RefreshState } from './use-refresh.ts';

const words = nlWindow.refresh;

/** Nothing before the first refresh. The live region says the result; this shows it. */
export function RefreshStatus(props: { readonly refresh: RefreshState }) {
  const { phase, progress, line, failed } = props.refresh;
  if (phase === 'idle') return null;
  if (phase === 'busy' || phase === 'stopping') {
    const busy = phase === 'stopping' ? words.stopping : words.busy;
    return (
      <div className="refresh-status">
        <progress aria-label={words.busy} max={progress?.total ?? 1} value={progress?.done ?? 0} />
        <span>
          {progress === null || phase === 'stopping'
            ? busy
            : say(words.progress, { done: progress.done, total: progress.total })}
        </span>
      </div>
    );
  }
  return (
    <div className="refresh-status">
      <span className={phase === 'failed' ? 'refresh-result is-bad' : 'refresh-result'}>{line}</span>
      {failed.length > 0 && (
        <ul className="refresh-failures" aria-label={words.failures}>
          {failed.map(({ source, title, failure }) => (
            <li key={source}>
              {say(words.failureLine, { title, reason: failure === null ? '' : failureWords(failure) })}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
