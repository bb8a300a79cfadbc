/** The user's own list of addresses: reading it in, telling of it, removing it. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { AddressFacts, AddressList, AddressReport } from '../../shared/model/address-list.ts';
import type { ImportProgress } from '../../shared/model/import.ts';
import { FailureError, raise, unwrap } from '../../shared/result.ts';
import type { EngineContext } from './engine-context.ts';
import { loadGazetteer } from './gazetteer.ts';
import { type RefusedLine, readAddresses } from './imports/read-addresses.ts';
import { wardBook } from './imports/ward-book.ts';
import { readSettings } from './settings.ts';

/** What watches the reading in; progress is in bytes. */
export interface AddressWatch {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ImportProgress) => void;
  readonly onRefused?: (row: RefusedLine) => void;
}

/** The verbs about addresses. */
export interface AddressVerbs {
  /**
   * Reads a list in; it takes the place of the one that was kept. Rejects `input` (`file-unreadable`, `addresses-columns`,
   * `addresses-none`) or `busy`; then the old list stands.
   */
  importAddresses(path: string, watch: AddressWatch): Promise<AddressReport>;
  /** What is kept, or null. */
  addressFacts(): Promise<AddressFacts | null>;
  /** False where there was none. */
  removeAddresses(): Promise<boolean>;
}

/** Builds the verbs. */
export function addressVerbs(context: EngineContext): AddressVerbs {
  const { store } = context;
  let running = false;
  return {
    importAddresses: async (path, watch) => {
      if (running) raise('busy', 'import-busy');
      running = true;
      try {
        return await readIn(context, path, watch);
      } finally {
        running = false;
      }
    },
    addressFacts: () => store.read((tx) => tx.addressFacts()),
    removeAddresses: () => store.transaction((tx) => tx.removeAddressList()),
  };
}

async function readIn(
  { store, options }: EngineContext,
  path: string,
  watch: AddressWatch,
): Promise<AddressReport> {
  const { municipality } = await readSettings(store, options.home);
  const file = basename(path);
  const { list, report } = await readAddresses({
    ...watch,
    file,
    chunks: chunksOf(path, file),
    size: await sizeOf(path, file),
    book: wardBook(unwrap(loadGazetteer(options.dataFolder, municipality.code))),
  });
  if (list === null) return report;
  const { addresses, streets, postcodes } = report;
  const kept: AddressList = {
    ...list,
    file,
    municipality: municipality.code,
    importedAt: options.clock().toISOString(),
    addresses,
    streets,
    postcodes,
  };
  await store.transaction((tx) => tx.saveAddressList(kept));
  return report;
}

async function sizeOf(path: string, file: string): Promise<number> {
  try {
    const found = await stat(path);
    if (found.isFile()) return found.size;
  } catch {
    // Told below.
  }
  return raise('input', 'file-unreadable', { file });
}

/** The file in pieces; a disk that fails halfway is told as a file that cannot be read. */
async function* chunksOf(path: string, file: string): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 })) yield chunk as Buffer;
  } catch (error) {
    if (error instanceof FailureError) throw error;
    raise('input', 'file-unreadable', { file }, error);
  }
}
