/** One source beside the table: what is kept of it, its password where it has one, and what happened. */

import { useEffect } from 'react';
import type { ShownSource } from '../../shared/contract-listening.ts';
import { localDate } from '../../shared/language/amsterdam-time.ts';
import { longDate } from '../../shared/language/dutch-dates.ts';
import { shownHealth } from '../../shared/model/source.ts';
import { nlSources } from '../../shared/text/nl-sources.ts';
import { nlKinds } from '../../shared/text/nl-words.ts';
import { say } from '../../shared/text/say.ts';
import { onPush } from '../bridge.ts';
import { SidePanel } from '../evidence/side-panel.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useCall } from '../ui/use-call.ts';
import { HistoryList } from './history-list.tsx';
import { SecretForm, secretKind } from './secret-form.tsx';
import type { SourceDraft } from './source-draft.ts';
import { SourceForm } from './source-form.tsx';
import { healthLine } from './source-health.ts';
import type { Wards } from './ward-select.tsx';

const words = nlSources.detail;

/** `drafts` outlives the panel: closing it by accident loses nothing that was typed. */
export function SourceDetail(props: {
  readonly shown: ShownSource;
  readonly folders: readonly string[];
  readonly wards: Wards;
  readonly drafts: Map<string, SourceDraft>;
  readonly onSaved: () => void;
  readonly onClose: () => void;
}) {
  const { shown, drafts } = props;
  const { source } = shown;
  const secret = secretKind(source.kind);
  return (
    <SidePanel label={words.label} title={source.title} subject={source.id} onClose={props.onClose}>
      <p>
        <span className={`health health-${shownHealth(shown.source, shown.state)}`}>{healthLine(shown)}</span>
      </p>
      <dl className="facts">
        <Fact name={words.address} value={source.url} />
        {source.site !== null && source.site !== source.url && <Fact name={words.site} value={source.site} />}
        <Fact name={nlSources.kind} value={nlKinds[source.kind]} />
      </dl>
      <p className="help">{say(words.since, { when: longDate(localDate(Date.parse(source.addedAt))) })}</p>
      <h3>{words.settings}</h3>
      <SourceForm
        key={source.id}
        source={source}
        folders={props.folders}
        wards={props.wards}
        kept={drafts.get(source.id) ?? null}
        onDraft={(draft) => (draft === null ? drafts.delete(source.id) : drafts.set(source.id, draft))}
        onSaved={props.onSaved}
      />
      {secret !== null && <SecretForm key={`${source.id} secret`} id={source.id} kind={secret} />}
      <History key={`${source.id} history`} id={source.id} />
    </SidePanel>
  );
}

function Fact(props: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>{props.value}</dd>
    </div>
  );
}

/** Asked again when something was fetched. */
function History(props: { readonly id: string }) {
  const visits = useCall('sourceHistory', { id: props.id });
  const { again } = visits;
  useEffect(() => onPush('storeChanged', again), [again]);
  if (visits.failure !== null) return <FailureNotice failure={visits.failure} onRetry={again} />;
  return visits.value === null ? null : <HistoryList visits={visits.value} />;
}
