/** What is followed, how it does, and adding one by address. */
import { useEffect, useState } from 'react';
import type { Calls } from '../../shared/contract.ts';
import type { Source } from '../../shared/model/source.ts';
import type { Failure } from '../../shared/result.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { say } from '../../shared/text/say.ts';
import { call, failureOf, onPush } from '../bridge.ts';
import { RefreshButton } from '../refresh/refresh-button.tsx';
import { RefreshStatus } from '../refresh/refresh-status.tsx';
import type { Refreshing } from '../refresh/use-refresh.ts';
import { useAnnounce } from '../ui/live-region.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useCall } from '../ui/use-call.ts';
import { AddSource } from './add-source.tsx';
import { RemovedNotice } from './removed-notice.tsx';
import { SourceTable } from './source-table.tsx';
import { useRemoval } from './use-removal.ts';

const words = nlWindow.sources;

/** The page. */
export function SourcesPage(props: { readonly refresh: Refreshing }) {
  const list = useCall('listSources', {});
  const [failure, setFailure] = useState<Failure | null>(null);
  const announce = useAnnounce();
  useEffect(() => onPush('storeChanged', list.again), [list.again]);
  const failed = (error: unknown): void => setFailure(failureOf(error));
  const removal = useRemoval(list.again, failed);
  const told = (line: string, { title }: Pick<Source, 'title'>): void => {
    setFailure(null);
    announce(say(line, { title }));
  };
  const pause = ({ id, paused }: Source): void => {
    call('pauseSource', { id, paused: !paused }).then(({ source }) => {
      told(paused ? words.resumedNow : words.pausedNow, source);
      list.again();
    }, failed);
  };
  const add = async (input: Calls['addSource']['input']): Promise<boolean> => {
    try {
      const { source } = await call('addSource', input);
      told(words.added, source);
      list.again();
      return true;
    } catch (error) {
      failed(error);
      return false;
    }
  };
  const remove = (source: Source): void => {
    removal.remove(source);
    told(words.removed, source);
  };
  const undo = (source: Source): void => {
    removal.undo();
    told(words.restored, source);
  };
  const removed = removal.source;
  const sources = (list.value ?? [])
    .filter(({ source }) => source.id !== removed?.id)
    .toSorted((a, b) => a.source.title.localeCompare(b.source.title, 'nl'));
  return (
    <div className="page">
      <h1>{words.title}</h1>
      <div className="page-row">
        <p className="help">{say(words.count, { count: sources.length })}</p>
        <RefreshButton refresh={props.refresh} />
      </div>
      <RefreshStatus refresh={props.refresh} />
      {failure !== null && <FailureNotice failure={failure} />}
      {list.failure !== null && <FailureNotice failure={list.failure} onRetry={list.again} />}
      <AddSource onAdd={add} />
      {removed !== null && <RemovedNotice source={removed} onUndo={() => undo(removed)} />}
      {list.value !== null && sources.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <SourceTable sources={sources} onPause={pause} onRemove={remove} />
      )}
    </div>
  );
}
