/** The calls about listening: sources, trying and adding them, reading files in, manual signals. Part of `contract.ts`. */
import { z } from 'zod';
import type { ItemChange } from './model/change.ts';
import type { BlindSpots } from './model/coverage.ts';
import {
  type ImportMapping,
  type ImportReport,
  type ImportTable,
  importFields,
  type ManualSignal,
  signalChannels,
} from './model/import.ts';
import type { SourceReport } from './model/poll.ts';
import { proposalOrigins, type SourcePreview, type SourceProposal } from './model/preview.ts';
import {
  type Source,
  type SourceState,
  type SourceVisit,
  sourceKinds,
  sourceLicences,
  sourceVoices,
} from './model/source.ts';

type Nothing = Readonly<Record<string, never>>;

/** A source with what the last look said. */
export interface ShownSource {
  readonly source: Source;
  readonly state: SourceState | null;
}

/** A source as the window adds it; what is null is derived from the address. */
export interface AddedSource {
  readonly url: string;
  readonly kind: Source['kind'];
  readonly title: string | null;
  readonly publisher: string | null;
  readonly voice: Source['voice'];
  readonly ward: string | null;
  readonly folder: string | null;
  readonly site: string | null;
  readonly licence: Source['licence'];
}

/** What a user may change of a source; what is absent stays. */
export type SourceChange = Partial<
  Pick<Source, 'title' | 'publisher' | 'voice' | 'fixedWard' | 'folder' | 'licence' | 'paused'>
>;

/** The calls: name → input, output. */
export interface ListeningCalls {
  readonly listSources: { readonly input: Nothing; readonly output: readonly ShownSource[] };
  /** What an address (a feed, or a site that has feeds) offers, each tried. */
  readonly findSources: {
    readonly input: { readonly address: string };
    readonly output: readonly SourcePreview[];
  };
  /** Likely sources of this municipality, from the shipped catalogue; not tried yet. */
  readonly proposeSources: { readonly input: Nothing; readonly output: readonly SourceProposal[] };
  readonly trySource: { readonly input: SourceProposal; readonly output: SourcePreview };
  readonly addSource: { readonly input: AddedSource; readonly output: ShownSource };
  readonly changeSource: {
    readonly input: { readonly id: string; readonly change: SourceChange };
    readonly output: ShownSource;
  };
  /** Looks at one source now; waits only where the server asked for patience. */
  readonly pollSource: { readonly input: { readonly id: string }; readonly output: SourceReport };
  /** The newest visits first. */
  readonly sourceHistory: {
    readonly input: { readonly id: string };
    readonly output: readonly SourceVisit[];
  };
  readonly blindSpots: { readonly input: Nothing; readonly output: BlindSpots };
  /** Asks for an OPML file; null where the user cancelled. */
  readonly importSources: {
    readonly input: Nothing;
    readonly output: {
      readonly added: number;
      readonly known: number;
      readonly refused: readonly string[];
    } | null;
  };
  readonly exportSources: { readonly input: Nothing; readonly output: { readonly path: string | null } };
  /** Asks for a CSV file and looks at it; null where the user cancelled. */
  readonly openTable: { readonly input: Nothing; readonly output: ImportTable | null };
  readonly importTable: {
    readonly input: {
      readonly token: string;
      readonly title: string;
      readonly voice: Source['voice'];
      readonly mapping: ImportMapping;
    };
    readonly output: ImportReport;
  };
  readonly cancelImport: { readonly input: Nothing; readonly output: null };
  /** Saves the refused rows of the last import as CSV, with the reason. */
  readonly saveRefusedRows: {
    readonly input: { readonly token: string };
    readonly output: { readonly path: string | null };
  };
  /** Asks for saved e-mails (.eml) and reads them in; null where the user cancelled. */
  readonly importMail: { readonly input: Nothing; readonly output: ImportReport | null };
  /** Asks for a folder of files and follows it; null where the user cancelled. */
  readonly followFolder: { readonly input: Nothing; readonly output: ShownSource | null };
  readonly noteSignal: { readonly input: ManualSignal; readonly output: { readonly id: string } };
  /** Keeps a source's password in the system's secret store; the empty text removes it. */
  readonly saveSecret: {
    readonly input: { readonly id: string; readonly secret: string };
    readonly output: null;
  };
  readonly listWards: {
    readonly input: Nothing;
    readonly output: readonly { readonly code: string; readonly name: string }[];
  };
  readonly itemChanges: {
    readonly input: { readonly id: string };
    readonly output: readonly ItemChange[];
  };
  /** Deletes an item for good: it does not come back with the next poll. */
  readonly removeItem: { readonly input: { readonly id: string }; readonly output: null };
  readonly removeSource: { readonly input: { readonly id: string }; readonly output: null };
}

