/** A question of the press as it comes in. */
import { useId, useState } from 'react';
import type { NamedStory } from '../../shared/contract-council.ts';
import { nlWindowCouncil } from '../../shared/text/nl-window-council.ts';
import { say } from '../../shared/text/say.ts';
import { call } from '../bridge.ts';
import { TextArea } from '../moments/text-area.tsx';
import { heardAt } from '../sources/heard-at.ts';
import { TextField } from '../sources/text-field.tsx';
import { DeedForm } from './deed-form.tsx';
import { StorySelect } from './story-select.tsx';
import type { Deeds } from './use-deeds.ts';
import { useKept } from './use-kept.ts';

const words = nlWindowCouncil.press;
const empty = { medium: '', question: '', deadline: '', received: '', assigned: '', story: '' };
type Fields = typeof empty;

/** Behind its button; `none` where there is no question yet. What was added opens beside the list. */
export function AddInquiry(props: {
  readonly stories: readonly NamedStory[];
  readonly none: boolean;
  readonly deeds: Deeds;
  readonly onAdded: (id: string) => void;
}) {
  const { deeds, stories } = props;
  const [fields, set, clear] = useKept('add-inquiry', empty);
  const [opened, setOpened] = useState(false);
  const body = useId();
  const add = async (): Promise<void> => {
    let made = '';
    const done = await deeds.act(async () => {
      const { id, medium, trail } = await call('addPressInquiry', givenOf(fields, stories));
      made = id;
      return {
        line: say(words.form.done, { medium }),
        undo: () => call('undoPress', { id, of: trail[0]?.event ?? '' }),
      };
    });
    if (!done) return;
    clear();
    setOpened(false);
    props.onAdded(made);
  };
  return (
    <>
      {props.none && <p>{words.none}</p>}
      <div className="actions">
        <button
          type="button"
          className={opened ? 'button' : 'button button-main'}
          aria-expanded={opened}
          aria-controls={opened ? body : undefined}
          onClick={() => setOpened(!opened)}
        >
          {words.new}
        </button>
      </div>
      {opened && (
        <div className="tinted" id={body}>
          <DeedForm
            label={words.new}
            run={words.form.run}
            busy={deeds.busy}
            needs={[
              ['medium', words.form.medium, fields.medium],
              ['question', words.form.question, fields.question],
              ['deadline', words.form.deadline, fields.deadline],
            ]}
            onRun={() => void add()}
          >
            <InquiryFields fields={fields} set={set} stories={stories} />
          </DeedForm>
        </div>
      )}
    </>
  );
}

function givenOf(
  { medium, question, deadline, received, assigned, story }: Fields,
  stories: readonly NamedStory[],
) {
  return {
    medium: medium.trim(),
    question: question.trim(),
    deadline: heardAt(deadline) ?? '',
    received: heardAt(received),
    assigned: assigned.trim() || null,
    items: stories.find(({ id }) => id === story)?.items ?? [],
  };
}

function InquiryFields(props: {
  readonly fields: Fields;
  readonly set: (change: Partial<Fields>) => void;
  readonly stories: readonly NamedStory[];
}) {
  const { fields, set } = props;
  const form = words.form;
  return (
    <>
      <div className="column-grid">
        <TextField
          name="medium"
          label={form.medium}
          help={form.mediumHelp}
          maxLength={120}
          value={fields.medium}
          onChange={(medium) => set({ medium })}
        />
        <TextField
          type="datetime-local"
          name="deadline"
          label={form.deadline}
          value={fields.deadline}
          onChange={(deadline) => set({ deadline })}
        />
        <TextField
          type="datetime-local"
          label={form.received}
          help={form.receivedHelp}
          value={fields.received}
          onChange={(received) => set({ received })}
        />
      </div>
      <TextArea
        name="question"
        rows={3}
        maxLength={8000}
        label={form.question}
        help={form.questionHelp}
        value={fields.question}
        onChange={(question) => set({ question })}
      />
      <TextField
        label={form.assigned}
        help={form.assignedHelp}
        maxLength={120}
        value={fields.assigned}
        onChange={(assigned) => set({ assigned })}
      />
      {props.stories.length > 0 && (
        <StorySelect
          label={form.story}
          value={fields.story}
          stories={props.stories}
          onChange={(story) => set({ story })}
        />
      )}
    </>
  );
}
