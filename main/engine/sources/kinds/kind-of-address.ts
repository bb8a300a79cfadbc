/** Which kind of source an address looks like. */
import type { SourceKind } from '../../../../shared/model/source.ts';
import { addressShapes } from './address-shapes.ts';
import { urlOf } from './web-url.ts';

/** The kind an address looks like; `feed` where nothing tells otherwise. Never throws. */
export function kindOfAddress(address: string): SourceKind {
  const url = urlOf(address);
  if (url === null) return 'feed';
  return addressShapes.find(([, fits]) => fits(url))?.[0] ?? 'feed';
}
