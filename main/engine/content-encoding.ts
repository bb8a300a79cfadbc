/** Undoes Content-Encoding, bounded: what unpacks beyond the limit is a bomb. */
import { promisify } from 'node:util';
import { brotliDecompress, constants, gunzip, inflate, inflateRaw } from 'node:zlib';
import { Refusal } from './refusal.ts';

const unpackers = {
  gzip: promisify(gunzip),
  br: promisify(brotliDecompress),
  deflate: promisify(inflate),
} as const;
const rawInflate = promisify(inflateRaw);

/** More layers than this are made to waste our time. */
const mostLayers = 3;

/**
 * The content of a body as sent. `most` is in bytes. Throws Refusal `document-too-large` for a bomb, `body-encoding` for
 * an encoding we did not ask for, `body-broken` for damage.
 */
export async function decodeContent(bytes: Buffer, encoding: string, most: number): Promise<Buffer> {
  const layers = encoding
    .toLowerCase()
    .split(',')
    .map((layer) => layer.trim().replace(/^x-/, ''))
    .filter((layer) => layer !== '' && layer !== 'identity');
  if (layers.length > mostLayers) throw new Refusal('input', 'body-encoding', { encoding });
  let content = bytes;
  for (const layer of layers.toReversed()) content = await unpack(content, layer, most);
  return content;
}

async function unpack(bytes: Buffer, layer: string, most: number): Promise<Buffer> {
  if (layer !== 'gzip' && layer !== 'br' && layer !== 'deflate') {
    if (looksPlain(bytes)) return bytes;
    throw new Refusal('input', 'body-encoding', { encoding: layer });
  }
  // A body cut short gives what there is: reading it decides whether that is enough.
  const options =
    layer === 'br'
      ? { maxOutputLength: most, finishFlush: constants.BROTLI_OPERATION_FLUSH }
      : { maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH };
  try {
    return await unpackers[layer](bytes, options);
  } catch (error) {
    if (isTooLarge(error)) throw tooLarge(most);
    if (layer === 'deflate') return unpackRaw(bytes, most);
    // Servers label plain text as packed: then the text is what they meant.
    if (looksPlain(bytes)) return bytes;
    throw new Refusal('network', 'body-broken', {});
  }
}

async function unpackRaw(bytes: Buffer, most: number): Promise<Buffer> {
  try {
    return await rawInflate(bytes, { maxOutputLength: most });
  } catch (error) {
    if (isTooLarge(error)) throw tooLarge(most);
    if (looksPlain(bytes)) return bytes;
    throw new Refusal('network', 'body-broken', {});
  }
}

const isTooLarge = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';

/** What is refused when a body is larger than `most` bytes. */
export const tooLarge = (most: number): Refusal =>
  new Refusal('too-large', 'document-too-large', { limit: Math.max(1, Math.round(most / 1024 / 1024)) });

const looksPlain = (bytes: Buffer): boolean => /^\s*[<{[]/.test(bytes.subarray(0, 64).toString('latin1'));
