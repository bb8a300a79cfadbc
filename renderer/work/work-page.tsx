/** "Werk": what each role has to do about stories, and the editor of one of those actions. */
import { useEffect, useRef } from 'react';
import type { AppState } from '../../shared/contract.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { onPush } from '../bridge.ts';
import { ActionEditor } from '../drafts/action-editor.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useCall } from '../ui/use-call.ts';
import { RoleSwitch } from './role-switch.tsx';
import { WorkSections } from './work-sections.tsx';
import './work.css';

const words = nlWindow.work;

/** What the page shows and changes. */
export interface WorkPageProps {
  readonly app: AppState;
  readonly onApp: (app: AppState) => void;
  /** The action that is open, or null for the list. */
  readonly open: string | null;
  readonly onOpen: (id: string | null) => void;
  readonly onBriefing: () => void;
}

/** The list, or one action. */
export function WorkPage(props: WorkPageProps) {
  /** Where the reader came from, to come back to the same line. */
  const left = useRef<string | null>(null);
  const { open, onOpen } = props;
  if (open === null || props.app.profile.role === 'griffier')
    return <WorkList {...props} arrivedFrom={left.current} />;
  left.current = open;
  return (
    <ActionEditor
      key={open}
      id={open}
      role={<RoleSwitch app={props.app} onApp={props.onApp} />}
      reader={props.app.profile.role}
      onBack={() => onOpen(null)}
    />
  );
}

function WorkList(props: WorkPageProps & { readonly arrivedFrom: string | null }) {
  const { role } = props.app.profile;
  const griffie = role === 'griffier';
  const list = useCall('listWork', { role });
  useEffect(() => onPush('storeChanged', list.again), [list.again]);
  const head = useRef<HTMLHeadingElement>(null);
  const { arrivedFrom } = props;
  const there = list.value !== null;
  useEffect(() => {
    if (arrivedFrom === null || !there) return;
    const line = document.querySelector<HTMLElement>(`[data-action="${arrivedFrom}"]`);
    (line ?? head.current)?.focus();
  }, [arrivedFrom, there]);
  return (
    <div className="page work-page">
      <div className="page-row">
        <h1 ref={head} tabIndex={-1}>
          {words.mine}
        </h1>
        {!griffie && <RoleSwitch app={props.app} onApp={props.onApp} />}
      </div>
      {list.failure !== null && <FailureNotice failure={list.failure} />}
      {list.value === null && list.loading && <p>{words.loading}</p>}
      {list.value !== null && list.value.length === 0 && <NoWork onBriefing={props.onBriefing} />}
      {list.value !== null && list.value.length > 0 && (
        <WorkSections sections={list.value} onOpen={props.onOpen} />
      )}
    </div>
  );
}

function NoWork(props: { readonly onBriefing: () => void }) {
  return (
    <section className="tinted">
      <h2>{words.emptyTitle}</h2>
      <p>{words.empty}</p>
      <div className="actions">
        <button type="button" className="button button-main" onClick={props.onBriefing}>
          {words.toBriefing}
        </button>
      </div>
    </section>
  );
}
