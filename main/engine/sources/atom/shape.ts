/** Atom 0.3 and 1.0 trees → canonical entries. */
import { askedInterval } from '../asked-interval.ts';
import type { CanonicalEntry, CanonicalFeed } from '../canonical-xml.ts';
import { dateUnder, type Fields, fieldsOf, firstOf, under } from '../fields.ts';
import type { ShapeContext } from '../rss/shape.ts';
import { atomHtml, rssHtml } from '../text-construct.ts';
import { absoluteAddress, baseAt } from '../web-address.ts';
import { attribute, elementsOf, textIn, type XmlElement } from '../xml-node.ts';

type Owns = (child: XmlElement) => boolean;

/** Drafts of Atom had other namespaces: the root's own one counts, whatever it is. */
function ownedBy(root: XmlElement): Owns {
  return (child) =>
    child.vocabulary === 'atom' ||
    child.vocabulary === '' ||
    (child.vocabulary === '?' && child.uri === root.uri);
}

function relation(link: XmlElement): string {
  return (attribute(link, 'rel') ?? 'alternate').toLowerCase();
}

function address(link: XmlElement, context: ShapeContext): string {
  if (link.cut) return '';
  const written = attribute(link, 'href') ?? (textIn(link) || null);
  return absoluteAddress(written, baseAt(link, context.documentBase)) ?? '';
}

/** The page of an entry (RFC 4287 §4.2.7.2): alternate, an HTML one first; lacking that a related or via link. */
function linkOf(fields: Fields, context: ShapeContext): string | null {
  const links = [...under(fields, 'feedburner:origlink'), ...under(fields, 'link')];
  const alternates = links.filter((link) => relation(link) === 'alternate');
  const pages = alternates.filter((link) => /html/i.test(attribute(link, 'type') ?? 'text/html'));
  const lesser = ['related', 'via'].flatMap((name) => links.filter((link) => relation(link) === name));
  return firstOf([...pages, ...alternates, ...lesser], (link) => address(link, context));
}

/** The id as published; only a bare path is completed, as `xml:base` asks (IRI reference without scheme). */
function idOf(fields: Fields, context: ShapeContext): string | null {
  const id = under(fields, 'id').find((element) => !element.cut && textIn(element) !== '');
  if (!id) return null;
  const written = textIn(id);
  const isPath = /^\.{0,2}\/\S*$|^[^\s:/]+\/\S*$/.test(written);
  return isPath ? (absoluteAddress(written, baseAt(id, context.documentBase)) ?? written) : written;
}

function peopleIn(fields: Fields, own: Owns): readonly string[] {
  const people = under(fields, 'author').map((person) => {
    const parts = fieldsOf(person, own);
    return firstOf(under(parts, 'name', 'email', 'uri', 'url', 'homepage'), textIn) ?? '';
  });
  return [...people, ...under(fields, 'dc:creator').map(rssHtml)].filter((name) => name.trim() !== '');
}

function categoriesOf(fields: Fields): readonly string[] {
  const terms = under(fields, 'category').map(
    (c) => attribute(c, 'label') ?? attribute(c, 'term') ?? textIn(c),
  );
  return [...terms, ...under(fields, 'dc:subject').map(rssHtml)];
}

/** A repost names its origin in `source`: its author is then the entry's (RFC 4287 §4.2.11). */
function creatorsOf(fields: Fields, own: Owns, inherited: readonly string[]): readonly string[] {
  const people = peopleIn(fields, own);
  if (people.length > 0) return people;
  const origin = under(fields, 'source').flatMap((source) => peopleIn(fieldsOf(source, own), own));
  return origin.length > 0 ? origin : inherited;
}

function shapeEntry(
  entry: XmlElement,
  own: Owns,
  inherited: readonly string[],
  context: ShapeContext,
): CanonicalEntry {
  const fields = fieldsOf(entry, own);
  const updated = dateUnder(fields, 'updated', 'modified', 'dcterms:modified');
  const published = dateUnder(
    fields,
    'published',
    'issued',
    'created',
    'dcterms:issued',
    'pubdate',
    'dc:date',
  );
  if ((published.unreadable || updated.unreadable) && published.date === null && updated.date === null)
    context.report('date-unreadable');
  const id = idOf(fields, context);
  return {
    id,
    title:
      firstOf(under(fields, 'title'), atomHtml) ?? firstOf(under(fields, 'dc:title', 'media:title'), rssHtml),
    link: linkOf(fields, context) ?? absoluteAddress(id, null),
    published: published.date,
    updated: updated.date,
    creators: creatorsOf(fields, own, inherited),
    categories: categoriesOf(fields),
    summary:
      firstOf(under(fields, 'summary'), atomHtml) ??
      firstOf(under(fields, 'description', 'dc:description'), rssHtml),
    body:
      firstOf(under(fields, 'content'), atomHtml) ??
      firstOf(under(fields, 'content:encoded', 'xhtml:body'), rssHtml) ??
      firstOf(
        under(fields, 'media:group').flatMap((g) => under(fieldsOf(g, own), 'media:description')),
        rssHtml,
      ),
  };
}

/** Seconds the feed asks between visits, to spread into a ParsedFeed. */
export function scheduleOf(root: XmlElement): { readonly ttl?: number } {
  return askedInterval(fieldsOf(root, ownedBy(root)));
}

/** Shapes a whole Atom document, or a lone entry. */
export function shapeAtom(root: XmlElement, context: ShapeContext): CanonicalFeed {
  const own = ownedBy(root);
  const fields = fieldsOf(root, own);
  const inherited = peopleIn(fields, own);
  const entries = elementsOf(root)
    .flatMap((child) => (child.local === 'entries' ? elementsOf(child) : [child]))
    .filter((child) => child.local === 'entry' && own(child));
  return {
    title: firstOf(under(fields, 'title'), atomHtml) ?? firstOf(under(fields, 'dc:title'), rssHtml),
    link: linkOf(fields, context),
    language: attribute(root, 'xml:lang') ?? firstOf(under(fields, 'dc:language', 'language'), textIn),
    entries: entries.flatMap((element) => {
      const entry = shapeEntry(element, own, inherited, context);
      const empty =
        entry.title === null && entry.summary === null && entry.body === null && entry.link === null;
      return element.cut && empty ? [] : [entry];
    }),
  };
}
