/** The council's track as a table, narrowed by kind and status. */
import { useState } from 'react';
import type { ShownEntry } from '../../shared/contract-council.ts';
import { type CouncilKind, councilKinds, councilStatuses } from '../../shared/model/council-entry.ts';
import { nlWindowCouncil } from '../../shared/text/nl-window-council.ts';
import { say } from '../../shared/text/say.ts';
import { ChoiceSelect } from '../sources/choice-select.tsx';
import { EntryRow } from './entry-row.tsx';
import type { CouncilState } from './use-council.ts';
import type { Opened } from './use-opened.ts';

const words = nlWindowCouncil.track;
const kinds = ['all', ...councilKinds] as const;
const statuses = ['open', ...councilStatuses.slice(1), 'all'] as const;

/** What is open is shown first. `open` is the entry beside the page. */
export function TrackTab(props: {
  readonly state: CouncilState;
  readonly opened: Opened;
  readonly onAdd: () => void;
}) {
  const [kind, setKind] = useState<CouncilKind | 'all'>('all');
  const [status, setStatus] = useState<(typeof statuses)[number]>('open');
  const { track } = props.state;
  if (track === null) return <p className="help">{nlWindowCouncil.loading}</p>;
  if (track.entries.length === 0) return <NoEntries onAdd={props.onAdd} />;
  const shown = track.entries.filter(
    (entry) => (kind === 'all' || entry.kind === kind) && (status === 'all' || entry.status === status),
  );
  return (
    <>
      <div className="track-filter">
        <ChoiceSelect label={words.kind} value={kind} values={kinds} words={words.kinds} onChange={setKind} />
        <ChoiceSelect
          label={words.status}
          value={status}
          values={statuses}
          words={words.statuses}
          onChange={setStatus}
        />
        <p className="help">{say(words.count, { shown: shown.length, all: track.entries.length })}</p>
      </div>
      {shown.length === 0 ? (
        <p>{words.noneShown}</p>
      ) : (
        <TrackTable entries={shown} state={props.state} opened={props.opened} />
      )}
    </>
  );
}

function TrackTable(props: {
  readonly entries: readonly ShownEntry[];
  readonly state: CouncilState;
  readonly opened: Opened;
}) {
  const { state, opened } = props;
  const { columns } = words;
  const likely = (id: string): string | null => {
    const link = state.track?.links.find(({ entry }) => entry === id);
    return state.stories?.stories.find((story) => story.id === link?.story)?.title ?? null;
  };
  return (
    <table className="table council-table">
      <thead>
        <tr>
          {Object.entries(columns).map(([key, name]) => (
            <th key={key} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.entries.map((entry) => (
          <EntryRow
            key={entry.id}
            entry={entry}
            story={state.storyOf(entry.id)?.title ?? null}
            likely={likely(entry.id)}
            open={entry.id === opened.id}
            onOpen={() => opened.open(entry.id)}
          />
        ))}
      </tbody>
    </table>
  );
}

function NoEntries(props: { readonly onAdd: () => void }) {
  return (
    <div className="tinted">
      <p>{words.none}</p>
      <div className="actions">
        <button type="button" className="button button-main" onClick={props.onAdd}>
          {words.toAdd}
        </button>
      </div>
    </div>
  );
}
