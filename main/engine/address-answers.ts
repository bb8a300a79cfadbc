/** The window's calls about the list of addresses; what changes it says that the briefing may be older than the store. */
import type { AddressCalls } from '../../shared/contract-addresses.ts';
import type { AddressReport } from '../../shared/model/address-list.ts';
import { raise } from '../../shared/result.ts';
import type { AddressVerbs } from './address-verbs.ts';
import type { Push } from './push.ts';

/** What needs a dialog of the desktop. */
export type AddressDialogCalls = 'importAddresses';

/** The engine's half of it. */
export interface AddressPathCalls {
  readonly importAddressesPath: {
    readonly input: { readonly path: string };
    readonly output: AddressReport;
  };
}

type Answered = Omit<AddressCalls, AddressDialogCalls> & AddressPathCalls;

/** One answer per call; rejects with FailureError. */
export type AddressAnswers = {
  readonly [K in keyof Answered]: (input: Answered[K]['input']) => Promise<Answered[K]['output']>;
};

/** Builds the answers over one engine. */
export function addressAnswers(
  engine: AddressVerbs & { itemCount(): Promise<number> },
  push: Push,
): AddressAnswers {
  let running: AbortController | null = null;
  const changed = async (): Promise<void> => push('storeChanged', { items: await engine.itemCount() });
  return {
    addressFacts: () => engine.addressFacts(),
    importAddressesPath: async ({ path }) => {
      if (running !== null) raise('busy', 'import-busy');
      const controller = new AbortController();
      running = controller;
      try {
        const report = await engine.importAddresses(path, {
          signal: controller.signal,
          onProgress: (progress) => push('importProgress', progress),
        });
        if (!report.stopped) await changed();
        return report;
      } finally {
        running = null;
      }
    },
    cancelAddresses: async () => {
      running?.abort();
      return null;
    },
    removeAddresses: async () => {
      if (await engine.removeAddresses()) await changed();
      return null;
    },
  };
}
