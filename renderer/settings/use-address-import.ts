/** Reading a list of addresses in, with how far it is. */
import { useCallback, useEffect, useState } from 'react';
import { call, onPush } from '../bridge.ts';
import { type Asking, useAsking } from '../ui/use-asking.ts';

/** The button's call, its progress and the way to stop it. */
export interface AddressImport {
  readonly reading: Asking<'importAddresses'>;
  /** 0–100; null before anything was read, such as while the file is chosen. */
  readonly percent: number | null;
  readonly stopping: boolean;
  readonly stop: () => void;
}

/** Listens only while a list is read. */
export function useAddressImport(): AddressImport {
  const reading = useAsking('importAddresses');
  const [percent, setPercent] = useState<number | null>(null);
  const [stopping, setStopping] = useState(false);
  const { busy } = reading;
  useEffect(() => {
    setPercent(null);
    setStopping(false);
    if (!busy) return;
    return onPush('importProgress', ({ done, total }) =>
      setPercent(total === 0 ? null : Math.round((100 * done) / total)),
    );
  }, [busy]);
  const stop = useCallback(() => {
    setStopping(true);
    call('cancelAddresses', {}).catch(() => setStopping(false));
  }, []);
  return { reading, percent, stopping, stop };
}
