/** Links that open a channel's own composer with a text in it: a person still posts it there. */
import { isHostName } from '../model/guidelines.ts';

/** Channels with a composer that can be opened. */
export const composerChannels = [
  'x',
  'bluesky',
  'mastodon',
  'threads',
  'facebook',
  'linkedin',
  'whatsapp',
] as const;
export type ComposerChannel = (typeof composerChannels)[number];

/** What is put in a composer. */
export interface Composed {
  readonly text: string;
  /** The public page that the text is about (http or https), or null. */
  readonly page: string | null;
  /** Host of the municipality's Mastodon server, or null. */
  readonly mastodonHost: string | null;
}

interface Composer {
  readonly url: string;
  readonly parameter: 'text' | 'url' | 'u';
}

/**
 * Addresses and parameters. Sources: docs.x.com, "Web intent"; docs.bsky.app, "Action Intent Links";
 * developers.facebook.com, "Threads Web Intents"; wa.me: WhatsApp's "click to chat" without a number. Facebook and LinkedIn
 * take a page only (sharer.php, share-offsite): their text is copied.
 */
const composers: Readonly<Record<Exclude<ComposerChannel, 'mastodon'>, Composer>> = {
  x: { url: 'https://x.com/intent/tweet', parameter: 'text' },
  bluesky: { url: 'https://bsky.app/intent/compose', parameter: 'text' },
  threads: { url: 'https://www.threads.com/intent/post', parameter: 'text' },
  facebook: { url: 'https://www.facebook.com/sharer/sharer.php', parameter: 'u' },
  linkedin: { url: 'https://www.linkedin.com/sharing/share-offsite/', parameter: 'url' },
  whatsapp: { url: 'https://wa.me/', parameter: 'text' },
};

/** Whether the channel's composer takes the text itself; where not, it takes the page and the text must be copied. */
export function takesText(channel: ComposerChannel): boolean {
  return channel === 'mastodon' || composers[channel].parameter === 'text';
}

/** The link, or null where the channel needs a page or a server that is not known. */
export function composerLink(channel: ComposerChannel, composed: Composed): string | null {
  if (channel === 'mastodon') {
    const { mastodonHost, text } = composed;
    return mastodonHost === null || !isHostName(mastodonHost)
      ? null
      : `https://${mastodonHost}/share?text=${encoded(text)}`;
  }
  const { url, parameter } = composers[channel];
  if (parameter === 'text') return `${url}?text=${encoded(composed.text)}`;
  return composed.page !== null && /^https?:\/\//i.test(composed.page)
    ? `${url}?${parameter}=${encoded(composed.page)}`
    : null;
}

/** A lone half of a surrogate pair cannot be encoded: it becomes the replacement character. */
const encoded = (text: string): string => encodeURIComponent(text.replace(loneSurrogate, '\uFFFD'));
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * Longest `mailto:` link: Windows hands on about 2,048 characters (INTERNET_MAX_URL_LENGTH) and webmail was seen to cut at
 * some 1,600 (superruub.wordpress.com, "mailto protocol character limit"); what is longer becomes a mail file.
 */
export const longestMailto = 1_600;

/** A `mailto:` link without a recipient unless one is given, line ends as RFC 6068 asks; null where it would be too long. */
export function mailtoLink(subject: string, text: string, to: string | null): string | null {
  const body = text.replace(/\r?\n/g, '\r\n');
  const link = `mailto:${to === null ? '' : encoded(to).replace('%40', '@')}?subject=${encoded(subject)}&body=${encoded(body)}`;
  return link.length <= longestMailto ? link : null;
}

/**
 * Whether a link may be opened for a text that leaves: a composer of the list with nothing but its one parameter, the share
 * page of the given Mastodon host, or a mail draft. Anything else is not opened.
 */
export function isOutgoingLink(link: string, mastodonHost: string | null): boolean {
  if (/^mailto:[^?]*\?subject=[^&]*&body=[^&]*$/.test(link)) return link.length <= longestMailto;
  const bases = Object.values(composers).map(({ url, parameter }) => `${url}?${parameter}=`);
  const share =
    mastodonHost !== null && isHostName(mastodonHost) ? [`https://${mastodonHost}/share?text=`] : [];
  return [...bases, ...share].some(
    (base) => link.startsWith(base) && /^[A-Za-z0-9\-_.!~*'()%]*$/.test(link.slice(base.length)),
  );
}
