/** A moment added by hand. */
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Moment } from '../../shared/model/moment.ts';
import { nlWindowMoments } from '../../shared/text/nl-window-moments.ts';
import type { Wards } from '../sources/ward-select.tsx';
import { BusyButton } from '../ui/busy-button.tsx';
import { useAnnounce } from '../ui/live-region.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useAsking } from '../ui/use-asking.ts';
import { freshDraft, givenOf, problemOf } from './moment-draft.ts';
import { MomentFieldset } from './moment-fieldset.tsx';

const words = nlWindowMoments.form;

/** `active` is whether its tab is open: then the title takes the focus. What was typed stays until it is kept. */
export function AddMoment(props: {
  readonly today: string;
  readonly wards: Wards;
  readonly active: boolean;
  readonly onAdded: (moment: Moment) => void;
}) {
  const { today, wards, active, onAdded } = props;
  const [draft, setDraft] = useState(() => freshDraft(today));
  const [problem, setProblem] = useState('');
  const adding = useAsking('addMoment');
  const announce = useAnnounce();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (active) form.current?.querySelector('input')?.focus();
  }, [active]);
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const wrong = problemOf(draft);
    const line = wrong === null ? '' : words.problems[wrong];
    setProblem(line);
    if (wrong !== null) return announce(line);
    const answer = await adding.ask(givenOf(draft));
    if (answer === null) return;
    // What was typed while it was being kept is for the next one.
    setDraft((now) => (now === draft ? freshDraft(today) : now));
    onAdded(answer.value);
  };
  return (
    <form className="stack" noValidate ref={form} onSubmit={add}>
      <MomentFieldset
        draft={draft}
        wards={wards}
        noWard={words.wardFound}
        onChange={(next) => {
          setProblem('');
          setDraft(next);
        }}
      />
      {adding.failure !== null && <FailureNotice failure={adding.failure} />}
      <div className="actions actions-line">
        <BusyButton type="submit" className="button button-main" busy={adding.busy} busyText={words.adding}>
          {words.add}
        </BusyButton>
        <span className="is-bad">{problem}</span>
      </div>
    </form>
  );
}
