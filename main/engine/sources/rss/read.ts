/** RSS and RDF: tree → canonical XML → rss-parser. */
import type { ParsedFeed } from '../../../../shared/model/item.ts';
import { parseCanonical } from '../rss-port.ts';
import type { XmlElement } from '../xml-node.ts';
import { type ShapeContext, scheduleOf, shapeRss } from './shape.ts';
import { writeRss } from './write.ts';

/** Reads an RSS (0.90–2.0) or RDF (1.0) tree. */
export async function readRss(
  root: XmlElement,
  context: ShapeContext,
): Promise<Pick<ParsedFeed, 'feed' | 'ttl' | 'entries'>> {
  return { ...(await parseCanonical(writeRss(shapeRss(root, context)))), ...scheduleOf(root) };
}
