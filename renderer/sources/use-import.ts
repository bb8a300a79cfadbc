/** Reading a file in: how far it is, and stopping it. */
import { useCallback, useEffect, useState } from 'react';
import type { ImportProgress } from '../../shared/model/import.ts';
import { call, onPush } from '../bridge.ts';

/** The progress of what is being read in; null while nothing said how far it is. */
export interface ImportRun {
  readonly progress: ImportProgress | null;
  readonly stopping: boolean;
  readonly stop: () => void;
}

/** Listens while `busy`: progress of another reading-in is not shown. */
export function useImport(busy: boolean): ImportRun {
  const [progress, setProgress] = useState<ImportProgress | null>(null);
  const [stopping, setStopping] = useState(false);
  useEffect(() => {
    if (!busy) return;
    setProgress(null);
    setStopping(false);
    return onPush('importProgress', setProgress);
  }, [busy]);
  const stop = useCallback(() => {
    setStopping(true);
    call('cancelImport', {}).catch(() => setStopping(false));
  }, []);
  return { progress, stopping, stop };
}
