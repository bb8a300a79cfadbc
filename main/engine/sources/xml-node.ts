/** The tree a document is read into. */

/** A run of characters; CDATA is kept apart because authors put markup in it unescaped. */
export interface XmlText {
  readonly kind: 'text';
  readonly value: string;
  readonly cdata: boolean;
}

/** An element with its scope resolved. */
export interface XmlElement {
  readonly kind: 'element';
  /** As written, with prefix. */
  readonly name: string;
  /** Lower case, without prefix. */
  readonly local: string;
  /** See `vocabularyOf`. */
  readonly vocabulary: string;
  /** The namespace in scope, '' where none. */
  readonly uri: string;
  /** Names in lower case, as written otherwise. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | XmlText)[];
  readonly parent: XmlElement | null;
  /** True where the document ended inside this element. */
  readonly cut: boolean;
}

/** A whole document: every element at the top, and problem codes. */
export interface XmlDocument {
  readonly root: XmlElement;
  readonly codes: ReadonlySet<string>;
}

/** An attribute by its lower-case name, trimmed; null where absent or empty. */
export function attribute(element: XmlElement, name: string): string | null {
  const value = element.attributes.get(name)?.trim();
  return value === undefined || value === '' ? null : value;
}

/** Child elements only. */
export function elementsOf(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((child): child is XmlElement => child.kind === 'element');
}

/** All text inside, markup left out, trimmed. */
export function textIn(element: XmlElement): string {
  const [only] = element.children;
  // Nearly every field is one run of text.
  if (element.children.length === 1 && only?.kind === 'text') return only.value.trim();
  const parts: string[] = [];
  const visit = (node: XmlElement): void => {
    for (const child of node.children) {
      if (child.kind === 'text') parts.push(child.value);
      else visit(child);
    }
  };
  visit(element);
  return parts.join('').trim();
}