/** Names at run time: complete by type. */
export const listeningNames: Readonly<Record<keyof ListeningCalls, true>> = {
  listSources: true,
  findSources: true,
  proposeSources: true,
  trySource: true,
  addSource: true,
  changeSource: true,
  pollSource: true,
  sourceHistory: true,
  blindSpots: true,
  importSources: true,
  exportSources: true,
  openTable: true,
  importTable: true,
  cancelImport: true,
  saveRefusedRows: true,
  importMail: true,
  followFolder: true,
  noteSignal: true,
  saveSecret: true,
  listWards: true,
  itemChanges: true,
  removeItem: true,
  removeSource: true,
};

/** The checks of these calls' arguments. */
export type ListeningChecks = { readonly [K in keyof ListeningCalls]: z.ZodType<ListeningCalls[K]['input']> };

/** One check per call. */
export function listeningChecks(): ListeningChecks {
  const nothing = z.strictObject({}) as z.ZodType<Nothing>;
  const id = z.string().min(1).max(80);
  const byId = z.strictObject({ id });
  const voice = z.enum(sourceVoices);
  // A folder is chosen in a dialog, files and notes have calls of their own: the window names no path.
  const kind = z.enum(sourceKinds).exclude(['folder', 'import', 'manual']);
  const licence = z.enum(sourceLicences);
  const ward = z.string().regex(/^(WK|BU)[0-9A-Z]{6,8}$/);
  const line = z.string().trim().min(1).max(200);
  const column = z.int().min(0).max(500);
  const proposal = { url: z.url().max(2000), kind, voice, licence, site: z.url().max(2000).nullable() };
  return {
    listSources: nothing,
    removeSource: byId,
    findSources: z.strictObject({ address: z.string().trim().min(1).max(2000) }),
    proposeSources: nothing,
    trySource: z.strictObject({ ...proposal, title: line, publisher: line, origin: z.enum(proposalOrigins) }),
    addSource: z.strictObject({
      ...proposal,
      title: line.nullable(),
      publisher: line.nullable(),
      ward: ward.nullable(),
      folder: line.nullable(),
    }),
    changeSource: z.strictObject({
      id,
      change: z.strictObject({
        title: line.exactOptional(),
        publisher: line.exactOptional(),
        voice: voice.exactOptional(),
        fixedWard: ward.nullable().exactOptional(),
        folder: line.nullable().exactOptional(),
        licence: licence.exactOptional(),
        paused: z.boolean().exactOptional(),
      }),
    }),
    pollSource: byId,
    sourceHistory: byId,
    blindSpots: nothing,
    importSources: nothing,
    exportSources: nothing,
    openTable: nothing,
    importTable: z.strictObject({
      token: id,
      title: line,
      voice,
      mapping: z.partialRecord(z.enum(importFields), column) as z.ZodType<ImportMapping>,
    }),
    cancelImport: nothing,
    saveRefusedRows: z.strictObject({ token: id }),
    importMail: nothing,
    followFolder: nothing,
    noteSignal: z.strictObject({
      text: z.string().trim().min(1).max(4000),
      channel: z.enum(signalChannels),
      heardAt: z.iso.datetime().nullable(),
      ward: ward.nullable(),
    }),
    saveSecret: z.strictObject({ id, secret: z.string().max(500) }),
    listWards: nothing,
    itemChanges: byId,
    removeItem: byId,
  };
}
