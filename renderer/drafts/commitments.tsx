/** The promises in the text: each needs an owner and a date before it is sent. */
import { type FormEvent, useState } from 'react';
import type { ShownAction } from '../../shared/contract-work.ts';
import { dayAndMonth } from '../../shared/language/dutch-dates.ts';
import type { Commitment } from '../../shared/model/draft.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { say } from '../../shared/text/say.ts';
import { TextField } from '../sources/text-field.tsx';
import { BusyButton } from '../ui/busy-button.tsx';
import { useAnnounce } from '../ui/live-region.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { type Steps, useSteps } from '../work/use-steps.ts';
import { ownerWords } from '../work/work-words.ts';

const words = nlWindow.drafts.promises;

/** `promises` are those of the text as typed; only those of a saved version can be given to somebody. */
export function Commitments(props: {
  readonly shown: ShownAction;
  readonly promises: readonly string[];
  readonly dirty: boolean;
}) {
  const { shown, promises, dirty } = props;
  const steps = useSteps(shown.action.id);
  const saved = shown.action.versions.at(-1)?.commitments ?? [];
  const fresh = dirty ? promises.filter((text) => !saved.some((each) => each.text === text)) : [];
  const shownSaved = dirty ? saved.filter(({ text }) => promises.includes(text)) : saved;
  if (fresh.length + shownSaved.length === 0) return null;
  return (
    <section className="commitments" aria-labelledby="toezeggingen">
      <h3 id="toezeggingen">{words.title}</h3>
      <p className="help">{words.lead}</p>
      {steps.failure !== null && <FailureNotice failure={steps.failure} />}
      <ul>
        {shownSaved.map((commitment) => (
          <li key={commitment.text}>
            <q>{commitment.text}</q>
            <Settled commitment={commitment} />
            {shown.blocks.commitment === null && (
              <CommitmentForm index={saved.indexOf(commitment)} commitment={commitment} steps={steps} />
            )}
          </li>
        ))}
        {fresh.map((text) => (
          <li key={text}>
            <q>{text}</q> <small>{words.unsaved}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Settled({ commitment: { owner, due } }: { readonly commitment: Commitment }) {
  if (owner === null || due === null) return <strong className="promise-open">{words.open}</strong>;
  return (
    <span className="promise-kept">
      {say(words.kept, { owner: ownerWords(owner), due: dayAndMonth(due) })}
    </span>
  );
}

function CommitmentForm(props: {
  readonly index: number;
  readonly commitment: Commitment;
  readonly steps: Steps;
}) {
  const { index, commitment, steps } = props;
  const [owner, setOwner] = useState(commitment.owner ?? '');
  const [due, setDue] = useState(commitment.due ?? '');
  const announce = useAnnounce();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (owner.trim() === '' || due === '') announce(words.open);
    else void steps.take({ do: 'commitment', index, owner: owner.trim(), due }, words.done);
  };
  return (
    <form className="commitment-form" onSubmit={submit}>
      <TextField label={words.owner} value={owner} maxLength={120} required onChange={setOwner} />
      <TextField type="date" label={words.due} value={due} required onChange={setDue} />
      <BusyButton type="submit" busy={steps.busy} busyText={nlWindow.work.busy} about={commitment.text}>
        {words.run}
      </BusyButton>
    </form>
  );
}
