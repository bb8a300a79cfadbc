/** Puts a text on the clipboard and says so. */
import { useState } from 'react';
import type { Failure } from '../../shared/result.ts';
import { call, failureOf } from '../bridge.ts';
import { useAnnounce } from '../ui/live-region.tsx';
import { FailureNotice } from '../ui/notice.tsx';

/** `said` is told aloud and stands beside the button until another text is given. */
export function CopyButton(props: {
  readonly text: string;
  readonly label: string;
  readonly about?: string;
  readonly said: string;
  readonly main?: boolean;
}) {
  const { text, label, about, said } = props;
  const [copied, setCopied] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const announce = useAnnounce();
  const copy = (): void => {
    call('copyText', { text }).then(
      () => {
        setFailure(null);
        setCopied(text);
        announce(said);
      },
      (error: unknown) => setFailure(failureOf(error)),
    );
  };
  return (
    <>
      <button
        type="button"
        className={props.main ? 'button' : 'button button-small'}
        aria-label={about}
        onClick={copy}
      >
        {label}
      </button>
      {copied === text && <span className="help">{said}</span>}
      {failure !== null && <FailureNotice failure={failure} />}
    </>
  );
}
