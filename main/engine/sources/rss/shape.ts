/** RSS 0.90–2.0, RSS 1.0 (RDF) and CDF trees → canonical entries: which element counts where several compete. */
import { askedInterval } from '../asked-interval.ts';
import type { CanonicalEntry, CanonicalFeed } from '../canonical-xml.ts';
import { dateUnder, type Fields, fieldsOf, firstOf, under } from '../fields.ts';
import { atomHtml, rssHtml } from '../text-construct.ts';
import { absoluteAddress, baseAt } from '../web-address.ts';
import { attribute, elementsOf, textIn, type XmlElement } from '../xml-node.ts';

/** What reading an entry needs to know and may report. */
export interface ShapeContext {
  readonly documentBase: string | null;
  readonly report: (code: string) => void;
}

/** Elements of the format itself: its own namespace (whatever that is), a known RSS one, or none. */
function ownedBy(root: XmlElement): (child: XmlElement) => boolean {
  const channel = elementsOf(root).find((child) => child.local === 'channel' || child.local === 'item');
  const uris = new Set([root.uri, channel?.uri ?? '']);
  return (child) =>
    child.vocabulary === '' ||
    child.vocabulary === 'rss' ||
    (child.vocabulary === '?' && uris.has(child.uri));
}

/** All entries, wherever they lie: in the channel, beside it, or loose. Entries inside entries do not count. */
function itemsIn(element: XmlElement, own: (child: XmlElement) => boolean): readonly XmlElement[] {
  return elementsOf(element).flatMap((child) => {
    if (!own(child) && child.vocabulary !== 'rdf') return [];
    if (child.local === 'item') return [child];
    return ['channel', 'rss', 'rdf', 'items', 'itemlist'].includes(child.local) ? itemsIn(child, own) : [];
  });
}

/** Text where it is a web address, resolved against the base in force. */
function addressIn(element: XmlElement, context: ShapeContext): string {
  if (element.cut) return '';
  const written = attribute(element, 'href') ?? textIn(element);
  return /\s/.test(written) ? '' : (absoluteAddress(written, baseAt(element, context.documentBase)) ?? '');
}

function isAlternate(link: XmlElement): boolean {
  return (attribute(link, 'rel') ?? 'alternate').toLowerCase() === 'alternate';
}

function linkOf(fields: Fields, context: ShapeContext): string | null {
  const links = [
    ...under(fields, 'feedburner:origlink', 'link'),
    ...under(fields, 'rss:link', 'atom:link').filter((link) => attribute(link, 'href') !== null),
  ];
  return firstOf(links.filter(isAlternate), (link) => addressIn(link, context));
}

/** The guid as a link: only where it is absolute and not said to be no permalink (RSS 2.0 specification). */
function guidLink(fields: Fields, context: ShapeContext): string | null {
  const permalinks = under(fields, 'guid').filter(
    (guid) => attribute(guid, 'ispermalink')?.toLowerCase() !== 'false' && /^https?:\/\//i.test(textIn(guid)),
  );
  return firstOf(permalinks, (guid) => addressIn(guid, context));
}

function wholeText(element: XmlElement): string {
  return element.cut ? '' : textIn(element);
}

function creatorsOf(fields: Fields): readonly string[] {
  const people = under(fields, 'atom:author').flatMap((author) =>
    elementsOf(author).filter((part) => part.local === 'name'),
  );
  const named = [...under(fields, 'dc:creator', 'author'), ...people, ...under(fields, 'itunes:author')];
  return named.map(rssHtml).filter((name) => name.trim() !== '');
}

function shapeItem(
  item: XmlElement,
  own: (child: XmlElement) => boolean,
  context: ShapeContext,
): CanonicalEntry {
  const fields = fieldsOf(item, own);
  const published = dateUnder(
    fields,
    'pubdate',
    'dc:date',
    'dcterms:issued',
    'dcterms:created',
    'atom:published',
    'dcterms:date',
    'date',
    'published',
  );
  if (published.unreadable) context.report('date-unreadable');
  const about = attribute(item, 'rdf:about') ?? attribute(item, 'about');
  return {
    id: firstOf(under(fields, 'guid', 'atom:id', 'id', 'dc:identifier'), wholeText) ?? about,
    title:
      firstOf(under(fields, 'title', 'dc:title', 'media:title'), rssHtml) ??
      firstOf(under(fields, 'atom:title'), atomHtml),
    link: linkOf(fields, context) ?? guidLink(fields, context) ?? absoluteAddress(about, null),
    published: published.date,
    updated: dateUnder(fields, 'atom:updated', 'dcterms:modified', 'updated', 'lastmod', 'dc:date').date,
    creators: creatorsOf(fields),
    categories: under(fields, 'category', 'dc:subject').map(rssHtml),
    summary:
      firstOf(under(fields, 'description', 'dc:description'), rssHtml) ??
      firstOf(under(fields, 'atom:summary'), atomHtml) ??
      firstOf(under(fields, 'summary', 'itunes:summary', 'media:description'), rssHtml),
    body:
      firstOf(under(fields, 'content:encoded', 'encoded', 'xhtml:body', 'body'), rssHtml) ??
      firstOf(under(fields, 'atom:content'), atomHtml) ??
      firstOf(under(fields, 'content'), rssHtml),
  };
}

/** A document that broke off may end in an entry of which nothing usable arrived. */
function isRemnant(item: XmlElement, entry: CanonicalEntry): boolean {
  return (
    item.cut && entry.title === null && entry.summary === null && entry.body === null && entry.link === null
  );
}

function channelFields(root: XmlElement, own: (child: XmlElement) => boolean): Fields {
  const channel =
    root.local === 'channel' ? root : elementsOf(root).find((child) => child.local === 'channel');
  return fieldsOf(channel ?? root, own);
}

/** Seconds the channel asks between visits, to spread into a ParsedFeed. */
export function scheduleOf(root: XmlElement): { readonly ttl?: number } {
  return askedInterval(channelFields(root, ownedBy(root)));
}

/** Shapes a whole RSS or RDF document. */
export function shapeRss(root: XmlElement, context: ShapeContext): CanonicalFeed {
  const own = ownedBy(root);
  const fields = channelFields(root, own);
  const entries = itemsIn(root, own).flatMap((item) => {
    const entry = shapeItem(item, own, context);
    return isRemnant(item, entry) ? [] : [entry];
  });
  return {
    title: firstOf(under(fields, 'title', 'dc:title', 'atom:title'), rssHtml),
    link: linkOf(fields, context),
    language: firstOf(under(fields, 'language', 'dc:language'), textIn) ?? attribute(root, 'xml:lang'),
    entries,
  };
}
