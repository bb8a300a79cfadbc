/** The channels of a short post, in the order they are offered. */
import type { ChannelCount } from '../../shared/contract-drafts.ts';
import { nlLint } from '../../shared/text/nl-lint.ts';

/** A channel. */
export type Channel = ChannelCount['channel'];

/** All of them. */
export const channels = Object.keys(nlLint.channels) as readonly Channel[];

/** The channel that an action names, or null where it names another place. */
export function channelOf(name: string | null): Channel | null {
  return channels.find((each) => each === name) ?? null;
}
