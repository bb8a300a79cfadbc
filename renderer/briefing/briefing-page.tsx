/** "Vandaag": the briefing, its gauge and its verbs, with the evidence beside it. */
import { useEffect, useRef, useState } from 'react';
import type { Block } from '../../shared/briefing/document.ts';
import type { AppState } from '../../shared/contract.ts';
import type { Advice, Factor } from '../../shared/model/advice.ts';
import type { Briefing } from '../../shared/model/briefing.ts';
import type { Sentence } from '../../shared/model/claim.ts';
import { type Role, roles } from '../../shared/model/role.ts';
import { nl } from '../../shared/text/nl.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { say } from '../../shared/text/say.ts';
import { onPush } from '../bridge.ts';
import { EvidencePanel } from '../evidence/evidence-panel.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useCall } from '../ui/use-call.ts';
import { BlockView } from './block-view.tsx';
import { Refresh } from './refresh.tsx';
import { SaveAs } from './save-as.tsx';

export function BriefingPage(props: { readonly app: AppState }) {
  const [role, setRole] = useState<Role>(props.app.profile.role);
  const [date, setDate] = useState<string | null>(null);
  const shown = useCall('showBriefing', { date, role });
  const [open, setOpen] = useState<Sentence | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  useEffect(() => onPush('storeChanged', shown.again), [shown.again]);
  const show = (sentence: Sentence): void => {
    opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    setOpen(sentence);
  };
  const close = (): void => {
    setOpen(null);
    opener.current?.focus();
  };
  const briefing = shown.value?.briefing ?? null;
  const gauge = briefing === null ? null : <Gauge words={briefing.words} limit={briefing.limit} />;
  return (
    <div className={open === null ? 'reading' : 'reading reading-split'}>
      <div className="reading-column">
        <div className="toolbar" role="toolbar" aria-label={nlWindow.briefing.toolbar}>
          <Refresh />
          <label className="field-inline">
            <span>{nlWindow.briefing.date}</span>
            <input
              type="date"
              value={date ?? briefing?.date ?? ''}
              onChange={(event) => setDate(event.target.value === '' ? null : event.target.value)}
            />
          </label>
          <label className="field-inline">
            <span>{nlWindow.briefing.role}</span>
            <select
              value={role}
              onChange={(event) => setRole(roles.find((each) => each === event.target.value) ?? role)}
            >
              {roles.map((each) => (
                <option key={each} value={each}>
                  {nl.roles[each]}
                </option>
              ))}
            </select>
          </label>
          <SaveAs date={date} role={role} />
        </div>
        {shown.failure?.key === 'store-empty' && <p className="notice">{nlWindow.briefing.empty}</p>}
        {shown.failure !== null && shown.failure.key !== 'store-empty' && (
          <FailureNotice failure={shown.failure} onRetry={shown.again} />
        )}
        {shown.value === null && shown.loading && <Skeleton />}
        {shown.value !== null && (
          <article className="briefing" aria-busy={shown.loading}>
            {shown.value.document.map((block, index) => (
              <BlockView key={blockKey(block, index)} block={block} onOpen={show} gauge={gauge} />
            ))}
          </article>
        )}
      </div>
      {open !== null && <EvidencePanel sentence={open} factors={factorsOf(open, briefing)} onClose={close} />}
    </div>
  );
}

/** The factors behind an advised sentence, with their numbers. */
function factorsOf(sentence: Sentence, briefing: Briefing | null): readonly Factor[] {
  if (sentence.kind !== 'advised') return [];
  const key = sentence.factors.join(' ');
  const same = (advice: Advice | null): advice is Advice =>
    advice !== null &&
    advice.course === sentence.course &&
    advice.factors.map(({ id }) => id).join(' ') === key;
  return briefing?.stories.map(({ advice }) => advice).find(same)?.factors ?? [];
}

/** Blocks have no id and never move within a document. */
const blockKey = (block: Block, index: number): string => `${block.kind} ${index}`;

function Gauge(props: { readonly words: number; readonly limit: number }) {
  return (
    <p className="gauge">
      <meter min={0} max={props.limit} value={props.words} aria-label={nlWindow.briefing.gaugeLabel} />
      <span>{say(nlWindow.briefing.gauge, { ...props })}</span>
    </p>
  );
}

function Skeleton() {
  return (
    <div className="skeleton" role="status" aria-label={nlWindow.loading}>
      <div />
      <div />
      <div />
      <div />
    </div>
  );
}
