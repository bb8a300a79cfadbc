/** Says that this is a sample, and leads to the reader's own municipality. */
import { useState } from 'react';
import type { AppState } from '../shared/contract.ts';
import type { Failure } from '../shared/result.ts';
import { nlWindow } from '../shared/text/nl-window.ts';
import { call, failureOf } from './bridge.ts';
import { FailureNotice } from './ui/notice.tsx';

/** Nothing is deleted: the sample is put aside. */
export function SampleBanner(props: { readonly onApp: (app: AppState) => void }) {
  const [failure, setFailure] = useState<Failure | null>(null);
  const leave = (): void => {
    call('leaveSample', {}).then(props.onApp, (error: unknown) => setFailure(failureOf(error)));
  };
  if (failure !== null) return <FailureNotice failure={failure} onRetry={() => setFailure(null)} />;
  return (
    <section className="sample-banner" aria-label={nlWindow.sample}>
      <p>{nlWindow.sampleBanner.text}</p>
      <button type="button" className="button button-small" onClick={leave}>
        {nlWindow.sampleBanner.leave}
      </button>
    </section>
  );
}
