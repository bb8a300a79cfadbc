/** One paper beside the track: what is known of it, and what may be done with it. */
import type { ShownEntry } from '../../shared/contract-council.ts';
import { nlWindowCouncil } from '../../shared/text/nl-window-council.ts';
import { call } from '../bridge.ts';
import { SidePanel } from '../evidence/side-panel.tsx';
import { BusyButton } from '../ui/busy-button.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useAsking } from '../ui/use-asking.ts';
import { Disclosure } from '../why/disclosure.tsx';
import { Comments } from './comments.tsx';
import { DeedNotice } from './deed-notice.tsx';
import { EntryFacts } from './entry-facts.tsx';
import { ChangeEntry, SettleEntry } from './entry-forms.tsx';
import { EntryStory } from './entry-story.tsx';
import type { CouncilState } from './use-council.ts';
import { type Deed, type Deeds, useDeeds } from './use-deeds.ts';

const words = nlWindowCouncil.entry;

/** `onRemoved` tells that nothing is left to show. */
export function EntryPanel(props: {
  readonly entry: ShownEntry;
  readonly state: CouncilState;
  readonly onClose: () => void;
  readonly onRemoved: (deed: Deed) => void;
}) {
  const { entry, state } = props;
  const deeds = useDeeds(state.again);
  return (
    <SidePanel label={words.panel} title={entry.title} subject={entry.id} onClose={props.onClose}>
      <EntryFacts entry={entry} />
      {entry.text !== null && <p className="item-text">{entry.text}</p>}
      {entry.hasLink && <OpenAtSource id={entry.id} />}
      <DeedNotice deeds={deeds} />
      <EntryStory entry={entry} state={state} deeds={deeds} />
      <section className="stack panel-part">
        <h3>{words.settle}</h3>
        <SettleEntry entry={entry} deeds={deeds} />
      </section>
      <section className="stack panel-part">
        <Disclosure label={words.change}>
          <ChangeEntry entry={entry} deeds={deeds} />
        </Disclosure>
      </section>
      <Comments
        of={entry.id}
        comments={entry.comments}
        busy={deeds.busy}
        onPlace={(text) =>
          deeds.act(async () => {
            const { events } = await call('commentEntry', { id: entry.id, text });
            return {
              line: nlWindowCouncil.comments.done,
              undo: () => call('undoCouncil', { of: events.at(-1) ?? '' }),
            };
          })
        }
      />
      <UndoLast entry={entry} deeds={deeds} onRemoved={props.onRemoved} />
    </SidePanel>
  );
}

function OpenAtSource({ id }: { readonly id: string }) {
  const opening = useAsking('openCouncilEntry');
  return (
    <div className="actions">
      <BusyButton
        className="button button-small"
        busy={opening.busy}
        busyText={words.opening}
        onClick={() => void opening.ask({ id })}
      >
        {words.open}
      </BusyButton>
      {opening.failure !== null && <FailureNotice failure={opening.failure} />}
    </div>
  );
}

/** The newest step of this desk; where that is the adding itself, the paper goes. */
function UndoLast(props: {
  readonly entry: ShownEntry;
  readonly deeds: Deeds;
  readonly onRemoved: (deed: Deed) => void;
}) {
  const { entry, deeds } = props;
  const last = entry.events.at(-1);
  if (last === undefined) return null;
  const removes = !entry.official && entry.events.length === 1;
  const undo = (): Promise<boolean> =>
    deeds.act(async () => {
      const left = await call('undoCouncil', { of: last });
      const deed = { line: left === null ? words.removed : words.undoneLast, undo: null };
      if (left === null) props.onRemoved(deed);
      return deed;
    });
  return (
    <div className="actions panel-part">
      <BusyButton
        className="button button-small"
        busy={deeds.busy}
        busyText={nlWindowCouncil.undoing}
        onClick={() => void undo()}
      >
        {removes ? words.undoAdded : words.undoLast}
      </BusyButton>
    </div>
  );
}
