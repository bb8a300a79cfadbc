/** The first rows of a file, each column with what it is taken for. */
import { type ImportMapping, type ImportTable, importFields } from '../../shared/model/import.ts';
import { nlSources } from '../../shared/text/nl-sources.ts';
import { columnName } from './column-name.ts';

const words = nlSources.table;

/** Wider than the page it scrolls by itself, also with the keyboard. */
export function SampleRows(props: { readonly table: ImportTable; readonly mapping: ImportMapping }) {
  const { columns, sample } = props.table;
  return (
    <section className="sample-rows" aria-label={words.sample} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map((_, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
              <th key={at} scope="col">
                {columnName(columns, at)}
                <small className="taken">{takenFor(props.mapping, at)}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sample.map((row, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
            <tr key={line}>
              {columns.map((_, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place
                <td key={at}>{row[at] ?? ''}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function takenFor(mapping: ImportMapping, column: number): string {
  const fields = importFields.filter((field) => mapping[field] === column);
  return fields.length === 0 ? words.unused : fields.map((field) => words.fields[field]).join(', ');
}
