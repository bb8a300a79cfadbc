/** What the engine tells the window unasked. */
import type { Pushes } from '../../shared/contract.ts';

/** Sends a push to every window. */
export type Push = <K extends keyof Pushes>(name: K, payload: Pushes[K]) => void;
