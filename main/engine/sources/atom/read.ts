/** Atom: tree → canonical XML → rss-parser. */
import type { ParsedFeed } from '../../../../shared/model/item.ts';
import type { ShapeContext } from '../rss/shape.ts';
import { parseCanonical } from '../rss-port.ts';
import type { XmlElement } from '../xml-node.ts';
import { scheduleOf, shapeAtom } from './shape.ts';
import { writeAtom } from './write.ts';

/** Reads an Atom 0.3 or 1.0 tree. */
export async function readAtom(
  root: XmlElement,
  context: ShapeContext,
): Promise<Pick<ParsedFeed, 'feed' | 'ttl' | 'entries'>> {
  return { ...(await parseCanonical(writeAtom(shapeAtom(root, context)))), ...scheduleOf(root) };
}
