/** "Open bij de bron", and why it did not work where it did not. */
import { useState } from 'react';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { useOpenAtSource } from './use-open-at-source.ts';

/** `label` is the link's own text where it is not the usual. */
export function OpenAtSource(props: { readonly id: string; readonly label?: string }) {
  const open = useOpenAtSource();
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <>
      <button type="button" className="link" onClick={() => void open(props.id).then(setProblem)}>
        {props.label ?? nlWindow.evidence.open}
      </button>
      {problem !== null && <span className="refresh-result is-bad">{problem}</span>}
    </>
  );
}
