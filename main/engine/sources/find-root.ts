/** What kind of document a tree is. */
import { isElementName } from './html-names.ts';
import { elementsOf, type XmlElement } from './xml-node.ts';

/** The root of a feed, a web page, or something else with the name of its outermost element. */
export type FoundRoot =
  | { readonly kind: 'rss' | 'rdf' | 'atom' | 'cdf'; readonly element: XmlElement }
  | { readonly kind: 'page' }
  | { readonly kind: 'unknown'; readonly name: string };

function* walk(element: XmlElement, depth: number): Generator<XmlElement> {
  for (const child of elementsOf(element)) {
    yield child;
    // A feed inside a page is an example, not the page's feed.
    if (depth > 0 && child.local !== 'html') yield* walk(child, depth - 1);
  }
}

/** CDF (Microsoft, 1997) writes its names in capitals and its links as attributes. */
function isCdf(channel: XmlElement): boolean {
  if (channel.name === channel.name.toUpperCase() || channel.attributes.has('href')) return true;
  return elementsOf(channel).some((child) => child.local === 'item' && child.attributes.has('href'));
}

function kindOf(element: XmlElement): 'rss' | 'rdf' | 'atom' | 'cdf' | null {
  switch (element.local) {
    case 'rss':
      return 'rss';
    case 'rdf':
      return [...walk(element, 1)].some((e) => e.local === 'channel' || e.local === 'item') ? 'rdf' : null;
    case 'feed':
    case 'entry':
      return 'atom';
    case 'channel':
      return isCdf(element) ? 'cdf' : 'rss';
    case 'item':
      return elementsOf(element).some((e) => e.local === 'title' || e.local === 'link') ? 'rss' : null;
    default:
      return null;
  }
}

/** How deep a root may lie below what a server printed in front of it. */
const searchDepth = 8;

/** Finds the outermost feed element. A fragment (channel, item, entry alone) counts: its parent is then the root. */
export function findRoot(document: XmlElement): FoundRoot {
  let outermost: XmlElement | null = null;
  for (const element of walk(document, searchDepth)) {
    outermost ??= element;
    const kind = kindOf(element);
    if (kind !== null) {
      const fragment = element.local === 'item' || element.local === 'entry';
      return { kind, element: fragment ? (element.parent ?? element) : element };
    }
    if (element.local === 'html') return { kind: 'page' };
  }
  if (outermost !== null && isElementName(outermost.local) && !outermost.name.includes(':'))
    return { kind: 'page' };
  return { kind: 'unknown', name: outermost?.name.slice(0, 40) ?? '' };
}
