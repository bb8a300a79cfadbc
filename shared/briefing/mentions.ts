/** How often the municipality is spoken of as an organisation, by channel; never of a person. */

import { type ChannelMentions, ownMentions } from '../interpret/own-mentions.ts';
import { itemTime } from '../listen/item-time.ts';
import type { Sentence } from '../model/claim.ts';
import { nl } from '../text/nl.ts';
import { say } from '../text/say.ts';
import { computed } from './sentence-makers.ts';
import type { ReadItem, ToldStory } from './told-story.ts';

const words = nl.briefing;

/** What is counted, and against what. */
export interface MentionContext {
  readonly municipality: string;
  /** ISO-8601; the equal period before it is what it is compared with. */
  readonly from: string;
  readonly until: string;
}

/** One sentence; none where nobody speaks of the municipality. The change is told only where there is a past to compare. */
export function mentionsSection(
  told: readonly ToldStory[],
  { municipality, from, until }: MentionContext,
): readonly Sentence[] {
  const entries = told
    .flatMap(({ items }) => items)
    .map((entry) => ({ ...entry, time: itemTime(entry.item) }));
  const found = ownMentions(entries, municipality, { from, to: until });
  if (found.items === 0) return [];
  const compared = found.comparable && followedBefore(entries, { from, until });
  const channels = found.channels.filter(({ items, before }) => items > 0 || (compared && before > 0));
  const line = compared ? words.computed.mentionsChange : words.computed.mentions;
  const numbers = { items: found.items, ...(compared ? { before: found.before } : {}) };
  const ids = found.channels.flatMap((channel) => channel.ids);
  return [
    computed('mentions', line, numbers, ids, {
      channels: channels.map((channel) => channelPhrase(channel, compared)).join(', '),
    }),
  ];
}

/**
 * Whether something was kept when the period before began, or earlier: what sources still held of it at their first visit is
 * less than they published, and would show a rise that is none.
 */
function followedBefore(
  entries: readonly ReadItem[],
  { from, until }: { readonly from: string; readonly until: string },
): boolean {
  const start = Date.parse(from) - (Date.parse(until) - Date.parse(from));
  return entries.some(({ item }) => Date.parse(item.firstSeen) <= start);
}

/** "pers 12 (4 meer)". */
function channelPhrase({ channel, items, change }: ChannelMentions, compared: boolean): string {
  const named = { channel: words.channels[channel], items };
  if (!compared) return say(words.channelLine, named);
  if (change === 0) return say(words.channelSame, named);
  const line = change > 0 ? words.more : words.less;
  return say(words.channelChange, { ...named, change: say(line, { count: Math.abs(change) }) });
}
