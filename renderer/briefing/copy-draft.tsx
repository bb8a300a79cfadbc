/** Copies a draft as plain text: sending is the reader's own act. */
import { useState } from 'react';
import type { PlacedSentence } from '../../shared/briefing/document.ts';
import { readSentence } from '../../shared/briefing/fold-text.ts';
import type { Failure } from '../../shared/result.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { call, failureOf } from '../bridge.ts';
import { useAnnounce } from '../ui/live-region.tsx';
import { FailureNotice } from '../ui/notice.tsx';

const words = nlWindow.briefing;

/** As it reads on the page: what is quoted keeps its quotation marks, so that it stays somebody else's. */
export function CopyDraft(props: { readonly sentences: readonly PlacedSentence[] }) {
  const [copied, setCopied] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const announce = useAnnounce();
  const copy = (): void => {
    call('copyText', { text: props.sentences.map(readSentence).join(' ') }).then(
      () => {
        setFailure(null);
        setCopied(true);
        announce(words.copied);
      },
      (error: unknown) => setFailure(failureOf(error)),
    );
  };
  return (
    <>
      <button type="button" className="button button-small" onClick={copy}>
        {copied ? words.copied : words.copy}
      </button>
      {failure !== null && <FailureNotice failure={failure} />}
    </>
  );
}
