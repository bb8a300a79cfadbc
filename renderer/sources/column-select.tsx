/** The column of one field, or that the file does not have it. */
import { useId } from 'react';
import type { ImportField } from '../../shared/model/import.ts';
import { nlSources } from '../../shared/text/nl-sources.ts';
import { columnName } from './column-name.ts';

const words = nlSources.table;

/** Columns without a heading are counted. */
export function ColumnSelect(props: {
  readonly field: ImportField;
  readonly columns: readonly string[];
  readonly value: number | null;
  readonly onChange: (column: number | null) => void;
}) {
  const { field, columns, value } = props;
  const helps: Readonly<Partial<Record<ImportField, string>>> = words.fieldHelp;
  const help = helps[field];
  const helpId = useId();
  return (
    <div className="field">
      <label>
        <span>{words.fields[field]}</span>
        <select
          value={value === null ? '' : String(value)}
          aria-describedby={help === undefined ? undefined : helpId}
          onChange={(event) => props.onChange(event.target.value === '' ? null : Number(event.target.value))}
        >
          <option value="">{words.absent}</option>
          {columns.map((_, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
            <option key={at} value={String(at)}>
              {columnName(columns, at)}
            </option>
          ))}
        </select>
      </label>
      {help !== undefined && <small id={helpId}>{help}</small>}
    </div>
  );
}
