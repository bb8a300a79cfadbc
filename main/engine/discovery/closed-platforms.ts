/** Places on the web whose posts no program may read, so that nobody looks for a feed there in vain. */

/** `group`: what is written there is meant for its members; `platform`: only against payment or with an account. */
export type ClosedSort = 'group' | 'platform';

interface ClosedPlatform {
  readonly name: string;
  readonly sort: ClosedSort;
  readonly hosts: readonly string[];
}

/** Own list, from `domain.md` §8 (closed sources) and the terms these services publish. */
export const closedPlatforms: readonly ClosedPlatform[] = [
  {
    name: 'Facebook',
    sort: 'group',
    hosts: ['facebook.com', 'fb.com', 'fb.me', 'fb.watch', 'messenger.com'],
  },
  { name: 'WhatsApp', sort: 'group', hosts: ['whatsapp.com', 'wa.me'] },
  { name: 'Nextdoor', sort: 'group', hosts: ['nextdoor.com', 'nextdoor.nl'] },
  { name: 'Signal', sort: 'group', hosts: ['signal.group', 'signal.me'] },
  { name: 'Telegram', sort: 'group', hosts: ['t.me', 'telegram.me', 'telegram.org'] },
  { name: 'Discord', sort: 'group', hosts: ['discord.com', 'discord.gg'] },
  { name: 'Buurtapp', sort: 'group', hosts: ['buurtapp.nl'] },
  { name: 'Instagram', sort: 'platform', hosts: ['instagram.com', 'instagr.am'] },
  { name: 'X (Twitter)', sort: 'platform', hosts: ['x.com', 'twitter.com', 't.co'] },
  { name: 'Threads', sort: 'platform', hosts: ['threads.net', 'threads.com'] },
  { name: 'LinkedIn', sort: 'platform', hosts: ['linkedin.com', 'lnkd.in'] },
  { name: 'TikTok', sort: 'platform', hosts: ['tiktok.com'] },
  { name: 'Snapchat', sort: 'platform', hosts: ['snapchat.com'] },
];

/** The closed platform an address belongs to, or null. */
export function closedPlatformOf(hostname: string): Pick<ClosedPlatform, 'name' | 'sort'> | null {
  const found = closedPlatforms.find(({ hosts }) => hosts.some((host) => isWithin(hostname, host)));
  return found ?? null;
}

/** Whether a host name is `domain` or lies under it. */
export function isWithin(hostname: string, domain: string): boolean {
  return hostname === domain || hostname.endsWith(`.${domain}`);
}
