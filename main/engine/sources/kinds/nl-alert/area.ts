/** Where an alert was broadcast, against where the municipality lies: the list of alerts is nationwide. */

/** A box in degrees. */
export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

const mark = 'bbox=';

/** The address with the municipality's box behind `#`: it stays with us, a fragment is never sent. */
export function withBox(url: string, { west, south, east, north }: Box): string {
  const numbers = [west, south, east, north].map((degrees) => degrees.toFixed(3));
  return `${url.split('#')[0]}#${mark}${numbers.join(',')}`;
}

/** The box behind the `#` of an address, or null. */
export function boxOf(url: string): Box | null {
  const fragment = url.split('#')[1] ?? '';
  if (!fragment.startsWith(mark)) return null;
  const [west, south, east, north, ...rest] = fragment.slice(mark.length).split(',').map(Number);
  const found = [west, south, east, north];
  if (rest.length > 0 || found.some((each) => each === undefined || !Number.isFinite(each))) return null;
  return { west: west ?? 0, south: south ?? 0, east: east ?? 0, north: north ?? 0 };
}

/**
 * Whether any of the polygons ("lat,lon lat,lon …") reaches into the box, by its own bounding box: at the border rather
 * once too often. An alert without a readable area counts everywhere.
 */
export function reaches(area: readonly string[], box: Box): boolean {
  const bounds = area.map(boundsOf).filter((each) => each !== null);
  if (bounds.length === 0) return true;
  return bounds.some(
    (each) =>
      each.west <= box.east && each.east >= box.west && each.south <= box.north && each.north >= box.south,
  );
}

function boundsOf(polygon: string): Box | null {
  const points = polygon
    .trim()
    .split(/\s+/)
    .map((point) => point.split(',').map(Number))
    .filter(([latitude, longitude]) => Number.isFinite(latitude) && Number.isFinite(longitude));
  if (points.length === 0) return null;
  const latitudes = points.map(([latitude = 0]) => latitude);
  const longitudes = points.map(([, longitude = 0]) => longitude);
  return {
    west: Math.min(...longitudes),
    south: Math.min(...latitudes),
    east: Math.max(...longitudes),
    north: Math.max(...latitudes),
  };
}
