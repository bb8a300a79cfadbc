/** The places that are known, each changed in its own row. */
import { type ReactNode, useState } from 'react';
import type { ShownCommunity } from '../../shared/contract-communities.ts';
import { nlWindowCommunities as words } from '../../shared/text/nl-window-communities.ts';
import { say } from '../../shared/text/say.ts';
import { EntryForm } from '../guidelines/entry-form.tsx';
import type { Wards } from '../sources/ward-select.tsx';
import { BusyButton } from '../ui/busy-button.tsx';
import { useOpener } from '../ui/use-opener.ts';
import { communityDraft, newCommunity, readCommunity } from './community-draft.ts';
import { CommunityFieldset } from './community-fields.tsx';
import { placeLine } from './community-lines.ts';
import { CommunityResult } from './community-result.tsx';
import type { CommunitiesState } from './use-communities.ts';

/** The one that is open, by id; the empty text is a new one. */
type Open = string | null;

/** The list, with adding one under it. */
export function PlaceList(props: {
  readonly places: readonly ShownCommunity[];
  readonly state: CommunitiesState;
  readonly wards: Wards;
}) {
  const { places, state, wards } = props;
  const [open, setOpen] = useState<Open>(null);
  const opener = useOpener();
  const close = (): void => {
    setOpen(null);
    opener.back();
  };
  const toggle = (id: string): void => {
    if (open === id) return close();
    opener.remember();
    setOpen(id);
  };
  const form = (place: ShownCommunity | null) =>
    open === (place?.id ?? '') && (
      <EntryForm
        label={place?.name ?? words.add}
        draft={place === null ? newCommunity : communityDraft(place)}
        busy={state.busy}
        failure={state.failures.fields}
        read={readCommunity}
        onSave={async (fields) => {
          const kept = place === null ? state.add(fields) : state.change(place.id, fields);
          if (await kept) close();
        }}
        onCancel={close}
      >
        {(draft, set) => <CommunityFieldset draft={draft} wards={wards} set={set} />}
      </EntryForm>
    );
  return (
    <section className="stack" aria-labelledby="buurtplekken-lijst">
      <h3 id="buurtplekken-lijst">{words.list}</h3>
      {places.length === 0 && <p>{words.none}</p>}
      {places.length > 0 && (
        <ul className="alias-list entry-list">
          {places.map((place) => (
            <Place
              key={place.id}
              place={place}
              wards={wards}
              open={open === place.id}
              busy={state.busy}
              onChange={() => toggle(place.id)}
              onRemove={() => void state.remove(place.id, place.name)}
            >
              {form(place)}
            </Place>
          ))}
        </ul>
      )}
      <CommunityResult state={state} at="place" />
      <div className="actions">
        <button
          type="button"
          className="button button-small"
          aria-expanded={open === ''}
          onClick={() => toggle('')}
        >
          {words.add}
        </button>
      </div>
      {form(null)}
    </section>
  );
}

function Place(props: {
  readonly place: ShownCommunity;
  readonly wards: Wards;
  readonly open: boolean;
  readonly busy: boolean;
  readonly onChange: () => void;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}) {
  const { place } = props;
  return (
    <li>
      <span>
        <span className="community-name">{place.name}</span>
        <small>{placeLine(place, props.wards)}</small>
        {place.address !== null && <small>{say(words.open, { address: place.address })}</small>}
      </span>
      <span className="row-actions">
        <button
          type="button"
          className="button button-small"
          aria-expanded={props.open}
          aria-label={say(words.changeAbout, { name: place.name })}
          onClick={props.onChange}
        >
          {words.change}
        </button>
        <BusyButton
          className="button button-small"
          busy={props.busy}
          busyText={words.removing}
          about={place.name}
          onClick={props.onRemove}
        >
          {words.remove}
        </BusyButton>
      </span>
      {props.children}
    </li>
  );
}
