/** A failure in words, with a way to try again. */
import { useEffect } from 'react';
import type { Failure } from '../../shared/result.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { failureWords } from './failure-words.ts';
import { useAnnounce } from './live-region.tsx';

/** Shows the failure and says it through the one live region. */
export function FailureNotice(props: { readonly failure: Failure; readonly onRetry?: () => void }) {
  const announce = useAnnounce();
  const words = failureWords(props.failure);
  useEffect(() => announce(words), [announce, words]);
  return (
    <div className="notice notice-failure">
      <p>{words}</p>
      {props.onRetry && (
        <button type="button" className="button" onClick={props.onRetry}>
          {nlWindow.again}
        </button>
      )}
    </div>
  );
}
