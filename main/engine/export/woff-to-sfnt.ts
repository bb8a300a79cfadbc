/** Unpacks a WOFF 1.0 font (W3C, 2012): done once with zlib, where the PDF library would inflate it for each file. */
import { inflateSync } from 'node:zlib';

/** Sizes in bytes of the headers and of one table's entry. */
const woffHeader = 44;
const woffEntry = 20;
const sfntHeader = 12;
const sfntEntry = 16;

interface Table {
  /** Tag and checksum as they stand in the file. */
  readonly tag: Buffer;
  readonly checksum: number;
  readonly content: Buffer;
}

/** The same font, uncompressed. Throws on what is not WOFF 1.0. */
export function woffToSfnt(woff: Uint8Array): Uint8Array {
  const file = Buffer.from(woff.buffer, woff.byteOffset, woff.byteLength);
  if (file.toString('latin1', 0, 4) !== 'wOFF') throw new Error('not a WOFF 1.0 font');
  const tables = Array.from({ length: file.readUInt16BE(12) }, (_, index) =>
    readTable(file, woffHeader + index * woffEntry),
  );
  return Buffer.concat([
    directory(file.readUInt32BE(4), tables),
    ...tables.map(({ content }) => padded(content)),
  ]);
}

function readTable(file: Buffer, at: number): Table {
  const [offset, packed, length] = [4, 8, 12].map((part) => file.readUInt32BE(at + part));
  const stored = file.subarray(offset, (offset ?? 0) + (packed ?? 0));
  return {
    tag: file.subarray(at, at + 4),
    checksum: file.readUInt32BE(at + 16),
    content: packed === length ? stored : inflateSync(stored),
  };
}

/** Header and list of tables (OpenType 1.9, "Table directory"). */
function directory(flavor: number, tables: readonly Table[]): Buffer {
  const out = Buffer.alloc(sfntHeader + tables.length * sfntEntry);
  const power = Math.floor(Math.log2(tables.length));
  out.writeUInt32BE(flavor, 0);
  out.writeUInt16BE(tables.length, 4);
  out.writeUInt16BE(2 ** power * 16, 6);
  out.writeUInt16BE(power, 8);
  out.writeUInt16BE((tables.length - 2 ** power) * 16, 10);
  let offset = out.length;
  tables.forEach(({ tag, checksum, content }, index) => {
    const at = sfntHeader + index * sfntEntry;
    tag.copy(out, at);
    out.writeUInt32BE(checksum, at + 4);
    out.writeUInt32BE(offset, at + 8);
    out.writeUInt32BE(content.length, at + 12);
    offset += padded(content).length;
  });
  return out;
}

/** Tables start at a multiple of four. */
function padded(content: Buffer): Buffer {
  const rest = content.length % 4;
  return rest === 0 ? content : Buffer.concat([content, Buffer.alloc(4 - rest)]);
}
