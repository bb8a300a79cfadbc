/** How far a reading-in is, and the way to stop it. */
import { useEffect, useRef } from 'react';
import { nlSources } from '../../shared/text/nl-sources.ts';
import { say } from '../../shared/text/say.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import type { ImportRun } from './use-import.ts';

const words = nlSources.table;

/** A bar that fills, brought into sight when it appears; without a count yet it only shows that something goes on. */
export function ImportProgressBar(props: {
  readonly run: ImportRun;
  readonly label: string;
  readonly busy: string;
}) {
  const { progress, stopping, stop } = props.run;
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => line.current?.scrollIntoView({ block: 'nearest' }), []);
  const known = progress !== null && progress.total > 0;
  return (
    <div ref={line} className="import-progress">
      <progress aria-label={props.label} {...(known && { max: progress.total, value: progress.done })} />
      <span>{known ? say(words.progress, { done: progress.done, total: progress.total }) : props.busy}</span>
      <BusyButton className="button button-small" busy={stopping} busyText={words.stopping} onClick={stop}>
        {words.stop}
      </BusyButton>
    </div>
  );
}
