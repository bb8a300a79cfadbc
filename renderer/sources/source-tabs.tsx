/** The parts of the page. */
import { type ReactNode, useState } from 'react';
import type { Source } from '../../shared/model/source.ts';
import { nlSources } from '../../shared/text/nl-sources.ts';
import { AddSource } from './add-source.tsx';
import { BlindSpotPanel } from './blind-spots.tsx';
import { FollowFolder } from './follow-folder.tsx';
import { FollowMailbox } from './follow-mailbox.tsx';
import { Followed } from './followed.tsx';
import { ImportMail } from './import-mail.tsx';
import { ImportTableFile } from './import-table.tsx';
import { NoteSignal } from './note-signal.tsx';
import { Proposals } from './proposals.tsx';
import { SourceListFiles } from './source-list-files.tsx';
import { Tabs } from './tabs.tsx';
import type { SourcesState } from './use-sources.ts';
import type { Wards } from './ward-select.tsx';

const words = nlSources.tabs;
type TabId = keyof typeof words;
const ids = Object.keys(words) as readonly TabId[];

/** The table first; `open` is the id of the source beside the page. */
export function SourceTabs(props: {
  readonly state: SourcesState;
  readonly wards: Wards;
  readonly open: string | null;
  readonly onOpen: (source: Source) => void;
}) {
  const { state, wards } = props;
  const [tab, setTab] = useState<TabId>('followed');
  const followed = new Set((state.sources ?? []).map(({ source }) => source.url));
  const content: Readonly<Record<TabId, ReactNode>> = {
    followed: state.sources !== null && (
      <>
        <BlindSpotPanel />
        <Followed
          sources={state.sources}
          removed={state.removed}
          open={props.open}
          tries={state.tries}
          verbs={{ onOpen: props.onOpen, onTry: state.tryNow, onPause: state.pause, onRemove: state.remove }}
          onUndo={state.undo}
        />
      </>
    ),
    add: <AddSource wards={wards} follow={state.follow} />,
    propose: <Proposals wards={wards} followed={followed} follow={state.follow} />,
    note: <NoteSignal wards={wards} active={tab === 'note'} />,
    files: (
      <>
        <ImportTableFile onRead={state.again} />
        <ImportMail onRead={state.again} />
        <FollowFolder tries={state.tries} onAdded={state.added} />
        <FollowMailbox tries={state.tries} onAdded={state.added} onPaused={state.again} />
        <SourceListFiles onLoaded={state.again} />
      </>
    ),
  };
  return (
    <Tabs
      label={nlSources.tabsLabel}
      tabs={ids.map((id) => ({ id, label: words[id], content: content[id] }))}
      open={tab}
      onOpen={(id) => setTab(ids.find((each) => each === id) ?? tab)}
    />
  );
}
