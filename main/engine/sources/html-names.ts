/** Element names of HTML, by what the text writer does with them (HTML Living Standard, obsolete ones included). */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((w) => w !== ''));

/** Start and end a paragraph. */
export const paragraphNames = words(`
  address article aside blockquote body center details dialog dir div dl fieldset figcaption figure footer form
  h1 h2 h3 h4 h5 h6 header hgroup hr html main menu nav ol p pre search section summary table ul caption`);

/** Start a line. */
export const lineNames = words('dd dt li tr option optgroup legend thead tbody tfoot');

/** Their content is not for reading. */
export const silentNames = words(
  'script style template iframe noembed noframes head object applet audio video canvas',
);

/** Elements whose content the tokenizer reads raw, up to their end tag. */
export const rawNames = words('script style title textarea iframe noembed noframes xmp plaintext');

const inlineNames = words(`
  a abbr acronym applet area audio b base basefont bdi bdo big blink br button canvas cite code col colgroup command
  data datalist del dfn em embed font frame frameset head i iframe image img input ins kbd keygen label link map mark
  marquee math meta meter nobr noembed noframes noscript object output param picture plaintext portal progress q rb rp
  rt rtc ruby s samp script select slot small source span strike strong style sub sup svg td template textarea th time
  title track tt u var video wbr xmp`);

/** Elements that have no end tag. */
export const voidNames = words(
  'area base basefont br col command embed frame hr image img input keygen link meta param source track wbr',
);

/** True for a name that HTML knows, and for names with `:` or `-` (Office, SVG and custom elements). */
export function isElementName(name: string): boolean {
  return (
    inlineNames.has(name) ||
    paragraphNames.has(name) ||
    lineNames.has(name) ||
    name.includes(':') ||
    name.includes('-')
  );
}
