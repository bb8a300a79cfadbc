/** Which day: today, or an earlier one. */
import { type ChangeEvent, useState } from 'react';
import { nlWindow } from '../../shared/text/nl-window.ts';

const words = nlWindow.briefing;
/** Before this no feed is kept; a year that is half typed lies before it too. */
const earliest = '2000-01-01';

/** `date` is null for today; `shown` is the day on the page; `today` is null until the engine said which day it is. */
export function DayPicker(props: {
  readonly date: string | null;
  readonly shown: string | null;
  readonly today: string | null;
  readonly onChange: (date: string | null) => void;
}) {
  const { date, shown, today, onChange } = props;
  /** What is being typed: a date is asked for only when it is one. */
  const [draft, setDraft] = useState<string | null>(null);
  const type = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    setDraft(target.value);
    if (target.value !== '' && target.validity.valid) onChange(target.value === today ? null : target.value);
  };
  return (
    <div className="day-picker">
      <label className="field-inline">
        <span>{words.date}</span>
        <input
          type="date"
          value={draft ?? date ?? shown ?? ''}
          min={earliest}
          max={today ?? undefined}
          onChange={type}
          onBlur={() => setDraft(null)}
        />
      </label>
      {date !== null && (
        <button
          type="button"
          className="button"
          onClick={() => {
            setDraft(null);
            onChange(null);
          }}
        >
          {words.today}
        </button>
      )}
    </div>
  );
}
