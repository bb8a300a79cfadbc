/** OPML in and out: the list of sources as other feed readers know it, with our own attributes. */
import { Parser } from 'htmlparser2';
import type { SourceKind, SourceLicence, SourceVoice } from '../../shared/model/source.ts';
import { sourceKinds, sourceLicences, sourceVoices } from '../../shared/model/source.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { escapeXml } from './xml-text.ts';

/** One source in an OPML file. */
export interface Outline {
  readonly title: string;
  readonly url: string;
  readonly site: string | null;
  readonly publisher: string | null;
  readonly voice: SourceVoice | null;
  readonly ward: string | null;
  readonly folder: string | null;
  readonly kind: SourceKind | null;
  readonly licence: SourceLicence | null;
  readonly paused?: boolean;
}

/** More sources than any municipality has; a bomb stops here. */
const most = 5000;

/** Reads the sources of an OPML text; folders are the nearest titled parent. Fails `input` where there are none. */
export function readOpml(text: string): Result<readonly Outline[]> {
  const found: Outline[] = [];
  const folders: (string | null)[] = [];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (name !== 'outline') return;
        const outline = toOutline(attributes, folders.findLast((each) => each !== null) ?? null);
        if (outline !== null && found.length < most) found.push(outline);
        folders.push(outline === null ? (attributes['title'] ?? attributes['text'] ?? null) : null);
      },
      onclosetag: (name) => {
        if (name === 'outline') folders.pop();
      },
    },
    { xmlMode: true, decodeEntities: true, lowerCaseAttributeNames: true },
  );
  parser.end(text);
  return found.length === 0 ? fail('input', 'opml-empty') : ok(found);
}

function toOutline(attributes: Readonly<Record<string, string>>, folder: string | null): Outline | null {
  const url = attributes['xmlurl']?.trim();
  if (url === undefined || url === '') return null;
  const voice = sourceVoices.find((each) => each === attributes['voice']) ?? null;
  const title = plainLine(attributes['title'] ?? attributes['text'] ?? '');
  return {
    title: title === '' ? url : title,
    url,
    site: attributes['htmlurl'] ?? null,
    publisher: attributes['publisher'] ?? null,
    voice,
    ward: attributes['ward'] ?? null,
    folder,
    kind: sourceKinds.find((each) => each === attributes['kind']) ?? null,
    licence: sourceLicences.find((each) => each === attributes['licence']) ?? null,
    ...(attributes['paused'] === 'true' ? { paused: true } : {}),
  };
}

/** One line: control signs and marks that turn the writing direction would forge other lines. */
function plainLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Writes OPML 2.0, sources without a folder first. */
export function writeOpml(title: string, outlines: readonly Outline[]): string {
  const loose = outlines.filter((each) => each.folder === null).map((each) => `    ${element(each)}`);
  const named = new Set(outlines.map((each) => each.folder).filter((folder) => folder !== null));
  const folders = [...named].flatMap((folder) => {
    const inside = outlines.filter((each) => each.folder === folder);
    return [
      `    <outline text="${escapeXml(folder)}">`,
      ...inside.map((each) => `      ${element(each)}`),
      '    </outline>',
    ];
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `  <head><title>${escapeXml(title)}</title></head>`,
    '  <body>',
    ...loose,
    ...folders,
    '  </body>',
    '</opml>',
    '',
  ].join('\n');
}

function element(outline: Outline): string {
  const attributes = {
    type: 'rss',
    text: outline.title,
    title: outline.title,
    xmlUrl: outline.url,
    htmlUrl: outline.site,
    publisher: outline.publisher,
    voice: outline.voice,
    ward: outline.ward,
    kind: outline.kind === 'feed' ? null : outline.kind,
    licence: outline.licence === 'quote' ? null : outline.licence,
    paused: outline.paused === true ? 'true' : null,
  };
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}="${escapeXml(String(value))}"`);
  return `<outline ${written.join(' ')}/>`;
}
