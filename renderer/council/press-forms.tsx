/** The forms of the steps after the line. */
import { type ApprovalWay, approvalWays } from '../../shared/model/press-inquiry.ts';
import { nl } from '../../shared/text/nl.ts';
import { nlWindowCouncil } from '../../shared/text/nl-window-council.ts';
import { say } from '../../shared/text/say.ts';
import { TextArea } from '../moments/text-area.tsx';
import { ChoiceSelect } from '../sources/choice-select.tsx';
import { heardAt } from '../sources/heard-at.ts';
import { TextField } from '../sources/text-field.tsx';
import { DeedForm } from './deed-form.tsx';
import type { StepProps } from './use-inquiry-steps.ts';
import { useKept } from './use-kept.ts';

const words = nlWindowCouncil.press;

/** Who checked the facts. */
export function CheckForm({ inquiry, steps }: StepProps) {
  const [fields, set, clear] = useKept(`check:${inquiry.id}`, { by: '' });
  const save = async (): Promise<void> => {
    if (await steps.take({ do: 'check', by: fields.by.trim() }, words.check.done)) clear();
  };
  return (
    <DeedForm
      label={words.steps.check}
      run={words.check.run}
      busy={steps.deeds.busy}
      needs={[['by', words.check.by, fields.by]]}
      onRun={() => void save()}
    >
      <TextField
        name="by"
        label={words.check.by}
        help={words.check.help}
        maxLength={120}
        value={fields.by}
        onChange={(by) => set({ by })}
      />
    </DeedForm>
  );
}

/** Here by who works here, or said and noted. */
export function ApproveForm({ inquiry, reader, steps }: StepProps) {
  const way: ApprovalWay = reader === 'wethouder' ? 'app' : 'oral';
  const initial = { way, by: nl.roles.wethouder.toLowerCase(), on: '' };
  const [fields, set, clear] = useKept(`approve:${inquiry.id}`, initial);
  const role = nl.roles[reader].toLowerCase();
  const oral = fields.way === 'oral';
  const save = async (): Promise<void> => {
    const by = oral ? fields.by.trim() : role;
    const on = oral ? heardAt(fields.on) : null;
    if (await steps.take({ do: 'approve', by, how: fields.way, on }, words.approve.done)) clear();
  };
  const ways = { app: say(words.approve.ways.app, { role }), oral: words.approve.ways.oral };
  return (
    <DeedForm
      label={words.steps.approval}
      run={words.approve.run}
      busy={steps.deeds.busy}
      needs={oral ? [['by', words.approve.by, fields.by]] : []}
      onRun={() => void save()}
    >
      <ChoiceSelect
        label={words.approve.way}
        value={fields.way}
        values={approvalWays}
        words={ways}
        onChange={(next) => set({ way: next })}
      />
      {oral && (
        <>
          <TextField
            name="by"
            label={words.approve.by}
            help={words.approve.byHelp}
            maxLength={120}
            value={fields.by}
            onChange={(by) => set({ by })}
          />
          <TextField
            type="datetime-local"
            label={words.approve.on}
            help={words.approve.onHelp}
            value={fields.on}
            onChange={(on) => set({ on })}
          />
        </>
      )}
    </DeedForm>
  );
}

/** Begins with the approved line, unless that was never to be said. */
export function AnswerForm({ inquiry, steps }: StepProps) {
  const internal = inquiry.line === 'internal';
  const approved = inquiry.lineText ?? '';
  const [fields, set, clear] = useKept(`answer:${inquiry.id}`, { text: internal ? '' : approved });
  const text = fields.text.trim();
  const save = async (): Promise<void> => {
    if (await steps.take({ do: 'answer', text }, words.answer.done)) clear();
  };
  const differs = !internal && text !== '' && text !== approved.trim();
  return (
    <DeedForm
      label={words.steps.answer}
      run={words.answer.run}
      busy={steps.deeds.busy}
      needs={[['answer', words.answer.text, text]]}
      onRun={() => void save()}
    >
      <TextArea
        name="answer"
        rows={5}
        maxLength={8000}
        label={words.answer.text}
        help={internal ? words.answer.helpInternal : words.answer.help}
        value={fields.text}
        onChange={(next) => set({ text: next })}
      />
      {differs && <p className="not-approved">{words.answer.differs}</p>}
    </DeedForm>
  );
}

/** What came of it. */
export function CloseForm({ inquiry, steps }: StepProps) {
  const initial = { published: 'yes' as 'yes' | 'no', what: '', where: inquiry.medium, at: '' };
  const [fields, set, clear] = useKept(`close:${inquiry.id}`, initial);
  const yes = fields.published === 'yes';
  const { close } = words;
  const save = async (): Promise<void> => {
    const published = yes ? { what: fields.what.trim(), where: fields.where.trim(), at: fields.at } : null;
    if (await steps.take({ do: 'close', published }, close.done)) clear();
  };
  return (
    <DeedForm
      label={words.steps.result}
      run={close.run}
      busy={steps.deeds.busy}
      needs={
        yes
          ? [
              ['what', close.what, fields.what],
              ['where', close.where, fields.where],
              ['at', close.at, fields.at],
            ]
          : []
      }
      onRun={() => void save()}
    >
      <ChoiceSelect
        label={close.published}
        value={fields.published}
        values={['yes', 'no'] as const}
        words={close}
        onChange={(published) => set({ published })}
      />
      {yes && (
        <>
          <TextField
            name="what"
            label={close.what}
            help={close.whatHelp}
            maxLength={8000}
            value={fields.what}
            onChange={(what) => set({ what })}
          />
          <div className="field-pair">
            <TextField
              name="where"
              label={close.where}
              maxLength={120}
              value={fields.where}
              onChange={(where) => set({ where })}
            />
            <TextField
              type="date"
              name="at"
              label={close.at}
              value={fields.at}
              onChange={(at) => set({ at })}
            />
          </div>
        </>
      )}
    </DeedForm>
  );
}
