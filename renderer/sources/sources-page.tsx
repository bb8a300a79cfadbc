/** What is followed and how it does; behind tabs: adding, proposals, noting, reading in. */
import { useEffect, useRef, useState } from 'react';
import type { ShownSource } from '../../shared/contract-listening.ts';
import type { Source } from '../../shared/model/source.ts';
import { nlSources } from '../../shared/text/nl-sources.ts';
import { say } from '../../shared/text/say.ts';
import { RefreshButton } from '../refresh/refresh-button.tsx';
import { RefreshStatus } from '../refresh/refresh-status.tsx';
import type { Refreshing } from '../refresh/use-refresh.ts';
import { FailureNotice } from '../ui/notice.tsx';
import { useCall } from '../ui/use-call.ts';
import { useOpener } from '../ui/use-opener.ts';
import { SourceDetail } from './source-detail.tsx';
import type { SourceDraft } from './source-draft.ts';
import { foldersOf } from './source-groups.ts';
import { SourceTabs } from './source-tabs.tsx';
import { type SourcesState, useSources } from './use-sources.ts';

const words = nlSources;

/** The page; a source opens beside it. */
export function SourcesPage(props: { readonly refresh: Refreshing }) {
  const state = useSources();
  const wards = useCall('listWards', {}).value ?? [];
  const opened = useOpened(state.sources ?? []);
  return (
    <div className={opened.shown === null ? 'reading reading-wide' : 'reading reading-wide reading-split'}>
      <div className="reading-column">
        <div className="page page-within">
          <h1>{words.title}</h1>
          <PageHead state={state} refresh={props.refresh} />
          <SourceTabs
            state={state}
            wards={wards}
            open={opened.shown?.source.id ?? null}
            onOpen={opened.open}
          />
        </div>
      </div>
      {opened.shown !== null && (
        <SourceDetail
          shown={opened.shown}
          folders={foldersOf(state.sources ?? [])}
          wards={wards}
          drafts={opened.drafts}
          onSaved={state.again}
          onClose={opened.close}
        />
      )}
    </div>
  );
}

function PageHead(props: { readonly state: SourcesState; readonly refresh: Refreshing }) {
  const { state, refresh } = props;
  return (
    <>
      <div className="page-row">
        <p className="help">{state.sources !== null && say(words.count, { count: state.sources.length })}</p>
        <RefreshButton refresh={refresh} />
      </div>
      <RefreshStatus refresh={refresh} />
      {state.failure !== null && <FailureNotice failure={state.failure} />}
      {state.listFailure !== null && <FailureNotice failure={state.listFailure} onRetry={state.again} />}
    </>
  );
}

/** The source beside the page: the same button closes it, and the keyboard goes back there. */
function useOpened(sources: readonly ShownSource[]): {
  readonly shown: ShownSource | null;
  readonly drafts: Map<string, SourceDraft>;
  readonly open: (source: Source) => void;
  readonly close: () => void;
} {
  const [id, setId] = useState<string | null>(null);
  const drafts = useRef(new Map<string, SourceDraft>());
  const opener = useOpener();
  const shown = sources.find(({ source }) => source.id === id) ?? null;
  useEffect(() => {
    if (id !== null) opener.reveal();
  }, [id, opener]);
  const close = (): void => {
    setId(null);
    opener.back();
  };
  const open = (source: Source): void => {
    if (source.id === id) return close();
    opener.remember();
    setId(source.id);
  };
  return { shown, drafts: drafts.current, open, close };
}
