/** Makes a Word file the same bytes each time: the library writes the clock and random names into it. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The earliest moment a zip archive can hold (local time, as archives have it). */
const zipEpoch = '1980-01-01T00:00:00';

/** Repacks the file with the given moment as its dates, and with its names numbered in reading order. */
export function settleDocx(bytes: Uint8Array, moment: Date, language: string): Uint8Array {
  const parts = Object.entries(unzipSync(bytes));
  const relations = counter('rIdLink');
  const bookmarks = counter('');
  const settled = parts.map(([path, content]) => {
    const text = strFromU8(content)
      .replace(relation, (_, attribute: string, id: string) => `${attribute}="${relations(id)}"`)
      .replace(bookmark, (_, start: string, id: string) => `${start}"${bookmarks(id)}"`);
    return [path, strToU8(path === corePart ? coreText(text, moment, language) : text)] as const;
  });
  return zipSync(Object.fromEntries(settled), { mtime: zipEpoch, level: 9 });
}

const corePart = 'docProps/core.xml';

/** A reference to a relation, or its definition, where the library made up its name. */
const relation = /\b(r:id|Id)="(rId[\w-]{10,})"/g;

/** The number of a bookmark, at its start or its end: counted over all files of the process. */
const bookmark = /(<w:bookmark(?:Start|End)\b[^>]*\bw:id=)"(\d+)"/g;

/** Gives each name a number, in the order of first use. */
function counter(prefix: string): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const number = known.get(name) ?? `${prefix}${known.size + 1}`;
    known.set(name, number);
    return number;
  };
}

function coreText(xml: string, moment: Date, language: string): string {
  const stamp = moment.toISOString().replace(/\.\d+Z$/, 'Z');
  return xml
    .replace(/(<dcterms:(created|modified)\b[^>]*>)[^<]*/g, (_, open: string) => `${open}${stamp}`)
    .replace('</cp:coreProperties>', `<dc:language>${language}</dc:language></cp:coreProperties>`);
}
