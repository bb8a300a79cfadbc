/** The one gate between the window and everything else: sender, name and arguments are checked here and only here. */
import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import { callChannel } from '../../shared/channels.ts';
import { type CallName, type Calls, callChecks, callNames } from '../../shared/contract.ts';
import { fail, type Result } from '../../shared/result.ts';
import { isAppUrl } from './protocol.ts';

/** One answer per call; never rejects. */
export type Answers = {
  readonly [K in CallName]: (input: Calls[K]['input']) => Promise<Result<Calls[K]['output']>>;
};

/** Opens the gate. A refused call is logged by name only and answered with a Failure, never with silence. */
export function setUpGate(answers: Answers): void {
  const checks = callChecks();
  ipcMain.handle(callChannel, async (event, name: unknown, input: unknown): Promise<Result<unknown>> => {
    if (!fromApp(event)) return refuse('sender');
    const known = callNames.find((each) => each === name);
    if (known === undefined) return refuse('call');
    const checked = checks[known].safeParse(input);
    if (!checked.success) return refuse(`${known}: ${checked.error.issues[0]?.path.join('.') ?? ''}`);
    try {
      return await (answers[known] as (given: unknown) => Promise<Result<unknown>>)(checked.data);
    } catch {
      return fail('internal', 'internal');
    }
  });
}

/** Only the top frame of our own page: no frame inside it, no page that came in its place. */
function fromApp(event: IpcMainInvokeEvent): boolean {
  const frame = event.senderFrame;
  return frame !== null && frame.parent === null && isAppUrl(frame.url);
}

function refuse(detail: string): Result<never> {
  process.stderr.write(`luisterpost: call refused (${detail})\n`);
  return fail('refused', 'call-refused', { detail });
}
