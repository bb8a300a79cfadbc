/** Reading a file of messages in: a webcare export, a list of reports, a saved newsletter. */

/** What a column can be. `text` is needed; `author` is only hashed for counting and never kept. */
export const importFields = ['text', 'title', 'date', 'link', 'id', 'author', 'category', 'place'] as const;
export type ImportField = (typeof importFields)[number];

/** Which column (by index) is what; a field that is absent is not in the file. */
export type ImportMapping = Readonly<Partial<Record<ImportField, number>>>;

/** A file as first looked at. */
export interface ImportTable {
  /** Names the file in later calls; means nothing outside this session. */
  readonly token: string;
  readonly file: string;
  readonly columns: readonly string[];
  /** The first rows, at most eight, masked. */
  readonly sample: readonly (readonly string[])[];
  readonly rows: number;
  /** Our guess. */
  readonly mapping: ImportMapping;
  /** How text and fields are parted, as found. */
  readonly encoding: string;
  readonly delimiter: string;
}

/** Why rows were not taken: keys of the catalogue's `importReasons`. */
export const importReasons = [
  'no-text',
  'date-unreadable',
  'too-long',
  'columns-differ',
  'twice-in-file',
  'unreadable',
] as const;
export type ImportReason = (typeof importReasons)[number];

/** What reading in did. `refused` names every row that was not taken; line numbers count from 1, the heading included. */
export interface ImportReport {
  readonly source: string;
  readonly rows: number;
  readonly added: number;
  readonly edited: number;
  readonly known: number;
  readonly refused: readonly { readonly line: number; readonly reason: ImportReason }[];
  /** True where the user stopped it: what was read stays. */
  readonly stopped: boolean;
}

/** Progress while reading in. */
export interface ImportProgress {
  readonly done: number;
  readonly total: number;
}

/** Where someone heard a manual signal. */
export const signalChannels = [
  'street',
  'phone',
  'meeting',
  'closed-group',
  'letter',
  'mail',
  'other',
] as const;
export type SignalChannel = (typeof signalChannels)[number];

/** Id of the one source that all manual signals share, so that they are one voice. */
export const manualSourceId = 'manual';

/** What someone heard, noted by hand: one voice, never a trend by itself. */
export interface ManualSignal {
  readonly text: string;
  readonly channel: SignalChannel;
  /** ISO-8601 UTC; null is now, by the engine's clock. */
  readonly heardAt: string | null;
  /** Ward code, or null where it is not known. */
  readonly ward: string | null;
}
