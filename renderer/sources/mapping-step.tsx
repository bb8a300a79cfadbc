/** Which column is what, beside the first rows of the file. */
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { Calls } from '../../shared/contract.ts';
import { type ImportMapping, type ImportTable, importFields } from '../../shared/model/import.ts';
import { nlSources } from '../../shared/text/nl-sources.ts';
import { say } from '../../shared/text/say.ts';
import { VoiceSelect } from './choice-select.tsx';
import { columnName } from './column-name.ts';
import { ColumnSelect } from './column-select.tsx';
import type { ImportName } from './import-names.ts';
import { mappingProblem, withColumn } from './mapping-choice.ts';
import { SampleRows } from './sample-rows.tsx';
import { TextField } from './text-field.tsx';

const words = nlSources.table;

/** Runs only where the text has a column and no column is two things. */
export function MappingStep(props: {
  readonly table: ImportTable;
  readonly proposed: ImportName;
  readonly busy: boolean;
  readonly onRun: (input: Calls['importTable']['input']) => void;
}) {
  const { table, busy } = props;
  const [mapping, setMapping] = useState<ImportMapping>(table.mapping);
  const [title, setTitle] = useState(props.proposed.title);
  const [voice, setVoice] = useState(props.proposed.voice);
  const head = useRef<HTMLHeadingElement>(null);
  const problemId = useId();
  useEffect(() => head.current?.focus(), []);
  const problem = problemLine(table, mapping);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!busy && problem === null) props.onRun({ token: table.token, title: title.trim(), voice, mapping });
  };
  return (
    <form className="tinted stack" onSubmit={submit}>
      <h3 ref={head} tabIndex={-1}>
        {words.step}
      </h3>
      <p>
        {say(words.file, { file: table.file, rows: table.rows })} {words.guess}
      </p>
      <SampleRows table={table} mapping={mapping} />
      <div className="column-grid">
        {importFields.map((field) => (
          <ColumnSelect
            key={field}
            field={field}
            columns={table.columns}
            value={mapping[field] ?? null}
            onChange={(column) => setMapping(withColumn(mapping, field, column))}
          />
        ))}
      </div>
      <div className="column-grid">
        <TextField
          label={words.name}
          help={words.nameHelp}
          value={title}
          required
          maxLength={200}
          onChange={setTitle}
        />
        <VoiceSelect value={voice} onChange={setVoice} />
      </div>
      {problem !== null && (
        <p id={problemId} className="notice notice-failure">
          {problem}
        </p>
      )}
      <button
        type="submit"
        className="button button-main"
        aria-disabled={busy || problem !== null}
        aria-describedby={problem === null ? undefined : problemId}
      >
        {say(words.run, { rows: table.rows })}
      </button>
    </form>
  );
}

function problemLine({ columns }: ImportTable, mapping: ImportMapping): string | null {
  const problem = mappingProblem(mapping);
  if (problem === null) return null;
  if (problem.kind === 'no-text') return words.needsText;
  return say(words.doubled, { column: columnName(columns, problem.column) });
}
