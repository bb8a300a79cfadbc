/** The evaluation of a month as a page: every sentence leads to what it rests on. */
import { type ReactNode, useEffect, useState } from 'react';
import { monthName } from '../../shared/briefing/evaluation.ts';
import type { ShownEvaluation } from '../../shared/contract-evaluation.ts';
import { nlWindowEvaluation as words } from '../../shared/text/nl-window-evaluation.ts';
import { say } from '../../shared/text/say.ts';
import { onPush } from '../bridge.ts';
import { BlockView } from '../briefing/block-view.tsx';
import type { OpenSentence, Reader } from '../briefing/reader.ts';
import { Skeleton } from '../briefing/skeleton.tsx';
import { EvidencePanel } from '../evidence/evidence-panel.tsx';
import { useAnnounce } from '../ui/live-region.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { type CallState, useCall } from '../ui/use-call.ts';
import { useOpener } from '../ui/use-opener.ts';
import { monthsUntil } from './months.ts';
import { SaveEvaluation } from './save-evaluation.tsx';

const noStories = { stories: [] } as const;

/** Begins with the month before this one: that one is whole. */
export function EvaluationPage() {
  const [month, setMonth] = useState<string | null>(null);
  const shown = useCall('showEvaluation', { month });
  const [open, setOpen] = useState<OpenSentence | null>(null);
  const opener = useOpener();
  const announce = useAnnounce();
  const { again, value } = shown;
  useEffect(() => onPush('storeChanged', again), [again]);
  useEffect(() => {
    if (open !== null) opener.reveal();
  }, [open, opener]);
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
  const choose = (next: string): void => {
    setOpen(null);
    setMonth(next);
    announce(say(words.shown, { month: monthName(next) }));
  };
  return (
    <div className={open === null ? 'reading' : 'reading reading-split'}>
      <div className="reading-column">
        {value !== null && <Toolbar shown={value} month={month} onMonth={choose} />}
        <Reading shown={shown} reader={reader} />
      </div>
      {open !== null && (
        <EvidencePanel
          opened={open}
          briefing={noStories}
          onClose={() => {
            setOpen(null);
            opener.back();
          }}
        />
      )}
    </div>
  );
}

function Toolbar(props: {
  readonly shown: ShownEvaluation;
  /** What was chosen, at once; null where nothing was. */
  readonly month: string | null;
  readonly onMonth: (month: string) => void;
}) {
  const { evaluation } = props.shown;
  const month = props.month ?? evaluation.month;
  const months = monthsUntil(evaluation.asOf);
  return (
    <fieldset className="toolbar">
      <legend className="visually-hidden">{words.toolbar}</legend>
      <div className="toolbar-row">
        <label className="field-inline">
          <span>{words.month}</span>
          <select value={month} onChange={(event) => props.onMonth(event.target.value)}>
            {!months.includes(month) && <option value={month}>{monthName(month)}</option>}
            {months.map((each) => (
              <option key={each} value={each}>
                {say(words.monthName, {
                  month: monthName(each),
                  running: evaluation.asOf.startsWith(each) ? 'yes' : 'no',
                })}
              </option>
            ))}
          </select>
        </label>
        <SaveEvaluation month={month} />
      </div>
    </fieldset>
  );
}

function Reading(props: { readonly shown: CallState<ShownEvaluation>; readonly reader: Reader }): ReactNode {
  const { value, failure, loading, again } = props.shown;
  if (failure !== null) return <FailureNotice failure={failure} onRetry={again} />;
  if (value === null) return loading ? <Skeleton line={words.loading} /> : null;
  const below = <p className="hint">{words.hint}</p>;
  return (
    <article className="briefing evaluation" aria-busy={loading}>
      {value.document.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no id and never move within a document
        <BlockView key={`${block.kind} ${index}`} block={block} reader={props.reader} below={below} />
      ))}
    </article>
  );
}
