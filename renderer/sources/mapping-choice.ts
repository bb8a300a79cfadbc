/** Which column is what, while it is being chosen. */
import { type ImportField, type ImportMapping, importFields } from '../../shared/model/import.ts';

/** The mapping with one field set, or absent where `column` is null. */
export function withColumn(mapping: ImportMapping, field: ImportField, column: number | null): ImportMapping {
  const { [field]: _, ...others } = mapping;
  return column === null ? others : { ...others, [field]: column };
}

/** Why it cannot be read in yet. */
export type MappingProblem =
  | { readonly kind: 'no-text' }
  | { readonly kind: 'doubled'; readonly column: number }
  | null;

/** The text is needed, and no column is two things: a name taken for a text would be kept. */
export function mappingProblem(mapping: ImportMapping): MappingProblem {
  if (mapping.text === undefined) return { kind: 'no-text' };
  const columns = importFields.flatMap((field) => mapping[field] ?? []);
  const doubled = columns.find((column, at) => columns.indexOf(column) !== at);
  return doubled === undefined ? null : { kind: 'doubled', column: doubled };
}
