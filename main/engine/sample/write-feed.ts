/** Writes a sample feed's bytes the way such publishers really do: RSS 2.0, Atom or RDF, in its own charset. */
import { createHash } from 'node:crypto';
import { localParts, offsetMinutes } from '../../../shared/language/amsterdam-time.ts';
import { escapeXml } from '../xml-text.ts';
import type { SampleEntry } from './publish.ts';
import type { SampleHabit, SampleSource } from './sample-data.ts';

/** A feed as served. */
export interface WrittenFeed {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly etag: string;
}

/** Encodes a source's entries. */
export function writeFeed(source: SampleSource, entries: readonly SampleEntry[]): WrittenFeed {
  const body = { rss2: writeRss, atom: writeAtom, rdf: writeRdf }[source.format](source, entries);
  const bytes = encode(`<?xml version="1.0" encoding="${source.charset}"?>\n${body}`, source);
  const etag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`;
  const type = { rss2: 'application/rss+xml', atom: 'application/atom+xml', rdf: 'application/rdf+xml' }[
    source.format
  ];
  // Half of real servers leave the charset to the document.
  const contentType = source.habits.includes('bom') ? type : `${type}; charset=${source.charset}`;
  return { bytes, contentType, etag };
}

function writeRss(source: SampleSource, entries: readonly SampleEntry[]): string {
  const items = entries.map((entry) =>
    lines([
      '<item>',
      source.habits.includes('title-only') ? '' : `<title>${inline(source, entry.title)}</title>`,
      `<link>${escapeXml(linkOf(source, entry))}</link>`,
      source.habits.includes('no-guid') ? '' : `<guid isPermaLink="false">${escapeXml(entry.guid)}</guid>`,
      source.habits.includes('no-dates')
        ? ''
        : `<pubDate>${rfc822(entry.updated ?? entry.published)}</pubDate>`,
      entry.author === null ? '' : `<dc:creator>${escapeXml(entry.author)}</dc:creator>`,
      ...entry.categories.map((category) => `<category>${inline(source, category)}</category>`),
      `<description>${block(source, entry.body)}</description>`,
      '</item>',
    ]),
  );
  return lines([
    '<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    '<channel>',
    `<title>${inline(source, source.title)}</title>`,
    `<link>${escapeXml(source.site)}</link>`,
    `<description>${inline(source, source.title)}</description>`,
    '<language>nl-nl</language>',
    ...items,
    '</channel>',
    '</rss>',
  ]);
}

function writeAtom(source: SampleSource, entries: readonly SampleEntry[]): string {
  const items = entries.map((entry) =>
    lines([
      '<entry>',
      `<title>${inline(source, entry.title)}</title>`,
      `<link rel="alternate" href="${escapeXml(linkOf(source, entry))}"/>`,
      `<id>${escapeXml(entry.guid)}</id>`,
      source.habits.includes('no-dates') ? '' : `<published>${iso(entry.published)}</published>`,
      source.habits.includes('no-dates') ? '' : `<updated>${iso(entry.updated ?? entry.published)}</updated>`,
      entry.author === null ? '' : `<author><name>${escapeXml(entry.author)}</name></author>`,
      ...entry.categories.map((category) => `<category term="${escapeXml(category)}"/>`),
      source.habits.includes('html-body')
        ? `<content type="html">${block(source, entry.body)}</content>`
        : `<content>${block(source, entry.body)}</content>`,
      '</entry>',
    ]),
  );
  return lines([
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">',
    `<title>${inline(source, source.title)}</title>`,
    `<link rel="alternate" href="${escapeXml(source.site)}"/>`,
    `<id>${escapeXml(source.site)}</id>`,
    `<updated>${iso(entries[0]?.updated ?? entries[0]?.published ?? 0)}</updated>`,
    ...items,
    '</feed>',
  ]);
}

function writeRdf(source: SampleSource, entries: readonly SampleEntry[]): string {
  const links = entries.map((entry) => linkOf(source, entry));
  const items = entries.map((entry, index) =>
    lines([
      `<item rdf:about="${escapeXml(links[index] ?? '')}">`,
      `<title>${inline(source, entry.title)}</title>`,
      `<link>${escapeXml(links[index] ?? '')}</link>`,
      source.habits.includes('no-dates') ? '' : `<dc:date>${iso(entry.updated ?? entry.published)}</dc:date>`,
      entry.author === null ? '' : `<dc:creator>${escapeXml(entry.author)}</dc:creator>`,
      ...entry.categories.map((category) => `<dc:subject>${inline(source, category)}</dc:subject>`),
      `<description>${block(source, entry.body)}</description>`,
      '</item>',
    ]),
  );
  return lines([
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<channel rdf:about="${escapeXml(source.site)}">`,
    `<title>${inline(source, source.title)}</title>`,
    `<link>${escapeXml(source.site)}</link>`,
    `<description>${inline(source, source.title)}</description>`,
    `<items><rdf:Seq>${links.map((link) => `<rdf:li rdf:resource="${escapeXml(link)}"/>`).join('')}</rdf:Seq></items>`,
    '</channel>',
    ...items,
    '</rdf:RDF>',
  ]);
}

