/** Says that the engine stopped, until the reader tries again. */
import { useEffect, useState } from 'react';
import type { Failure } from '../shared/result.ts';
import { nlWindow } from '../shared/text/nl-window.ts';
import { onPush } from './bridge.ts';
import { FailureNotice } from './ui/notice.tsx';

/** `onAgain` asks everything on the page anew: the engine itself was started again already. */
export function EngineNotice(props: { readonly onAgain: () => void }) {
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => onPush('engineFailed', setFailure), []);
  if (failure === null) return null;
  const again = (): void => {
    setFailure(null);
    props.onAgain();
  };
  return (
    <section aria-label={nlWindow.engine}>
      <FailureNotice failure={failure} onRetry={again} />
    </section>
  );
}
