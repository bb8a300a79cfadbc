/** Which adapter reads which kind of source. */
import type { SourceKind } from '../../../../shared/model/source.ts';
import type { SourceAdapter } from '../adapter.ts';
import { blueskyAdapter } from './bluesky/adapter.ts';
import { calendarAdapter } from './calendar/adapter.ts';
import { councilAdapter } from './council/adapter.ts';
import { feedAdapter } from './feed/adapter.ts';
import { mastodonAdapter } from './mastodon/adapter.ts';
import { nlAlertAdapter } from './nl-alert/adapter.ts';
import { publicationsAdapter } from './publications/adapter.ts';
import { reportsAdapter } from './reports/adapter.ts';
import { weatherAdapter } from './weather/adapter.ts';

const adapters: Readonly<Record<SourceKind, SourceAdapter | null>> = {
  feed: feedAdapter,
  mastodon: mastodonAdapter,
  bluesky: blueskyAdapter,
  publications: publicationsAdapter,
  council: councilAdapter,
  'nl-alert': nlAlertAdapter,
  reports: reportsAdapter,
  weather: weatherAdapter,
  calendar: calendarAdapter,
  folder: null,
  import: null,
  manual: null,
  mailbox: null,
};

/** The adapter of a kind, or null for the user's own kinds: nothing is fetched from the web for those. */
export function adapterFor(kind: SourceKind): SourceAdapter | null {
  return adapters[kind];
}
