/** Names this process in leases, and tells whether another one still runs: a kill must not silence a source. */
import { randomUUID } from 'node:crypto';

/** A holder's name: the process id, and a part that no other engine has. */
export function leaseHolder(): string {
  return `${process.pid}/${randomUUID()}`;
}

/** False where the process behind a holder's name is gone. A name of another form is taken to be alive. */
export function isHolderAlive(holder: string): boolean {
  const pid = Number(/^(\d+)\//.exec(holder)?.[1] ?? Number.NaN);
  if (!Number.isSafeInteger(pid)) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, as somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
