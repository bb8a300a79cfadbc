/** "Raad en pers": the council's track and, for the college, the questions of the press. */
import { type ReactNode, useState } from 'react';
import type { AppState } from '../../shared/contract.ts';
import { nlWindowCouncil } from '../../shared/text/nl-window-council.ts';
import { say } from '../../shared/text/say.ts';
import { Tabs } from '../sources/tabs.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { AddEntry } from './add-entry.tsx';
import { DeedNotice } from './deed-notice.tsx';
import { EntryPanel } from './entry-panel.tsx';
import { ImportList } from './import-list.tsx';
import { InquiryPanel } from './inquiry-panel.tsx';
import { PressTab } from './press-tab.tsx';
import { ProposalsTab } from './proposals-tab.tsx';
import { TermsForm } from './terms-form.tsx';
import { TrackTab } from './track-tab.tsx';
import { type CouncilState, useCouncil } from './use-council.ts';
import { type Deed, type Deeds, useDeeds } from './use-deeds.ts';
import { type Opened, useOpened } from './use-opened.ts';
import './council.css';

const words = nlWindowCouncil;
type TabId = keyof typeof words.tabs;

/** The griffie has no part in what the press asks the college. */
export function CouncilPage({ app }: { readonly app: AppState }) {
  const state = useCouncil();
  const deeds = useDeeds(state.again);
  const opened = useOpened();
  const { role } = app.profile;
  const entry = state.track?.entries.find(({ id }) => id === opened.id);
  const inquiry = state.inquiries?.find(({ id }) => id === opened.id);
  const split = entry !== undefined || inquiry !== undefined;
  const removed = (deed: Deed): void => {
    opened.close();
    void deeds.act(() => Promise.resolve(deed));
  };
  const panel = { state, onClose: opened.close, onRemoved: removed };
  return (
    <div className={split ? 'reading reading-wide reading-split' : 'reading reading-wide'}>
      <div className="reading-column">
        <div className="page page-within">
          <h1>{role === 'griffier' ? words.titleGriffie : words.title}</h1>
          {state.failure !== null && <FailureNotice failure={state.failure} onRetry={state.again} />}
          <DeedNotice deeds={deeds} />
          <CouncilTabs app={app} state={state} deeds={deeds} opened={opened} />
        </div>
      </div>
      {entry !== undefined && <EntryPanel key={entry.id} entry={entry} {...panel} />}
      {inquiry !== undefined && <InquiryPanel key={inquiry.id} inquiry={inquiry} reader={role} {...panel} />}
    </div>
  );
}

function CouncilTabs(props: {
  readonly app: AppState;
  readonly state: CouncilState;
  readonly deeds: Deeds;
  readonly opened: Opened;
}) {
  const { state, deeds, opened } = props;
  const { role } = props.app.profile;
  const griffie = role === 'griffier';
  const ids: readonly TabId[] = griffie
    ? ['track', 'proposals', 'add']
    : ['press', 'track', 'proposals', 'add'];
  const [tab, setTab] = useState<TabId>(role === 'communicatieadviseur' ? 'press' : 'track');
  const turn = (next: TabId): void => {
    deeds.forget();
    setTab(next);
  };
  const proposals = state.track?.proposals ?? [];
  const counts: Readonly<Partial<Record<TabId, number>>> = {
    press: state.inquiries?.filter(({ minutes }) => minutes !== null).length ?? 0,
    proposals: proposals.length,
  };
  const content: Readonly<Record<TabId, ReactNode>> = {
    press: <PressTab state={state} opened={opened} deeds={deeds} />,
    track: <TrackTab state={state} opened={opened} onAdd={() => turn('add')} />,
    proposals: <ProposalsTab proposals={proposals} deeds={deeds} />,
    add: (
      <>
        <ImportList onRead={state.again} />
        <AddEntry desk={griffie ? 'griffie' : 'college'} onAdded={state.again} />
        {state.track !== null && <TermsForm terms={state.track.terms} onSaved={state.again} />}
      </>
    ),
  };
  return (
    <Tabs
      label={words.tabsLabel}
      tabs={ids.map((id) => ({ id, label: labelOf(id, counts[id] ?? 0), content: content[id] }))}
      open={tab}
      onOpen={(id) => turn(ids.find((each) => each === id) ?? tab)}
    />
  );
}

const labelOf = (id: TabId, count: number): string =>
  count === 0 ? words.tabs[id] : say(words.tabCount, { name: words.tabs[id], count });
