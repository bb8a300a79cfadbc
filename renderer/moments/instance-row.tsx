/** One instance of a calendar, to be ticked; what is on the agenda already is told so and cannot be. */
import type { CalendarInstance } from '../../shared/contract-moments.ts';
import { nlWindowMoments } from '../../shared/text/nl-window-moments.ts';
import { timeLine } from './moment-days.ts';

const words = nlWindowMoments;

/** `ward` is the name of the ward that the app found, or null. */
export function InstanceRow(props: {
  readonly instance: CalendarInstance;
  readonly ward: string | null;
  readonly chosen: boolean;
  readonly onToggle: () => void;
}) {
  const { instance, ward } = props;
  const { title, place, recurring, cancelled, moment } = instance;
  const facts = [
    place,
    ward !== null && place?.includes(ward) !== true ? ward : null,
    recurring ? words.calendar.recurring : null,
    cancelled ? words.cancelled : null,
    moment === null ? null : words.calendar.known,
  ].filter((fact) => fact !== null);
  const told = (
    <>
      <span className="offer-time">{timeLine(instance)}</span>
      <span className="offer-what">
        <span className={cancelled ? 'is-cancelled' : undefined}>{title}</span>
        {facts.length > 0 && <small>{facts.join(' · ')}</small>}
      </span>
    </>
  );
  if (moment !== null)
    return (
      <p className="offer-row offer-known">
        <span aria-hidden="true">✓</span>
        {told}
      </p>
    );
  return (
    <label className="offer-row">
      <input type="checkbox" checked={props.chosen} onChange={props.onToggle} />
      {told}
    </label>
  );
}
