/** One moment beside the agenda: what may be changed of it, and what happened to it. */
import { type FormEvent, useRef, useState } from 'react';
import { dayOf } from '../../shared/language/dutch-dates.ts';
import type { Moment } from '../../shared/model/moment.ts';
import { nl } from '../../shared/text/nl.ts';
import { nlWindowMoments } from '../../shared/text/nl-window-moments.ts';
import { say } from '../../shared/text/say.ts';
import { SidePanel } from '../evidence/side-panel.tsx';
import type { Wards } from '../sources/ward-select.tsx';
import { BusyButton } from '../ui/busy-button.tsx';
import { useAnnounce } from '../ui/live-region.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useAsking } from '../ui/use-asking.ts';
import { timeLine } from './moment-days.ts';
import { changeOf, draftOf, type MomentDraft, problemOf } from './moment-draft.ts';
import { MomentFieldset } from './moment-fieldset.tsx';
import { MomentHistory } from './moment-history.tsx';

const words = nlWindowMoments;

/** `drafts` outlives the panel: closing it by accident loses nothing that was typed. */
export function MomentPanel(props: {
  readonly moment: Moment;
  readonly wards: Wards;
  readonly drafts: Map<string, MomentDraft>;
  readonly onClose: () => void;
}) {
  const { moment, drafts } = props;
  const { id, title, themes } = moment;
  return (
    <SidePanel label={words.detail.label} title={title} subject={id} onClose={props.onClose}>
      <p className="help">
        {dayOf(moment.starts)}, {timeLine(moment)}
      </p>
      <ChangeForm
        moment={moment}
        wards={props.wards}
        kept={drafts.get(id) ?? null}
        onDraft={(draft) => (draft === null ? drafts.delete(id) : drafts.set(id, draft))}
      />
      {themes.length > 0 && (
        <p className="help">
          {say(words.detail.found, { themes: themes.map((theme) => nl.themes[theme]).join(', ') })}
        </p>
      )}
      <MomentHistory id={id} />
    </SidePanel>
  );
}

function ChangeForm(props: {
  readonly moment: Moment;
  readonly wards: Wards;
  readonly kept: MomentDraft | null;
  readonly onDraft: (draft: MomentDraft | null) => void;
}) {
  const { moment } = props;
  const [typed, setTyped] = useState<MomentDraft | null>(props.kept);
  const [line, setLine] = useState({ text: '', bad: false });
  const saving = useAsking('changeMoment');
  const announce = useAnnounce();
  const draft = typed ?? draftOf(moment);
  const newest = useRef(draft);
  newest.current = draft;
  const keep = (next: MomentDraft | null): void => {
    setTyped(next);
    props.onDraft(next);
  };
  const tell = (text: string, bad = false): void => {
    setLine({ text, bad });
    announce(text);
  };
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const problem = problemOf(draft);
    if (problem !== null) return tell(words.form.problems[problem], true);
    const change = changeOf(moment, draft);
    if (Object.keys(change).length === 0) return tell(words.form.nothing);
    if ((await saving.ask({ id: moment.id, change })) === null) return;
    // What was typed while it was being kept stays.
    if (newest.current === draft) keep(null);
    tell(words.form.saved);
  };
  return (
    <form className="stack" noValidate onSubmit={save}>
      <MomentFieldset
        draft={draft}
        wards={props.wards}
        noWard={words.form.wardNone}
        onChange={(next) => {
          setLine({ text: '', bad: false });
          keep(next);
        }}
      />
      {saving.failure !== null && <FailureNotice failure={saving.failure} />}
      <div className="actions actions-line">
        <BusyButton
          type="submit"
          className="button button-main"
          busy={saving.busy}
          busyText={words.form.saving}
        >
          {words.form.save}
        </BusyButton>
        <span className={line.bad ? 'is-bad' : 'help'}>
          {line.text !== '' ? line.text : typed === null ? '' : words.form.unsaved}
        </span>
      </div>
    </form>
  );
}
