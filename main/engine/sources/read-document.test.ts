import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { maximumBytes, readDocument } from './read-document.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const item = (body: string): string =>
  `<rss version="2.0"><channel><title>T</title><item>${body}</item></channel></rss>`;

async function entryOf(document: string, hints = {}): Promise<Record<string, unknown>> {
  const result = await readDocument(encode(document), hints);
  if (!result.ok) throw new Error(result.failure.key);
  return { ...result.value.entries[0] };
}

const atom = (body: string, attributes = ''): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom"${attributes}><entry>${body}</entry></feed>`;

describe('links', () => {
  const cases: readonly (readonly [string, string, string | null])[] = [
    ['a guid that is a permalink', item('<guid>https://a.example/1</guid>'), 'https://a.example/1'],
    ['a guid that is none', item('<guid isPermaLink="false">https://a.example/1</guid>'), null],
    [
      'a link before a guid',
      item('<guid>https://a.example/1</guid><link>https://a.example/2</link>'),
      'https://a.example/2',
    ],
    [
      'the address behind a redirector',
      item(
        '<link>https://feedproxy.example/x</link><feedburner:origLink>https://a.example/1</feedburner:origLink>',
      ),
      'https://a.example/1',
    ],
    ['an Atom link in RSS', item('<atom:link href="https://a.example/1"/>'), 'https://a.example/1'],
    ['a script for a link', item('<link>javascript:alert(1)</link>'), null],
    ['a file for a link', item('<link>file:///etc/passwd</link>'), null],
    ['words for a link', item('<link>zie onze site</link>'), null],
    ['a path', item('<link>/nieuws/1</link>'), 'https://feed.example/nieuws/1'],
    ['only an edit link', atom('<link rel="edit" href="https://a.example/edit"/>'), null],
    [
      'HTML before another format',
      atom(
        '<link type="application/pdf" href="https://a.example/1.pdf"/><link type="text/html" href="https://a.example/1"/>',
      ),
      'https://a.example/1',
    ],
    ['an id that is an address', atom('<id>https://a.example/1</id>'), 'https://a.example/1'],
  ];
  it.each(cases)('takes %s', async (_what, document, link) => {
    expect((await entryOf(document, { url: 'https://feed.example/rss.xml' })).link).toBe(link);
  });

  it('resolves against Content-Location only where that is a web address', async () => {
    const document = item('<link>x</link>');
    const read = (location: string): Promise<Record<string, unknown>> =>
      entryOf(document, { url: 'https://feed.example/a/', headers: { 'Content-Location': location } });
    expect((await read('https://other.example/b/')).link).toBe('https://other.example/b/x');
    expect((await read('/c/')).link).toBe('https://feed.example/c/x');
    expect((await read('javascript:alert(1)')).link).toBe('https://feed.example/a/x');
  });
});

describe('text constructs of Atom', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['text', '<title type="text">1 &lt; 2 &amp; 3</title>', '1 < 2 & 3'],
    ['html', '<title type="html">&lt;b&gt;Vet&lt;/b&gt; &amp;amp; &amp;eacute;</title>', 'Vet & é'],
    [
      'xhtml',
      '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">a <b>b</b> &lt;c&gt;</div></title>',
      'a b <c>',
    ],
    ['html labelled text', '<title>&lt;b&gt;Vet&lt;/b&gt;</title>', 'Vet'],
    [
      'literal markup without end',
      '<title>Het element &lt;b&gt; uitgelegd</title>',
      'Het element <b> uitgelegd',
    ],
    ['base64', '<title mode="base64">SGFsbG8gZG9ycA==</title>', 'Hallo dorp'],
    ['a type that is none', '<title type="">evil</title>', 'evil'],
    ['CDATA', '<title type="html"><![CDATA[<i>Schuin</i>]]></title>', 'Schuin'],
  ];
  it.each(cases)('reads %s', async (_what, body, title) => {
    expect((await entryOf(atom(body))).title).toBe(title);
  });
});

