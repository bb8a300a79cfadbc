/** Copies a draft as plain text: sending is the reader's own act. */
import { useState } from 'react';
import type { DraftBlockPart } from '../../shared/briefing/document.ts';
import { readSentence } from '../../shared/briefing/fold-text.ts';
import type { Failure } from '../../shared/result.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { call, failureOf } from '../bridge.ts';
import { useAnnounce } from '../ui/live-region.tsx';
import { FailureNotice } from '../ui/notice.tsx';

const words = nlWindow.briefing;

const textOf = (parts: readonly DraftBlockPart[]): string =>
  parts
    .filter(({ sent }) => sent)
    .map(({ sentences }) => sentences.map(readSentence).join(' '))
    .join('\n\n');

/** The parts that are sent, as they read on the page: what another said keeps its quotation marks. */
export function CopyDraft(props: { readonly parts: readonly DraftBlockPart[] }) {
  const [copied, setCopied] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const announce = useAnnounce();
  const copy = (): void => {
    call('copyText', { text: textOf(props.parts) }).then(
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
