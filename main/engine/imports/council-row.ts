/** One row of a list of council papers → an entry as the list gives it, or why there is none. */
import { councilCell, kindIn, openTerm, statusIn } from '../../../shared/act/council-cells.ts';
import { partyIn } from '../../../shared/act/party-in.ts';
import { secretWords } from '../../../shared/act/words/council-words.ts';
import { localDate } from '../../../shared/language/amsterdam-time.ts';
import { fold } from '../../../shared/language/fold.ts';
import { findPersons } from '../../../shared/language/names.ts';
import { maskText } from '../../../shared/listen/masking.ts';
import type {
  CouncilKind,
  CouncilReason,
  CouncilRow,
  CouncilStatus,
} from '../../../shared/model/council-entry.ts';
import { htmlToLine, htmlToText } from '../sources/html-to-text.ts';
import { dropForbidden } from '../sources/references.ts';
import type { CouncilColumns, CouncilField } from './council-columns.ts';
import { tableDate } from './table-dates.ts';
import { unwrapCell } from './unwrap-cell.ts';

/** How to read the rows of one list. */
export interface CouncilRules {
  readonly columns: CouncilColumns;
  readonly headings: readonly string[];
  readonly monthFirst: boolean;
  /** Of the list's name and the heading of its titles, for lists of one kind; or null. */
  readonly kind: CouncilKind | null;
}

/** A row, or why there is none. */
export type ReadCouncilRow = { readonly row: CouncilRow } | { readonly reason: CouncilReason };

const [titleLength, textLength] = [300, 8000] as const;

/** A day with its number: "maart 2026" is a month. */
const wholeDay = /\d{1,2}[-/. ]+(?:\d{1,2}|\p{L}{3,})\.?[-/. ]+\d{2,4}|\d{4}-\d{2}-\d{2}|\d{8}/u;

/** The local day of a cell, or null where it names none. */
export function dayIn(cell: string, monthFirst: boolean): string | null {
  if (!wholeDay.test(cell)) return null;
  const instant = tableDate(cell, monthFirst);
  return instant === null ? null : localDate(Date.parse(instant));
}

/** Reads a row. Texts are masked; nobody who asked is named. */
export function readCouncilRow(cells: readonly string[], rules: CouncilRules): ReadCouncilRow {
  const cell = (field: CouncilField): string => {
    const column = rules.columns[field];
    return column === undefined ? '' : unwrapCell(dropForbidden(cells[column] ?? ''));
  };
  if (isSecret(cell, rules)) return { reason: 'confidential' };
  const title = masked(htmlToLine(cell('title'))).slice(0, titleLength);
  if (title === '') return { reason: 'no-title' };
  const kind = kindIn(cell('kind')) ?? rules.kind ?? kindIn(title);
  if (kind === null) return { reason: 'kind-unknown' };
  const date = dayIn(cell('date'), rules.monthFirst);
  if (date === null) return { reason: 'date-unreadable' };
  const text = masked(htmlToText(cell('text')).trim()).slice(0, textLength);
  const nr = cell('nr');
  const link = cell('link');
  return {
    row: {
      nr: nr === '' || nr.length > 40 ? null : nr,
      kind,
      title,
      text: text === '' ? null : text,
      from: fractie(cell('party'), cell('from')),
      date,
      ...termIn(cell('term'), rules.monthFirst),
      owner: ownerIn(cell('owner')),
      ...standingIn(cell, kind, rules.monthFirst),
      link: /^https?:\/\/\S+$/i.test(link) ? link : null,
    },
  };
}

const masked = (text: string): string => maskText(text, { houseNumbers: true });

/** A column of parties names parties; of a column of persons only the party is kept. */
function fractie(party: string, from: string): string | null {
  const named = htmlToLine(party);
  if (named !== '' && named.length <= 80 && findPersons(named).length === 0) return named;
  return partyIn(htmlToLine(from));
}

function ownerIn(cell: string): string | null {
  const owner = masked(htmlToLine(cell)).slice(0, 120);
  return owner === '' ? null : owner;
}

function termIn(cell: string, monthFirst: boolean): Pick<CouncilRow, 'term' | 'termText'> {
  const words = htmlToLine(cell).slice(0, 120);
  if (words === '') return { term: null, termText: null };
  const term = dayIn(words, monthFirst) ?? openTerm(words);
  return term === null ? { term, termText: words } : { term, termText: null };
}

/** "Afgedaan: 3-3-2026" is a status and a day in one. */
function standingIn(
  cell: (field: CouncilField) => string,
  kind: CouncilKind,
  monthFirst: boolean,
): Pick<CouncilRow, 'status' | 'answeredAt'> {
  const said = cell('status');
  const done: CouncilStatus = kind.endsWith('question') ? 'answered' : 'settled';
  const day = dayIn(cell('answered'), monthFirst) ?? dayIn(said, monthFirst);
  const status = statusIn(said) ?? (day === null ? 'open' : done);
  return { status, answeredAt: status === 'open' ? null : day };
}

const yes = /^(?:ja|j|yes|y|true|waar|1|x)$/i;
const no = /^(?:nee|n|no|false|onwaar|0)$/i;

/** A column "vertrouwelijk" that says yes, a column "openbaar" that says no, or a status that says so. */
function isSecret(cell: (field: CouncilField) => string, { columns, headings }: CouncilRules): boolean {
  const said = cell('secret').trim();
  const heading = fold(columns.secret === undefined ? '' : (headings[columns.secret] ?? ''));
  const open = heading.startsWith('openbaar');
  if (open ? no.test(said) : yes.test(said)) return true;
  const words = [said, cell('status'), cell('kind')].map((each) => ` ${councilCell(each)} `);
  return words.some((each) => secretWords.some((word) => each.includes(` ${word} `)));
}
