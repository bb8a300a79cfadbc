import { describe, expect, it } from 'vitest';
import { mendMarkup } from './mend-markup.ts';
import { readXml } from './read-xml.ts';
import { elementsOf, textIn, type XmlElement } from './xml-node.ts';

const cases: readonly (readonly [string, string, string])[] = [
  ['nothing to mend', '<a b="c">d</a>', '<a b="c">d</a>'],
  ['a bare less-than', '<a>1 < 2</a>', '<a>1 &lt; 2</a>'],
  ['a heart', '<a>wij <3 dorp</a>', '<a>wij &lt;3 dorp</a>'],
  ['a greater-than in a value', '<a b="x > y">d</a>', '<a b="x > y">d</a>'],
  ['a quote without end', '<a b="c>d</a>', '<a b="c">d</a>'],
  ['a quote without end in an empty element', '<a b="c/><d/>', '<a b="c"/><d/>'],
  ['a tag without end', '<title Nieuws</title>', '<title> Nieuws</title>'],
  ['an end tag without end', '<a>b</a <c>d</c>', '<a>b</a ><c>d</c>'],
  ['CDATA without end', '<a><![CDATA[b</a>', '<a><![CDATA[b]]></a>'],
  [
    'CDATA without end before another',
    '<a><![CDATA[b</a><c><![CDATA[d]]></c>',
    '<a><![CDATA[b]]></a><c><![CDATA[d]]></c>',
  ],
  ['CDATA that holds its own end tag', '<a><![CDATA[<a>b</a>]]></a>', '<a><![CDATA[<a>b</a>]]></a>'],
  ['a comment without end', '<a><!-- b</a>', '<a> b</a>'],
  ['a doctype', '<!DOCTYPE rss><a/>', '<a/>'],
  ['declared entities', '<!DOCTYPE r [<!ENTITY x "y">]><a>&x;</a>', '<a>&x;</a>'],
  ['a doctype without end', '<!DOCTYPE r [<!ENTITY x "y"><a/>', '<a/>'],
  ['control characters', '<a>b\u0000\u000bc</a>', '<a>bc</a>'],
  ['an instruction closed too early', '<?php echo 1 ><a/>', '<a/>'],
];

describe('mendMarkup', () => {
  it.each(cases)('mends %s', (_what, broken, mended) => {
    expect(mendMarkup(broken).text).toBe(mended);
  });

  it('says nothing about sound markup', () => {
    expect([...mendMarkup('<?xml version="1.0"?><a><!-- b --><![CDATA[c]]></a>').codes]).toEqual([]);
  });
});

function outline(element: XmlElement): string {
  return elementsOf(element)
    .map((child) => `${child.local}(${outline(child) || textIn(child)})`)
    .join(' ');
}

describe('readXml', () => {
  it.each([
    ['<a><b>1</b><c/></a>', 'a(b(1) c())'],
    ['<item><title>1<item><title>2</title></item>', 'item(title(1)) item(title(2))'],
    ['<item><title>1<link>2</link></item>', 'item(title(1) link(2))'],
    ['<item><description><p>1<pubDate>2</pubDate></item>', 'item(description(p(1)) pubdate(2))'],
    ['<item><description>a <title>b</title></description></item>', 'item(description(title(b)))'],
    ['<a><b>1</c></a>', 'a(b(1))'],
    ['<a>1<br>2<br>3</a>', 'a(br() br())'],
  ])('sees what is unclosed in %s', (markup, shape) => {
    expect(outline(readXml(markup).root)).toBe(shape);
  });

  it('resolves prefixes by their declaration, and known prefixes without one', () => {
    const [a] = elementsOf(readXml('<q:a xmlns:q="http://www.w3.org/2005/Atom"><dc:date/><z:y/></q:a>').root);
    expect(a?.vocabulary).toBe('atom');
    expect(elementsOf(a as XmlElement).map((child) => child.vocabulary)).toEqual(['dc', '?']);
  });

  it('marks what the end of the document cut off', () => {
    const { root, codes } = readXml('<a><b>1</b><c>2');
    const [a] = elementsOf(root);
    expect(elementsOf(a as XmlElement).map((child) => child.cut)).toEqual([false, true]);
    expect([...codes]).toEqual(['truncated']);
  });

  it('keeps the first of two equal attributes', () => {
    expect(elementsOf(readXml('<a b="1" b="2"/>').root)[0]?.attributes.get('b')).toBe('1');
  });
});
