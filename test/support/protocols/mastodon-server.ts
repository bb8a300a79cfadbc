/** A Mastodon server's public timelines: pages by `max_id`, a Link header, rate headers. Fictitious posts. */
import { type Answer, type ProtocolServer, type SeenRequest, startProtocol } from './serve.ts';

/** A status as docs.joinmastodon.org/entities/Status has it, with members we do not use. */
export function mastodonPost(
  id: number,
  changes: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  return {
    id: String(id),
    uri: `https://server.example/users/buurvrouw/statuses/${id}`,
    url: `https://server.example/@buurvrouw/${id}`,
    created_at: new Date(Date.UTC(2026, 2, 10, 8, 0, id)).toISOString(),
    edited_at: null,
    in_reply_to_id: null,
    visibility: 'public',
    sensitive: false,
    spoiler_text: '',
    language: 'nl',
    content: `<p>De brug van Lindewaard staat weer open, nummer ${id}.</p><p>Iemand <a href="https://x.example">een idee</a>?</p>`,
    reblog: null,
    account: {
      id: '7',
      username: 'buurvrouw',
      acct: 'buurvrouw',
      display_name: 'Buurvrouw',
      url: 'https://server.example/@buurvrouw',
    },
    media_attachments: [],
    mentions: [],
    tags: [{ name: 'lindewaard', url: 'https://server.example/tags/lindewaard' }],
    favourites_count: 3,
    ...changes,
  };
}

const rate = {
  'x-ratelimit-limit': '300',
  'x-ratelimit-remaining': '299',
  'x-ratelimit-reset': '2026-03-10T09:05:00.000Z',
};

function timeline(posts: readonly Readonly<Record<string, unknown>>[], request: SeenRequest): Answer {
  const size = Number(request.url.searchParams.get('limit') ?? '20');
  const before = Number(request.url.searchParams.get('max_id') ?? 'Infinity');
  const page = posts.filter((post) => Number(post.id) < before).slice(0, size);
  const older = new URL(request.url);
  older.searchParams.set('max_id', String(page.at(-1)?.id ?? ''));
  const link = `<${older.href}>; rel="next", <${request.url.origin}/newer>; rel="prev"`;
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    ...rate,
    ...(page.length > 0 ? { link } : {}),
  };
  return { headers, body: JSON.stringify(page) };
}

/** Serves posts, newest first, as a tag's and an account's timeline; RSS for `/@name.rss`; 429 under `/tags/druk`. */
export function startMastodon(posts: readonly Readonly<Record<string, unknown>>[]): Promise<ProtocolServer> {
  return startProtocol((request) => {
    const { pathname } = request.url;
    if (pathname === '/api/v1/timelines/tag/druk')
      return {
        status: 429,
        headers: { ...rate, 'x-ratelimit-remaining': '0', 'retry-after': '120' },
        body: '{"error":"Too many requests"}',
      };
    if (/^\/api\/v1\/(?:timelines\/tag|accounts)\//.test(pathname)) return timeline(posts, request);
    if (pathname.endsWith('.rss'))
      return {
        headers: { 'content-type': 'application/rss+xml' },
        body: '<rss version="2.0"><channel><title>Dorp</title><item><guid>1</guid><description>Hallo</description></item></channel></rss>',
      };
    return { status: 404, body: '{"error":"Record not found"}' };
  });
}
