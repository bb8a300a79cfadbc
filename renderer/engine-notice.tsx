/** Says that the engine stopped, until the reader has seen it. */
import { useEffect, useState } from 'react';
import type { Failure } from '../shared/result.ts';
import { nlWindow } from '../shared/text/nl-window.ts';
import { onPush } from './bridge.ts';
import { FailureNotice } from './ui/notice.tsx';

export function EngineNotice() {
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => onPush('engineFailed', setFailure), []);
  if (failure === null) return null;
  return (
    <section aria-label={nlWindow.engine}>
      <FailureNotice failure={failure} onRetry={() => setFailure(null)} />
    </section>
  );
}
