/** Finding elements by name in a tree, whatever their prefix. */
import { elementsOf, textIn, type XmlElement } from '../xml-node.ts';

/** Depth of real answers stays below 12. */
const maximumDepth = 40;

/** All elements of a local name (lower case) below one, in document order; not those inside each other. */
export function allNamed(element: XmlElement, local: string, depth = maximumDepth): readonly XmlElement[] {
  if (depth === 0) return [];
  return elementsOf(element).flatMap((child) =>
    child.local === local ? [child] : allNamed(child, local, depth - 1),
  );
}

/** The text of the first element of any of the names that says something, or null. */
export function firstText(element: XmlElement, ...locals: readonly string[]): string | null {
  for (const local of locals) {
    const text = allNamed(element, local)
      .map((found) => (found.cut ? '' : textIn(found)))
      .find((found) => found !== '');
    if (text !== undefined) return text.replace(/\s+/g, ' ');
  }
  return null;
}

/** All texts of elements of a name, each once. */
export function textsNamed(element: XmlElement, local: string): readonly string[] {
  const texts = allNamed(element, local).map((found) => textIn(found).replace(/\s+/g, ' '));
  return [...new Set(texts.filter((text) => text !== ''))];
}
