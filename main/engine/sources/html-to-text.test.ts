import { describe, expect, it } from 'vitest';
import { htmlToLine, htmlToText } from './html-to-text.ts';

const cases: readonly (readonly [string, string, string])[] = [
  ['paragraphs', '<p>Een</p><p>Twee</p>', 'Een\n\nTwee'],
  ['a line end', 'Een<br>twee<br/>drie', 'Een\ntwee\ndrie'],
  ['two line ends as a paragraph', 'Een<br><br />twee', 'Een\n\ntwee'],
  ['a list', '<ul><li>een</li><li><b>twee</b></li></ul>na', '- een\n- twee\n\nna'],
  ['an unclosed list', '<ul><li>een<li>twee</ul>', '- een\n- twee'],
  ['an empty item', '<ul><li></li><li>twee</li></ul>', '- twee'],
  ['a table', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\nc'],
  ['scripts and styles', 'a<script>var x = "<p>";</script><style>p{}</style> b', 'a b'],
  ['comments', 'a<!-- weg -->b', 'ab'],
  ['references', 'Caf&eacute; &amp; &#8364;&nbsp;2 &hellip;', 'Café & € 2 …'],
  ['Windows references', 'don&#146;t', 'don’t'],
  ['an address with old names', 'x?a=1&copy=2', 'x?a=1&copy=2'],
  ['inline elements', 'Vet<b>gedrukt</b> en <i>schuin</i>.', 'Vetgedrukt en schuin.'],
  ['white space', '  een \n\t twee\u00a0drie  ', 'een twee drie'],
  ['plain text with paragraphs', 'een\ntwee\n\ndrie', 'een twee\n\ndrie'],
  ['preformatted text', '<pre>een\ntwee</pre>', 'een\ntwee'],
  ['soft hyphens and zero widths', 'ge\u00admeen\u200bte', 'gemeente'],
  ['a decomposed accent', 'cafe\u0301', 'café'],
  ['a stray sign', '3 < 5 en 5 > 3', '3 < 5 en 5 > 3'],
  ['an unknown word in angles', 'Kosten <onbekend> euro', 'Kosten <onbekend> euro'],
  ['an unknown element', 'a <foo>b</foo> c', 'a b c'],
  ['Office elements', 'a<o:p></o:p> b', 'a b'],
  ['a broken tag at the end', 'tekst <a href="https://x', 'tekst'],
  ['a script that is named, not used', 'Uitleg over <script> in kranten', 'Uitleg over <script> in kranten'],
  ['a picture', '<img src="x.jpg" alt="Brug">', ''],
  ['a whole page', '<html><head><title>weg</title></head><body><p>tekst</p></body></html>', 'tekst'],
  ['no doctype', "<!' rare tekst", "<!' rare tekst"],
  ['formulas', '<math><mi>a</mi><mo>+</mo><mi>b</mi></math>', 'a+b'],
  ['nothing', '', ''],
];

describe('htmlToText', () => {
  it.each(cases)('writes %s', (_what, html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  it('writes a title on one line', () => {
    expect(htmlToLine('<p>Een</p>\n<p>Twee</p>')).toBe('Een Twee');
  });

  it('never leaves an element behind, whatever the order of tags', () => {
    const tags = ['<p>', '</p>', '<br>', '<li>', '</ul>', '<b>', '</td>', '<div class="x">', '</div>'];
    for (const a of tags)
      for (const b of tags)
        for (const c of tags) expect(htmlToText(`x${a}y${b}z${c}`).replace(/[\s-]/g, '')).toBe('xyz');
  });
});
