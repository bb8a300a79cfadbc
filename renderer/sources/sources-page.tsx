/** What is followed, how it does, and adding one by address. */
import { useState } from 'react';
import type { ShownSource } from '../../shared/contract.ts';
import type { Source } from '../../shared/model/source.ts';
import type { Failure } from '../../shared/result.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { say } from '../../shared/text/say.ts';
import { call, failureOf } from '../bridge.ts';
import { FailureNotice } from '../ui/notice.tsx';
import { useCall } from '../ui/use-call.ts';
import { AddSource } from './add-source.tsx';
import { SourceRow } from './source-row.tsx';

const words = nlWindow.sources;

export function SourcesPage() {
  const list = useCall('listSources', {});
  const [failure, setFailure] = useState<Failure | null>(null);
  const [removed, setRemoved] = useState<Source | null>(null);
  const run = (job: Promise<unknown>): void => {
    job.then(
      () => {
        setFailure(null);
        list.again();
      },
      (error: unknown) => setFailure(failureOf(error)),
    );
  };
  const remove = (source: Source): void => {
    setRemoved(source);
    run(call('removeSource', { id: source.id }));
  };
  const restore = ({ url, title, voice }: Source): void => {
    setRemoved(null);
    run(call('addSource', { url, title, voice }));
  };
  const sources: readonly ShownSource[] = list.value ?? [];
  return (
    <div className="page">
      <h1>{words.title}</h1>
      <p className="help">{say(words.count, { count: sources.length })}</p>
      {failure !== null && <FailureNotice failure={failure} />}
      {list.failure !== null && <FailureNotice failure={list.failure} onRetry={list.again} />}
      {removed !== null && (
        <div className="notice" role="status">
          <p>{say(words.removed, { title: removed.title })}</p>
          <button type="button" className="button" onClick={() => restore(removed)}>
            {words.undo}
          </button>
        </div>
      )}
      <AddSource onAdd={(input) => run(call('addSource', input))} />
      {list.value !== null && sources.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{words.name}</th>
              <th scope="col">{words.voice}</th>
              <th scope="col">{words.health}</th>
              <th scope="col">
                <span className="visually-hidden">{words.actions}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {sources.map((each) => (
              <SourceRow
                key={each.source.id}
                shown={each}
                onPause={() => run(call('pauseSource', { id: each.source.id, paused: !each.source.paused }))}
                onRemove={() => remove(each.source)}
              />
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
