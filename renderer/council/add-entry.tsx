/** A paper by hand: what stands on no list yet. */
import { councilKinds } from '../../shared/model/council-entry.ts';
import { nl } from '../../shared/text/nl.ts';
import { nlWindowCouncil } from '../../shared/text/nl-window-council.ts';
import { say } from '../../shared/text/say.ts';
import { call } from '../bridge.ts';
import { TextArea } from '../moments/text-area.tsx';
import { ChoiceSelect } from '../sources/choice-select.tsx';
import { TextField } from '../sources/text-field.tsx';
import { DeedForm } from './deed-form.tsx';
import { DeedNotice } from './deed-notice.tsx';
import { useDeeds } from './use-deeds.ts';
import { useKept } from './use-kept.ts';

const words = nlWindowCouncil.add;

/** A form's empty fields. */
const empty = {
  kind: 'written-question' as (typeof councilKinds)[number],
  title: '',
  text: '',
  date: '',
  term: '',
  owner: '',
};

/** `desk` keeps what was typed at one desk from the other. */
export function AddEntry(props: { readonly desk: string; readonly onAdded: () => void }) {
  const [fields, set, clear] = useKept(`add-entry:${props.desk}`, empty);
  const deeds = useDeeds(props.onAdded);
  const { kind, title, date } = fields;
  const add = async (): Promise<void> => {
    const done = await deeds.act(async () => {
      const { events } = await call('addEntry', {
        kind,
        title: title.trim(),
        text: fields.text.trim() || null,
        date,
        term: kind === 'agenda' ? null : fields.term || null,
        owner: fields.owner.trim() || null,
      });
      return {
        line: say(words.handDone, { kind: nl.council.kinds[kind], title: title.trim() }),
        undo: () => call('undoCouncil', { of: events.at(-1) ?? '' }),
      };
    });
    if (done) clear();
  };
  return (
    <section className="stack" aria-labelledby="zelf-invoeren">
      <h2 id="zelf-invoeren">{words.handTitle}</h2>
      <DeedNotice deeds={deeds} />
      <DeedForm
        label={words.handTitle}
        run={words.handRun}
        busy={deeds.busy}
        help={words.handHelp}
        needs={[
          ['title', words.title, title],
          ['date', words.day, date],
        ]}
        onRun={() => void add()}
      >
        <Fields fields={fields} set={set} />
      </DeedForm>
    </section>
  );
}

function Fields(props: {
  readonly fields: typeof empty;
  readonly set: (change: Partial<typeof empty>) => void;
}) {
  const { fields, set } = props;
  return (
    <>
      <div className="column-grid">
        <ChoiceSelect
          label={words.kind}
          value={fields.kind}
          values={councilKinds}
          words={nl.council.kinds}
          onChange={(kind) => set({ kind })}
        />
        <TextField
          type="date"
          name="date"
          label={words.day}
          help={words.dayHelp}
          value={fields.date}
          onChange={(date) => set({ date })}
        />
        {fields.kind !== 'agenda' && (
          <TextField
            type="date"
            label={words.term}
            help={words.termHelp}
            value={fields.term}
            onChange={(term) => set({ term })}
          />
        )}
      </div>
      <TextField
        name="title"
        label={words.title}
        minLength={3}
        maxLength={300}
        value={fields.title}
        onChange={(title) => set({ title })}
      />
      <TextArea
        rows={2}
        maxLength={8000}
        label={words.text}
        help={words.textHelp}
        value={fields.text}
        onChange={(text) => set({ text })}
      />
      <TextField
        label={words.owner}
        help={words.ownerHelp}
        maxLength={120}
        value={fields.owner}
        onChange={(owner) => set({ owner })}
      />
    </>
  );
}
