/** What may be done beside the steps: another story, another question, no comment, withdrawing. */
import { useState } from 'react';
import type { ListedInquiry } from '../../shared/contract-council.ts';
import { nlWindowCouncil } from '../../shared/text/nl-window-council.ts';
import { TextArea } from '../moments/text-area.tsx';
import { heardAt } from '../sources/heard-at.ts';
import { TextField } from '../sources/text-field.tsx';
import { Disclosure } from '../why/disclosure.tsx';
import { DeedForm } from './deed-form.tsx';
import { fieldMoment } from './due-words.ts';
import { isOpen } from './next-step.ts';
import { StorySelect } from './story-select.tsx';
import type { CouncilState } from './use-council.ts';
import type { InquirySteps } from './use-inquiry-steps.ts';
import { useKept } from './use-kept.ts';

const words = nlWindowCouncil.press;

interface Props {
  readonly inquiry: ListedInquiry;
  readonly state: CouncilState;
  readonly steps: InquirySteps;
}

/** Each behind its button; what may not be done any more is not offered. */
export function OtherSteps(props: Props) {
  const { inquiry, state } = props;
  const open = isOpen(inquiry);
  const withdrawable = open || inquiry.status === 'answered';
  const stories = state.stories?.stories ?? [];
  if (!withdrawable && stories.length === 0) return null;
  return (
    <section className="stack panel-part">
      <h3>{words.other}</h3>
      {stories.length > 0 && (
        <Disclosure label={words.link.open}>
          <LinkForm {...props} />
        </Disclosure>
      )}
      {open && (
        <Disclosure label={words.change.open}>
          <ChangeForm {...props} />
        </Disclosure>
      )}
      {open && (
        <Disclosure label={words.decline.open}>
          <ReasonForm {...props} what="decline" />
        </Disclosure>
      )}
      {withdrawable && (
        <Disclosure label={words.withdraw.open}>
          <ReasonForm {...props} what="withdraw" />
        </Disclosure>
      )}
    </section>
  );
}

function ReasonForm({ inquiry, steps, what }: Props & { readonly what: 'decline' | 'withdraw' }) {
  const [fields, set, clear] = useKept(`${what}:${inquiry.id}`, { reason: '' });
  const own = words[what];
  const save = async (): Promise<void> => {
    if (await steps.take({ do: what, reason: fields.reason.trim() }, own.done)) clear();
  };
  return (
    <DeedForm
      label={own.open}
      run={own.run}
      busy={steps.deeds.busy}
      main={false}
      needs={[['reason', own.reason, fields.reason]]}
      onRun={() => void save()}
    >
      <TextArea
        name="reason"
        rows={2}
        maxLength={8000}
        label={own.reason}
        help={own.help}
        value={fields.reason}
        onChange={(reason) => set({ reason })}
      />
    </DeedForm>
  );
}

function LinkForm({ inquiry, state, steps }: Props) {
  const stories = state.stories?.stories ?? [];
  const [chosen, setChosen] = useState(state.storyOf(inquiry.id)?.id ?? '');
  const story = stories.find(({ id }) => id === chosen);
  const line = story === undefined ? words.link.untied : words.link.done;
  return (
    <DeedForm
      label={words.link.open}
      run={words.link.run}
      busy={steps.deeds.busy}
      main={false}
      needs={[]}
      onRun={() => void steps.take({ do: 'link' }, line, story?.items ?? [])}
    >
      <StorySelect label={words.form.story} value={chosen} stories={stories} onChange={setChosen} />
    </DeedForm>
  );
}

function ChangeForm({ inquiry, steps }: Props) {
  const before = {
    medium: inquiry.medium,
    question: inquiry.question,
    deadline: fieldMoment(inquiry.deadline),
    assigned: inquiry.assigned ?? '',
  };
  const [fields, set, clear] = useKept(`change:${inquiry.id}`, before);
  const changed = (name: keyof typeof before): string | null => {
    const typed = fields[name].trim();
    return typed === '' || typed === before[name] ? null : typed;
  };
  const save = async (): Promise<void> => {
    const [medium, question, assigned] = [changed('medium'), changed('question'), changed('assigned')];
    const deadline = heardAt(changed('deadline') ?? '');
    const none = [medium, question, assigned, deadline].every((each) => each === null);
    const done = none
      ? await steps.deeds.act(async () => ({ line: words.change.nothing, undo: null }))
      : await steps.take({ do: 'change', medium, question, assigned, deadline }, words.change.done);
    if (done) clear();
  };
  return (
    <DeedForm
      label={words.change.open}
      run={words.change.run}
      busy={steps.deeds.busy}
      main={false}
      help={words.change.help}
      needs={[]}
      onRun={() => void save()}
    >
      <TextField
        label={words.form.medium}
        maxLength={120}
        value={fields.medium}
        onChange={(medium) => set({ medium })}
      />
      <TextArea
        rows={3}
        maxLength={8000}
        label={words.form.question}
        help={words.form.questionHelp}
        value={fields.question}
        onChange={(question) => set({ question })}
      />
      <div className="field-pair">
        <TextField
          type="datetime-local"
          label={words.form.deadline}
          value={fields.deadline}
          onChange={(deadline) => set({ deadline })}
        />
        <TextField
          label={words.form.assigned}
          maxLength={120}
          value={fields.assigned}
          onChange={(assigned) => set({ assigned })}
        />
      </div>
    </DeedForm>
  );
}
