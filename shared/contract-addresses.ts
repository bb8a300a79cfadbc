/** The calls about the user's own list of addresses. Part of `contract.ts`. */
import { z } from 'zod';
import type { AddressFacts, AddressReport } from './model/address-list.ts';

type Nothing = Readonly<Record<string, never>>;

/** The calls: name → input, output. */
export interface AddressCalls {
  /** What is kept, or null. */
  readonly addressFacts: { readonly input: Nothing; readonly output: AddressFacts | null };
  /** Asks for a CSV file and reads it in; null where the user cancelled. `importProgress` tells how far it is, in bytes. */
  readonly importAddresses: { readonly input: Nothing; readonly output: AddressReport | null };
  readonly cancelAddresses: { readonly input: Nothing; readonly output: null };
  readonly removeAddresses: { readonly input: Nothing; readonly output: null };
}

/** Names at run time: complete by type. */
export const addressNames: Readonly<Record<keyof AddressCalls, true>> = {
  addressFacts: true,
  importAddresses: true,
  cancelAddresses: true,
  removeAddresses: true,
};

/** The checks of these calls' arguments: there are none. */
export function addressChecks(): { readonly [K in keyof AddressCalls]: z.ZodType<AddressCalls[K]['input']> } {
  const nothing = z.strictObject({}) as z.ZodType<Nothing>;
  return {
    addressFacts: nothing,
    importAddresses: nothing,
    cancelAddresses: nothing,
    removeAddresses: nothing,
  };
}
