/** "Momenten": the agenda, a moment beside it, and the pack of one in its place. */
import { useEffect, useRef, useState } from 'react';
import type { AppState } from '../../shared/contract.ts';
import type { Moment } from '../../shared/model/moment.ts';
import { nlWindowMoments } from '../../shared/text/nl-window-moments.ts';
import { onPush } from '../bridge.ts';
import { FailureNotice } from '../ui/notice.tsx';
import { useCall } from '../ui/use-call.ts';
import { useOpener } from '../ui/use-opener.ts';
import type { MomentDraft } from './moment-draft.ts';
import { MomentPanel } from './moment-panel.tsx';
import { MomentTabs } from './moment-tabs.tsx';
import { PackPage } from './pack-page.tsx';
import { UndoNotice } from './undo-notice.tsx';
import { useUndo } from './use-undo.ts';
import './moments.css';

const words = nlWindowMoments;

/** `pack` is the moment whose pack is open, or null. The agenda stays behind it: what was typed there is not lost. */
export function MomentsPage(props: {
  readonly app: AppState;
  readonly pack: string | null;
  readonly onPack: (moment: string | null) => void;
}) {
  const { app, pack, onPack } = props;
  const [earlier, setEarlier] = useState(false);
  const agenda = useCall('showAgenda', { earlier });
  const wards = useCall('listWards', {}).value ?? [];
  const moments = agenda.value?.moments ?? [];
  const opened = useOpened(moments);
  const undo = useUndo();
  const toPack = usePackOpener(pack, onPack);
  // Behind a pack no panel listens; what was typed in it is kept.
  const split = opened.moment !== null && pack === null;
  useEffect(() => onPush('storeChanged', agenda.again), [agenda.again]);
  return (
    <>
      <div
        className={split ? 'reading reading-wide reading-split' : 'reading reading-wide'}
        hidden={pack !== null}
      >
        <div className="reading-column">
          <div className="page page-within moments">
            <h1 tabIndex={-1} ref={toPack.head}>
              {words.title}
            </h1>
            <p className="help">{words.lead}</p>
            <UndoNotice undo={undo} onUndone={() => toPack.head.current?.focus()} />
            {agenda.failure !== null && <FailureNotice failure={agenda.failure} onRetry={agenda.again} />}
            {agenda.value === null && agenda.loading && <p className="help">{words.loading}</p>}
            {agenda.value !== null && (
              <MomentTabs
                agenda={agenda.value}
                earlier={earlier}
                onEarlier={setEarlier}
                wards={wards}
                undo={undo}
                verbs={{
                  open: opened.moment?.id ?? null,
                  griffie: app.profile.role === 'griffier',
                  onOpen: opened.open,
                  onPack: toPack.open,
                }}
              />
            )}
          </div>
        </div>
        {split && opened.moment !== null && (
          <MomentPanel
            key={opened.moment.id}
            moment={opened.moment}
            wards={wards}
            drafts={opened.drafts}
            onClose={opened.close}
          />
        )}
      </div>
      {pack !== null && (
        <PackPage key={pack} id={pack} today={agenda.value?.today ?? null} onBack={() => onPack(null)} />
      )}
    </>
  );
}

/** The moment beside the page: the same button closes it, and the keyboard goes back there. */
function useOpened(moments: readonly Moment[]): {
  readonly moment: Moment | null;
  readonly drafts: Map<string, MomentDraft>;
  readonly open: (moment: Moment) => void;
  readonly close: () => void;
} {
  const [id, setId] = useState<string | null>(null);
  const drafts = useRef(new Map<string, MomentDraft>());
  const opener = useOpener();
  const moment = moments.find((each) => each.id === id) ?? null;
  useEffect(() => {
    if (id !== null) opener.reveal();
  }, [id, opener]);
  const close = (): void => {
    setId(null);
    opener.back();
  };
  const open = (next: Moment): void => {
    if (next.id === id) return close();
    opener.remember();
    setId(next.id);
  };
  return { moment, drafts: drafts.current, open, close };
}

/** Leads to a pack and back to the button that opened it; to the head where another page opened it. */
function usePackOpener(pack: string | null, onPack: (moment: string | null) => void) {
  const head = useRef<HTMLHeadingElement>(null);
  const from = useRef<HTMLElement | null>(null);
  const before = useRef(pack);
  useEffect(() => {
    const closed = before.current !== null && pack === null;
    before.current = pack;
    if (!closed) return;
    (from.current?.isConnected ? from.current : head.current)?.focus();
    from.current = null;
  }, [pack]);
  const open = (moment: Moment): void => {
    from.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    onPack(moment.id);
  };
  return { head, open };
}
