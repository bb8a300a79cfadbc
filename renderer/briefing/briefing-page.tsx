/** "Vandaag": the briefing, its gauge and its verbs, with the evidence beside it. */
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { Block } from '../../shared/briefing/document.ts';
import type { AppState, ShownBriefing } from '../../shared/contract.ts';
import type { Briefing } from '../../shared/model/briefing.ts';
import type { Role } from '../../shared/model/role.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { onPush } from '../bridge.ts';
import { EvidencePanel } from '../evidence/evidence-panel.tsx';
import type { Refreshing } from '../refresh/use-refresh.ts';
import { FailureNotice } from '../ui/notice.tsx';
import { type CallState, useCall } from '../ui/use-call.ts';
import { useOpener } from '../ui/use-opener.ts';
import { DecidedNotice } from '../why/decided-notice.tsx';
import { MutedList } from '../why/muted-list.tsx';
import { useDeciding } from '../why/use-deciding.ts';
import { WhyPanel } from '../why/why-panel.tsx';
import { BlockView } from './block-view.tsx';
import { EmptyBriefing } from './empty-briefing.tsx';
import { Gauge } from './gauge.tsx';
import type { OpenSentence, Reader } from './reader.ts';
import { Skeleton } from './skeleton.tsx';
import { Toolbar } from './toolbar.tsx';

/**
 * What is open: a sentence keeps the briefing it stands in (its evidence stays when a message is deleted and a new briefing
 * comes); the reasons of a story are asked anew.
 */
type Opened =
  | { readonly kind: 'sentence'; readonly sentence: OpenSentence; readonly briefing: Briefing }
  | { readonly kind: 'why'; readonly story: string };

/** The page; `onSources` leads to where sources are added. */
export function BriefingPage(props: {
  readonly app: AppState;
  readonly refresh: Refreshing;
  readonly onSources: () => void;
}) {
  const [role, setRole] = useState<Role>(props.app.profile.role);
  const [date, setDate] = useState<string | null>(null);
  const shown = useCall('showBriefing', { date, role });
  const today = useToday(date, shown);
  const [open, setOpen] = useState<Opened | null>(null);
  const opener = useOpener();
  const deciding = useDeciding({ date: shown.value?.briefing.date ?? null, role });
  useEffect(() => onPush('storeChanged', shown.again), [shown.again]);
  useEffect(() => {
    if (open !== null) opener.reveal();
  }, [open, opener]);
  const briefing = shown.value?.briefing ?? null;
  const storyOf = useMemo(() => listedStories(briefing), [briefing]);
  const show = (sentence: OpenSentence): void => {
    if (briefing === null) return;
    opener.remember();
    setOpen({ kind: 'sentence', sentence, briefing });
  };
  const why = (story: string): void => {
    opener.remember();
    deciding.clear();
    setOpen({ kind: 'why', story });
  };
  const close = (): void => {
    setOpen(null);
    opener.back();
  };
  /** Another briefing: what was open belongs to the one before. */
  const turnTo = (change: () => void): void => {
    setOpen(null);
    change();
  };
  return (
    <div className={open === null ? 'reading' : 'reading reading-split'}>
      <div className="reading-column">
        <Toolbar
          role={role}
          date={date}
          shown={briefing?.date ?? null}
          today={today}
          onRole={(next) => turnTo(() => setRole(next))}
          onDate={(next) => turnTo(() => setDate(next))}
          refresh={props.refresh}
        />
        {open?.kind !== 'why' && <DecidedNotice deciding={deciding} />}
        <Reading
          shown={shown}
          reader={{
            open: open?.kind === 'sentence' ? open.sentence.placed : null,
            story: null,
            show,
            why,
            whyOpen: open?.kind === 'why' ? open.story : null,
            storyOf,
          }}
          onSources={props.onSources}
        />
        {shown.value !== null && <MutedList muted={shown.value.muted} deciding={deciding} onWhy={why} />}
      </div>
      {open?.kind === 'sentence' && (
        <EvidencePanel opened={open.sentence} briefing={open.briefing} onClose={close} />
      )}
      {open?.kind === 'why' && briefing !== null && (
        <WhyPanel story={open.story} briefing={briefing} deciding={deciding} onClose={close} />
      )}
    </div>
  );
}

/**
 * Finds the story that a listed line is about: its title, or what can be left alone (in the order of those stories). Sentences
 * cross the bridge as copies, so they are told apart by content.
 */
function listedStories(briefing: Briefing | null): Reader['storyOf'] {
  const titles = new Map(briefing?.stories.map(({ id, title }) => [JSON.stringify(title), id]));
  const nothing = briefing?.nothing.map((sentence) => JSON.stringify(sentence)) ?? [];
  const left = briefing?.stories.filter(({ placement }) => placement === 'nothing-to-do') ?? [];
  return ({ sentence }, index) => {
    const line = JSON.stringify(sentence);
    if (sentence.kind === 'advised' && nothing[index] === line) return left[index]?.id ?? null;
    return titles.get(line) ?? null;
  };
}

/** Which day the engine calls today: what it answers where no day is asked for. */
function useToday(date: string | null, shown: CallState<ShownBriefing>): string | null {
  const [today, setToday] = useState<string | null>(null);
  const answered = date === null && !shown.loading ? (shown.value?.briefing.date ?? null) : null;
  useEffect(() => {
    if (answered !== null) setToday((old) => old ?? answered);
  }, [answered]);
  return today;
}

function Reading(props: {
  readonly shown: CallState<ShownBriefing>;
  readonly reader: Reader;
  readonly onSources: () => void;
}): ReactNode {
  const { value, failure, loading, again } = props.shown;
  if (failure?.key === 'store-empty') return <EmptyBriefing onSources={props.onSources} />;
  if (failure !== null) return <FailureNotice failure={failure} onRetry={again} />;
  if (value === null) return loading ? <Skeleton /> : null;
  const { words, limit } = value.briefing;
  const below = (
    <>
      <Gauge words={words} limit={limit} />
      <p className="hint">{nlWindow.briefing.hint}</p>
    </>
  );
  return (
    <article className="briefing" aria-busy={loading}>
      {value.document.map((block, index) => (
        <BlockView key={blockKey(block, index)} block={block} reader={props.reader} below={below} />
      ))}
    </article>
  );
}

/** Blocks have no id and never move within a document. */
const blockKey = (block: Block, index: number): string => `${block.kind} ${index}`;
