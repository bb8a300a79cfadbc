/** Five thousand fictitious reports as a spreadsheet saves them, with rows in between that must be refused. */
import type { ImportReason } from '../../shared/model/import.ts';
import { seeded } from '../support/bench-text.ts';

/** A table, and what must become of it. */
export interface PlantedTable {
  /** Windows-1252, semicolons, CR LF. */
  readonly bytes: Buffer;
  /** Rows under the heading, planted ones included. */
  readonly rows: number;
  /** Lines of the file on which rows begin that must be refused, the heading being line 1. */
  readonly planted: ReadonlyMap<number, ImportReason>;
  /** What must be kept, spaces folded, in the order of the file. */
  readonly texts: readonly string[];
  /** Names in the column of senders: they must not be kept. */
  readonly senders: readonly string[];
}

interface Report {
  readonly cells: readonly string[];
  readonly text: string;
}

const headings = ['Nummer', 'Datum', 'Melding', 'Wijk', 'Categorie', 'Melder'];
const places = ['Losser', 'Overdinkel', 'Glane', 'De Lutte', 'Beuningen'];
const senders = ['Zwaantje Verzonnen', 'Bartje Bedacht', 'Fenna Fictief'];
const subjects = [
  ['Lantaarn', 'Verlichting'],
  ['Losse stoeptegel', 'Wegen'],
  ['Volle prullenbak', 'Afval'],
  ['Scheefgewaaide boom', 'Groen'],
  ['Verstopte put', 'Riolering'],
  ['Fietsenrek bij het café', 'Straatmeubilair'],
] as const;
/** What people type: separators, quotes, line ends and characters that Windows-1252 has in places of its own. */
const remarks = [
  'brandt niet; al drie avonden donker, ook bij de bushalte',
  'ligt los, mijn buurvrouw zei: "wacht maar tot iemand valt"',
  'is kapot.\nGraag herstellen vóór het weekend.\n\nAlvast bedankt',
  'kost de gemeente vast minder dan € 25 – waarom duurt het dan zo lang…',
  'staat er nog; ‘morgen komen we’ hoor ik telkens, en dan "vergeten"\nnét als vorig jaar',
  'is weer eens beschadigd',
  'geeft überlast voor iedereen, geïrriteerde groet',
];

const pick = <T>(random: () => number, list: readonly T[]): T => {
  const found = list[Math.floor(random() * list.length)];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
};
const two = (value: number): string => String(value).padStart(2, '0');

function reportOf(index: number, random: () => number): Report {
  const [subject, category] = pick(random, subjects);
  const place = pick(random, places);
  const said = random() < 0.3 ? ` in ${place}` : '';
  const text = `${subject} (volgnummer ${index})${said} ${pick(random, remarks)}`;
  const date = `${two(1 + Math.floor(random() * 28))}-02-2026 ${two(Math.floor(random() * 24))}:${two(Math.floor(random() * 60))}`;
  const cells = [`M-${String(index).padStart(5, '0')}`, date, text, place, category, pick(random, senders)];
  return { cells, text: folded(said === '' ? `${text} ${place}` : text) };
}

/** One line: how paragraphs are parted is not what is looked at here. */
export function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function cellOf(value: string): string {
  return /[";\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
const rowOf = (cells: readonly string[]): string => cells.map(cellOf).join(';');
const withCell = (cells: readonly string[], at: number, value: string): string =>
  rowOf(cells.with(at, value));

/** Every way to spoil a row, with the reason it must be refused for. `last` is the good row before it. */
const spoiling: readonly (readonly [ImportReason, (cells: readonly string[], last: string) => string])[] = [
  ['no-text', (cells) => withCell(cells, 2, '')],
  ['no-text', (cells) => withCell(cells, 2, ' \n ')],
  ['no-text', (cells) => withCell(cells, 2, '<p><br></p>')],
  ['date-unreadable', (cells) => withCell(cells, 1, 'gisteren of zo')],
  ['date-unreadable', (cells) => withCell(cells, 1, '31-02-2026')],
  ['date-unreadable', (cells) => withCell(cells, 1, '45-45-2026 10:15')],
  ['too-long', (cells) => withCell(cells, 2, 'lang '.repeat(20_001))],
  // Typed over: the tail of the row is gone.
  ['columns-differ', (cells) => rowOf(cells.slice(0, 4))],
  // A semicolon that nobody put quotes around.
  ['columns-differ', (cells) => cells.with(2, 'Put verstopt; graag legen').join(';')],
  // A quote that never closes.
  ['columns-differ', (cells) => cells.with(2, '"Put verstopt, zei de buurman').join(';')],
  ['twice-in-file', (_, last) => last],
  ['twice-in-file', (_, last) => last],
];

/** The same seed gives the same bytes; `planted` of the `rows` are spoilt, each way equally often. */
export function plantedTable(rows: number, planted: number, seed = 168): PlantedTable {
  const random = seeded(seed);
  const spoilt = new Set<number>();
  // Not among the first rows: those are shown.
  while (spoilt.size < planted) spoilt.add(20 + Math.floor(random() * (rows - 20)));
  const refused = new Map<number, ImportReason>();
  const texts: string[] = [];
  const written = [rowOf(headings)];
  let [line, last, turn] = [2, '', 0];
  for (let index = 0; index < rows; index += 1) {
    const report = reportOf(index, random);
    const way = spoilt.has(index) ? spoiling[turn++ % spoiling.length] : undefined;
    const row = way === undefined ? rowOf(report.cells) : way[1](report.cells, last);
    if (way !== undefined) refused.set(line, way[0]);
    else {
      texts.push(report.text);
      last = row;
    }
    written.push(row);
    line += row.split('\n').length;
  }
  const bytes = windows1252(`${written.join('\r\n')}\r\n`);
  return { bytes, rows, planted: refused, texts, senders };
}

/** Where Windows-1252 differs from Latin-1, as far as the texts above go (WHATWG, index windows-1252). */
const moved: Readonly<Record<string, number>> = { '€': 0x80, '…': 0x85, '‘': 0x91, '’': 0x92, '–': 0x96 };

function windows1252(text: string): Buffer {
  return Buffer.from(Array.from(text, (char) => moved[char] ?? char.charCodeAt(0)));
}
