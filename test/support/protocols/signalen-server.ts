/** Signalen's public map: GeoJSON, pages by `geopage` in the Link header. Fictitious reports. */
import { type ProtocolServer, startProtocol } from './serve.ts';

/** A feature as `/signals/v1/public/signals/geography` gives it. */
export function signal(
  id: number,
  properties: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [6.560123456 + id / 1000, 52.994987654] },
    properties: {
      category: {
        name: 'Straatverlichting',
        slug: 'straatverlichting',
        parent: { name: 'Wegen, verkeer, straatmeubilair', slug: 'wegen' },
      },
      created_at: new Date(Date.UTC(2026, 2, 10, 7, id)).toISOString(),
      ...properties,
    },
  };
}

/** Serves features, `size` a page; without a box the service answers 400. */
export function startSignalen(features: readonly unknown[], size: number): Promise<ProtocolServer> {
  return startProtocol((request) => {
    if (!request.url.searchParams.has('bbox')) return { status: 400, body: '{"non_field_errors":["bbox"]}' };
    const page = Number(request.url.searchParams.get('geopage') ?? '1');
    const next = new URL(request.url);
    next.searchParams.set('geopage', String(page + 1));
    const link = page * size < features.length ? { link: `<${next.href}>; rel="next"` } : {};
    const shown = features.slice((page - 1) * size, page * size);
    return {
      headers: { 'content-type': 'application/geo+json', ...link },
      body: JSON.stringify({ type: 'FeatureCollection', features: shown.length === 0 ? null : shown }),
    };
  });
}
