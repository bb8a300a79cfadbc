/** Channel Definition Format (Microsoft, 1997) → canonical entries. */

import { parseDate } from '../../../../shared/listen/dates.ts';
import type { CanonicalEntry, CanonicalFeed } from '../canonical-xml.ts';
import { fieldsOf, firstOf, under } from '../fields.ts';
import type { ShapeContext } from '../rss/shape.ts';
import { rssHtml } from '../text-construct.ts';
import { absoluteAddress, baseAt } from '../web-address.ts';
import { attribute, elementsOf, type XmlElement } from '../xml-node.ts';

function itemsIn(element: XmlElement): readonly XmlElement[] {
  return elementsOf(element).flatMap((child) => {
    if (child.local === 'item') return [child];
    return child.local === 'channel' ? itemsIn(child) : [];
  });
}

function hrefOf(element: XmlElement, context: ShapeContext): string | null {
  const base = baseAt(element, context.documentBase);
  const anchor = elementsOf(element).find((child) => child.local === 'a');
  return absoluteAddress(attribute(element, 'href') ?? (anchor ? attribute(anchor, 'href') : null), base);
}

function shapeItem(item: XmlElement, context: ShapeContext): CanonicalEntry {
  const fields = fieldsOf(item, () => true);
  const modified = parseDate(attribute(item, 'lastmod') ?? '');
  return {
    id: null,
    title: firstOf(under(fields, 'title'), rssHtml),
    link: hrefOf(item, context),
    published: modified,
    updated: modified,
    creators: [],
    categories: [],
    summary: firstOf(under(fields, 'abstract'), rssHtml),
    body: null,
  };
}

/** Shapes a CDF channel. CDF knows one date, of the last change: it stands for both. */
export function shapeCdf(root: XmlElement, context: ShapeContext): CanonicalFeed {
  const fields = fieldsOf(root, () => true);
  return {
    title: firstOf(under(fields, 'title'), rssHtml),
    link: hrefOf(root, context),
    language: attribute(root, 'xml:lang'),
    entries: itemsIn(root).map((item) => shapeItem(item, context)),
  };
}
