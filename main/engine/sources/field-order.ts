/** Which elements cannot lie inside which: what tells a missing end tag from nesting. */

/** Elements that start an entry. */
const entryNames = new Set(['item', 'entry']);

/** Elements whose parts look like fields of an entry: looking outward for an unclosed field stops here. */
const groupNames = new Set([
  'channel',
  'feed',
  'rdf:rdf',
  'rss',
  'image',
  'textinput',
  'source',
  'author',
  'contributor',
  'media:group',
  'items',
  'cloud',
]);

/** Fields that hold one value: no other field can lie inside. */
const valueFields = new Set([
  'title',
  'link',
  'guid',
  'pubdate',
  'id',
  'updated',
  'published',
  'issued',
  'modified',
  'category',
  'comments',
  'dc:date',
  'dc:creator',
  'dc:title',
  'language',
  'ttl',
  'lastbuilddate',
  'copyright',
  'generator',
]);

/** Fields that hold text with markup. */
const textFields = new Set(['description', 'summary', 'content', 'content:encoded', 'dc:description']);

/** Fields whose names are no HTML: inside a text field they mean that it was never closed. */
const unmistakable = new Set([
  'guid',
  'pubdate',
  'updated',
  'published',
  'issued',
  'modified',
  'description',
  'content:encoded',
  'dc:date',
  'dc:creator',
  'dc:title',
  'lastbuilddate',
  'category',
  'enclosure',
]);

const anyField = new Set([...valueFields, ...textFields, 'author', 'enclosure', 'source', 'media:content']);

/**
 * How many of the open elements (outermost first, lower-case names with prefix) a new element named `opening`
 * shows to be unclosed: 0 where it may lie where it is.
 */
export function unclosedBefore(open: readonly string[], opening: string): number {
  const startsEntry = entryNames.has(opening);
  if (!startsEntry && !anyField.has(opening)) return 0;
  for (let at = open.length - 1; at >= 0; at -= 1) {
    const name = open[at] ?? '';
    if (startsEntry) {
      if (name === opening) return open.length - at;
      if (groupNames.has(name)) return 0;
    } else {
      if (valueFields.has(name)) return open.length - at;
      if (textFields.has(name)) return unmistakable.has(opening) ? open.length - at : 0;
      if (groupNames.has(name) || entryNames.has(name)) return 0;
    }
  }
  return 0;
}
