/** One moment on the agenda, with what can be done about it. */
import type { Moment } from '../../shared/model/moment.ts';
import { nl } from '../../shared/text/nl.ts';
import { nlWindowMoments } from '../../shared/text/nl-window-moments.ts';
import { say } from '../../shared/text/say.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useAsking } from '../ui/use-asking.ts';
import { timeLine } from './moment-days.ts';
import type { Undo } from './use-undo.ts';

/** What a row can lead to. */
export interface AgendaVerbs {
  /** Id of the moment that is open beside the list. */
  readonly open: string | null;
  /** The griffie gets packs for the council's moments only. */
  readonly griffie: boolean;
  readonly onOpen: (moment: Moment) => void;
  readonly onPack: (moment: Moment) => void;
}

const words = nlWindowMoments;

/** A moment that is cancelled stays, marked, with its pack: that says so too. `past` leaves the cancelling out. */
export function AgendaRow(props: {
  readonly moment: Moment;
  /** Name of its ward, or null. */
  readonly ward: string | null;
  readonly past: boolean;
  readonly undo: Undo;
  readonly verbs: AgendaVerbs;
}) {
  const { moment, past, undo, verbs } = props;
  const { id, title, state } = moment;
  const cancelling = useAsking('cancelMoment');
  const open = verbs.open === id;
  const cancel = async (): Promise<void> => {
    if ((await cancelling.ask({ id })) === null) return;
    undo.tell({ line: say(words.cancelledNow, { title }), step: 'cancel', ids: [id] });
  };
  const about = `${title}, ${timeLine(moment)}`;
  return (
    <li className={open ? 'agenda-row is-open' : 'agenda-row'}>
      <p className="agenda-time">{timeLine(moment)}</p>
      <div className="agenda-what">
        <h3 className={state === 'cancelled' ? 'is-cancelled' : undefined}>{title}</h3>
        <MomentFacts moment={moment} ward={props.ward} />
        {cancelling.failure !== null && <FailureNotice failure={cancelling.failure} />}
      </div>
      <div className="row-actions">
        {(!verbs.griffie || moment.kind === 'council') && (
          <button
            type="button"
            className="button button-small"
            aria-label={`${words.pack}: ${about}`}
            onClick={() => verbs.onPack(moment)}
          >
            {words.pack}
          </button>
        )}
        <button
          type="button"
          className="button button-small"
          aria-label={`${words.change}: ${about}`}
          aria-expanded={open}
          onClick={() => verbs.onOpen(moment)}
        >
          {words.change}
        </button>
        {state !== 'cancelled' && !past && (
          <BusyButton
            className="button button-small"
            about={about}
            busy={cancelling.busy}
            busyText={words.cancelling}
            onClick={() => void cancel()}
          >
            {words.cancel}
          </BusyButton>
        )}
      </div>
    </li>
  );
}

function MomentFacts(props: { readonly moment: Moment; readonly ward: string | null }) {
  const { moment, ward } = props;
  const { kind, place, minutes, source, state, ready, at, gone } = moment;
  const prepared = state !== 'cancelled' && ready !== null && ready >= at;
  const facts = [
    nl.moments.kinds[kind],
    place,
    // A place often holds the name of its ward.
    ward !== null && place?.includes(ward) !== true ? ward : null,
    minutes === null ? null : say(words.minutes, { minutes }),
    source.name === '' ? null : say(words.fromCalendar, { name: source.name }),
  ].filter((fact) => fact !== null);
  return (
    <>
      <p className="tags">{facts.join(' · ')}</p>
      {(state !== 'planned' || prepared) && (
        <p className="agenda-marks">
          {state === 'moved' && <span className="mark-moved">{words.moved}</span>}
          {state === 'cancelled' && <span className="mark-cancelled">{words.cancelled}</span>}
          {gone && <span>{words.gone}</span>}
          {prepared && <span className="health health-healthy">{words.ready}</span>}
        </p>
      )}
    </>
  );
}
