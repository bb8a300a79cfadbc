/** The fields of a moment: what is always asked, and behind a fold what is seldom needed. */
import { useState } from 'react';
import { momentKinds } from '../../shared/model/moment.ts';
import { nl } from '../../shared/text/nl.ts';
import { nlWindowMoments } from '../../shared/text/nl-window-moments.ts';
import { ChoiceSelect } from '../sources/choice-select.tsx';
import { TextField } from '../sources/text-field.tsx';
import { WardSelect, type Wards } from '../sources/ward-select.tsx';
import { type MomentDraft, onDay } from './moment-draft.ts';
import { TextArea } from './text-area.tsx';

const words = nlWindowMoments.form;

interface Fields {
  readonly draft: MomentDraft;
  readonly onChange: (draft: MomentDraft) => void;
}

/** `noWard` says what no choice of a ward means. */
export function MomentFieldset(
  props: Fields & {
    readonly wards: Wards;
    readonly noWard: string;
  },
) {
  const { draft, onChange } = props;
  const set = (part: Partial<MomentDraft>): void => onChange({ ...draft, ...part });
  return (
    <>
      <div className="moment-grid">
        <TextField
          label={words.title}
          value={draft.title}
          required
          maxLength={200}
          onChange={(title) => set({ title })}
        />
        <ChoiceSelect
          label={words.kind}
          value={draft.kind}
          values={momentKinds}
          words={nl.moments.kinds}
          onChange={(kind) => set({ kind })}
        />
      </div>
      <TimeFields draft={draft} onChange={onChange} />
      <div className="moment-grid">
        <TextField
          label={words.place}
          help={words.placeHelp}
          value={draft.place}
          maxLength={200}
          onChange={(place) => set({ place })}
        />
        <WardSelect
          label={words.ward}
          none={props.noWard}
          wards={props.wards}
          value={draft.ward}
          onChange={(ward) => set({ ward })}
        />
      </div>
      <MoreFields draft={draft} onChange={onChange} />
    </>
  );
}

function TimeFields({ draft, onChange }: Fields) {
  const set = (part: Partial<MomentDraft>): void => onChange({ ...draft, ...part });
  const { allDay, several } = draft;
  return (
    <div className="stack">
      <div className="time-grid">
        <TextField
          type="date"
          label={words.day}
          value={draft.day}
          required
          onChange={(day) => onChange(onDay(draft, day))}
        />
        {!allDay && (
          <TextField
            type="time"
            label={words.from}
            value={draft.from}
            required
            onChange={(from) => set({ from })}
          />
        )}
        {(allDay || several) && (
          <TextField
            type="date"
            label={words.lastDay}
            value={draft.lastDay}
            min={draft.day}
            onChange={(lastDay) => set({ lastDay })}
          />
        )}
        {!allDay && (
          <TextField
            type="time"
            label={words.until}
            help={words.untilHelp}
            value={draft.until}
            onChange={(until) => set({ until })}
          />
        )}
      </div>
      <label className="check">
        <input type="checkbox" checked={allDay} onChange={(event) => set({ allDay: event.target.checked })} />
        <span>{words.allDay}</span>
      </label>
    </div>
  );
}

function MoreFields({ draft, onChange }: Fields) {
  const set = (part: Partial<MomentDraft>): void => onChange({ ...draft, ...part });
  const [open] = useState(() => [draft.minutes, draft.met, draft.notes].some((text) => text !== ''));
  return (
    <details className="moment-more" open={open}>
      <summary>{words.more}</summary>
      <div className="stack">
        <TextField
          label={words.minutes}
          value={draft.minutes}
          inputMode="numeric"
          maxLength={3}
          onChange={(minutes) => set({ minutes })}
        />
        <TextArea
          label={words.met}
          help={words.metHelp}
          rows={3}
          value={draft.met}
          maxLength={1100}
          onChange={(met) => set({ met })}
        />
        <TextArea
          label={words.notes}
          help={words.notesHelp}
          rows={4}
          value={draft.notes}
          maxLength={1000}
          onChange={(notes) => set({ notes })}
        />
      </div>
    </details>
  );
}
