/** The line: what it is for, and its words. */
import { type PressLine, pressLines } from '../../shared/model/press-inquiry.ts';
import { nlWindowCouncil } from '../../shared/text/nl-window-council.ts';
import { TextArea } from '../moments/text-area.tsx';
import { ChoiceSelect } from '../sources/choice-select.tsx';
import { DeedForm } from './deed-form.tsx';
import type { StepProps } from './use-inquiry-steps.ts';
import { useKept } from './use-kept.ts';

const words = nlWindowCouncil.press.line;

/** Begins with the line that stands. */
export function LineForm({ inquiry, steps }: StepProps) {
  const { id, line, lineText } = inquiry;
  const initial: { readonly kind: PressLine; readonly text: string } = {
    kind: line ?? 'passive',
    text: lineText ?? '',
  };
  const [fields, set, clear] = useKept(`line:${id}`, initial);
  const save = async (): Promise<void> => {
    const step = { do: 'line', line: fields.kind, text: fields.text.trim() } as const;
    if (await steps.take(step, words.done)) clear();
  };
  return (
    <DeedForm
      label={nlWindowCouncil.press.steps.line}
      run={words.run}
      busy={steps.deeds.busy}
      main={lineText === null}
      {...(lineText !== null && { help: words.changeHelp })}
      needs={[['line', words.text, fields.text]]}
      onRun={() => void save()}
    >
      <ChoiceSelect
        label={words.kind}
        value={fields.kind}
        values={pressLines}
        words={words.kinds}
        onChange={(kind) => set({ kind })}
      />
      <TextArea
        name="line"
        rows={5}
        maxLength={8000}
        label={words.text}
        help={words.help}
        value={fields.text}
        onChange={(text) => set({ text })}
      />
    </DeedForm>
  );
}
