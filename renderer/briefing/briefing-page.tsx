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
import { DecidedNotice } from '../why/decided-notice.tsx';
import { MutedList } from '../why/muted-list.tsx';
import { type Deciding, useDeciding } from '../why/use-deciding.ts';
import { WhyPanel } from '../why/why-panel.tsx';
import { StartPanel } from '../work/start-panel.tsx';
import { type Begin, useBegin } from '../work/use-begin.ts';
import { handedOverCourses } from '../work/work-words.ts';
import { BlockView } from './block-view.tsx';
import { EmptyBriefing } from './empty-briefing.tsx';
import { Gauge } from './gauge.tsx';
import type { AgendaReader, Reader } from './reader.ts';
import { Skeleton } from './skeleton.tsx';
import { Toolbar } from './toolbar.tsx';
import { useAgenda } from './use-agenda.ts';
import { type Panels, usePanels } from './use-panels.ts';

/** The page; `onSources` leads to where sources are added, `onWork` to an action. */
export function BriefingPage(props: {
  readonly app: AppState;
  readonly refresh: Refreshing;
  readonly onSources: () => void;
  readonly onWork: (action: string) => void;
  /** Opens the pack of a moment. */
  readonly onPack: (moment: string) => void;
}) {
  const [role, setRole] = useState<Role>(props.app.profile.role);
  const [date, setDate] = useState<string | null>(null);
  const shown = useCall('showBriefing', { date, role });
  const today = useToday(date, shown);
  const panels = usePanels();
  const { open } = panels;
  const deciding = useDeciding({ date: shown.value?.briefing.date ?? null, role });
  useEffect(() => onPush('storeChanged', shown.again), [shown.again]);
  const briefing = shown.value?.briefing ?? null;
  const storyOf = useMemo(() => listedStories(briefing), [briefing]);
  const agenda = useAgenda(briefing, props.app.profile.role, props.onPack);
  const begin = useBegin(briefing, props.onWork);
  const council = [role, props.app.profile.role].includes('griffier');
  /** Another briefing: what was open belongs to the one before. */
  const turnTo = (change: () => void): void => {
    panels.clear();
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
        {begin.steps.failure !== null && <FailureNotice failure={begin.steps.failure} />}
        <Reading
          shown={shown}
          reader={readerOf({ briefing, panels, deciding, begin: council ? null : begin, storyOf, agenda })}
          onSources={props.onSources}
        />
        {shown.value !== null && (
          <MutedList
            muted={shown.value.muted}
            deciding={deciding}
            onWhy={(story) => panels.show({ kind: 'why', story })}
          />
        )}
      </div>
      <OpenPanel panels={panels} briefing={briefing} deciding={deciding} onWork={props.onWork} />
    </div>
  );
}

const handsOver = (briefing: Briefing | null, story: string): boolean => {
  const advice = briefing?.stories.find(({ id }) => id === story)?.advice ?? null;
  return advice !== null && handedOverCourses.has(advice.course);
};

/** What the blocks of the page may open. */
function readerOf(given: {
  readonly briefing: Briefing | null;
  readonly panels: Panels;
  readonly deciding: Deciding;
  readonly begin: Begin | null;
  readonly storyOf: Reader['storyOf'];
  readonly agenda: AgendaReader;
}): Reader {
  const { briefing, panels, deciding, begin, storyOf, agenda } = given;
  const { open, show } = panels;
  return {
    open: open?.kind === 'sentence' ? open.sentence.placed : null,
    story: null,
    show: (sentence) => {
      if (briefing !== null) show({ kind: 'sentence', sentence, briefing });
    },
    why: (story) => {
      deciding.clear();
      show({ kind: 'why', story });
    },
    whyOpen: open?.kind === 'why' ? open.story : null,
    storyOf,
    agenda,
    ...(begin === null
      ? {}
      : {
          work: {
            open: open?.kind === 'work' ? open.story : null,
            busy: begin.steps.busy,
            handsOver: (story) => handsOver(briefing, story),
            begin: (story) => show({ kind: 'work', story }),
            write: begin.write,
          },
        }),
  };
}

/** The panel beside the text. */
function OpenPanel(props: {
  readonly panels: Panels;
  readonly briefing: Briefing | null;
  readonly deciding: Deciding;
  readonly onWork: (action: string) => void;
}) {
  const { panels, briefing, deciding } = props;
  const { open, close } = panels;
  if (open?.kind === 'sentence')
    return <EvidencePanel opened={open.sentence} briefing={open.briefing} onClose={close} />;
  if (open === null || briefing === null) return null;
  if (open.kind === 'why')
    return <WhyPanel story={open.story} briefing={briefing} deciding={deciding} onClose={close} />;
  const story = briefing.stories.find(({ id }) => id === open.story);
  return story === undefined ? null : (
    <StartPanel story={story} briefing={briefing} onOpen={props.onWork} onClose={close} />
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
