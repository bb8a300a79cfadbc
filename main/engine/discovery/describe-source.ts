/** What to call a source, whose voice it is and what may be done with its texts: proposals, for a person to confirm. */
import { maskText } from '../../../shared/listen/masking.ts';
import type { SourceKind, SourceLicence, SourceVoice } from '../../../shared/model/source.ts';
import { isWithin } from './closed-platforms.ts';
import { publisherFamilies } from './publisher-families.ts';
import { governmentHost, openHosts, socialHosts, voiceHosts, voiceWords } from './voice-words.ts';

/** What is known of a source. */
export interface SourceFacts {
  readonly url: string;
  readonly kind: SourceKind;
  /** As the feed or the page calls it, or null. */
  readonly title: string | null;
  /** The site people read, or null. */
  readonly site: string | null;
}

/** Suggestions; texts are one line of 1–200 characters. */
export interface SourceDescription {
  readonly title: string;
  readonly publisher: string;
  readonly voice: SourceVoice;
  readonly licence: SourceLicence;
  readonly site: string | null;
}

const longest = 200;
const socialKinds: readonly SourceKind[] = ['mastodon', 'bluesky'];
const openKinds: readonly SourceKind[] = ['publications', 'nl-alert', 'weather'];

/**
 * Suggests title, publisher, voice and licence; never throws. `officialHosts` are sites of the municipality itself, whose
 * addresses do not always say so.
 */
export function describeSource(facts: SourceFacts, officialHosts: readonly string[] = []): SourceDescription {
  const hosts = hostsOf(facts);
  const title = cleanTitle(facts.title) || (hosts[0] ?? facts.url).slice(0, longest);
  return {
    title,
    publisher: publisherOf(facts, title, hosts),
    voice: within(hosts, officialHosts) ? 'institution' : voiceOf(facts.kind, title, hosts),
    licence: openKinds.includes(facts.kind) || within(hosts, openHosts) ? 'open' : 'quote',
    site: facts.site,
  };
}

/** A title without the words that only say that it is a feed: "DUIC » Feed" → "DUIC", "RSS 2.0" → "". */
export function cleanTitle(title: string | null): string {
  const line = (title ?? '').slice(0, 1000).replace(/\s+/g, ' ').trim();
  const bare = line
    .replace(
      /^(?:rss|atom)(?:[ -]?(?:feed|2\.0|1\.0|0\.9\d?))*\s*(?:[-–—:|»]\s*|(?=van |of )(?:van|of) |$)/i,
      '',
    )
    .replace(/(?:\s*[-–—:|»(]\s*|\s+)(?:rss|atom|feed)(?:[ -]?(?:rss|feed|2\.0|1\.0|0\.9\d?))*\)?$/i, '')
    .replace(/^feed$/i, '')
    .trim();
  return maskText(bare.slice(0, longest).trim());
}

/**
 * Host names without the labels that say nothing about who it is. The site counts only where it shares the feed's domain:
 * a feed may say of itself that it belongs to anybody.
 */
function hostsOf({ url, site }: SourceFacts): readonly string[] {
  const [own, other] = [hostOf(url), hostOf(site)];
  if (own === null) return [];
  const bare = own.replace(/^(?:www|rss|feeds?)\.(?=.+\.)/, '');
  return other !== null && other !== bare && isWithin(other, domainOf(own)) ? [bare, other] : [bare];
}

function hostOf(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  return new URL(address).hostname.toLowerCase().replace(/^www\.(?=.+\.)/, '');
}

const domainOf = (host: string): string => host.split('.').slice(-2).join('.');

function within(hosts: readonly string[], domains: readonly string[]): boolean {
  return hosts.some((host) => domains.some((domain) => isWithin(host, domain)));
}

/** Accounts and channels on a shared host are publishers of their own. */
function publisherOf(facts: SourceFacts, title: string, hosts: readonly string[]): string {
  if (isSocial(facts.kind, hosts) || within(hosts, ['youtube.com', 'medium.com'])) return title;
  const family = publisherFamilies.find(({ hosts: domains }) => within(hosts, domains));
  return (family?.name ?? hosts[0] ?? title).slice(0, longest);
}

function isSocial(kind: SourceKind, hosts: readonly string[]): boolean {
  return socialKinds.includes(kind) || within(hosts, socialHosts);
}

function voiceOf(kind: SourceKind, title: string, hosts: readonly string[]): SourceVoice {
  const byHost = voiceHosts.find(([, domains]) => within(hosts, domains))?.[0];
  if (byHost !== undefined) return byHost;
  if (isSocial(kind, hosts)) return 'resident';
  if (kind === 'reports') return 'resident';
  if (hosts.some((host) => governmentHost.test(host))) return 'institution';
  // "Gemeenteraad – Omroep Dorp" is what a broadcaster writes about the council: a title in parts proves nothing.
  const whole = /\s[-–—|»:]\s|[|»]|:\s|\barchie(?:f|ven)\b/i.test(title) ? [] : [title.toLowerCase()];
  const said = [...whole, ...hosts.map((host) => host.replace(/\.[a-z]+$/, '').replace(/\./g, ' '))];
  return voiceWords.find(([, words]) => said.some((text) => words.test(text)))?.[0] ?? 'press';
}
