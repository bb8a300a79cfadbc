/** The refused rows as a CSV file, to be mended and read in again. */
import type { ImportReport } from '../../../shared/model/import.ts';
import { nlImportReasons, nlImports } from '../../../shared/text/nl-imports.ts';
import { csvRecords } from './csv-records.ts';
import type { TableContent } from './open-table.ts';

/** A cell that begins like a formula is text: an apostrophe says so to every spreadsheet (OWASP, CSV injection). */
function cellOf(value: string): string {
  const guarded = /^\s*[=+\-@\t\r|%]/.test(value) ? `'${value}` : value;
  return `"${guarded.replaceAll('"', '""')}"`;
}

/** One line of CSV as Dutch spreadsheets expect it; no cell of it is a formula. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(cellOf).join(';')}\r\n`;

/**
 * Line number, reason in Dutch and the cells of each refused row, under the file's own headings. UTF-8 with a byte order
 * mark and `;`, as Dutch spreadsheets expect. A row whose quotes are broken stands there as one cell.
 */
export function refusedRowsCsv(content: TableContent, refused: ImportReport['refused']): string {
  const reasons = new Map(refused.map(({ line, reason }) => [line, nlImportReasons[reason]]));
  const lines = [csvLine([nlImports.refusedLine, nlImports.refusedReason, ...content.columns])];
  for (const { line, cells, raw = '' } of reasons.size === 0 ? [] : csvRecords(content)) {
    const reason = reasons.get(line);
    if (reason !== undefined) lines.push(csvLine([String(line), reason, ...(cells ?? [raw])]));
  }
  return `\ufeff${lines.join('')}`;
}
