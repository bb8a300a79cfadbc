/** Open Raadsinformatie's Elasticsearch: POST `_search` with from and size. Fictitious documents. */
import { type ProtocolServer, startProtocol } from './serve.ts';

/** A hit as the service gives it. */
export function councilDocument(
  id: number,
  changes: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  return {
    _index: 'ori_lindewaard_20260101',
    _type: '_doc',
    _id: String(id),
    _score: null,
    _source: {
      '@id': `https://id.openraadsinformatie.nl/${id}`,
      '@type': 'MediaObject',
      name: `Raadsbrief ${id} over de sporthal`,
      text: ['De raad wordt gevraagd', 'de sporthal te behouden.'],
      url: `https://api.openraadsinformatie.nl/v1/resolve/${id}`,
      original_url: `https://lindewaard.raadsinformatie.example/document/${id}`,
      last_discussed_at: '2026-02-17T19:30:00Z',
      ...changes,
    },
    sort: [1],
  };
}

/** Serves hits; only `_search` by POST with JSON, as the service; an unknown index gives 404. */
export function startElastic(hits: readonly unknown[]): Promise<ProtocolServer> {
  return startProtocol((request) => {
    const headers = { 'content-type': 'application/json; charset=UTF-8' };
    if (request.url.pathname.includes('onbekend'))
      return { status: 404, headers, body: '{"error":{"type":"index_not_found_exception"},"status":404}' };
    if (request.method !== 'POST' || !request.url.pathname.endsWith('/_search'))
      return { status: 405, headers, body: '{"error":"Incorrect HTTP method"}' };
    const { from, size } = JSON.parse(request.body) as { from: number; size: number };
    const found = hits.slice(from, from + size);
    const total = { value: hits.length, relation: 'eq' };
    return {
      headers,
      body: JSON.stringify({ took: 3, timed_out: false, hits: { total, max_score: null, hits: found } }),
    };
  });
}