function linkOf(source: SampleSource, entry: SampleEntry): string {
  return source.habits.includes('relative-links') ? entry.link.replace(source.site, '/') : entry.link;
}

/** A short text: escaped, with undeclared entities where the publisher has that habit. */
function inline(source: SampleSource, text: string): string {
  return namedLetters(source, escapeXml(text));
}

/** A body: plain, HTML, CDATA or escaped, by habit; "summary-only" publishes the first paragraph. */
function block(source: SampleSource, body: string): string {
  const has = (habit: SampleHabit): boolean => source.habits.includes(habit);
  const paragraphs = has('summary-only') ? body.split('\n\n').slice(0, 1) : body.split('\n\n');
  const text = has('html-body')
    ? paragraphs.map((part) => `<p>${escapeXml(part).replaceAll('\n', '<br>')}</p>`).join('\n')
    : paragraphs.join('\n\n');
  if (has('cdata')) return `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
  return namedLetters(source, escapeXml(text));
}

/** HTML names that no DTD declares here, as old content systems write them. */
const named: Readonly<Record<string, string>> = {
  é: 'eacute',
  ë: 'euml',
  è: 'egrave',
  ï: 'iuml',
  ö: 'ouml',
  '€': 'euro',
};

function namedLetters(source: SampleSource, text: string): string {
  if (!source.habits.includes('entities')) return text;
  return text.replace(/[éëèïö€]/g, (letter) => `&${named[letter] ?? ''};`);
}

const lines = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n');

/** Letters that windows-1252 or latin-9 hold elsewhere than latin-1 does. */
const special: Readonly<Record<'windows-1252' | 'iso-8859-15', Readonly<Record<string, number>>>> = {
  'windows-1252': { '€': 0x80, '…': 0x85, '‘': 0x91, '’': 0x92, '“': 0x93, '”': 0x94, '–': 0x96, '—': 0x97 },
  'iso-8859-15': { '€': 0xa4, Š: 0xa6, š: 0xa8, Ž: 0xb4, ž: 0xb8, Œ: 0xbc, œ: 0xbd, Ÿ: 0xbe },
};

/** What the charset cannot hold becomes a numeric reference, as XML asks. */
function encode(text: string, source: SampleSource): Uint8Array {
  if (source.charset === 'utf-8') {
    const bytes = new TextEncoder().encode(text);
    return source.habits.includes('bom') ? Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes) : bytes;
  }
  const table = special[source.charset];
  const bytes: number[] = [];
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    const own = table[letter];
    if (own !== undefined) bytes.push(own);
    else if (code < 0x80 || (code > 0x9f && code < 0x100)) bytes.push(code);
    else bytes.push(...[...`&#${code};`].map((each) => each.charCodeAt(0)));
  }
  return Uint8Array.from(bytes);
}

const englishDays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const englishMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const pad = (value: number): string => String(value).padStart(2, '0');

function zone(instant: number): string {
  const minutes = offsetMinutes(instant);
  return `+${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

function rfc822(instant: number): string {
  const p = localParts(instant);
  const time = `${pad(p.hour)}:${pad(p.minute)}:${pad(p.second)}`;
  return `${englishDays[p.weekday]}, ${pad(p.day)} ${englishMonths[p.month - 1]} ${p.year} ${time} ${zone(instant).replace(':', '')}`;
}

function iso(instant: number): string {
  const p = localParts(instant);
  return `${p.year}-${pad(p.month)}-${pad(p.day)}T${pad(p.hour)}:${pad(p.minute)}:${pad(p.second)}${zone(instant)}`;
}
