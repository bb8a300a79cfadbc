/** Channels a message goes out by: how much each takes and how each counts it. */
import { tokenise } from '../language/words.ts';

/** The channels; `neighbourhood` is a site or newsletter of a neighbourhood. */
export const channelIds = [
  'x',
  'bluesky',
  'mastodon',
  'threads',
  'facebook',
  'linkedin',
  'whatsapp',
  'neighbourhood',
] as const;
export type ChannelId = (typeof channelIds)[number];

/** What a channel takes, in its own units; `advised` is true where the limit is our aim and not the channel's refusal. */
export interface ChannelLimit {
  readonly limit: number;
  readonly advised: boolean;
}

/**
 * The limits. X: twitter-text config/v3.json. Bluesky: lexicon app.bsky.feed.post (maxGraphemes; `maxLength` bytes is
 * `blueskyBytes`). Mastodon: StatusLengthValidator, the default of a server. Threads: Meta, Threads API, “Threads Posts”.
 * Facebook, LinkedIn: Buffer, “Character Limits” (through tools Facebook takes 5000: `facebookByTool`). WhatsApp and
 * neighbourhood: our own aim (domain.md §7).
 */
export const channelLimits: Readonly<Record<ChannelId, ChannelLimit>> = {
  x: { limit: 280, advised: false },
  bluesky: { limit: 300, advised: false },
  mastodon: { limit: 500, advised: false },
  threads: { limit: 500, advised: false },
  facebook: { limit: 63_206, advised: false },
  linkedin: { limit: 3000, advised: false },
  whatsapp: { limit: 700, advised: true },
  neighbourhood: { limit: 1500, advised: true },
};

/** What Facebook takes from publishing tools (Buffer, “Character Limits”). */
export const facebookByTool = 5000;

/** Bytes of UTF-8 that Bluesky takes besides its grapheme clusters (lexicon app.bsky.feed.post, `maxLength`). */
export const blueskyBytes = 3000;

/** How a text fits: `offsetOfLimit` is the UTF-16 offset of the first sign too many, null where all fits. */
export interface ChannelCount {
  readonly used: number;
  readonly limit: number;
  /** Units past the limit; 0 where all fits. */
  readonly over: number;
  readonly offsetOfLimit: number | null;
}

/** A piece that a limit never cuts: a grapheme cluster, or a link where links have one length. */
interface Piece {
  readonly start: number;
  readonly text: string;
  readonly link: boolean;
}

const segmenter = new Intl.Segmenter('nl', { granularity: 'grapheme' });

/** Links as X and Mastodon replace them; both give every link 23 (transformedURLLength; URL_PLACEHOLDER_CHARS). */
const linkLength = 23;

