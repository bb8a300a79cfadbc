/** A failure in words, with a way to try again. */
import type { Failure } from '../../shared/result.ts';
import { failureText } from '../../shared/text/failure-text.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';

export function FailureNotice(props: { readonly failure: Failure; readonly onRetry?: () => void }) {
  return (
    <div className="notice notice-failure" role="alert">
      <p>{failureText(props.failure)}</p>
      {props.onRetry && (
        <button type="button" className="button" onClick={props.onRetry}>
          {nlWindow.again}
        </button>
      )}
    </div>
  );
}
