/** What a calendar holds, to be picked from. */
import { useEffect, useRef, useState } from 'react';
import type { CalendarInstance, CalendarView } from '../../shared/contract-moments.ts';
import { longDate } from '../../shared/language/dutch-dates.ts';
import type { Moment } from '../../shared/model/moment.ts';
import { nlWindowMoments } from '../../shared/text/nl-window-moments.ts';
import { say } from '../../shared/text/say.ts';
import { TextField } from '../sources/text-field.tsx';
import type { Wards } from '../sources/ward-select.tsx';
import { BusyButton } from '../ui/busy-button.tsx';
import { useAnnounce } from '../ui/live-region.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { changesLine } from './follow-words.ts';
import { InstanceRow } from './instance-row.tsx';
import { byDay } from './moment-days.ts';
import { usePick } from './use-pick.ts';

const words = nlWindowMoments.calendar;
/** From so many on, a field to search in them helps. */
const many = 12;

/** "Agenda wethouder: 12 afspraken in de komende zestig dagen". */
export const offerLine = ({ name, instances }: CalendarView): string =>
  say(words.found, { name, count: instances.length });

/** Nothing is chosen beforehand; what is found by words stays chosen when the words change. */
export function CalendarOffer(props: {
  readonly view: CalendarView;
  readonly known: readonly Moment[];
  readonly wards: Wards;
  readonly today: string;
  readonly onOther: () => void;
  readonly onPicked: (moments: readonly Moment[]) => void;
}) {
  const { view, today } = props;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [filter, setFilter] = useState('');
  const picking = usePick(view, props.known);
  const announce = useAnnounce();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const shown = view.instances.filter((each) => holds(each, filter));
  const open = shown.filter(({ moment }) => moment === null);
  const toggle = (key: string): void =>
    setChosen((old) =>
      old.has(key) ? new Set([...old].filter((each) => each !== key)) : new Set([...old, key]),
    );
  const pick = async (): Promise<void> => {
    if (chosen.size === 0) return announce(words.pickNone);
    const moments = await picking.pick([...chosen]);
    if (moments !== null) props.onPicked(moments);
  };
  return (
    <div className="stack">
      <h2 ref={head} tabIndex={-1}>
        {offerLine(view)}
      </h2>
      <Dropped view={view} />
      {view.instances.length > many && (
        <TextField type="search" label={words.filter} value={filter} onChange={setFilter} />
      )}
      {view.instances.length > 0 && (
        <div className="actions">
          <button
            type="button"
            className="button button-small"
            onClick={() => setChosen((old) => new Set([...old, ...open.map(({ key }) => key)]))}
          >
            {filter === '' ? words.all : words.allShown}
          </button>
          <button type="button" className="button button-small" onClick={() => setChosen(new Set())}>
            {words.nothing}
          </button>
        </div>
      )}
      {filter !== '' && shown.length === 0 && <p className="help">{words.noMatch}</p>}
      <Days shown={shown} chosen={chosen} wards={props.wards} today={today} onToggle={toggle} />
      {picking.failure !== null && <FailureNotice failure={picking.failure} />}
      <div className="actions pick-bar">
        {view.instances.length > 0 && (
          <BusyButton
            className="button button-main"
            busy={picking.busy}
            busyText={words.picking}
            onClick={() => void pick()}
          >
            {say(words.pick, { count: chosen.size })}
          </BusyButton>
        )}
        <button type="button" className="button" onClick={props.onOther}>
          {words.other}
        </button>
      </div>
    </div>
  );
}

const holds = ({ title, place }: CalendarInstance, filter: string): boolean => {
  const words = filter.toLocaleLowerCase('nl').trim();
  return `${title} ${place ?? ''}`.toLocaleLowerCase('nl').includes(words);
};

/** What was left out is said: nobody has to guess why something is missing. */
function Dropped(props: { readonly view: CalendarView }) {
  const { hidden, odd, followed, instances } = props.view;
  const changes = changesLine(followed);
  const lines = [
    hidden > 0 ? say(words.hidden, { count: hidden }) : null,
    odd > 0 ? say(words.odd, { count: odd }) : null,
    words.dropped,
  ].filter((line) => line !== null);
  return (
    <>
      {changes !== null && <p className="notice">{changes}</p>}
      {instances.length === 0 && <p>{words.none}</p>}
      <p className="help">{lines.join(' ')}</p>
    </>
  );
}

function Days(props: {
  readonly shown: readonly CalendarInstance[];
  readonly chosen: ReadonlySet<string>;
  readonly wards: Wards;
  readonly today: string;
  readonly onToggle: (key: string) => void;
}) {
  const names = new Map(props.wards.map(({ code, name }) => [code, name]));
  return byDay(props.shown, props.today).map(({ date, moments }) => (
    <fieldset key={date} className="offer-day">
      <legend>{longDate(date)}</legend>
      {moments.map((instance) => (
        <InstanceRow
          key={instance.key}
          instance={instance}
          ward={instance.ward === null ? null : (names.get(instance.ward) ?? null)}
          chosen={props.chosen.has(instance.key)}
          onToggle={() => props.onToggle(instance.key)}
        />
      ))}
    </fieldset>
  ));
}