/** X sees a link without scheme too; Mastodon only one with it. An e-mail address is none. */
function linksIn(channel: ChannelId, text: string): readonly { start: number; end: number }[] {
  if (channel !== 'x' && channel !== 'mastodon') return [];
  return tokenise(text).filter(
    ({ kind, text: link }) =>
      kind === 'url' && (/^https?:\/\//i.test(link) || (channel === 'x' && !link.includes('@'))),
  );
}

function piecesOf(channel: ChannelId, text: string): Piece[] {
  const pieces: Piece[] = [];
  const addClusters = (from: number, to: number): void => {
    for (const { segment, index } of segmenter.segment(text.slice(from, to)))
      pieces.push({ start: from + index, text: segment, link: false });
  };
  let at = 0;
  for (const { start, end } of linksIn(channel, text)) {
    addClusters(at, start);
    pieces.push({ start, text: text.slice(start, end), link: true });
    at = end;
  }
  addClusters(at, text.length);
  return pieces;
}

const emojiCluster = /\p{Extended_Pictographic}|\p{Regional_Indicator}{2}|^[0-9#*]\ufe0f?\u20e3/u;

/** Code points that weigh one on X (twitter-text config/v3.json: weight 100 of scale 100); all others two. */
const lightRanges = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
] as const;

function weightOnX({ text, link }: Piece): number {
  if (link) return linkLength;
  // Twemoji takes © and ® as emoji only with the variation selector behind them.
  if (emojiCluster.test(text) && !/^[©®]$/u.test(text)) return 2;
  let weight = 0;
  for (const sign of text.normalize('NFC')) {
    const code = sign.codePointAt(0) ?? 0;
    weight += lightRanges.some(([from, to]) => code >= from && code <= to) ? 1 : 2;
  }
  return weight;
}

/** Bytes of UTF-8. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

const one = (): number => 1;

/** Facebook and LinkedIn, as the tools that post there count: UTF-16 units (Buffer, “Character Limits”). */
const unitsOf = ({ text }: Piece): number => text.length;

/** What a piece costs on each channel. Threads counts an emoji by its bytes (Meta, “Threads Posts”), the rest by sign. */
const costs: Readonly<Record<ChannelId, (piece: Piece) => number>> = {
  x: weightOnX,
  bluesky: one,
  mastodon: ({ link }) => (link ? linkLength : 1),
  threads: ({ text }) => (emojiCluster.test(text) ? bytesOf(text) : [...text].length),
  facebook: unitsOf,
  linkedin: unitsOf,
  whatsapp: one,
  neighbourhood: one,
};

/** Mastodon counts a handle of another server without that server (StatusLengthValidator; compose/util/counter). */
const remoteHandle = /(?<![/\w])@[a-z0-9_]+(@[a-z0-9.-]*[a-z0-9])/gi;

/** The stretches that cost nothing. */
function freeStretches(channel: ChannelId, text: string): readonly (readonly [number, number])[] {
  if (channel !== 'mastodon') return [];
  return [...text.matchAll(remoteHandle)].map((match) => {
    const end = match.index + match[0].length;
    return [end - (match[1] ?? '').length, end] as const;
  });
}

/** Counts a text as a channel does and says from where it is too long; never inside a link, emoji or accented letter. */
export function countFor(channel: ChannelId, text: string): ChannelCount {
  const { limit } = channelLimits[channel];
  const free = freeStretches(channel, text);
  let used = 0;
  let bytes = 0;
  let past = 0;
  let offsetOfLimit: number | null = null;
  for (const piece of piecesOf(channel, text)) {
    const costless = free.some(([from, to]) => piece.start >= from && piece.start < to);
    const cost = costless ? 0 : costs[channel](piece);
    used += cost;
    if (channel === 'bluesky') bytes += bytesOf(piece.text);
    if (offsetOfLimit === null && (used > limit || bytes > blueskyBytes)) offsetOfLimit = piece.start;
    if (offsetOfLimit !== null) past += cost;
  }
  return { used, limit, over: used > limit ? used - limit : past, offsetOfLimit };
}

/** A text in two, nothing lost: `fits + rest` is the text as given. */
export interface SplitText {
  readonly fits: string;
  readonly rest: string;
}

/** Cuts a text at the last end of a sentence within the limit, else at the last white space, else at the limit. */
export function splitAtLimit(channel: ChannelId, text: string): SplitText {
  const { offsetOfLimit } = countFor(channel, text);
  if (offsetOfLimit === null) return { fits: text, rest: '' };
  const within = text.slice(0, offsetOfLimit);
  const sentence = Math.max(...[...within.matchAll(/[.!?…]["”’)]?\s+|\n+/gu)].map(endOf), 0);
  const blank = Math.max(...[...within.matchAll(/\s+/gu)].map(endOf), 0);
  const atBlank = /\s/u.test(text.charAt(offsetOfLimit)) ? offsetOfLimit : blank;
  const at = sentence > 0 ? sentence : atBlank > 0 ? atBlank : offsetOfLimit;
  return { fits: text.slice(0, at), rest: text.slice(at) };
}

const endOf = (match: RegExpExecArray): number => match.index + match[0].length;
