/** Copies a draft as plain text: sending is the reader's own act. */
import { useState } from 'react';
import type { PlacedSentence } from '../../shared/briefing/document.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { call } from '../bridge.ts';

export function CopyDraft(props: { readonly sentences: readonly PlacedSentence[] }) {
  const [copied, setCopied] = useState(false);
  const copy = (): void => {
    const text = props.sentences.map(({ sentence }) => sentence.text).join(' ');
    call('copyText', { text }).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <button type="button" className="button button-small" onClick={copy}>
      {copied ? nlWindow.briefing.copied : nlWindow.briefing.copy}
    </button>
  );
}
