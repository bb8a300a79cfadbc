/** Bluesky's app view and account server: getAuthorFeed, searchPosts, createSession. Fictitious posts. */
import { type Answer, type ProtocolServer, type SeenRequest, startProtocol } from './serve.ts';

/** A post view as lexicon app.bsky.feed.defs#postView has it, with members we do not use. */
export function blueskyView(
  id: number,
  changes: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  const did = 'did:plc:abcdefghijklmnop';
  const at = new Date(Date.UTC(2026, 2, 10, 8, 0, id)).toISOString();
  return {
    uri: `at://${did}/app.bsky.feed.post/3k${id}`,
    cid: `bafy${id}`,
    author: { did, handle: 'jan.bsky.social', displayName: 'Jan', labels: [] },
    record: {
      $type: 'app.bsky.feed.post',
      text: `Markt in Lindewaard is verplaatst (${id})`,
      createdAt: at,
      langs: ['nl'],
    },
    replyCount: 0,
    indexedAt: at,
    labels: [],
    ...changes,
  };
}

/** The secret that the server takes, and the token it gives. */
export const goodSecret = 'jan.bsky.social:abcd-efgh-ijkl-mnop';
const token = 'sessie-1';

function json(value: unknown, status = 200): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json', 'ratelimit-limit': '3000', 'ratelimit-remaining': '2999' },
    body: JSON.stringify(value),
  };
}

function session(request: SeenRequest): Answer {
  const { identifier, password } = JSON.parse(request.body) as Record<string, string>;
  return `${identifier}:${password}` === goodSecret
    ? json({ accessJwt: token, refreshJwt: 'r', handle: identifier, did: 'did:plc:abcdefghijklmnop' })
    : json({ error: 'AuthenticationRequired', message: 'Invalid identifier or password' }, 401);
}

/** Serves posts with a cursor; searching needs a session. */
export function startBluesky(posts: readonly unknown[]): Promise<ProtocolServer> {
  return startProtocol((request) => {
    const method = request.url.pathname.replace('/xrpc/', '');
    if (method === 'com.atproto.server.createSession') return session(request);
    if (method === 'app.bsky.feed.searchPosts' && request.headers.authorization !== `Bearer ${token}`)
      return json({ error: 'AuthMissing' }, 403);
    const from = Number(request.url.searchParams.get('cursor') ?? '0');
    const size = Number(request.url.searchParams.get('limit') ?? '50');
    const page = posts.slice(from, from + size);
    const cursor = from + size < posts.length ? { cursor: String(from + size) } : {};
    return json(
      method === 'app.bsky.feed.searchPosts'
        ? { posts: page, hitsTotal: posts.length, ...cursor }
        : { feed: page.map((post) => ({ post })), ...cursor },
    );
  });
}
