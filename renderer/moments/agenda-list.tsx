/** What is ahead, by day. */

import type { ShownAgenda } from '../../shared/contract-moments.ts';
import { shiftDate } from '../../shared/language/amsterdam-time.ts';
import { longDate, shortDate } from '../../shared/language/dutch-dates.ts';
import { nlWindowMoments } from '../../shared/text/nl-window-moments.ts';
import { say } from '../../shared/text/say.ts';
import type { Wards } from '../sources/ward-select.tsx';
import { AgendaRow, type AgendaVerbs } from './agenda-row.tsx';
import { byDay } from './moment-days.ts';
import type { Undo } from './use-undo.ts';

const words = nlWindowMoments;

/** Days that are not there have no moments; without any at all it says how to begin. */
export function AgendaList(props: {
  readonly agenda: ShownAgenda;
  readonly earlier: boolean;
  readonly onEarlier: (earlier: boolean) => void;
  readonly wards: Wards;
  readonly undo: Undo;
  readonly verbs: AgendaVerbs;
  readonly onTab: (tab: 'add' | 'calendar') => void;
}) {
  const { agenda, earlier, wards, undo, verbs } = props;
  const { moments, today } = agenda;
  const names = new Map(wards.map(({ code, name }) => [code, name]));
  return (
    <>
      <div className="page-row">
        <p className="help">{say(earlier ? words.countEarlier : words.count, { count: moments.length })}</p>
        <label className="check">
          <input
            type="checkbox"
            checked={earlier}
            onChange={(event) => props.onEarlier(event.target.checked)}
          />
          <span>{words.earlier}</span>
        </label>
      </div>
      {verbs.griffie && <p className="help">{words.noPack}</p>}
      {moments.length === 0 && <EmptyAgenda onTab={props.onTab} />}
      {byDay(moments, earlier ? '' : today).map(({ date, moments: each }) => (
        <section key={date} className="agenda-day" aria-labelledby={`dag-${date}`}>
          <h2 id={`dag-${date}`}>
            {dayName(date, today)} <DayMark date={date} today={today} />
          </h2>
          <ul className="agenda-rows">
            {each.map((moment) => (
              <AgendaRow
                key={moment.id}
                moment={moment}
                ward={moment.ward === null ? null : (names.get(moment.ward) ?? null)}
                past={date < today}
                undo={undo}
                verbs={verbs}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** The year only where it is another. */
const dayName = (date: string, today: string): string =>
  date.slice(0, 4) === today.slice(0, 4) ? shortDate(date) : longDate(date);

function DayMark(props: { readonly date: string; readonly today: string }) {
  const { date, today } = props;
  if (date === today) return <span className="badge">{words.todayMark}</span>;
  return date === shiftDate(today, 1) ? <span className="badge">{words.tomorrowMark}</span> : null;
}

function EmptyAgenda(props: { readonly onTab: (tab: 'add' | 'calendar') => void }) {
  return (
    <section className="tinted">
      <h2>{words.emptyTitle}</h2>
      <p>{words.empty}</p>
      <div className="actions">
        <button type="button" className="button button-main" onClick={() => props.onTab('calendar')}>
          {words.emptyCalendar}
        </button>
        <button type="button" className="button" onClick={() => props.onTab('add')}>
          {words.emptyAdd}
        </button>
      </div>
    </section>
  );
}
