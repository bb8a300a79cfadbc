/** Reads back what our own PDF writer writes: objects, pages, the text of a page, the structure. Not a general reader. */
import { inflateSync } from 'node:zlib';

/** One object: its dictionary as text, and its stream decompressed. */
export interface PdfObject {
  readonly dict: string;
  readonly stream: Buffer | null;
}

export interface ReadPdf {
  readonly objects: ReadonlyMap<number, PdfObject>;
  readonly pages: readonly PdfObject[];
}

/** Reads the objects; streams are Flate or plain. */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const file = Buffer.from(bytes);
  const text = file.toString('latin1');
  const objects = new Map<number, PdfObject>();
  for (const found of text.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [, number = '', body = ''] = found;
    const cut = body.indexOf('\nstream\n');
    const dict = cut < 0 ? body : body.slice(0, cut);
    const raw = Buffer.from(body.slice(cut + 8, body.lastIndexOf('\nendstream')), 'latin1');
    const stream = cut < 0 ? null : dict.includes('FlateDecode') ? inflateSync(raw) : raw;
    objects.set(Number(number), { dict, stream });
  }
  const pages = [...objects.values()]
    .filter(({ dict }) => /\/Type \/Pages\b/.test(dict))
    .flatMap(({ dict }) => refs(dict, 'Kids'))
    .flatMap((number) => objects.get(number) ?? []);
  return { objects, pages };
}

/** Object numbers in the array under a key. */
export function refs(dict: string, key: string): readonly number[] {
  const array = new RegExp(`/${key} \\[([^\\]]*)\\]`).exec(dict)?.[1] ?? '';
  return [...array.matchAll(/(\d+) 0 R/g)].map((found) => Number(found[1]));
}

/** The object number under a key. */
export function ref(dict: string, key: string): number | null {
  const found = new RegExp(`/${key} (\\d+) 0 R`).exec(dict);
  return found === null ? null : Number(found[1]);
}

/** A PDF string as text: UTF-16 with a mark, or Latin. */
export function pdfString(dict: string, key: string): string | null {
  const found = new RegExp(`/${key} \\(((?:\\\\[\\s\\S]|[^\\\\)])*)\\)`).exec(dict)?.[1];
  if (found === undefined) return null;
  const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
  const plain = found.replace(/\\([\s\S])/g, (_, sign: string) => escapes[sign] ?? sign);
  if (!plain.startsWith('\u00fe\u00ff')) return plain;
  return Buffer.from(plain.slice(2), 'latin1').swap16().toString('utf16le');
}

/** A stretch of a page between two marks: its mark (or `Artifact`, or null outside any) and its text. */
export interface Stretch {
  readonly mark: number | 'Artifact' | null;
  readonly text: string;
  readonly paints: boolean;
}

/** The stretches of a page in drawing order, text decoded through the fonts' own Unicode maps. */
export function stretchesOf(pdf: ReadPdf, page: PdfObject): readonly Stretch[] {
  const content = pdf.objects.get(ref(page.dict, 'Contents') ?? -1)?.stream?.toString('latin1') ?? '';
  const fonts = fontsOf(pdf, page);
  const out: { mark: Stretch['mark']; text: string; paints: boolean }[] = [];
  let mark: Stretch['mark'] = null;
  let font: ReadonlyMap<string, string> = new Map();
  const current = (): { mark: Stretch['mark']; text: string; paints: boolean } => {
    const last = out.at(-1);
    if (last?.mark === mark && last !== undefined) return last;
    const next = { mark, text: '', paints: false };
    out.push(next);
    return next;
  };
  const tokens =
    /\/(\w+) <<([\s\S]*?)>> BDC|\/(\w+) BMC|\bEMC\b|\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ|\n(S|f)\n/g;
  for (const [token, tag, properties, , fontName, shown, paint] of content.matchAll(tokens)) {
    if (tag !== undefined) mark = tag === 'Artifact' ? 'Artifact' : mcid(properties ?? '');
    else if (token === 'EMC') mark = null;
    else if (fontName !== undefined) font = fonts.get(fontName) ?? new Map();
    else if (shown !== undefined) current().text += decode(shown, font);
    if (shown !== undefined || paint !== undefined) current().paints = true;
  }
  return out;
}

const mcid = (properties: string): number | null => {
  const found = /\/MCID (\d+)/.exec(properties);
  return found === null ? null : Number(found[1]);
};

function decode(array: string, font: ReadonlyMap<string, string>): string {
  return [...array.matchAll(/<([0-9a-f]+)>/g)]
    .flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? [])
    .map((glyph) => font.get(glyph) ?? '')
    .join('');
}

function fontsOf(pdf: ReadPdf, page: PdfObject): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const resources = pdf.objects.get(ref(page.dict, 'Resources') ?? -1)?.dict ?? page.dict;
  const named = /\/Font <<([\s\S]*?)>>/.exec(resources)?.[1] ?? '';
  return new Map(
    [...named.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', number]) => {
      const font = pdf.objects.get(Number(number));
      const map = pdf.objects.get(ref(font?.dict ?? '', 'ToUnicode') ?? -1)?.stream?.toString('latin1') ?? '';
      return [name, unicodeMap(map)];
    }),
  );
}

function unicodeMap(map: string): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const [, start = '0', list = ''] of map.matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[([^\]]*)\]/g))
    [...list.matchAll(/<([0-9a-f ]*)>/g)].forEach(([, codes = ''], index) => {
      const glyph = (Number.parseInt(start, 16) + index).toString(16).padStart(4, '0');
      const units = codes.split(' ').map((code) => Number.parseInt(code, 16));
      known.set(glyph, String.fromCharCode(...units));
    });
  return known;
}

/** Everything a page says, running head included. */
export const pageText = (pdf: ReadPdf, page: PdfObject): string =>
  stretchesOf(pdf, page)
    .map(({ text }) => text)
    .join('');