describe('people, subjects, dates', () => {
  it('collects authors and categories once', async () => {
    const entry = await entryOf(
      item(
        '<author>a@b.example (An)</author><dc:creator>Bo</dc:creator><dc:creator>Bo</dc:creator><category>x</category><category>x</category>',
      ),
    );
    expect(entry.authors).toEqual(['Bo', 'a@b.example (An)']);
    expect(entry.categories).toEqual(['x']);
  });

  it('lets an entry inherit the author of its feed', async () => {
    const document =
      '<feed xmlns="http://www.w3.org/2005/Atom"><author><name>Raad</name></author><entry><title>t</title></entry></feed>';
    expect((await entryOf(document)).authors).toEqual(['Raad']);
  });

  it('falls back from published to updated in Atom and keeps both', async () => {
    const entry = await entryOf(atom('<updated>2026-04-07T10:00:00Z</updated>'));
    expect(entry).toMatchObject({
      published: '2026-04-07T10:00:00.000Z',
      updated: '2026-04-07T10:00:00.000Z',
    });
  });

  it('does not let one bad date spoil the document', async () => {
    const result = await readDocument(encode(atom('<title>t</title><published>onzin 99</published>')));
    expect(result).toMatchObject({ ok: true, value: { entries: [{ title: 't', published: null }] } });
  });
});

describe('refusals', () => {
  it('refuses what is too large before looking at it', async () => {
    const result = await readDocument(new Uint8Array(maximumBytes + 1));
    expect(result).toMatchObject({ ok: false, failure: { code: 'too-large', key: 'feed-too-large' } });
  });

  it('names the element of a document that is no feed', async () => {
    const result = await readDocument(encode('<urlset><url/></urlset>'));
    expect(result).toMatchObject({
      ok: false,
      failure: { key: 'feed-not-recognised', args: { root: 'urlset' } },
    });
  });

  it('refuses damaged gzip', async () => {
    const result = await readDocument(new Uint8Array([0x1f, 0x8b, 8, 0, 1, 2, 3]));
    expect(result).toMatchObject({ ok: false, failure: { key: 'feed-not-text' } });
  });
});

/** A small generator with a fixed seed (Numerical Recipes LCG): the same mutants on every run. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const shards = [
  '<',
  '>',
  '&',
  '"',
  '<![CDATA[',
  ']]>',
  '<!--',
  '</item>',
  '<item>',
  '\0',
  '&#0;',
  '<x:y',
  "xmlns='",
  '<!DOCTYPE x [',
  '{',
  '\\',
];

function mutate(bytes: Buffer, random: () => number): Buffer {
  const pick = (limit: number): number => Math.floor(random() * limit);
  let out = bytes;
  for (let round = 1 + pick(8); round > 0 && out.length > 0; round -= 1) {
    const at = pick(out.length);
    const head = out.subarray(0, at);
    const from = pick(out.length);
    const ways: readonly (() => Buffer)[] = [
      () => head,
      () => Buffer.concat([head, Buffer.from([pick(256)]), out.subarray(at + 1)]),
      () => Buffer.concat([head, out.subarray(at + pick(40))]),
      () => Buffer.concat([head, out.subarray(from, from + 60), out.subarray(at)]),
      () => Buffer.concat([head, Buffer.from(shards[pick(shards.length)] ?? ''), out.subarray(at)]),
    ];
    out = ways[pick(ways.length)]?.() ?? out;
  }
  return out;
}

describe('any bytes', () => {
  it('give entries or a refusal, never a throw, never an internal failure', async () => {
    const folder = new URL('../../../test/fixtures/feeds/', import.meta.url);
    const originals = readdirSync(folder).map((file) => readFileSync(new URL(file, folder)));
    const random = generator(20_261_124);
    for (let run = 0; run < 4000; run += 1) {
      const original = originals[Math.floor(random() * originals.length)];
      const mutant = mutate(original ?? Buffer.alloc(0), random);
      const result = await readDocument(mutant, { url: 'https://lindewaard.example/rss.xml' });
      const sane = result.ok ? Array.isArray(result.value.entries) : result.failure.code !== 'internal';
      expect(sane, mutant.toString('base64')).toBe(true);
      if (!result.ok) continue;
      for (const entry of result.value.entries)
        expect(entry.link === null || /^https?:/i.test(entry.link)).toBe(true);
    }
  });

  /** Each would take minutes if any step were quadratic: the time limit of the runner is the assertion. */
  const units = [
    '<b>',
    '</b>',
    '<',
    '&',
    '&x;',
    '<![CDATA[',
    '<!--',
    '<!DOCTYPE [',
    '<?x ',
    '<a b="',
    "<a b='>",
    '<item>',
    '<title>',
    '<p',
    '<script>',
    '"',
    ']]>',
    '{"a":[',
  ];
  it.each(units)('of %s a hundred thousand times end', async (unit) => {
    const many = unit.repeat(100_000);
    for (const document of [
      many,
      item(`<description>${many}</description>`),
      atom(`<title>${many}</title>`),
      `{"version":"https://jsonfeed.org/version/1","items":[{"title":"${many}`,
    ])
      expect(typeof (await readDocument(encode(document))).ok).toBe('boolean');
  });
});
