/** The pack of a moment as a page: every sentence leads to what it rests on. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { ShownPack } from '../../shared/contract-moments.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { nlWindowMoments } from '../../shared/text/nl-window-moments.ts';
import { onPush } from '../bridge.ts';
import { BlockView } from '../briefing/block-view.tsx';
import { Gauge } from '../briefing/gauge.tsx';
import type { OpenSentence, Reader } from '../briefing/reader.ts';
import { Skeleton } from '../briefing/skeleton.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { type CallState, useCall } from '../ui/use-call.ts';
import { useOpener } from '../ui/use-opener.ts';
import { HostsForm } from './hosts-form.tsx';
import { PackEvidence } from './pack-evidence.tsx';
import { SavePack } from './save-pack.tsx';

const words = nlWindowMoments.packPage;

/** `today` is YYYY-MM-DD, or null while it is not known. The keyboard begins at the way back. */
export function PackPage(props: {
  readonly id: string;
  readonly today: string | null;
  readonly onBack: () => void;
}) {
  const { id, today } = props;
  const shown = useCall('momentPack', { id });
  const [open, setOpen] = useState<OpenSentence | null>(null);
  const opener = useOpener();
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  useEffect(() => onPush('storeChanged', shown.again), [shown.again]);
  useEffect(() => {
    if (open !== null) opener.reveal();
  }, [open, opener]);
  const close = (): void => {
    setOpen(null);
    opener.back();
  };
  const reader: Reader = {
    open: open?.placed ?? null,
    story: null,
    show: (sentence) => {
      opener.remember();
      setOpen(sentence);
    },
    why: null,
    whyOpen: null,
    storyOf: () => null,
  };
  const { value } = shown;
  return (
    <div className={open === null ? 'reading' : 'reading reading-split'}>
      <div className="reading-column">
        <fieldset className="toolbar">
          <legend className="visually-hidden">{words.toolbar}</legend>
          <SavePack id={id}>
            <button type="button" className="button" ref={back} onClick={props.onBack}>
              <span aria-hidden="true">← </span>
              {words.back}
            </button>
          </SavePack>
        </fieldset>
        {value !== null && <HostsForm id={id} hosts={value.hosts} met={value.pack.moment.met} />}
        <Reading shown={shown} reader={reader} />
      </div>
      {open !== null && value !== null && (
        <PackEvidence opened={open} pack={value.pack} today={today} onClose={close} />
      )}
    </div>
  );
}

function Reading(props: { readonly shown: CallState<ShownPack>; readonly reader: Reader }): ReactNode {
  const { value, failure, loading, again } = props.shown;
  if (failure !== null) return <FailureNotice failure={failure} onRetry={again} />;
  if (value === null) return loading ? <Skeleton line={words.loading} /> : null;
  const { words: used, limit } = value.pack;
  const below = (
    <>
      <Gauge words={used} limit={limit} label={words.gauge} />
      <p className="hint">{nlWindow.briefing.hint}</p>
    </>
  );
  return (
    <article className="briefing pack" aria-busy={loading}>
      {value.document.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no id and never move within a document
        <BlockView key={`${block.kind} ${index}`} block={block} reader={props.reader} below={below} />
      ))}
    </article>
  );
}
